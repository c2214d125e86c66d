/** What was understood of the user's file, and what the user says to it, before anything is made. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fill } from "../i18n";
import { previewWords } from "../i18n/preview";
import type { ImportChoices } from "../import/choices";
import type { Inspection } from "../import/inspection";
import { isOpen } from "../import/problems";
import { PreviewColumns } from "./preview-columns";
import { PreviewProblem } from "./preview-problem";
import { useWords } from "./words";

interface FilePreviewProps {
  readonly inspection: Inspection;
  readonly choices: ImportChoices;
  /** What was decided about the last file with the same columns. */
  readonly kept: ImportChoices | null;
  readonly onChoose: (choices: ImportChoices) => void;
}

const MOST_ROWS_NAMED = 12;

/** Rows, columns with their roles, and problems with their answers. */
export function FilePreview({ inspection, choices, kept, onChoose }: FilePreviewProps): ReactNode {
  const styles = useStyles();
  const { language, files } = useWords();
  const words = previewWords[language];
  const heading = useId();
  const { rows, problems, sheet } = inspection;
  const open = problems.filter(isOpen);
  const told = problems.filter((problem) => !isOpen(problem));
  const named = (numbers: readonly number[]): string =>
    [
      ...numbers.slice(0, MOST_ROWS_NAMED).map(String),
      ...(numbers.length > MOST_ROWS_NAMED ? [fill(files.more, { count: numbers.length - MOST_ROWS_NAMED })] : []),
    ].join(files.comma);
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.title}
      </h2>
      <dl className={styles.facts}>
        <dt>{words.file}</dt>
        <dd>{inspection.file}</dd>
        {sheet !== null && (
          <>
            <dt>{words.sheet}</dt>
            <dd>{sheet}</dd>
          </>
        )}
        <dt>{words.heading}</dt>
        <dd>{fill(words.headingRows, { rows: named(rows.heading) })}</dd>
        <dt>{words.taken}</dt>
        <dd>
          {fill(words.rows, { count: rows.data.length.toLocaleString("en") })}
          {rows.beyond > 0 && fill(words.beyond, { count: rows.beyond.toLocaleString("en") })}
        </dd>
        {rows.totals.length > 0 && (
          <>
            <dt>{words.totals}</dt>
            <dd>{fill(words.headingRows, { rows: named(rows.totals) })}</dd>
          </>
        )}
        {rows.leftOut.length > 0 && (
          <>
            <dt>{words.leftOut}</dt>
            <dd>{fill(words.headingRows, { rows: named(rows.leftOut.map(({ row }) => row)) })}</dd>
          </>
        )}
      </dl>
      {kept && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.kept}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onChoose(kept)}>
              {words.useKept}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <PreviewColumns inspection={inspection} choices={choices} onChoose={onChoose} />
      {open.length > 0 && (
        <>
          <h3 className={styles.part}>{words.open}</h3>
          {open.map((problem) => (
            <PreviewProblem key={problem.kind} problem={problem} inspection={inspection} choices={choices} onChoose={onChoose} />
          ))}
        </>
      )}
      {told.length > 0 && (
        <>
          <h3 className={styles.part}>{words.told}</h3>
          {told.map((problem, index) => (
            <PreviewProblem
              key={`${problem.kind} ${index}`}
              problem={problem}
              inspection={inspection}
              choices={choices}
              onChoose={onChoose}
            />
          ))}
        </>
      )}
      <p role="status" className={styles.quiet} lang={language}>
        {open.length === 0 ? words.nothingOpen : fill(words.openCount, { count: open.length })}
      </p>
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
  part: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
