/** Which tables a ledger fills, and what becomes of the customers that they have no room for. */
import { Button, Checkbox, Field, Label, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { MOST_ROWS } from "../../book/request";
import { wordsOf } from "../../book/words";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { LEDGER_TABLES, type Beyond } from "../../ledger/ledger";
import { useWords } from "../words";

interface TablesFieldProps {
  readonly tables: readonly string[];
  readonly beyond: Beyond;
  /** Of the periods; `null` before they are known. */
  readonly customers: number | null;
  readonly isFaulty: boolean;
  readonly onTables: (tables: readonly string[]) => void;
  readonly onBeyond: (beyond: Beyond) => void;
  /** Hands out the customers that have no row of their own. */
  readonly onSaveBeyond: () => void;
}

/** A box for each table; the question about customers only where there are too many. */
export function TablesField({ tables, beyond, customers, isFaulty, onTables, onBeyond, onSaveBeyond }: TablesFieldProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { step: words } = ledgerWords[language];
  const label = useId();
  return (
    <>
      {/* No Field: it would name all of its boxes alike. */}
      <div role="group" aria-labelledby={label} data-invalid={isFaulty}>
        <Label id={label}>{words.tables}</Label>
        <div className={styles.tables}>
          {LEDGER_TABLES.map((table) => (
            <Checkbox
              key={table}
              className={styles.table}
              label={`${table} ${wordsOf(table, language).name}`}
              checked={tables.includes(table)}
              // In the order of the sheets, whatever was ticked first.
              onChange={() => onTables(LEDGER_TABLES.filter((one) => (one === table) !== tables.includes(one)))}
            />
          ))}
        </div>
        <div role="alert" className={styles.fault}>
          {isFaulty && words.tablesNeeded}
        </div>
      </div>
      {customers !== null && customers > MOST_ROWS && (
        <div className={styles.beyond}>
          <Field label={fill(words.beyond, { count: customers.toLocaleString("en"), most: MOST_ROWS.toLocaleString("en") })}>
            <RadioGroup value={beyond} onChange={(_, { value }) => onBeyond(value === "line" ? "line" : "leave")}>
              <Radio value="line" label={words.beyondLine} />
              <Radio value="leave" label={words.beyondLeave} />
            </RadioGroup>
          </Field>
          <Button size="small" className={styles.save} onClick={onSaveBeyond}>
            {words.beyondSave}
          </Button>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column" },
  beyond: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  save: { alignSelf: "flex-start" },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  table: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
