/** An exercise is set by a form and made for the students of a list, with one student's sheets to look at meanwhile. */
import { Field, Input } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Exercise } from "../../exercise/exercise";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import { exerciseIn, type Draft } from "./draft";
import { FileButton } from "../file-button";
import { EXERCISE_FILES, focusOnFault, plainFileName, useFormStyles } from "./form-parts";
import type { OpenSession } from "./in-worker";
import { PreviewPanel } from "./preview-panel";
import { RulesField } from "./rules-field";
import { SheetsField } from "./sheets-field";
import { StudentsField } from "./students-field";
import { Failure, TaskFooter } from "./task-footer";
import { useDraft } from "./use-draft";
import { useTask } from "./use-task";

interface MakePartProps {
  /** `null` while it starts. */
  readonly session: OpenSession | null;
  /** Is told of what was made, which can then be marked. */
  readonly onMade: (exercise: Exercise) => void;
}

const ZIP = "application/zip";

export function MakePart({ session, onMade }: MakePartProps): ReactNode {
  const styles = useFormStyles();
  const { language, gallery } = useWords();
  const { saveFile } = usePane();
  const words = exercisePaneWords[language];
  const step = useDraft(session, language);
  const task = useTask(() => session?.cancel());
  const [attempted, setAttempted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const openHint = useId();
  const { draft, offered, faults, problem } = step;
  if (problem?.of === "start")
    return (
      <div role="alert" className={styles.form}>
        <Failure title={gallery.loadFailed} error={problem.error} />
      </div>
    );
  if (!draft || !session) return null;

  const change = (next: Draft): void => {
    task.dismiss();
    step.change(next);
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (task.state.step === "running" || !draft || !session || !step.isReady) return;
    setAttempted(true);
    if (faults.size > 0) {
      task.dismiss();
      focusOnFault(form.current);
      return;
    }
    const wanted = exerciseIn(draft, offered);
    const all = wanted.students.length;
    void task.start(words.makeWorking, words.makeFailed, async (onProgress) => {
      const { archive, exercise, unseen } = await session.make(wanted, onProgress);
      const file = plainFileName(fill(words.archive, { title: exercise.title || gallery.exerciseName }));
      await saveFile(archive, file, ZIP);
      onMade(exercise);
      return [
        fill(words.made, { file, count: all }),
        ...unseen.map(({ table, name, count }) => fill(words.unseen, { table, slip: name, count, all })),
      ];
    });
  }

  const parts = { step, draft, isFaulty: (name: string) => attempted && faults.has(name), onChange: change };
  return (
    <>
      <form id={formId} ref={form} className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.group}>
          <FileButton
            label={words.open}
            accept={EXERCISE_FILES}
            testId="exercise-open"
            describedBy={openHint}
            onFiles={([file]) => {
              task.dismiss();
              if (file) void step.open(file);
            }}
          />
          <span id={openHint} className={styles.hint}>
            {step.opened === null ? words.openHint : fill(words.opened, { file: step.opened })}
          </span>
          <div role="alert">{problem?.of === "exercise" && <Failure title={words.openFailed} error={problem.error} />}</div>
        </div>
        <Field label={words.title} hint={words.titleHint}>
          <Input
            value={draft.exercise.title}
            maxLength={100}
            onChange={(_, { value }) => change({ ...draft, exercise: { ...draft.exercise, title: value } })}
          />
        </Field>
        <SheetsField {...parts} />
        <StudentsField {...parts} />
        <RulesField {...parts} />
        <PreviewPanel step={step} />
      </form>
      <TaskFooter form={formId} label={words.make} task={task} incomplete={attempted && faults.size > 0} busy={!step.isReady} />
    </>
  );
}
