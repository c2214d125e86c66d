import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { TableSpec } from "../templates/model";
import { CutsGrid } from "./cuts-grid";
import { Disclosure } from "./disclosure";
import type { Faults } from "./form";
import { settingChoiceLabel, settingLabel, settingsOf, type ChoiceSetting, type NumberSetting } from "./settings";
import { useWords } from "./words";

interface SettingsFieldsProps {
  readonly tables: readonly TableSpec[];
  /** Whether the contents come from a file of the user's. */
  readonly fromFile: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Faults;
  readonly onChange: (typed: Readonly<Record<string, string>>) => void;
  readonly onVisit: (name: string) => void;
}

/** The settings of the chosen tables, folded away because their defaults serve most users. */
export function SettingsFields({ tables, fromFile, typed, faults, onChange, onVisit }: SettingsFieldsProps): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const [open, setOpen] = useState(false);
  const hint = useId();
  const settings = settingsOf(tables, fromFile);
  const choices = settings.filter((setting): setting is ChoiceSetting => setting.kind === "choice");
  const numbers = settings.filter((setting): setting is NumberSetting => setting.kind !== "choice");
  if (settings.length === 0) return null;
  const change = (name: string, value: string): void => onChange({ ...typed, [name]: value });
  const faulty = settings.some(({ name }) => faults[name] !== undefined);
  return (
    <Disclosure label={words.settings} open={open || faulty} onToggle={() => setOpen(!(open || faulty))}>
      <div className={styles.group} role="group" aria-label={words.settings} aria-describedby={hint}>
        <span id={hint} className={styles.hint}>
          {words.settingsHint}
        </span>
        {choices.map((setting) => (
          <Field key={setting.name} label={settingLabel(setting, language)}>
            <Select value={typed[setting.name] ?? setting.initial} onChange={(_, { value }) => change(setting.name, value)}>
              {setting.choices.map((choice) => (
                <option key={choice} value={choice}>
                  {settingChoiceLabel(setting, choice, language)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {choices.length > 0 && numbers.length > 0 && <span className={styles.hint}>{words.cutsHint}</span>}
        <CutsGrid settings={numbers} typed={typed} faults={faults} onChange={change} onVisit={onVisit} />
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
