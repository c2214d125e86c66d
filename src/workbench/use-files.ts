/** Files in and out: opens a file into new sheets, hands sheets out as a workbook or as CSV, and says how it went. */
import { useState } from "react";
import { SalesbookError } from "../domain/errors";
import type { Workbench } from "../hosts/workbench";
import { catalogues, fill, type Language } from "../i18n";
import { beginOpening, bytesOf, type Opening } from "../taskpane/open-in-worker";
import { saveFile } from "../taskpane/save-file";
import { failureWords } from "../taskpane/words";
import { startWriter } from "../taskpane/write-in-worker";
import type { Notice } from "./notices";
import type { Inspection } from "../import/inspection";
import { noteSentences } from "../import/notes";
import { insertTables, openFree, type OpenedFree } from "./open-file";
import { painted } from "./painted";
import { csvRows, writtenSheets } from "./written-sheets";

/** A file that is being opened, and whether the user wants to say what its columns are. */
export interface Asked {
  readonly file: File;
  readonly opening: Opening;
  readonly isAsked: boolean;
}

export interface Files {
  readonly notice: Notice | null;
  say(notice: Notice | null): void;
  /** Says that something is going on for as long as it does. */
  whileAtWork(title: string, action: () => Promise<void>): Promise<void>;
  /** The file that is being looked at before it is taken. */
  readonly asked: Asked | null;
  /** Looks at a file that may become tables; several, or one that no sheet would hold, are lines of a ledger. */
  open(files: readonly File[]): void;
  makeTables(file: File, inspection: Inspection): void;
  /** `isList` where the file may still become tables, once the user says what its columns are. */
  openAsItIs(file: File, isList: boolean): void;
  /** Says why a file cannot be read. */
  refuse(file: File, error: unknown): void;
  /** Files of lines that go to the pane, where tables are made of them; a new list each time. */
  readonly lines: readonly File[] | null;
  /** Takes files as the lines of a ledger. */
  openLines(files: readonly File[]): void;
  /** Lets go of the file that is being looked at. */
  leave(): void;
  download(): void;
  /** Hands the sheet in front out as CSV. */
  downloadCsv(): void;
}

/** Bytes of a file that is read as a whole before anything is asked. */
const LARGEST_LOOKED_AT = 256_000_000;

const CSV = "text/csv;charset=utf-8";

