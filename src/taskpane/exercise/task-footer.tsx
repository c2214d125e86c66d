/** The foot of the step of exercises: the primary button, what is going on, and how it ended. */
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
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
  const styles = useStyles();
  const { words: pane } = useWords();
  const { state } = task;
  const running = state.step === "running";
  const element = useRef<HTMLElement>(null);
  // In a low window the footer scrolls with the rest; what happens has to be seen there too.
  useEffect(() => {
    if (state.step !== "idle" || incomplete) element.current?.scrollIntoView({ block: "nearest" });
  }, [state.step, incomplete]);
  return (
    <footer ref={element} className={styles.footer}>
      <div className={styles.news}>
        <div role="status">
          <News task={task} incomplete={incomplete} />
        </div>
        <div role="alert">{state.step === "failed" && <Failure title={state.title} error={state.error} />}</div>
        {running && (
          <ProgressLine
            text={state.progress?.label ? fill(state.doing, { of: state.progress.label }) : pane.preparing}
            label={pane.progress}
            progress={state.progress}
          />
        )}
      </div>
      <div className={styles.buttons}>
        {/* Focus stays on the button while it waits, so that a keyboard user does not lose the place. */}
        <Button type="submit" form={form} appearance="primary" className={styles.primary} disabledFocusable={running || busy}>
          {label}
        </Button>
        {running && (
          <Button onClick={task.cancel} disabledFocusable={state.stopping}>
            {state.stopping ? pane.cancelling : pane.cancel}
          </Button>
        )}
      </div>
    </footer>
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

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // A long message scrolls in itself rather than pushing the form out of view.
  news: { maxHeight: "45vh", overflowY: "auto", "& > :not(:empty)": { marginBottom: tokens.spacingVerticalM } },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});
