/** The foot of the pane, where sheets are made. */
import type { ReactNode } from "react";
import { fill } from "../i18n";
import { Foot, footStep } from "./foot";
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

export function Footer({ form, destination, run, incomplete, busy }: FooterProps): ReactNode {
  const { words } = useWords();
  const { state } = run;
  const label = { insert: words.insert, newWorkbook: words.openNewWorkbook, download: words.download }[destination];
  return (
    <Foot form={form} label={label} step={footStep(state, incomplete)} onCancel={run.cancel} busy={busy}>
      <Outcome run={run} incomplete={incomplete} />
      {state.step === "running" && <Working state={state} />}
    </Foot>
  );
}

function Working({ state }: { state: Extract<Run["state"], { step: "running" }> }): ReactNode {
  const { words } = useWords();
  const { progress, destination } = state;
  const message = destination === "insert" ? words.inserting : words.writing;
  const text = progress?.label ? fill(message, { sheet: progress.label }) : words.preparing;
  return <ProgressLine text={text} label={words.progress} progress={progress} />;
}
