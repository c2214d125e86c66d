/** The sheets, one tab each, at the foot of the grid. */
import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { catalogues, fill, type Language } from "../i18n";

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string | null;
  readonly language: Language;
  readonly onShow: (name: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: (name: string) => void;
}

/** The tabs, with a button to add an empty sheet and one to remove the sheet in front. */
export function SheetTabs({ names, active, language, onShow, onAdd, onRemove }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={active}
        onTabSelect={(_, { value }) => onShow(String(value))}
        aria-label={words.sheets}
      >
        {names.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
      <Button appearance="subtle" size="small" icon={<AddRegular />} title={words.addSheet} aria-label={words.addSheet} onClick={onAdd} />
      {active !== null && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          title={fill(words.removeSheet, { sheet: active })}
          aria-label={fill(words.removeSheet, { sheet: active })}
          onClick={() => onRemove(active)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  list: { overflowX: "auto", flexShrink: 1, minWidth: 0 },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
});
