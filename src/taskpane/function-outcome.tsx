/** What a function gives for the cells it was shown, or what it still needs, or why it refuses. */
import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { FunctionName, Results } from "../functions/table";
import { catalogues, fill } from "../i18n";
import { errorMessage } from "../i18n/error-message";
import type { FunctionWords } from "../functions/function-words";
import { MOST_CELLS, type Call } from "./function-call";
import { argumentWord } from "./function-field";
import { refusedCells, resultText } from "./function-result";
import { failureWords, useWords } from "./words";

/** More rows would push the button out of view; the cells show them all. */
const MOST_SHOWN = 8;
const MOST_ERRORS = 3;
const LIST = "{0.75,0.95}";

export function FunctionOutcome({ name, call, words }: { name: FunctionName; call: Call; words: FunctionWords }): ReactNode {
  const styles = useStyles();
  const title = useId();
  const { language, words: pane } = useWords();
  const { view } = words;
  const done = call.step === "done" ? call.rows : null;
  return (
    <section aria-labelledby={title} className={styles.outcome}>
      <Subtitle2 as="h3" block id={title} className={styles.title}>
        {view.result}
      </Subtitle2>
      <div role="status" className={mergeClasses(styles.news, (call.step === "refused" || call.step === "unread") && styles.bad)}>
        {textOf()}
      </div>
      {done && <ResultTable name={name} rows={done} words={words} />}
      {done && <Refused rows={done} words={words} />}
    </section>
  );

  function textOf(): string {
    switch (call.step) {
      case "reading":
        return view.resultReading;
      case "missing":
        return fill(view.resultMissing, { arguments: call.arguments.map((one) => argumentWord(words, one)).join(pane.separator) });
      case "wrong":
        return "";
      case "tooLarge":
        return fill(view.resultTooLarge, {
          argument: argumentWord(words, call.argument),
          received: call.cells.toLocaleString(language),
          accepted: MOST_CELLS.toLocaleString(language),
        });
      case "unread":
        return fill(view.resultFailed, {
          argument: argumentWord(words, call.argument),
          reason: failureWords(call.error, language).message,
        });
      case "refused":
        return `${call.error.functionText} ${errorMessage(catalogues[language], call.error)}`;
      case "done": {
        const count = call.rows.length * (call.rows[0]?.length ?? 0);
        return count === 1 ? view.fillsOne : fill(view.fills, { count: count.toLocaleString(language) });
      }
    }
  }
}

/** What is wrong with an argument that cannot be read. */
export function wrongArgument(words: FunctionWords, argument: string, received: string): string {
  return fill(words.view.resultWrong, { argument: argumentWord(words, argument), received, list: LIST });
}

function ResultTable({ name, rows, words }: { name: FunctionName; rows: Results; words: FunctionWords }): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { view } = words;
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={view.result} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map((row, index) => (
              <tr key={index}>
                <th scope="row" className={styles.number}>
                  {index + 1}
                </th>
                {row.map((cell, column) => (
                  <td key={column} className={mergeClasses(styles.cell, typeof cell === "object" && styles.bad)}>
                    {resultText(name, cell, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_SHOWN && (
        <Text size={200} block>
          {fill(view.resultMore, { count: (rows.length - MOST_SHOWN).toLocaleString(language) })}
        </Text>
      )}
    </>
  );
}

function Refused({ rows, words }: { rows: Results; words: FunctionWords }): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { view } = words;
  const refused = refusedCells(rows);
  if (refused.length === 0) return null;
  return (
    <div className={styles.refused}>
      <strong>{view.resultErrors}</strong>
      <ul className={styles.errors}>
        {refused.slice(0, MOST_ERRORS).map(({ row, error }, index) => (
          <li key={index}>{fill(view.resultErrorAt, { row, message: errorMessage(catalogues[language], error) })}</li>
        ))}
        {refused.length > MOST_ERRORS && <li>{fill(view.resultErrorsMore, { count: refused.length - MOST_ERRORS })}</li>}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  // The result stays in sight below a long list of arguments.
  outcome: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalXL})`,
    zIndex: 1,
    maxHeight: "45%",
    overflowY: "auto",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static", maxHeight: "none" },
  },
  title: { margin: 0 },
  news: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  scroll: {
    overflowX: "auto",
    marginTop: tokens.spacingVerticalS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  number: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM}`,
    minWidth: "48px",
    textAlign: "end",
    whiteSpace: "nowrap",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  refused: { marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  errors: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});
