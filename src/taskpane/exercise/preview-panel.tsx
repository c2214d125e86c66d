/** One student's sheets as small tables, with the cells that are to be filled. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { ShownSheet } from "../../exercise/exercise";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { useWords } from "../words";
import { useFormStyles } from "./form-parts";
import { Failure } from "./task-footer";
import type { DraftStep } from "./use-draft";

export function PreviewPanel({ step: { preview, shown, turn, draft } }: { readonly step: DraftStep }): ReactNode {
  const form = useFormStyles();
  const styles = useStyles();
  const { language } = useWords();
  const words = exercisePaneWords[language];
  const heading = useId();
  const isAny = draft?.from === "list" && draft.exercise.students.length === 0;
  return (
    <section className={form.card} aria-labelledby={heading}>
      <h3 id={heading} className={form.heading}>
        {words.preview}
      </h3>
      <div className={styles.student}>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} aria-label={words.previewBefore} onClick={() => turn(-1)} />
        <span aria-live="polite">{isAny ? words.anybody : `${shown?.name ?? ""} ${shown?.id ?? ""}`.trim()}</span>
        <Button size="small" appearance="subtle" icon={<ChevronRightRegular />} aria-label={words.previewNext} onClick={() => turn(1)} />
      </div>
      {preview.error !== null && <Failure title={words.previewFailed} error={preview.error} />}
      {preview.sheets.map((sheet) => (
        <SheetPreview key={sheet.table} sheet={sheet} />
      ))}
    </section>
  );
}

function SheetPreview({ sheet: { name, columns, rows, rowCount, cells } }: { readonly sheet: ShownSheet }): ReactNode {
  const form = useFormStyles();
  const styles = useStyles();
  const { language } = useWords();
  const words = exercisePaneWords[language];
  return (
    <div>
      <h4 className={form.heading}>{name}</h4>
      {columns.length > 0 && (
        <div className={form.scroll} role="group" aria-label={name} tabIndex={0}>
          <table className={form.table}>
            <thead>
              <tr>
                {columns.map(({ heading, isAnswer, isNumber }, index) => (
                  <th key={index} scope="col" data-number={isNumber} className={mergeClasses(isAnswer && styles.answer)}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((text, column) => {
                    const { isAnswer = false, isNumber = false } = columns[column] ?? {};
                    return (
                      <td key={column} data-number={isNumber} className={mergeClasses(isAnswer && styles.answer)}>
                        {isAnswer ? <Blank label={words.previewAnswer} /> : text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rowCount > rows.length && <p className={styles.note}>{fill(words.previewRows, { shown: rows.length, count: rowCount })}</p>}
      {cells.length > 0 && (
        <div className={mergeClasses(form.scroll, styles.cells)} role="group" aria-label={name} tabIndex={0}>
          <table className={form.table}>
            <tbody>
              {cells.map(({ heading, text, isAnswer }, index) => (
                <tr key={index}>
                  <th scope="row">{heading}</th>
                  <td className={mergeClasses(isAnswer && styles.answer)}>{isAnswer ? <Blank label={words.previewAnswer} /> : text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** A cell that is to be filled, for those who do not see its colour, too. */
function Blank({ label }: { readonly label: string }): ReactNode {
  return (
    <span role="img" aria-label={label}>
      {"…"}
    </span>
  );
}

const useStyles = makeStyles({
  student: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  answer: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cells: { maxHeight: "220px", overflowY: "auto", marginTop: tokens.spacingVerticalS },
});