/** The files of a workbench. */
export function useFiles(workbench: Workbench, language: Language): Files {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [lines, setLines] = useState<readonly File[] | null>(null);
  const words = catalogues[language].workbench;

  /** Says that a file is being read, and offers to end it. */
  function begun(file: File): AbortSignal {
    const controller = new AbortController();
    setNotice({ kind: "work", title: fill(words.opening, { file: file.name }), onCancel: () => controller.abort() });
    return controller.signal;
  }

  /** Reading begins while the dialog that shows what was found is still to come. */
  function look(file: File, isAsked: boolean): void {
    setAsked({ file, opening: beginOpening(bytesOf(file), language), isAsked });
  }

  async function makeTables(file: File, inspection: Inspection): Promise<void> {
    setAsked(null);
    setNotice({ kind: "work", title: fill(words.opening, { file: file.name }) });
    try {
      await painted();
      const { rows, sheets } = await insertTables(workbench, inspection, language);
      setNotice({
        kind: "success",
        title: fill(words.openedTitle, { file: file.name }),
        text: fill(words.opened, { rows, sheets: sheets.join(words.listSeparator) }),
        actions: [{ label: words.openAsItIs, onAct: () => void openAsItIs(file, false) }],
      });
    } catch (error) {
      failed(file, error);
    }
  }

  async function openAsItIs(file: File, isList: boolean): Promise<void> {
    setAsked(null);
    const signal = begun(file);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await openFree(workbench, { name: file.name, bytes }, language, signal);
      setNotice({
        kind: "success",
        title: fill(words.openedTitle, { file: file.name }),
        text: leftOut(opened),
        ...(isList ? { actions: [{ label: words.chooseColumns, onAct: () => look(file, true) }] } : {}),
      });
    } catch (error) {
      failed(file, error);
    }
  }

  function openLines(files: readonly File[]): void {
    setAsked(null);
    setNotice(null);
    setLines([...files]);
  }

  function leftOut({ sheets, cells, extras, asValues, beyond, most, hadFormats, notes }: OpenedFree): string {
    const kinds = [...(hadFormats ? [words.extras.formats] : []), ...extras.map((extra) => words.extras[extra])];
    return [
      fill(words.openedFree, { sheets: sheets.join(words.listSeparator), cells: cells.toLocaleString(language) }),
      ...(kinds.length > 0 ? [fill(words.leftOut, { kinds: kinds.join(words.listSeparator) })] : []),
      ...(asValues > 0 ? [fill(words.formulasAsValues, { count: asValues })] : []),
      ...(beyond > 0 ? [fill(words.cellsBeyond, { count: beyond, most: most.toLocaleString(language) })] : []),
      ...noteSentences(notes, language),
    ].join(words.sentenceSeparator);
  }

  function failed(file: File, error: unknown): void {
    if (isCancelled(error)) return setNotice(null);
    setNotice({
      kind: "error",
      title: fill(words.openFailed, { file: file.name }),
      text: `${messageOf(error, language)}${words.sentenceSeparator}${words.nothingChanged}`,
    });
  }

  async function download(): Promise<void> {
    const controller = new AbortController();
    const writer = startWriter();
    const say = (title: string): void => setNotice({ kind: "work", title, onCancel: () => controller.abort() });
    say(words.writing);
    try {
      await workbench.settled();
      await painted();
      const { sheets, asValues, outdated } = writtenSheets(workbench.state(), language);
      const bytes = await writer.write({ sheets }, controller.signal, ({ done, total }) =>
        say(fill(words.writingSheets, { done: done.toLocaleString(language), total: total.toLocaleString(language) })),
      );
      const file = fileName(sheets.map(({ table }) => table));
      saveFile(bytes, file);
      setNotice({
        kind: "success",
        title: fill(words.downloadedTitle, { file }),
        text: [
          asValues.length === 0 ? words.downloadedAll : fill(words.downloadedValues, { cells: asValues.join(words.listSeparator) }),
          ...(outdated > 0 ? [fill(words.downloadedOutdated, { count: outdated })] : []),
        ].join(words.sentenceSeparator),
      });
    } catch (error) {
      if (isCancelled(error)) return setNotice(null);
      setNotice({ kind: "error", title: words.downloadFailed, text: messageOf(error, language) });
    } finally {
      writer.close();
    }
  }

  async function downloadCsv(): Promise<void> {
    try {
      await workbench.settled();
      const { active } = workbench.state();
      if (active === null) return;
      const { csvBytes } = await import("../export/write-csv");
      const file = `${active}.csv`;
      saveFile(csvBytes(csvRows(workbench.view(active))), file, CSV);
      setNotice({ kind: "success", title: fill(words.downloadedTitle, { file }), text: words.downloadedCsv });
    } catch (error) {
      setNotice({ kind: "error", title: words.downloadFailed, text: messageOf(error, language) });
    }
  }

  return {
    notice,
    say: setNotice,
    async whileAtWork(title, action) {
      setNotice({ kind: "work", title });
      await painted();
      await action().finally(() => setNotice(null));
    },
    asked,
    lines,
    open: ([file, ...more]) => {
      if (!file) return;
      if (more.length > 0 || file.size > LARGEST_LOOKED_AT) openLines([file, ...more]);
      else look(file, false);
    },
    openLines,
    makeTables: (file, inspection) => void makeTables(file, inspection),
    openAsItIs: (file, isList) => void openAsItIs(file, isList),
    refuse: (file, error) => {
      setAsked(null);
      failed(file, error);
    },
    leave: () => setAsked(null),
    download: () => void download(),
    downloadCsv: () => void downloadCsv(),
  };
}

/** Who has cancelled knows. */
function isCancelled(error: unknown): boolean {
  return error instanceof SalesbookError && error.code === "cancelled";
}

function fileName(tables: readonly string[]): string {
  return `${["Salesbook", ...new Set(tables.filter((table) => table !== ""))].join(" ")}.xlsx`;
}

function messageOf(error: unknown, language: Language): string {
  const { message, details } = failureWords(error, language);
  return details === null ? message : `${message} (${details})`;
}
