/** The task pane: choose a table, say what goes into it and where it goes, and have it made. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Host } from "../hosts/host";
import type { Language } from "../i18n";
import { CheckOpener, type CheckView } from "./check-opener";
import { ContentsField } from "./contents-field";
import { Footer } from "./footer";
import { chosen, contentsOf, emptyForm, faultsOf, requestOptions, type Form } from "./form";
import { Header } from "./header";
import { LockField } from "./lock-field";
import { saveFile as saveInBrowser } from "./save-file";
import { SettingsFields } from "./settings-fields";
import { TableField } from "./table-field";
import { themeFor, type Look } from "./themes";
import { useDataFile } from "./use-data-file";
import { useRun, type SaveFile } from "./use-run";
import { LanguageContext } from "./words";
import { DestinationField } from "./destination-field";

export interface PaneProps {
  /** Where sheets go, and what is possible there. */
  readonly host: Host;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly look: Look;
  /** Hands a finished file to the user; without it the browser downloads it. */
  readonly saveFile?: SaveFile;
  /** Keeps the top right 40 × 40 pixels free, where Excel puts a menu of its own. */
  readonly keepCornerFree?: boolean;
}

/** The whole pane; its height follows the element around it. */
export function Pane({ host, language, onLanguageChange, look, saveFile = saveInBrowser, keepCornerFree = false }: PaneProps): ReactNode {
  return (
    <LanguageContext value={language}>
      <Frame look={look} language={language}>
        <Header onLanguageChange={onLanguageChange} keepCornerFree={keepCornerFree} />
        <Body host={host} language={language} saveFile={saveFile} />
      </Frame>
    </LanguageContext>
  );
}

/** The themed surface that every state of the pane stands on. */
export function Frame({ look, language, children }: { look: Look; language: Language; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(look, language)} lang={language} className={styles.frame}>
      {children}
    </FluentProvider>
  );
}

function Body({ host, language, saveFile }: { host: Host; language: Language; saveFile: SaveFile }): ReactNode {
  const styles = useStyles();
  const [form, setForm] = useState<Form>(() => emptyForm(host.abilities.insert ? "insert" : "download"));
  /** Faults show once the user has left the entry or pressed the button, not while the first digit is typed. */
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const formId = useId();
  const tables = chosen(form).tables;
  const file = useDataFile(
    tables.map((table) => table.number),
    language,
  );
  const run = useRun(host, saveFile);
  const [Check, setCheck] = useState<CheckView | null>(null);
  const [checked, setChecked] = useState(false);

  const faults = faultsOf(form, file.status);
  const shown = Object.fromEntries(Object.entries(faults).filter(([place]) => attempted || visited.has(place)));
  const change = (part: Partial<Form>): void => setForm((now) => ({ ...now, ...part }));
  const visit = (place: string): void => setVisited((now) => new Set([...now, place]));

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
    void run.start(requestOptions(form, language, file.recognised?.data ?? null), form.destination);
  }

  if (Check) {
    const close = (): void => {
      setCheck(null);
      setChecked(true);
    };
    return <Check host={host} onBack={close} />;
  }
  return (
    <>
      <form id={formId} ref={element} className={styles.form} onSubmit={submit} noValidate>
        <TableField choice={form.choice} onChange={(choice) => change({ choice })} />
        <ContentsField form={form} faults={shown} file={file} onChange={change} onVisit={visit} />
        <SettingsFields
          tables={tables}
          fromFile={contentsOf(form) === "data"}
          typed={form.settings}
          faults={shown}
          onChange={(settings) => change({ settings })}
          onVisit={visit}
        />
        <LockField locked={form.lock} onChange={(lock) => change({ lock })} />
        <DestinationField abilities={host.abilities} destination={form.destination} onChange={(destination) => change({ destination })} />
        {run.state.step !== "running" && <CheckOpener focused={checked} onOpen={(view) => setCheck(() => view)} />}
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
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    // A pane so low that the footer would cover half of it scrolls as a whole.
    "@media (max-height: 420px)": { overflowY: "auto" },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    overflowY: "auto",
    "& > *": { maxWidth: "480px" },
    "@media (max-height: 420px)": { overflowY: "visible", flexShrink: 0 },
  },
});
