/** The columns of a selection and what they were taken for. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { columnLetters } from "../../sheet/address";
import { withHeadingRow, withPart } from "../../analysis/block";
import { PARTS, type Block, type BlockColumn, type Part } from "../../analysis/selection";
import { Disclosure } from "../disclosure";
import { useWords } from "../words";

/** Headings may stand in one of so many rows. */
const MOST_HEADING_ROWS = 6;

interface FoundColumnsProps {
  readonly block: Block;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChange: (block: Block) => void;
}

/** What each column was taken for, in a line, and unfolded to be corrected. */
export function FoundColumns({ block, open, onToggle, onChange }: FoundColumnsProps): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const { area, values } = block.cells;
  const rows = Array.from({ length: Math.max(Math.min(MOST_HEADING_ROWS, values.length), (block.headingRow ?? 0) + 1) }, (_, row) => row);
  return (
    <section aria-label={texts.found}>
      <Disclosure label={texts.found} open={open} onToggle={onToggle}>
        <div className={styles.body}>
          <p className={styles.note}>{block.certain ? texts.foundHint : texts.foundUnsure}</p>
          {block.turned ? <p className={styles.note}>{texts.foundTurned}</p> : null}
          <Field label={texts.headings} orientation="horizontal" className={styles.field}>
            <Select
              value={String(block.headingRow ?? "")}
              onChange={(_, { value }) => onChange(withHeadingRow(block.cells, value === "" ? null : Number(value)))}
            >
              {rows.map((row) => (
                <option key={row} value={row}>
                  {fill(texts.headingRow, { row: area.row + row + 1 })}
                </option>
              ))}
              <option value="">{texts.headingNone}</option>
            </Select>
          </Field>
          <table className={styles.columns}>
            <thead>
              <tr>
                <th scope="col">{texts.columnHeading}</th>
                <th scope="col">{texts.columnMeaning}</th>
              </tr>
            </thead>
            <tbody>
              {block.columns.map((column) => (
                <Row
                  key={column.index}
                  letters={columnLetters(area.column + column.index)}
                  column={column}
                  block={block}
                  onChange={onChange}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
      {!open && <InShort block={block} />}
    </section>
  );
}

/** What the columns were taken for, in a few words. */
function InShort({ block: { columns, cells } }: { block: Block }): ReactNode {
  const styles = useStyles();
  const { analyse: texts, words } = useWords();
  const nameOf = ({ heading, index }: BlockColumn): string =>
    heading || fill(texts.column, { letters: columnLetters(cells.area.column + index) });
  const parts = PARTS.flatMap((part) => {
    const own = columns.filter((column) => column.part === part).map(nameOf);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const headings = own.length > 2 ? fill(texts.foundMonths, { first, last }) : own.join(words.separator);
    return [fill(texts.foundPart, { part: texts.parts[part], headings })];
  });
  const unused = columns.filter(({ part, heading }) => part === null && heading !== "").map(nameOf);
  const lines = unused.length === 0 ? parts : [...parts, fill(texts.foundUnused, { headings: unused.join(words.separator) })];
  return (
    <ul className={styles.short}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly letters: string;
  readonly column: BlockColumn;
  readonly block: Block;
  readonly onChange: (block: Block) => void;
}

function Row({ letters, column, block, onChange }: RowProps): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const name = column.heading || fill(texts.column, { letters });
  return (
    <tr>
      <td>
        {name}
        {column.heading !== "" && <span className={styles.letters}> {letters}</span>}
      </td>
      <td>
        <Select
          size="small"
          aria-label={`${texts.columnMeaning}: ${name} (${letters})`}
          value={column.part ?? ""}
          onChange={(_, { value }) => onChange(withPart(block, column.index, value === "" ? null : (value as Part)))}
        >
          <option value="">{texts.partNone}</option>
          {PARTS.map((part) => (
            <option key={part} value={part}>
              {texts.parts[part]}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  short: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  field: { maxWidth: "320px" },
  columns: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": { width: "50%", padding: "3px 8px 3px 0" },
    "& select": { width: "100%" },
  },
  letters: { color: tokens.colorNeutralForeground3 },
});
