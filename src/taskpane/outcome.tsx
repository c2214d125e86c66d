/** The message after a run: what was made and the way there, or why nothing was. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { catalogues, fill } from "../i18n";
import type { Run, RunState } from "./use-run";
import { failureWords, useWords } from "./words";

/** More sheets than this would push the form out of view; then the way to the first one, the contents, is enough. */
const MOST_LISTED = 4;

/** How the last run ended: read out when it appears, and kept until dismissed or until the next run. */
export function Outcome({ run, incomplete }: { run: Run; incomplete: boolean }): ReactNode {
  const { state, dismiss, goTo } = run;
  return (
    <>
      {/* Both regions are always there: a screen reader announces what is put into a region it already knows. */}
      <div role="alert">{state.step === "failed" && <Failure state={state} dismiss={dismiss} />}</div>
      <div role="status">
        <Success state={state} dismiss={dismiss} goTo={goTo} />
        {state.step === "idle" && incomplete && <Incomplete />}
      </div>
    </>
  );
}

function Incomplete(): ReactNode {
  const { words } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.checkInputs}</MessageBarBody>
    </MessageBar>
  );
}

function Failure({ state, dismiss }: { state: Extract<RunState, { step: "failed" }>; dismiss: () => void }): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const { message, details } = failureWords(state.error, language);
  const title = { insert: words.insertFailed, newWorkbook: words.newWorkbookFailed, download: words.downloadFailed, goTo: words.goFailed }[
    state.during
  ];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle> {message}
        {details && (
          <details>
            <summary>{words.details}</summary>
            {details}
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss onClick={dismiss} />} />
    </MessageBar>
  );
}

function Success({ state, goTo, dismiss }: Pick<Run, "state" | "goTo" | "dismiss">): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  if (state.step === "inserted") {
    const { names, left } = state.sheets;
    const quoted = (name: string): string => fill(words.quoted, { name });
    return (
      <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{words.inserted}</MessageBarTitle>{" "}
          {fill(names.length > 1 ? words.insertedSheets : words.insertedSheet, { count: names.length })}
          {left.length > 0 && ` ${fill(words.left, { parts: left.join(words.separator) })}`}
        </MessageBarBody>
        <MessageBarActions className={styles.actions} containerAction={<Dismiss onClick={dismiss} />}>
          {(names.length > MOST_LISTED ? names.slice(0, 1) : names).map((name) => (
            <Button key={name} className={styles.action} onClick={() => void goTo(name)}>
              {fill(words.goToSheet, { sheet: quoted(name) })}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (state.step === "opened" || state.step === "downloaded" || state.step === "cancelled") {
    const text = {
      opened: () => words.newWorkbookOpened,
      downloaded: (file: string) => fill(words.downloadedFile, { file }),
      cancelled: () => catalogues[language].errors.cancelled,
    }[state.step]("file" in state ? state.file : "");
    return (
      <MessageBar intent={state.step === "cancelled" ? "info" : "success"} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions containerAction={<Dismiss onClick={dismiss} />} />
      </MessageBar>
    );
  }
  return null;
}

function Dismiss({ onClick }: { onClick: () => void }): ReactNode {
  const { words } = useWords();
  return <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.dismiss} onClick={onClick} />;
}

const useStyles = makeStyles({
  title: { display: "block" },
  actions: { flexDirection: "column", alignItems: "flex-start", rowGap: "4px", "& > *": { margin: 0 } },
  action: { height: "auto", textAlign: "start" },
});
