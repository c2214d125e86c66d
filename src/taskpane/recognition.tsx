/** The summary of what was recognised in the user's file. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fill } from "../i18n";
import type { ImportedFile } from "../import/import-file";
import { noteSentences } from "../import/notes";
import { useWords } from "./words";

/** What was understood of the user's file, to check before anything is made of it. */
export function Recognition({ recognised }: { recognised: ImportedFile }): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const heading = useId();
  const { file, data } = recognised;
  const { used, unused } = recognised.columns;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.fileRecognised}
      </h2>
      <dl className={styles.facts}>
        <dt>{words.fileName}</dt>
        <dd>{file.file}</dd>
        {file.sheet !== null && (
          <>
            <dt>{words.fileSheet}</dt>
            <dd>{file.sheet}</dd>
          </>
        )}
        <dt>{words.fileRows}</dt>
        <dd>{data.rows.toLocaleString("en")}</dd>
      </dl>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{words.columnHeading}</th>
            <th scope="col">{words.columnMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ heading: own, field }) => (
            <tr key={`${own} ${field}`}>
              <td>{own}</td>
              <td>{field}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {noteSentences(recognised.notes, language).map((sentence) => (
        <p key={sentence} className={styles.unused}>
          {sentence}
        </p>
      ))}
      {unused.length > 0 && <p className={styles.unused}>{fill(words.columnsUnused, { columns: unused.join(words.separator) })}</p>}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
  columns: {
    borderCollapse: "collapse",
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": {
      width: "50%",
      padding: "2px 8px 2px 0",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  unused: { margin: 0, color: tokens.colorNeutralForeground3 },
});
