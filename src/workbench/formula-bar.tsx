/** What stands in the selected cell: its name, its formula or value to be edited, and what kind of cell it is. */
import { Badge, Button, Input, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { editTextIn } from "../hosts/workbench-formats";
import type { CellView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import { NameBox } from "./name-box";
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
  /** Whether the settings above the table are in sight; `null` where there are none. */
  readonly above: "shown" | "hidden" | null;
  readonly language: Language;
  /** Tables and sheets that the name box leads to. */
  readonly places: () => readonly string[];
  readonly onGo: (place: "table" | "above") => void;
  /** Tells whether there is a place of that name. */
  readonly onJump: (typed: string) => boolean;
  /** What is being typed into the bar; `null` once it is taken over or given up. */
  readonly onTyping: (text: string | null) => void;
  readonly onEnter: (text: string) => void;
  readonly onLeave: () => void;
}

/** The bar above the grid. */
export function FormulaBar(props: FormulaBarProps): ReactNode {
  const { row, column, cell, language, onEnter, onLeave } = props;
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string | null): void => {
    setTyped(text);
    props.onTyping(text);
  };
  const [unknown, setUnknown] = useState<string | null>(null);
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
  const problem = unknown === null ? explainCell(cell, language) : fill(words.placeUnknown, { place: unknown });
  const hint = problem ?? (props.hasList ? words.listHint : cell.open ? props.prompt : null);

  return (
    <div className={styles.bar}>
      <NameBox name={name} places={props.places} language={language} onJump={props.onJump} onUnknown={setUnknown} onLeave={onLeave} />
      <Input
        key={`${name}`}
        className={styles.input}
        aria-label={fill(words.formula, { cell: name })}
        size="small"
        value={props.editing ?? typed ?? content}
        readOnly={!cell.open || props.editing !== null}
        onChange={(_, { value }) => change(value)}
        onBlur={() => typed !== null && change(null)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            change(null);
            onLeave();
          }
          if (event.key !== "Enter") return;
          if (typed !== null && cell.open) onEnter(typed);
          change(null);
          onLeave();
        }}
      />
      <span className={mergeClasses(styles.hint, problem !== null && styles.problem)} role="status" title={hint ?? undefined}>
        {hint}
      </span>
      <Badge
        className={styles.kind}
        appearance="tint"
        color={problem ? "danger" : cell.open && cell.style !== undefined ? "brand" : "informative"}
        shape="rounded"
      >
        {kind}
      </Badge>
      {props.above !== null && (
        <Button
          className={styles.kind}
          appearance="subtle"
          size="small"
          icon={props.above === "hidden" ? <ArrowUpRegular /> : <ArrowDownRegular />}
          onClick={() => props.onGo(props.above === "hidden" ? "above" : "table")}
        >
          {props.above === "hidden" ? words.toSettings : words.toTable}
        </Button>
      )}
      {props.calculating && <Spinner size="extra-tiny" aria-label={words.calculating} />}
    </div>
  );
}

/** A sentence that is too long for the bar hangs below it: a strip of its own would stand empty most of the time. */
const OVER_THE_GRID = {
  position: "absolute",
  top: "100%",
  left: "46px",
  zIndex: 4,
  maxWidth: "calc(100% - 60px)",
  padding: `2px ${tokens.spacingHorizontalS}`,
  borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow4,
  whiteSpace: "normal",
  "&:empty": { padding: 0, boxShadow: "none" },
} as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    position: "relative",
  },
  input: { flex: "1 1 180px", minWidth: "140px" },
  // The cell is what the bar is about; its name stands out.
  kind: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  hint: {
    flex: "0 1 auto",
    minWidth: 0,
    maxWidth: "45%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "@media (max-width: 720px)": OVER_THE_GRID,
  },
  problem: { ...OVER_THE_GRID, color: tokens.colorPaletteRedForeground1 },
});
