/** The foot of the step of exercises: the primary button, what is going on, and how it ended. */
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { Foot, footStep } from "../foot";
import { ProgressLine } from "../progress-line";
import { failureWords, useWords } from "../words";
import type { Task } from "./use-task";

interface TaskFooterProps {
  /** The id of the form that the primary button submits. */
  readonly form: string;
  readonly label: string;
  readonly task: Task;
  /** The button was pressed while an entry was wrong. */
  readonly incomplete: boolean;
  /** Something that the task needs is still being read. */
  readonly busy: boolean;
}

export function TaskFooter({ form, label, task, incomplete, busy }: TaskFooterProps): ReactNode {
  const { words: pane } = useWords();
  const { state } = task;
  return (
    <Foot form={form} label={label} step={footStep(state, incomplete)} onCancel={task.cancel} busy={busy}>
      <div role="status">
        <News task={task} incomplete={incomplete} />
      </div>
      <div role="alert">{state.step === "failed" && <Failure title={state.title} error={state.error} />}</div>
      {state.step === "running" && (
        <ProgressLine
          text={state.progress?.label ? fill(state.doing, { of: state.progress.label }) : pane.preparing}
          label={pane.progress}
          progress={state.progress}
        />
      )}
    </Foot>
  );
}

function News({ task: { state }, incomplete }: { readonly task: Task; readonly incomplete: boolean }): ReactNode {
  const { language, errors } = useWords();
  if (state.step === "done")
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{state.sentences.join(" ")}</MessageBarBody>
      </MessageBar>
    );
  const said =
    state.step === "cancelled" ? errors.cancelled : incomplete && state.step === "idle" ? exercisePaneWords[language].nothingYet : "";
  if (said === "") return null;
  return (
    <MessageBar intent={state.step === "cancelled" ? "info" : "warning"} layout="multiline">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}

/** Why something was not done. */
export function Failure({ title, error }: { readonly title: string; readonly error: unknown }): ReactNode {
  const { language } = useWords();
  const { message, details } = failureWords(error, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {message}
        {details && ` (${details})`}
      </MessageBarBody>
    </MessageBar>
  );
}
