/** Which sheets an exercise has, how many rows each has, what students fill there, and what it earns. */
import { Button, Checkbox, Field, Input, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { wordsOf } from "../../book/words";
import type { OfferedTable } from "../../exercise/exercise";
import { fill } from "../../i18n";
import { exercisePaneWords } from "../../i18n/exercise-pane";
import { Disclosure } from "../disclosure";
import { registry } from "../../tables";
import { settingChoiceLabel, settingLabel } from "../settings";
import { STEPS, TABLES_BY_STEP } from "../steps";
import { useWords } from "../words";
import { fieldNames, filledIn, LIMITS, settingsOn, shownIn, withColumn, type Draft } from "./draft";
import { useFormStyles } from "./form-parts";
import type { DraftStep } from "./use-draft";

/** Sheets that only tell of others, of which nothing can be asked. */
const OVERVIEWS = new Set(registry.flatMap((spec) => (spec.type === "rows" && spec.isOverview ? [spec.number] : [])));

/** What every part of the form is handed. */
export interface DraftFieldProps {
  readonly step: DraftStep;
  readonly draft: Draft;
  /** Whether a field is to say that it is wrong. */
  readonly isFaulty: (name: string) => boolean;
  readonly onChange: (draft: Draft) => void;
}

export function SheetsField({ step, draft, isFaulty, onChange }: DraftFieldProps): ReactNode {
  const styles = useFormStyles();
  const { language, gallery } = useWords();
  const words = exercisePaneWords[language];
  const label = useId();
  const taken = new Set(draft.exercise.tables.map(({ table }) => table));
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <Label id={label}>{words.sheets}</Label>
      {draft.exercise.tables.map(({ table }) => (
        <SheetCard
          key={table}
          table={table}
          offered={step.offered.find((one) => one.table === table) ?? null}
          draft={draft}
          isFaulty={isFaulty}
          onChange={onChange}
          onRemove={() => step.removeTable(table)}
        />
      ))}
      <Field label={words.addSheet} validationMessage={isFaulty("sheets") ? words.sheetNeeded : undefined}>
        <Select value="" onChange={(_, { value }) => value && void step.addTable(value)}>
          <option value="">{words.addSheetPrompt}</option>
          {STEPS.map((one) => (
            <optgroup key={one} label={gallery.steps[one]}>
              {TABLES_BY_STEP[one]
                .filter((table) => !taken.has(table) && !OVERVIEWS.has(table))
                .map((table) => (
                  <option key={table} value={table}>{`${table} ${wordsOf(table, language).name}`}</option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </div>
  );
}

interface SheetCardProps extends Omit<DraftFieldProps, "step"> {
  readonly table: string;
  /** `null` until it is known. */
  readonly offered: OfferedTable | null;
  readonly onRemove: () => void;
}

function SheetCard({ table, offered, draft, isFaulty, onChange, onRemove }: SheetCardProps): ReactNode {
  const form = useFormStyles();
  const styles = useStyles();
  const { language, files, words: pane } = useWords();
  const words = exercisePaneWords[language];
  const [isOpen, setOpen] = useState(false);
  const name = `${table} ${wordsOf(table, language).name}`;
  const filled = offered ? filledIn(draft, offered) : [];
  const isNothing = isFaulty(`filled ${table}`);
  const hasFault = isNothing || filled.some((offer) => isFaulty(fieldNames.points(table, offer.name)));
  const type = (field: string, value: string): void => onChange({ ...draft, typed: { ...draft.typed, [field]: value } });
  return (
    <section className={form.card} aria-label={name}>
      <div className={styles.head}>
        <h3 className={form.heading}>{name}</h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={fill(words.removeSheet, { table: name })}
          onClick={onRemove}
        />
      </div>
      {offered && (
        <>
          {offered.hasRows && (
            <Field
              label={words.rows}
              orientation="horizontal"
              className={styles.rows}
              validationMessage={
                isFaulty(fieldNames.rows(table))
                  ? fill(pane.rowsWrong, { minimum: LIMITS.rows.least, maximum: LIMITS.rows.most })
                  : undefined
              }
            >
              <Input
                className={styles.number}
                inputMode="numeric"
                aria-label={fill(words.rowsOf, { table: name })}
                value={shownIn.rows(draft, table)}
                onChange={(_, { value }) => type(fieldNames.rows(table), value)}
              />
            </Field>
          )}
          <Disclosure
            label={fill(words.filled, { count: filled.length })}
            open={isOpen || hasFault}
            onToggle={() => setOpen(!(isOpen || hasFault))}
          >
            <ul className={styles.columns} aria-label={fill(words.filledLabel, { table: name })}>
              {offered.offers.map((offer) => {
                const isFilled = filled.includes(offer);
                const field = fieldNames.points(table, offer.name);
                return (
                  <li key={offer.name} className={styles.column}>
                    <Checkbox
                      label={offer.label}
                      checked={isFilled}
                      onChange={() => onChange(withColumn(draft, offered, offer.name, !isFilled))}
                    />
                    {isFilled &&
                      (offer.points === null ? (
                        <span className={form.hint}>{words.byTeacher}</span>
                      ) : (
                        <span className={styles.points}>
                          <span className={form.hint} aria-hidden>
                            {words.points}
                          </span>
                          <Input
                            className={styles.number}
                            inputMode="decimal"
                            aria-label={fill(words.pointsOf, { column: offer.label })}
                            aria-invalid={isFaulty(field)}
                            value={shownIn.points(draft, table, offer)}
                            onChange={(_, { value }) => type(field, value)}
                          />
                        </span>
                      ))}
                    {isFilled && isFaulty(field) && (
                      <span className={form.fault}>{fill(words.pointsWrong, { most: LIMITS.points.most.toLocaleString("en") })}</span>
                    )}
                  </li>
                );
              })}
            </ul>
          </Disclosure>
          {!(isOpen || hasFault) && <span className={form.hint}>{filled.map(({ label }) => label).join(files.comma)}</span>}
          <div role="alert" className={form.fault}>
            {isNothing && words.filledNothing}
          </div>
          <SheetSettings table={table} draft={draft} isFaulty={isFaulty} onType={type} />
        </>
      )}
    </section>
  );
}

interface SheetSettingsProps extends Pick<DraftFieldProps, "draft" | "isFaulty"> {
  readonly table: string;
  readonly onType: (field: string, value: string) => void;
}

/** The rules that stand above a sheet: which one is used, and the figures it uses. */
function SheetSettings({ table, draft, isFaulty, onType }: SheetSettingsProps): ReactNode {
  const form = useFormStyles();
  const { language, words: pane } = useWords();
  const [isOpen, setOpen] = useState(false);
  const settings = settingsOn(table);
  if (settings.length === 0) return null;
  const hasFault = settings.some(({ name }) => isFaulty(fieldNames.setting(table, name)));
  return (
    <Disclosure label={pane.settings} open={isOpen || hasFault} onToggle={() => setOpen(!(isOpen || hasFault))}>
      <div className={form.inner}>
        {settings.map((setting) => {
          const field = fieldNames.setting(table, setting.name);
          const value = shownIn.setting(draft, setting);
          if (setting.kind === "choice")
            return (
              <Field key={setting.name} label={settingLabel(setting, language)}>
                <Select value={value} onChange={(_, data) => onType(field, data.value)}>
                  {setting.choices.map((choice) => (
                    <option key={choice} value={choice}>
                      {settingChoiceLabel(setting, choice, language)}
                    </option>
                  ))}
                </Select>
              </Field>
            );
          const limits = { minimum: setting.minimum.toLocaleString("en"), maximum: setting.maximum.toLocaleString("en") };
          return (
            <Field
              key={setting.name}
              label={settingLabel(setting, language)}
              validationMessage={isFaulty(field) ? fill(exercisePaneWords[language].settingWrong, limits) : undefined}
            >
              <Input
                inputMode="decimal"
                contentAfter={setting.kind === "share" ? "%" : undefined}
                value={value}
                onChange={(_, data) => onType(field, data.value)}
              />
            </Field>
          );
        })}
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
  rows: { alignItems: "start" },
  number: { width: "80px", minWidth: 0 },
  points: { display: "flex", alignItems: "center", marginLeft: "auto", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  columns: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    "& > :first-child": { flexGrow: 1, flexBasis: "140px" },
  },
});
