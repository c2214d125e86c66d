/** The foot of a form: what is going on and how it ended, and the button that starts it; always in view. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { FOOT } from "./looks";
import { useWords } from "./words";

interface FootProps {
  /** The id of the form that the primary button submits. */
  readonly form: string;
  readonly label: string;
  /** Whether something runs, is about to stop, or has ended with something to tell. */
  readonly step: "quiet" | "running" | "stopping" | "told";
  readonly onCancel: () => void;
  /** Something that the form needs is still being read. */
  readonly busy: boolean;
  /** What is going on and how it ended. */
  readonly children: ReactNode;
}

export function Foot({ form, label, step, onCancel, busy, children }: FootProps): ReactNode {
  const styles = useStyles();
  const { words } = useWords();
  const isRunning = step === "running" || step === "stopping";
  const element = useRef<HTMLElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const wasRunning = useRef(false);
  // The button to cancel goes when all is over, and the focus with it.
  useEffect(() => {
    if (wasRunning.current && !isRunning && document.activeElement === document.body) primary.current?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);
  // In a low window the foot scrolls with the rest; what happens has to be seen there too.
  useEffect(() => {
    if (step !== "quiet") element.current?.scrollIntoView({ block: "nearest" });
  }, [step]);
  return (
    <footer ref={element} className={styles.foot}>
      <div className={styles.news}>{children}</div>
      <div className={styles.buttons}>
        {/* Focus stays on the button while it waits, so that a keyboard user does not lose the place. */}
        <Button
          ref={primary}
          type="submit"
          form={form}
          appearance="primary"
          className={styles.primary}
          disabledFocusable={isRunning || busy}
        >
          {label}
        </Button>
        {isRunning && (
          <Button onClick={onCancel} disabledFocusable={step === "stopping"}>
            {step === "stopping" ? words.cancelling : words.cancel}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** The foot's step by how its task or run stands. */
export function footStep(state: { readonly step: string; readonly stopping?: boolean }, incomplete: boolean): FootProps["step"] {
  if (state.step === "running") return state.stopping === true ? "stopping" : "running";
  return state.step === "idle" && !incomplete ? "quiet" : "told";
}

const useStyles = makeStyles({
  foot: FOOT,
  // A long message scrolls in itself rather than pushing the form out of view.
  news: { maxHeight: "45vh", overflowY: "auto", "& > :not(:empty)": { marginBottom: tokens.spacingVerticalM } },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});
