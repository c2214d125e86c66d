/** The settings of the tables that were chosen, as fields of a form. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { TableSpec } from "../tables/model";
import { CutsGrid } from "./cuts-grid";
import { Disclosure } from "./disclosure";
import type { Faults } from "./form";
import {
  settingChoiceLabel,
  settingGroups,
  settingLabel,
  shownSetting,
  type ChoiceSetting,
  type NumberSetting,
  type SettingGroup,
  type SettingsContents,
} from "./settings";
import { useWords } from "./words";
import { wordsOf } from "../book/words";
import { HINT } from "./looks";

interface SettingsFieldsProps {
  readonly tables: readonly TableSpec[];
  readonly contents: SettingsContents;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Faults;
  readonly onChange: (typed: Readonly<Record<string, string>>) => void;
  readonly onVisit: (name: string) => void;
}

/** The settings of the chosen tables, folded away because their defaults serve most users. */
export function SettingsFields({ tables, contents, typed, faults, onChange, onVisit }: SettingsFieldsProps): ReactNode {
  const styles = useStyles();
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const hint = useId();
  const groups = settingGroups(tables, contents);
  if (groups.length === 0) return null;
  const faulty = groups.some(({ settings }) => settings.some(({ name }) => faults[name] !== undefined));
  return (
    <Disclosure label={words.settings} open={open || faulty} onToggle={() => setOpen(!(open || faulty))}>
      <div className={styles.group} role="group" aria-label={words.settings} aria-describedby={hint}>
        <span id={hint} className={styles.hint}>
          {words.settingsHint}
        </span>
        {groups.map((group) => (
          <Group
            key={group.tables.join()}
            group={group}
            isNamed={groups.length > 1}
            typed={typed}
            faults={faults}
            onChange={(name, value) => onChange({ ...typed, [name]: value })}
            onVisit={onVisit}
          />
        ))}
      </div>
    </Disclosure>
  );
}

interface GroupProps extends Pick<SettingsFieldsProps, "typed" | "faults" | "onVisit"> {
  readonly group: SettingGroup;
  /** Whether it says which tables it belongs to. */
  readonly isNamed: boolean;
  readonly onChange: (name: string, value: string) => void;
}

function Group({ group, isNamed, typed, faults, onChange, onVisit }: GroupProps): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const choices = group.settings.filter((setting): setting is ChoiceSetting => setting.kind === "choice");
  const numbers = group.settings.filter((setting): setting is NumberSetting => setting.kind !== "choice");
  const [first = "", ...others] = group.tables;
  const name = others.length > 0 ? group.tables.join(words.separator) : `${first}  ${wordsOf(first, language).name}`;
  return (
    <>
      {isNamed && <strong className={styles.table}>{name}</strong>}
      {choices.map((setting) => (
        <Field key={setting.name} label={settingLabel(setting, language)}>
          <Select value={shownSetting(setting, typed)} onChange={(_, { value }) => onChange(setting.name, value)}>
            {setting.choices.map((choice) => (
              <option key={choice} value={choice}>
                {settingChoiceLabel(setting, choice, language)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {choices.length > 0 && numbers.length > 0 && <span className={styles.hint}>{words.cutsHint}</span>}
      <CutsGrid settings={numbers} typed={typed} faults={faults} onChange={onChange} onVisit={onVisit} />
    </>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  table: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, paddingTop: tokens.spacingVerticalS },
  hint: HINT,
});
