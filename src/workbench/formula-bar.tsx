/** What stands in the selected cell: its name, its formula or value to be edited, and what kind of cell it is. */
import { Badge, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { editTextIn } from "../hosts/workbench-formats";
import type { CellView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import { cellName, explainCell } from "./words";

export interface FormulaBarProps {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView;
  /** The cell whose formula spilled into this one. */
  readonly source: string | null;
  /** What its validation accepts. */
  readonly prompt: string | null;
  readonly hasList: boolean;
  /** The text in the grid's open editor. */
  readonly editing: string | null;
  readonly calculating: boolean;
  readonly language: Language;
  readonly onEnter: (text: string) => void;
  readonly onLeave: () => void;
}

/** The bar above the grid. */
export function FormulaBar(props: FormulaBarProps): ReactNode {
  const { row, column, cell, language, onEnter, onLeave } = props;
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const [typed, setTyped] = useState<string | null>(null);
  const name = cellName(row, column);
  const content = cell.formula ?? editTextIn(cell);
  const kind =
    props.source !== null
      ? fill(words.kindSpilled, { cell: props.source })
      : !cell.open
        ? words.kindCalculated
        : cell.style === undefined
          ? words.kindFree
          : words.kindInput;
  const problem = explainCell(cell, language);
  const hint = problem ?? (props.hasList ? words.listHint : cell.open ? props.prompt : null);

  return (
    <div className={styles.bar}>
      <span className={styles.name} aria-label={words.cellName}>
        {name}
      </span>
      <Input
        key={`${name}`}
        className={styles.input}
        aria-label={fill(words.formula, { cell: name })}
        size="small"
        value={props.editing ?? typed ?? content}
        readOnly={!cell.open || props.editing !== null}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            setTyped(null);
            onLeave();
          }
          if (event.key !== "Enter") return;
          if (typed !== null && cell.open) onEnter(typed);
          setTyped(null);
          onLeave();
        }}
      />
      <Badge
        className={styles.kind}
        appearance="tint"
        color={problem ? "danger" : cell.open && cell.style !== undefined ? "brand" : "informative"}
        shape="rounded"
      >
        {kind}
      </Badge>
      {props.calculating && <Spinner size="extra-tiny" aria-label={words.calculating} />}
      <span className={problem ? styles.problem : styles.hint} role="status" title={hint ?? undefined}>
        {hint}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  name: { minWidth: "44px", textAlign: "center", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  input: { flex: "1 1 180px", minWidth: "140px" },
  kind: { flexShrink: 0 },
  hint: {
    flex: "1 1 100%",
    minHeight: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  problem: {
    flex: "1 1 100%",
    minHeight: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
});
