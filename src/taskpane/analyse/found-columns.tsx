/** The columns of a selection and what they were taken for. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { columnLetters } from "../../sheet/address";
import { withHeadingRow, withPart } from "../../analysis/block";
import { PARTS, type Block, type BlockColumn, type Part } from "../../analysis/selection";
import { useWords } from "../words";
import { Section } from "./section";

/** Headings may stand in one of so many rows. */
const MOST_HEADING_ROWS = 6;

/** What each column was taken for, to be corrected. */
export function FoundColumns({ block, onChange }: { block: Block; onChange: (block: Block) => void }): ReactNode {
  const styles = useStyles();
  const { analyse: texts } = useWords();
  const { area, values } = block.cells;
  const rows = Array.from({ length: Math.min(MOST_HEADING_ROWS, values.length) }, (_, row) => row);
  return (
    <Section title={texts.found} note={texts.foundHint}>
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
            <Row key={column.index} letters={columnLetters(area.column + column.index)} column={column} block={block} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </Section>
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
