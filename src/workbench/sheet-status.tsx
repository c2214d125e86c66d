/** What is said at the foot of a sheet: how many rows a filter shows, and what the selected cells come to. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { catalogues, fill, type Language } from "../i18n";
import type { Filtered } from "./filter";
import { SelectionFigures, type SelectionFiguresProps } from "./selection-figures";

export interface SheetStatusProps extends SelectionFiguresProps {
  readonly filtered: Filtered | null;
  readonly language: Language;
  /** Takes the filter away. */
  readonly onShowAll: () => void;
}

/** The end of the bar with the tabs. */
export function SheetStatus({ filtered, onShowAll, ...selected }: SheetStatusProps): ReactNode {
  const styles = useStyles();
  const { language } = selected;
  const words = catalogues[language].workbench.filter;
  const count = (number: number): string => number.toLocaleString(language);
  return (
    <div className={styles.status}>
      {/* Always there, so that a screen reader hears what is put into it. */}
      <span role="status">
        {filtered ? fill(words.shown, { shown: count(filtered.total - filtered.hidden.size), total: count(filtered.total) }) : ""}
      </span>
      {filtered && (
        <Button size="small" onClick={onShowAll}>
          {words.showAll}
        </Button>
      )}
      <SelectionFigures {...selected} />
    </div>
  );
}

const useStyles = makeStyles({
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalS,
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});
