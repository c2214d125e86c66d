/** "Check this workbook" in the pane: what was found, by sheet and cell, and its repair. Loaded when it is opened. */
import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { catalogues, fill } from "../i18n";
import { checkWords, type CheckWords } from "../i18n/check";
import { CheckFindings } from "./check-findings";
import { usePane } from "./pane-context";
import { ProgressLine } from "./progress-line";
import { useCheck, type CheckFailure, type CheckRun } from "./use-check";
import { failureWords, useWords } from "./words";
import { SCROLLING } from "./looks";

export default function CheckView(): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const check = checkWords[language];
  const { host } = usePane();
  const run = useCheck(host);
  const repairable = run.report?.findings.filter(({ change }) => change !== null) ?? [];
  const texts = repairable.filter(({ kind }) => kind === "numberAsText");
  const busy = run.working !== null;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.checkWorkbook}</h2>
        <Body1 as="p" className={styles.text}>
          {check.intro}
        </Body1>
        {/* Both regions are always there: a screen reader announces what is put into a region it already knows. */}
        <div role="alert">{run.failure && <Failure failure={run.failure} words={check} />}</div>
        <div role="status">
          <Outcome run={run} words={check} />
        </div>
        {run.working && <Progress run={run} words={check} />}
        <div className={styles.buttons}>
          {repairable.length > 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void run.repair(repairable)}>
              {fill(check.repairAll, { count: repairable.length })}
            </Button>
          )}
          {texts.length > 0 && (
            <Button disabledFocusable={busy} onClick={() => void run.repair(texts)}>
              {fill(check.numbersAll, { count: texts.reduce((sum, { area }) => sum + area.rows, 0) })}
            </Button>
          )}
          <Button appearance={repairable.length > 0 ? "secondary" : "primary"} disabledFocusable={busy} onClick={() => void run.check()}>
            {run.report ? check.again : check.start}
          </Button>
          {run.working?.action === "check" && (
            <Button onClick={run.cancel} disabledFocusable={run.working.stopping}>
              {run.working.stopping ? check.cancelling : check.cancel}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.main}>
        <Report run={run} words={check} />
      </div>
    </>
  );
}

function Report({ run, words }: { run: CheckRun; words: CheckWords }): ReactNode {
  const styles = useStyles();
  const { report } = run;
  if (!report || report.findings.length === 0) return null;
  return (
    <>
      <Body1 as="p" className={styles.count}>
        {fill(words.found, { count: report.findings.length })}
      </Body1>
      <CheckFindings run={run} findings={report.findings} words={words} />
    </>
  );
}

/** What is read out when an action has ended. */
function Outcome({ run, words }: { run: CheckRun; words: CheckWords }): ReactNode {
  const styles = useStyles();
  const { language, words: pane } = useWords();
  const { news, report } = run;
  const isEmpty = report !== null && report.sheets.length + report.unknown.length === 0;
  const isClean = report !== null && report.sheets.length > 0 && report.findings.length === 0;
  return (
    <div className={styles.news}>
      {news?.kind === "repaired" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{fill(words.repaired, { count: news.repaired.findings })}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={run.working !== null} onClick={() => void run.undo(news.repaired)}>
              {words.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {(news?.kind === "undone" || news?.kind === "cancelled") && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{news.kind === "undone" ? words.undone : catalogues[language].errors.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      {!run.working && (isEmpty || isClean) && (
        <MessageBar intent={isClean ? "success" : "info"} layout="multiline">
          <MessageBarBody>{isClean ? fill(words.clean, { count: report.sheets.length }) : words.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {!run.working && report !== null && report.unknown.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(words.unknown, { sheets: report.unknown.join(pane.separator) })}
            {report.lacking?.map(({ sheet, headings }) => (
              <div key={sheet}>{fill(words.lacking, { sheet, headings: headings.join(pane.separator) })}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Failure({ failure, words }: { failure: CheckFailure; words: CheckWords }): ReactNode {
  const { language, words: pane } = useWords();
  const { message, details } = failureWords(failure.error, language);
  const title = { check: words.checkFailed, repair: words.repairFailed, undo: words.undoFailed, goTo: words.goFailed }[failure.during];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <strong>{title}</strong> {message}
        {details && (
          <details>
            <summary>{pane.details}</summary>
            {details}
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function Progress({ run, words }: { run: CheckRun; words: CheckWords }): ReactNode {
  const { working } = run;
  if (!working) return null;
  const { action, progress } = working;
  const label = progress?.label ?? "";
  const text =
    label !== ""
      ? fill(words.checking, { sheet: label })
      : { check: words.preparing, repair: words.repairing, undo: words.undoing }[action];
  return <ProgressLine text={text} label={words.progress} progress={progress} />;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& > *": { maxWidth: "480px" },
    // Regions stay for screen readers while nothing is in them.
    "& > :empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
  main: { ...SCROLLING, display: "block", paddingTop: 0, "& > *": { maxWidth: "480px" } },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
  count: { display: "block", margin: 0 },
  news: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, maxHeight: "45vh", overflowY: "auto" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > *": { flexGrow: 1 } },
});
