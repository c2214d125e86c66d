/** The step from a ledger to the tables: files of lines, what their columns mean, the periods, where every line went, the tables. */
import {
  Button,
  Label,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  shorthands,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useId, useRef, useState, type DragEvent, type FormEvent, type ReactNode } from "react";
import { SalesbookError } from "../../domain/errors";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { DestinationField } from "../destination-field";
import { Disclosure } from "../disclosure";
import { droppedFiles } from "../dropped-files";
import { Footer } from "../footer";
import { usePane } from "../pane-context";
import { destinationsOf, type Destination } from "../preferences";
import { helpAddress } from "../help-pages";
import { ReferencesField } from "../references-field";
import { ProgressLine } from "../progress-line";
import { browserMemory } from "../use-preferences";
import { useRun } from "../use-run";
import { failureWords, useWords } from "../words";
import { BookField } from "./book-field";
import { ColumnsField } from "./columns-field";
import { keepProfile } from "./kept-profiles";
import { COMPLETED_TABLES } from "../../ledger/ledger";
import { ListsField } from "./lists-field";
import { OutcomePanel } from "./outcome-panel";
import { PeriodField } from "./period-field";
import { RulesField } from "./rules-field";
import { TablesField } from "./tables-field";
import { headingsIn, periodsTyped, useLedger } from "./use-ledger";
import { BACK, HINT, PURPOSE, SCROLLING, TITLE } from "../looks";

interface LedgerViewProps {
  /** Files that somebody has handed over already; a new list is opened at once. */
  readonly files: readonly File[] | null;
  /** Whether the user has it in view. */
  readonly isShown: boolean;
  readonly onBack: () => void;
}

const ACCEPTED = ".csv,.txt,.tsv,.zip,.parquet,.xlsx,.xlsm,.xltx,.xltm,.xls,.xlt,.xlsb,.ods,.ots,.fods,.xml,.htm,.html";
const memory = browserMemory("salesbook.ledgers");

