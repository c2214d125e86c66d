/** The view of the pane's own settings; it is loaded when it is opened. */
import { Button, Caption1, Field, makeStyles, Radio, RadioGroup, Select, Subtitle2, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n";
import { DestinationField } from "./destination-field";
import { usePane } from "./pane-context";
import { destinationsOf, FIRST_PREFERENCES, type Preferences } from "./preferences";
import { ReferencesField } from "./references-field";
import { LOOKS } from "./themes";
import { useWords } from "./words";
import { SCROLLING } from "./looks";

/** The settings of the pane; each holds as soon as it is chosen. */
export default function PreferencesView(): ReactNode {
  const styles = useStyles();
  const { words, preferences: own } = useWords();
  const { host, preferences, changePreferences } = usePane();
  /** The choice among some accepted values; anything else means: follow. */
  const choose =
    <Name extends "language" | "look">(name: Name, accepted: readonly NonNullable<Preferences[Name]>[]) =>
    (_: unknown, { value }: { value: string }): void =>
      changePreferences({ [name]: accepted.find((one) => one === value) ?? null });
  return (
    <div className={styles.view}>
      <Subtitle2 as="h2" className={styles.title}>
        {own.title}
      </Subtitle2>
      <Field label={own.language}>
        <Select value={preferences.language ?? ""} onChange={choose("language", LANGUAGES)}>
          <option value="">{own.languageFollows}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.look}>
        <Select value={preferences.look ?? ""} onChange={choose("look", LOOKS)}>
          <option value="">{own.looks.follows}</option>
          {LOOKS.map((look) => (
            <option key={look} value={look}>
              {own.looks[look]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.contents}>
        <RadioGroup
          value={preferences.contents}
          onChange={(_, { value }) => changePreferences({ contents: value === "empty" ? "empty" : "sample" })}
        >
          <Radio value="sample" label={words.contentSample} />
          <Radio value="empty" label={words.contentEmpty} />
        </RadioGroup>
      </Field>
      <DestinationField
        label={own.destination}
        destinations={destinationsOf(host)}
        destination={preferences.destination}
        onChange={(destination) => changePreferences({ destination })}
      />
      <ReferencesField byCells={preferences.byCells} onChange={(byCells) => changePreferences({ byCells })} />
      <Caption1>{own.kept}</Caption1>
      <Button className={styles.reset} onClick={() => changePreferences({ ...FIRST_PREFERENCES, recent: [], welcomed: true })}>
        {own.reset}
      </Button>
      <Subtitle2 as="h2" className={styles.title}>
        {own.privacyTitle}
      </Subtitle2>
      <Text as="p" block className={styles.text}>
        {own.privacy}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    ...SCROLLING,
    "& > *": { maxWidth: "480px", flexShrink: 0 },
  },
  title: { margin: 0 },
  text: { margin: 0 },
  reset: { alignSelf: "flex-start" },
});
