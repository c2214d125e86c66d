/** Where every line of a ledger went, the control total, and what the user should know. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useId, type ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { useWords } from "../words";
import type { LedgerOutcome } from "./session";
import { controlTyped } from "./use-ledger";

interface OutcomePanelProps {
  readonly outcome: LedgerOutcome;
  /** The control total as it is typed. */
  readonly control: string;
  readonly onControl: (typed: string) => void;
}

/** Lines read = lines used + lines left out by reason, with the first places of each. */
export function OutcomePanel({ outcome, control, onControl }: OutcomePanelProps): ReactNode {
  const styles = useStyles();
  const { language, files } = useWords();
  const { step: words, sheet, reasons } = ledgerWords[language];
  const heading = useId();
  const { report, lines, notes, ofBook } = outcome;
  const isWrong = control.trim() !== "" && controlTyped(control) === null;
  const count = (number: number): string => number.toLocaleString("en");
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.outcome}
      </h3>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{sheet.where}</th>
            <th scope="col">{sheet.lines}</th>
            <th scope="col">{sheet.amount}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{fill(sheet.used, { customers: count(report.used.customers), from: report.period.from, to: report.period.to })}</td>
            <td>{count(lines.used.lines)}</td>
            <td>{amountShown(report.used.amount)}</td>
          </tr>
          {report.excluded.map(({ reason, lines: left, amount, places }) => (
            <Fragment key={reason}>
              <tr>
                <td>{reasons[reason]}</td>
                <td>{count(left)}</td>
                <td>{amountShown(amount)}</td>
              </tr>
              {places.length > 0 && (
                <tr className={styles.places}>
                  <td colSpan={3}>{places.join(files.comma)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{sheet.read}</td>
            <td>{count(lines.read.lines)}</td>
            <td>{amountShown(report.read.amount)}</td>
          </tr>
        </tfoot>
      </table>
      <Field
        label={sheet.control}
        hint={words.controlHint}
        validationState={isWrong ? "error" : report.control && report.control.difference !== "0" ? "warning" : "none"}
        validationMessage={
          isWrong ? words.controlWrong : report.control ? `${sheet.difference}: ${amountShown(report.control.difference)}` : undefined
        }
      >
        <Input value={control} inputMode="decimal" onChange={(_, { value }) => onControl(value)} />
      </Field>
      <Sentences heading={words.fromBook} sentences={ofBook} />
      <Sentences heading={sheet.notes} sentences={notes} />
      <p role="status" className={styles.quiet}>
        {fill(words.read, { lines: count(lines.read.lines), used: count(lines.used.lines) })}
      </p>
    </section>
  );
}

function Sentences({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.notes}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** With its thousands apart; every decimal stays. */
function amountShown(amount: string): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  lines: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": {
      padding: "2px 8px 2px 0",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& td + td, & th + th": { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
    "& td:last-child, & th:last-child": { paddingRight: 0 },
    // The places of a reason stand below it, across all columns.
    "& tr:has(+ tr > td[colspan]) > td": { borderBottom: "none" },
    "& tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
  places: { "& td": { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" } },
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
