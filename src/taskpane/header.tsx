/** The head of the pane: its name and its tabs. */
import { makeStyles, mergeClasses, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Catalogue } from "../i18n";
import { ViewTabs } from "./view-tabs";
import { useWords } from "./words";

export type ViewName = keyof Catalogue["gallery"]["views"];

interface HeaderProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly keepCornerFree: boolean;
}

/** The product's name and the way from one part of the pane to another. */
export function Header({ view, onView, keepCornerFree }: HeaderProps): ReactNode {
  const styles = useStyles();
  const { words, gallery } = useWords();
  return (
    <div className={styles.header}>
      <Title3 as="h1" block className={mergeClasses(styles.title, keepCornerFree && styles.cornerFree)}>
        {words.title}
      </Title3>
      <ViewTabs
        className={styles.tabs}
        aria-label={gallery.viewsLabel}
        selectedValue={view}
        onTabSelect={(_, { value }) => onView(value as ViewName)}
        tabs={Object.entries(gallery.views).map(([name, label]) => {
          const tab = { id: `tab-${name}`, value: name, "aria-controls": `view-${name}`, className: styles.tab };
          return name === "preferences" ? { ...tab, icon: <Gear />, "aria-label": label, title: label } : { ...tab, children: label };
        })}
      />
    </div>
  );
}

/** A wheel with eight teeth; the library's signs are loaded with the parts that have many of them. */
function Gear(): ReactNode {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="10" cy="10" r="2.5" />
      <circle cx="10" cy="10" r="5.5" />
      <circle cx="10" cy="10" r="6.75" strokeWidth="2" pathLength="16" strokeDasharray="1 1" />
    </svg>
  );
}

const useStyles = makeStyles({
  header: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    minHeight: "40px",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorBrandForeground1,
  },
  cornerFree: { paddingRight: "48px" },
  // Four names and a sign stand in one line of 320 pixels in every language; longer letters than usual wrap.
  tabs: { flexWrap: "wrap", padding: `0 0 0 calc(${tokens.spacingHorizontalL} - ${tokens.spacingHorizontalXXS})` },
  tab: { minWidth: "auto", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}` },
});
