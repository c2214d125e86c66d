/** The list under a check: what was found where, with the way there and the repair. */
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../i18n";
import type { CheckWords } from "../i18n/check";
import type { Finding } from "../check/model";
import { cellsOf, messageOf, placeOf, repairNoteOf } from "../check/text";
import type { CheckRun } from "./use-check";
import { useWords } from "./words";

/** More than these make a list that nobody reads; all of them can still be repaired together. */
const MOST_LISTED = 100;

/** What was found, by sheet and cell, each with the way there and its repair. */
export function CheckFindings({ run, findings, words }: { run: CheckRun; findings: readonly Finding[]; words: CheckWords }): ReactNode {
  const styles = useStyles();
  const listed = findings.slice(0, MOST_LISTED);
  const sheets = [...new Set(listed.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <section key={sheet} aria-label={sheet} className={styles.sheet}>
          <Subtitle2 as="h3" className={styles.name}>
            {fill(words.sheetFindings, { sheet, count: findings.filter((finding) => finding.sheet === sheet).length })}
          </Subtitle2>
          <ul className={styles.list}>
            {listed
              .filter((finding) => finding.sheet === sheet)
              .map((finding) => (
                <Item key={`${finding.kind} ${cellsOf(finding)} ${finding.heading}`} run={run} finding={finding} words={words} />
              ))}
          </ul>
        </section>
      ))}
      {findings.length > listed.length && (
        <Body1 as="p" className={styles.more}>
          {fill(words.more, { count: findings.length - listed.length })}
        </Body1>
      )}
    </>
  );
}

function Item({ run, finding, words }: { run: CheckRun; finding: Finding; words: CheckWords }): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const cells = cellsOf(finding);
  const note = repairNoteOf(finding, language);
  const isFormula = finding.expected.startsWith("=");
  return (
    <li className={styles.item}>
      <Body1 as="strong" className={styles.place}>
        {placeOf(finding, language)}
      </Body1>
      <Body1 as="p" className={styles.message}>
        {messageOf(finding, language)}
      </Body1>
      {note !== null && (
        <Caption1 as="p" className={styles.note}>
          {note}
        </Caption1>
      )}
      {isFormula && (
        <details>
          <summary>
            <Caption1>{words.expected}</Caption1>
          </summary>
          <code className={styles.formula}>{finding.expected}</code>
        </details>
      )}
      <div className={styles.actions}>
        <Button size="small" aria-label={fill(words.goToCells, { cells })} onClick={() => void run.goTo(finding)}>
          {words.goTo}
        </Button>
        {finding.change && (
          <Button
            size="small"
            aria-label={fill(words.repairCells, { cells })}
            disabledFocusable={run.working !== null}
            onClick={() => void run.repair([finding])}
          >
            {words.repair}
          </Button>
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  sheet: { marginTop: tokens.spacingVerticalL },
  name: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
  message: { display: "block", margin: 0 },
  note: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
  more: { display: "block", marginTop: tokens.spacingVerticalM },
  formula: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
