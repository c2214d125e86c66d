/** Messages of the Analyse view: failures, and what became of a writing. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { failureWords, useWords } from "../words";
import type { Writing } from "./use-writing";

/** A failure: what did not happen, why, and what can be done. */
export function Failure({ title, error, action }: { title: string; error: unknown; action?: ReactNode }): ReactNode {
  const { language, words } = useWords();
  const { message, details } = failureWords(error, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {message}
        {details !== null && (
          <details>
            <summary>{words.details}</summary>
            {details}
          </details>
        )}
      </MessageBarBody>
      {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}

/** What became of the last writing; read out when it appears. */
export function WritingOutcome({ writing }: { writing: Writing }): ReactNode {
  const { analyse: texts, words } = useWords();
  const { state, undo } = writing;
  const back = <Button onClick={() => void undo()}>{texts.undo}</Button>;
  return (
    <>
      <div role="alert">
        {state.step === "failed" && (
          <Failure
            title={state.during === "write" ? texts.writeFailed : texts.undoFailed}
            error={state.error}
            {...(state.written ? { action: back } : {})}
          />
        )}
      </div>
      <div role="status">
        {state.step === "writing" && <Spinner size="tiny" label={texts.writing} />}
        {state.step === "undone" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.undone}</MessageBarBody>
          </MessageBar>
        )}
        {state.step === "written" && (
          <MessageBar intent={state.written.left.length > 0 ? "warning" : "success"} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.written}</MessageBarTitle> {fill(texts.writtenAt, { cells: state.cells, sheet: state.written.sheet })}
              {state.written.left.length > 0 && ` ${fill(words.left, { parts: state.written.left.join(words.separator) })}`}
            </MessageBarBody>
            <MessageBarActions>{back}</MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