export default function LedgerView({ files, isShown: isInView, onBack }: LedgerViewProps): ReactNode {
  const styles = useStyles();
  const { language, gallery, words: pane } = useWords();
  const { host, saveFile, preferences } = usePane();
  const { step: words, roles: roleNames } = ledgerWords[language];
  const ledger = useLedger(language, memory);
  const run = useRun(host, saveFile);
  const destinations = destinationsOf(host);
  const [destination, setDestination] = useState<Destination>(
    () => destinations.find((one) => one === preferences.destination) ?? destinations[0] ?? "download",
  );
  const { prepare } = run;
  useEffect(() => {
    if (isInView) prepare(destination);
  }, [prepare, isInView, destination]);
  const [byCells, setByCells] = useState(preferences.byCells);
  const [attempted, setAttempted] = useState(false);
  const [isShown, setShown] = useState({ columns: true, rules: false });
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const formId = useId();
  const sourceLabel = useId();
  const { opened, choices, outcome, error, work, kept, lacking, wish } = ledger;

  const openFiles = (list: readonly File[]): void => {
    run.dismiss();
    setAttempted(false);
    if (list.length > 0)
      void ledger.open(list.length === 1 ? (list[0]?.name ?? "") : fill(words.files, { count: list.length }), () => ({ files: list }));
  };
  const openSelection = (): void => {
    run.dismiss();
    void ledger.open(words.selection, async () => {
      const { sheet, area, values } = await host.readBlock();
      return { sheet, firstRow: area.row, rows: values };
    });
  };
  const takeOpenBook = (): void =>
    void ledger.takeBook(words.bookOpen, async () => {
      const tables = await host.readTyped();
      if (tables.length === 0) throw new SalesbookError("noOldTables", { file: words.bookOpen });
      return tables;
    });
  const saveBeyond = async (): Promise<void> => {
    try {
      await saveFile(await ledger.beyond(), words.beyondFile, "text/csv");
    } catch (error) {
      ledger.fail(error);
    }
  };
  const handed = useEffectEvent((list: readonly File[] | null) => list && openFiles(list));
  useEffect(() => {
    handed(files);
  }, [files]);
  useEffect(() => {
    if (isInView) heading.current?.focus();
  }, [isInView]);

  const isCountWrong = choices.span === "last" && choices.last.trim() !== "" && periodsTyped(choices.last) === null;
  const isFaulty = outcome === null || choices.tables.length === 0 || isCountWrong;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (run.state.step === "running" || work) return;
    setAttempted(true);
    if (isFaulty || !opened) {
      run.dismiss();
      setTimeout(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input, [data-start]')?.focus(),
      );
      return;
    }
    const { profile, tables } = choices;
    void run
      .start({ tables, make: (taken) => ledger.make({ ...wish, ...(byCells && { references: "cells" }) }, taken) }, destination)
      .then((isDone) => {
        if (isDone) keepProfile(memory, headingsIn(opened), profile);
      });
  }

  const dragged = (event: DragEvent, isInside: boolean): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(isInside);
  };

  return (
    <>
      <form
        id={formId}
        ref={form}
        className={styles.form}
        onSubmit={submit}
        onDragOver={(event) => dragged(event, true)}
        onDragLeave={(event) => dragged(event, false)}
        onDrop={(event) => {
          dragged(event, false);
          droppedFiles(event.dataTransfer).then(openFiles, ledger.fail);
        }}
        noValidate
      >
        <div>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
            {gallery.back}
          </Button>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {gallery.ledgerName}
          </h2>
          <Text as="p" block className={styles.purpose}>
            {words.purpose}
          </Text>
        </div>
        <div role="group" aria-labelledby={sourceLabel} className={styles.source}>
          <Label id={sourceLabel}>{words.source}</Label>
          <div className={mergeClasses(styles.drop, isOver && styles.over)}>
            <Button data-start disabledFocusable={work !== null} onClick={() => input.current?.click()}>
              {opened ? words.chooseOthers : words.choose}
            </Button>
            <Button disabledFocusable={work !== null} onClick={openSelection}>
              {words.takeSelection}
            </Button>
          </div>
          {!opened && <span className={styles.hint}>{words.sourceHint}</span>}
          <Link className={styles.help} href={helpAddress("guide", language)} target="_blank" rel="noreferrer">
            {words.guide}
          </Link>
        </div>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          multiple
          hidden
          data-testid="ledger-files"
          onChange={(event) => {
            const picked = [...(event.target.files ?? [])];
            event.target.value = "";
            openFiles(picked);
          }}
        />
        <div role="status">
          {work && (
            <ProgressLine
              text={fill(words[STEP_WORDS[work.step]], { file: work.name })}
              label={pane.progress}
              progress={work.total > 0 ? { done: work.done, total: work.total, label: work.name } : null}
            />
          )}
        </div>
        {work && (
          <Button size="small" className={styles.start} onClick={ledger.cancel}>
            {pane.cancel}
          </Button>
        )}
        <div role="alert">{error !== null && <Problem error={error} isOfLines={outcome === null} />}</div>
        {opened && (
          <>
            {kept && (
              <MessageBar intent="info" layout="multiline">
                <MessageBarBody className={styles.kept}>
                  {words.kept}{" "}
                  <Button size="small" onClick={() => ledger.answerKept(true)}>
                    {words.useKept}
                  </Button>{" "}
                  <Button size="small" appearance="subtle" onClick={() => ledger.answerKept(false)}>
                    {words.leaveKept}
                  </Button>
                </MessageBarBody>
              </MessageBar>
            )}
            <Text as="p" className={styles.names}>
              {shownNames(opened.names, words.moreFiles, pane.separator)}
            </Text>
            <Disclosure label={words.columns} open={isShown.columns} onToggle={() => setShown({ ...isShown, columns: !isShown.columns })}>
              <ColumnsField columns={opened.columns} profile={choices.profile} onChange={(profile) => ledger.choose({ profile })} />
            </Disclosure>
            {lacking !== null && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{fill(words.lacking, { role: roleNames[lacking] })}</MessageBarBody>
              </MessageBar>
            )}
            <Disclosure label={words.rules} open={isShown.rules} onToggle={() => setShown({ ...isShown, rules: !isShown.rules })}>
              <RulesField choices={choices} onChange={ledger.choose} onFail={ledger.fail} />
            </Disclosure>
            <PeriodField choices={choices} months={ledger.months} onChange={ledger.choose} />
            {outcome && <OutcomePanel outcome={outcome} control={choices.control} onControl={(control) => ledger.choose({ control })} />}
            <TablesField
              tables={choices.tables}
              beyond={choices.beyond}
              customers={outcome?.report.used.customers ?? null}
              isFaulty={attempted && choices.tables.length === 0}
              onTables={(tables) => ledger.choose({ tables })}
              onBeyond={(beyond) => ledger.choose({ beyond })}
              onSaveBeyond={() => void saveBeyond()}
            />
            <BookField
              book={choices.book}
              isBusy={work !== null}
              onFile={(file) => void ledger.takeBook(file.name, () => file)}
              onOpenBook={takeOpenBook}
              onRemove={() => void ledger.takeBook(null, () => null)}
            />
            {choices.tables.some((table) => COMPLETED_TABLES.includes(table)) && (
              <ListsField lists={choices.lists} accepted={ACCEPTED} onLists={(lists) => void ledger.takeLists(lists)} />
            )}
            <ReferencesField byCells={byCells} onChange={setByCells} />
            <DestinationField label={pane.where} destinations={destinations} destination={destination} onChange={setDestination} />
          </>
        )}
      </form>
      <Footer form={formId} destination={destination} run={run} incomplete={attempted && isFaulty} busy={work !== null} />
    </>
  );
}

function Problem({ error, isOfLines }: { readonly error: unknown; readonly isOfLines: boolean }): ReactNode {
  const { language } = useWords();
  const { step: words } = ledgerWords[language];
  const { message, details } = failureWords(error, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isOfLines ? words.failed : words.notTaken}</MessageBarTitle> {message}
        {details && ` (${details})`}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is said while something is under way. */
const STEP_WORDS = { opening: "opening", reading: "reading", book: "bookReading" } as const;

/** So many files are named. */
const MOST_NAMED = 5;

function shownNames(names: readonly string[], more: string, separator: string): string {
  const shown = names.slice(0, MOST_NAMED);
  if (names.length > MOST_NAMED) shown.push(fill(more, { count: names.length - MOST_NAMED }));
  return shown.join(separator);
}

const useStyles = makeStyles({
  form: { ...SCROLLING, "& > *": { maxWidth: "640px" }, "& > :empty": { display: "none" } },
  back: BACK,
  title: TITLE,
  purpose: PURPOSE,
  drop: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  source: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: HINT,
  help: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200 },
  start: { alignSelf: "flex-start" },
  kept: { whiteSpace: "normal" },
  names: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
