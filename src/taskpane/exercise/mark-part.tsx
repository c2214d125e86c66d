/** What a class handed in is marked: the exercise, the files, and how everybody did. */
import { Button, Label, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useId, useRef, useState, type DragEvent, type FormEvent, type ReactNode } from "react";
import type { ClassResult, Exercise } from "../../exercise/exercise";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { usePane } from "../pane-context";
import { useWords } from "../words";
import { droppedFiles } from "../dropped-files";
import { ClassResults } from "./class-results";
import { FileButton } from "../file-button";
import { EXERCISE_FILES, focusOnFault, useFormStyles } from "./form-parts";
import type { OpenSession } from "./in-worker";
import type { OnProgress } from "./session";
import { Failure, TaskFooter } from "./task-footer";
import { useTask } from "./use-task";

interface MarkPartProps {
  /** `null` while it starts. */
  readonly session: OpenSession | null;
  /** The exercise that was made in this pane last. */
  readonly made: Exercise | null;
}

const HAND_IN_FILES = ".xlsx,.xlsm,.xls,.xlsb,.ods,.fods,.zip";
const ZIP = "application/zip";

export function MarkPart({ session, made }: MarkPartProps): ReactNode {
  const form = useFormStyles();
  const styles = useStyles();
  const { language, gallery, files: fileWords } = useWords();
  const { saveFile } = usePane();
  const words = exercisePaneWords[language];
  const [chosen, setChosen] = useState<Exercise | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [notTaken, setNotTaken] = useState<unknown>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [earlier, setEarlier] = useState<File | null>(null);
  const [result, setResult] = useState<ClassResult | null>(null);
  const [attempted, setAttempted] = useState(false);
  const [isOver, setOver] = useState(false);
  const task = useTask(() => session?.cancel());
  const element = useRef<HTMLFormElement>(null);
  const [formId, exerciseLabel, filesLabel, earlierLabel] = [useId(), useId(), useId(), useId()];
  const exercise = chosen ?? made;

  // What is said of the slips is in the language of the pane.
  const sayAgain = useEffectEvent(() => {
    if (session && result) void session.result(language).then(setResult);
  });
  useEffect(() => sayAgain(), [language]);

  const touch = (): void => {
    task.dismiss();
    setNotTaken(null);
    setResult(null);
  };
  const openExercise = async (file: File): Promise<void> => {
    if (!session) return;
    touch();
    setProblem(null);
    setOpening(true);
    try {
      setChosen(await session.open(file, language));
    } catch (error) {
      setProblem(error);
    } finally {
      setOpening(false);
    }
  };
  const take = (list: readonly File[]): void => {
    touch();
    setFiles(list);
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (task.state.step === "running" || !session) return;
    setAttempted(true);
    if (!exercise || files.length === 0) {
      task.dismiss();
      focusOnFault(element.current);
      return;
    }
    setResult(null);
    void task.start(words.markWorking, words.markFailed, async (onProgress) => {
      setResult(await session.mark(exercise, files, earlier, language, onProgress));
      return [];
    });
  }

  const save = (file: string, doing: string, type: string | undefined, write: (onProgress: OnProgress) => Promise<Uint8Array>): void => {
    void task.start(doing, words.saveFailed, async (onProgress) => {
      await saveFile(await write(onProgress), file, type);
      return [fill(words.saved, { file })];
    });
  };

  const dragged = (event: DragEvent, isInside: boolean): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(isInside);
  };
  const drop = (event: DragEvent): void => {
    dragged(event, false);
    droppedFiles(event.dataTransfer, "folders").then((dropped) => {
      const isExercise = ({ name }: File): boolean => /\.json$/i.test(name);
      const own = dropped.find(isExercise);
      const others = dropped.filter((file) => !isExercise(file));
      if (own) void openExercise(own);
      if (others.length > 0) take(others);
    }, setNotTaken);
  };
  return (
    <>
      <form
        id={formId}
        ref={element}
        className={form.form}
        onSubmit={submit}
        onDragOver={(event) => dragged(event, true)}
        onDragLeave={(event) => dragged(event, false)}
        onDrop={drop}
        noValidate
      >
        <div role="group" aria-labelledby={exerciseLabel} className={form.group}>
          <Label id={exerciseLabel}>{words.exercise}</Label>
          <FileButton
            label={exercise ? words.chooseOtherExercise : words.chooseExercise}
            accept={EXERCISE_FILES}
            testId="exercise-file"
            invalid={attempted && !exercise}
            onFiles={([file]) => file && void openExercise(file)}
          />
          <span className={form.hint}>
            {exercise
              ? fill(words.exerciseIs, {
                  title: exercise.title || gallery.exerciseName,
                  tables: exercise.tables.map(({ table }) => table).join(fileWords.comma),
                  count: exercise.students.length,
                })
              : words.exerciseHint}
          </span>
          <div role="alert" className={form.fault}>
            {attempted && !exercise && words.exerciseNeeded}
          </div>
          <div role="alert">{problem !== null && <Failure title={words.openFailed} error={problem} />}</div>
        </div>
        <div role="group" aria-labelledby={filesLabel} className={form.group}>
          <Label id={filesLabel}>{words.handIns}</Label>
          <div className={mergeClasses(styles.drop, isOver && styles.over)}>
            <FileButton
              label={files.length > 0 ? words.chooseMore : words.chooseHandIns}
              accept={HAND_IN_FILES}
              multiple
              testId="exercise-hand-ins"
              invalid={attempted && files.length === 0}
              onFiles={take}
            />
            {files.length > 0 && (
              <span className={styles.names}>{files.length === 1 ? files[0]?.name : fill(words.handInsAre, { count: files.length })}</span>
            )}
          </div>
          <span className={form.hint}>{words.handInsHint}</span>
          <div role="alert" className={form.fault}>
            {attempted && files.length === 0 && words.handInsNeeded}
          </div>
          <div role="alert">{notTaken !== null && <Failure title={words.handInsFailed} error={notTaken} />}</div>
        </div>
        <div role="group" aria-labelledby={earlierLabel} className={form.group}>
          <Label id={earlierLabel}>{words.earlier}</Label>
          {earlier ? (
            <div className={form.row}>
              <span className={styles.names}>{earlier.name}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={fill(words.removeEarlier, { file: earlier.name })}
                onClick={() => {
                  touch();
                  setEarlier(null);
                }}
              />
            </div>
          ) : (
            <FileButton
              label={words.chooseEarlier}
              accept=".xlsx"
              testId="exercise-earlier"
              onFiles={([file]) => {
                touch();
                setEarlier(file ?? null);
              }}
            />
          )}
          <span className={form.hint}>{words.earlierHint}</span>
        </div>
        {result && session && (
          <ClassResults result={result}>
            <div className={form.row}>
              <Button onClick={() => save(words.files.report, "", undefined, () => session.report())}>{words.report}</Button>
              <Button onClick={() => save(words.files.feedback, words.feedbackWorking, ZIP, (onProgress) => session.feedback(onProgress))}>
                {words.feedback}
              </Button>
              <Button onClick={() => save(words.files.grades, "", "text/csv", () => session.grades())}>{words.grades}</Button>
            </div>
          </ClassResults>
        )}
      </form>
      <TaskFooter
        form={formId}
        label={words.mark}
        task={task}
        incomplete={attempted && (!exercise || files.length === 0)}
        busy={!session || isOpening}
      />
    </>
  );
}

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  names: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
