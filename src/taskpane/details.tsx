/** The details of a table: what goes into it, how it is judged, where it goes; and its making. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { makeBook } from "../book/make-book";
import { choiceWords, choicesAround } from "./choices";
import { ContentsField } from "./contents-field";
import { DestinationField } from "./destination-field";
import { Footer } from "./footer";
import { chosen, emptyForm, faultsOf, requestOptions, settingsContents, type Form } from "./form";
import { LockField } from "./lock-field";
import { ReferencesField } from "./references-field";
import { usePane } from "./pane-context";
import { destinationsOf, withRecent } from "./preferences";
import { SettingsFields } from "./settings-fields";
import { TableField } from "./table-field";
import type { Opening } from "./opening";
import { useDataFile } from "./use-data-file";
import { useRun } from "./use-run";
import { useWords } from "./words";
import { BACK, PURPOSE, SCROLLING, TITLE } from "./looks";

interface DetailsProps {
  readonly opening: Opening;
  readonly onBack: () => void;
}

export default function Details({ opening, onBack }: DetailsProps): ReactNode {
  const styles = useStyles();
  const { language, gallery, words } = useWords();
  const { host, saveFile, preferences, changePreferences } = usePane();
  const [form, setForm] = useState<Form>(() => emptyForm(opening.choice, preferences, destinationsOf(host)));
  /** Faults show once the user has left the entry or pressed the button, not while the first digit is typed. */
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const formId = useId();
  const { tables } = chosen(form);
  const file = useDataFile([tables.map((table) => table.number)], language);
  const run = useRun(host, saveFile);
  const { prepare } = run;
  useEffect(() => prepare(form.destination), [prepare, form.destination]);

  const faults = faultsOf(form, file.status);
  const shown = Object.fromEntries(Object.entries(faults).filter(([place]) => attempted || visited.has(place)));
  const change = (part: Partial<Form>): void => setForm((now) => ({ ...now, ...part }));
  const visit = (place: string): void => setVisited((now) => new Set([...now, place]));

  function make(wanted: Form): void {
    changePreferences((now) => withRecent(now, wanted.choice));
    file.keep();
    const request = requestOptions(wanted, language, file.inspection?.data ?? null);
    void run.start({ tables: request.tables, request, make: (taken) => makeBook(request, taken) }, wanted.destination);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (run.state.step === "running" || file.reading) return;
    setAttempted(true);
    if (Object.keys(faults).length > 0) {
      run.dismiss();
      // The faulty entry is marked in the next paint and can be focused then.
      setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]')?.focus());
      return;
    }
    make(form);
  }

  /** Everything typed stays when another table is chosen; the example is made as it is meant. */
  const opened = useEffectEvent(({ choice, atOnce }: Opening) => {
    const next: Form = atOnce ? { ...emptyForm(choice, preferences, destinationsOf(host)), contents: "sample" } : { ...form, choice };
    setForm(next);
    setAttempted(false);
    run.dismiss();
    heading.current?.focus();
    if (atOnce) make(next);
  });
  useEffect(() => opened(opening), [opening]);

  const { name, purpose } = choiceWords(chosen(form), language);
  return (
    <>
      <form id={formId} ref={element} className={styles.form} onSubmit={submit} noValidate>
        <div>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
            {gallery.back}
          </Button>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {name}
          </h2>
          <Text as="p" block className={styles.purpose}>
            {purpose}
          </Text>
        </div>
        <TableField choices={choicesAround(opening.choice)} choice={form.choice} onChange={(id) => change({ choice: id })} />
        <ContentsField form={form} faults={shown} file={file} onChange={change} onVisit={visit} />
        <SettingsFields
          tables={tables}
          contents={settingsContents(form, file.inspection?.data ?? null)}
          typed={form.settings}
          faults={shown}
          onChange={(settings) => change({ settings })}
          onVisit={visit}
        />
        <LockField locked={form.lock} onChange={(lock) => change({ lock })} />
        <ReferencesField byCells={form.byCells} onChange={(byCells) => change({ byCells })} />
        <DestinationField
          label={words.where}
          destinations={destinationsOf(host)}
          destination={form.destination}
          onChange={(destination) => change({ destination })}
        />
      </form>
      <Footer
        form={formId}
        destination={form.destination}
        run={run}
        incomplete={attempted && Object.keys(faults).length > 0}
        busy={file.reading !== null}
      />
    </>
  );
}

const useStyles = makeStyles({
  form: { ...SCROLLING, gap: tokens.spacingVerticalXL, "& > *": { maxWidth: "480px" } },
  back: BACK,
  title: TITLE,
  purpose: PURPOSE,
});
