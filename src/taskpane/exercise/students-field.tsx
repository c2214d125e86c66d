/** For whom an exercise is made: a list, or a number of students. */
import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { useWords } from "../words";
import { fieldNames, LIMITS, shownIn } from "./draft";
import { FileButton } from "../file-button";
import { LIST_FILES, useFormStyles } from "./form-parts";
import type { DraftFieldProps } from "./sheets-field";
import { Failure } from "./task-footer";

/** So many names are shown. */
const MOST_NAMED = 4;

export function StudentsField({ step, draft, isFaulty, onChange }: DraftFieldProps): ReactNode {
  const styles = useFormStyles();
  const { language, files, words: pane } = useWords();
  const words = exercisePaneWords[language];
  const hint = useId();
  const { students } = draft.exercise;
  const names = students
    .slice(0, MOST_NAMED)
    .map(({ id, name }) => name || id)
    .join(files.comma);
  const more = students.length - MOST_NAMED;
  return (
    <div className={styles.group}>
      <Field label={words.students}>
        <RadioGroup value={draft.from} onChange={(_, { value }) => onChange({ ...draft, from: value === "number" ? "number" : "list" })}>
          <Radio value="list" label={words.studentsFrom.list} />
          <Radio value="number" label={words.studentsFrom.number} />
        </RadioGroup>
      </Field>
      {draft.from === "list" ? (
        <>
          <FileButton
            label={students.length > 0 ? words.chooseOtherList : words.chooseList}
            accept={LIST_FILES}
            testId="exercise-students"
            describedBy={hint}
            invalid={isFaulty("students")}
            onFiles={([file]) => file && void step.takeList(file)}
          />
          <span id={hint} className={styles.hint}>
            {students.length === 0
              ? words.listHint
              : fill(words.listRead, { count: students.length, names: more > 0 ? fill(words.listMore, { names, count: more }) : names })}
          </span>
          <div role="alert" className={styles.fault}>
            {isFaulty("students") && words.listNeeded}
          </div>
          <div role="alert">{step.problem?.of === "list" && <Failure title={words.listFailed} error={step.problem.error} />}</div>
        </>
      ) : (
        <Field
          label={words.count}
          hint={words.countHint}
          validationMessage={
            isFaulty(fieldNames.count)
              ? fill(pane.wholeWrong, { minimum: LIMITS.students.least, maximum: LIMITS.students.most })
              : undefined
          }
        >
          <Input
            inputMode="numeric"
            value={shownIn.count(draft)}
            onChange={(_, { value }) => onChange({ ...draft, typed: { ...draft.typed, [fieldNames.count]: value } })}
          />
        </Field>
      )}
    </div>
  );
}
