/** What is the same for all students: the figures' peculiarities, what counts as right, the secret that the figures follow from. */
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { MONEY_UNITS } from "../../book/money-unit";
import { choiceLabel } from "../../book/words";
import { fill, LANGUAGE_NAMES, LANGUAGES } from "../../i18n";
import { exerciseWords } from "../../i18n/exercise";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { TOLERANT_KINDS, type Exercise } from "../../exercise/exercise";
import { Disclosure } from "../disclosure";
import { useWords } from "../words";
import { COUNTED_KNOBS, fieldNames, LIMITS, offeredWays, shownIn, WAYS } from "./draft";
import { useFormStyles } from "./form-parts";
import type { DraftFieldProps } from "./sheets-field";

export function RulesField({ draft, isFaulty, onChange }: Omit<DraftFieldProps, "step">): ReactNode {
  const styles = useFormStyles();
  const { language, words: pane } = useWords();
  const words = exercisePaneWords[language];
  const [isOpen, setOpen] = useState(false);
  const { exercise } = draft;
  const change = (part: Partial<Exercise>): void => onChange({ ...draft, exercise: { ...exercise, ...part } });
  const hasFault =
    isFaulty("secret") || COUNTED_KNOBS.some(isFaulty) || TOLERANT_KINDS.some((kind) => isFaulty(fieldNames.tolerance(kind)));
  return (
    <Disclosure label={words.figures} open={isOpen || hasFault} onToggle={() => setOpen(!(isOpen || hasFault))}>
      <div className={styles.inner}>
        <Field label={words.language}>
          <Select
            value={exercise.language}
            onChange={(_, { value }) => change({ language: LANGUAGES.find((one) => one === value) ?? language })}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.seed} hint={words.seedHint} validationMessage={isFaulty("secret") ? words.seedNeeded : undefined}>
          <Input value={exercise.secret} maxLength={200} onChange={(_, { value }) => change({ secret: value })} />
        </Field>
        <Field label={words.due} hint={words.dueHint}>
          <Input type="date" value={exercise.due ?? ""} onChange={(_, { value }) => change({ due: value === "" ? null : value })} />
        </Field>
        <div className={styles.group}>
          <Checkbox
            label={words.formulas}
            checked={exercise.formulas === "asked"}
            onChange={(_, { checked }) => change({ formulas: checked === true ? "asked" : "any" })}
          />
          <Checkbox
            label={words.whole}
            checked={exercise.accept.rounding.includes("whole")}
            onChange={(_, { checked }) => change({ accept: { ...exercise.accept, rounding: checked === true ? ["whole"] : [] } })}
          />
          <Checkbox label={words.lock} checked={exercise.lock} onChange={(_, { checked }) => change({ lock: checked === true })} />
        </div>
        {WAYS.map((way) => {
          const offered = offeredWays(draft, way);
          const accepted = exercise.accept[way];
          return (
            offered.length > 0 && (
              <div key={way} role="group" aria-label={words.accepted[way]} className={styles.group}>
                <span className={styles.hint}>{words.accepted[way]}</span>
                {offered.map(({ table, choice }) => (
                  <Checkbox
                    key={choice}
                    label={choiceLabel(table, choice, language)}
                    checked={accepted.includes(choice)}
                    onChange={(_, { checked }) =>
                      change({
                        accept: {
                          ...exercise.accept,
                          [way]: checked === true ? [...accepted, choice] : accepted.filter((one) => one !== choice),
                        },
                      })
                    }
                  />
                ))}
              </div>
            )
          );
        })}
        <div role="group" aria-label={words.tolerance} className={styles.group}>
          <span className={styles.hint}>{words.tolerance}</span>
          {TOLERANT_KINDS.map((kind) => (
            <Field
              key={kind}
              label={exerciseWords[language].kinds[kind]}
              validationMessage={
                isFaulty(fieldNames.tolerance(kind))
                  ? fill(words.pointsWrong, { most: LIMITS.tolerance.most.toLocaleString("en") })
                  : undefined
              }
            >
              <Input
                inputMode="decimal"
                placeholder={words.toleranceUsual}
                value={shownIn.tolerance(draft, kind)}
                onChange={(_, { value }) => onChange({ ...draft, typed: { ...draft.typed, [fieldNames.tolerance(kind)]: value } })}
              />
            </Field>
          ))}
        </div>
        <div className={styles.group}>
          <span className={styles.hint}>{words.figuresHint}</span>
          <Field label={words.unit}>
            <Select
              value={exercise.knobs.unit}
              onChange={(_, { value }) =>
                change({ knobs: { ...exercise.knobs, unit: MONEY_UNITS.find((one) => one === value) ?? exercise.knobs.unit } })
              }
            >
              {MONEY_UNITS.map((one) => (
                <option key={one} value={one}>
                  {words.units[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label={words.onTheLine}
            checked={exercise.knobs.onTheLine}
            onChange={(_, { checked }) => change({ knobs: { ...exercise.knobs, onTheLine: checked === true } })}
          />
        </div>
        {COUNTED_KNOBS.map((knob) => (
          <Field
            key={knob}
            label={words[knob]}
            validationMessage={
              isFaulty(knob) ? fill(pane.wholeWrong, { minimum: LIMITS.knob.least, maximum: LIMITS.knob.most }) : undefined
            }
          >
            <Input
              inputMode="numeric"
              value={shownIn.knob(draft, knob)}
              onChange={(_, { value }) => onChange({ ...draft, typed: { ...draft.typed, [knob]: value } })}
            />
          </Field>
        ))}
      </div>
    </Disclosure>
  );
}
