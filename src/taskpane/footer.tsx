/** The foot of the pane, where sheets are made. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { fill } from "../i18n";
import type { Destination } from "./preferences";
import { Outcome } from "./outcome";
import { ProgressLine } from "./progress-line";
import type { Run } from "./use-run";
import { useWords } from "./words";

interface FooterProps {
  /** The id of the form that the primary button submits. */
  readonly form: string;
  readonly destination: Destination;
  readonly run: Run;
  /** The button was pressed while an entry was wrong. */
  readonly incomplete: boolean;
  /** A file is still being read. */
  readonly busy: boolean;
}

/** The primary button, what is going on, and how it ended; always in view. */
export function Footer({ form, destination, run, incomplete, busy }: FooterProps): ReactNode {
  const styles = useStyles();
  const { words } = useWords();
  const { state } = run;
  const running = state.step === "running";
  const element = useRef<HTMLElement>(null);
  // In a low window the footer scrolls with the rest; what happens has to be seen there too.
  useEffect(() => {
    if (state.step !== "idle" || incomplete) element.current?.scrollIntoView({ block: "nearest" });
  }, [state.step, incomplete]);
  return (
    <footer ref={element} className={styles.footer}>
      <div className={styles.news}>
        <Outcome run={run} incomplete={incomplete} />
        {running && <Working state={state} />}
      </div>
      <div className={styles.buttons}>
        {/* Focus stays on the button while it waits, so that a keyboard user does not lose the place. */}
        <Button type="submit" form={form} appearance="primary" className={styles.primary} disabledFocusable={running || busy}>
          {{ insert: words.insert, newWorkbook: words.openNewWorkbook, download: words.download }[destination]}
        </Button>
        {running && (
          <Button onClick={run.cancel} disabledFocusable={state.stopping}>
            {state.stopping ? words.cancelling : words.cancel}
          </Button>
        )}
      </div>
    </footer>
  );
}

function Working({ state }: { state: Extract<Run["state"], { step: "running" }> }): ReactNode {
  const { words } = useWords();
  const { progress, destination } = state;
  const message = destination === "insert" ? words.inserting : words.writing;
  const text = progress?.label ? fill(message, { sheet: progress.label }) : words.preparing;
  return <ProgressLine text={text} label={words.progress} progress={progress} />;
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
