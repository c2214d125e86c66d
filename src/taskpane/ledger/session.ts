/**
 * A ledger that is opened, read and made into tables apart from whoever waits for it: files stay where they were opened, what comes
 * back of millions of lines is what was understood.
 */
import { makeBook, type Book } from "../../book/make-book";
import type { TakenNames } from "../../book/layout";
import type { BookRequest } from "../../book/request";
import { loadWords } from "../../book/words";
import { SalesbookError } from "../../domain/errors";
import { LANGUAGES, type Language } from "../../i18n";
import {
  beyondRows,
  openBesideList,
  openRows,
  openSource,
  reckon,
  reconciliationSheet,
  readLedger,
  readText,
  rolesFor,
  wantedBy,
  PLAIN_PROFILE,
  type BesideList,
  type ByteSource,
  type LedgerReport,
  type LedgerWish,
  type Month,
  type OldTable,
  type OpenedSource,
  type Profile,
  type ReadLedger,
  type Reckoned,
  type RecognisedColumn,
  type Reconciled,
  type Role,
  type Roles,
  type Watching,
} from "../../ledger/ledger";
import type { CellContent, Sheet } from "../../sheet/sheet";

/** What a ledger is taken from: files, or cells of the sheet in front of the user. */
export type LedgerOrigin =
  | { readonly files: readonly File[] }
  | { readonly sheet: string; readonly firstRow: number; readonly rows: readonly (readonly CellContent[])[] };

/** What is known before lines are read. */
export interface OpenedLedger {
  readonly names: readonly string[];
  readonly columns: readonly RecognisedColumn[];
  readonly roles: Roles;
}

/** How lines are read. */
export interface LedgerReading {
  readonly language: Language;
  readonly profile: Profile;
  readonly where: readonly { readonly role: Role; readonly pattern: string }[];
  readonly tables: readonly string[];
}

/** What was read: the months that have lines. */
export interface LedgerMonths {
  readonly months: readonly Month[];
}

/** The workbook of before: a file, or what stands in the workbook in front of the user. */
export type OldBook = File | readonly OldTable[];

/** Where every line went. */
export interface LedgerOutcome {
  readonly report: LedgerReport;
  readonly lines: Pick<Reconciled, "used" | "read" | "excluded">;
  /** Customers that have no row of their own in the tables. */
  readonly beyond: number;
  /** What the user should know, a sentence each. */
  readonly notes: readonly string[];
  /** What is kept of the workbook of before, who came and who went. */
  readonly ofBook: readonly string[];
}

/** What is wanted of the lines, and how it is written. */
export type LedgerMaking = LedgerWish & Pick<BookRequest, "references">;

/** Bytes read of all. */
export type OnBytes = (done: number, total: number) => void;

/** What can be asked of a ledger; everything is answered with plain data. */
export interface LedgerSession {
  /** @throws SalesbookError why a file cannot be read */
  open(origin: LedgerOrigin, language: Language): Promise<OpenedLedger>;
  /** Reads lists that stand beside the lines, in the place of those before. @throws SalesbookError ledgerList, and why a list cannot be read */
  openLists(files: readonly File[], language: Language): Promise<void>;
  /**
   * Takes the workbook of before, in the place of the one before it; `null` goes without.
   *
   * @returns the numbers of its tables
   * @throws SalesbookError fileNotWorkbook, fileUnreadable, noOldTables
   */
  takeBook(book: OldBook | null): Promise<readonly string[]>;
  /** A newer reading ends the one under way. @throws SalesbookError as `readLedger`; cancelled */
  read(reading: LedgerReading, onBytes: OnBytes): Promise<LedgerMonths>;
  /** @throws SalesbookError ledgerNothing, ledgerPeriods */
  outcome(wish: LedgerWish): Promise<LedgerOutcome>;
  /** The tables, and the sheet of reconciliation behind them. @throws as `outcome`, and as `makeBook` */
  make(wish: LedgerMaking, taken?: TakenNames): Promise<Book & { readonly beside: readonly Sheet[] }>;
  /** The customers that have no row of their own, as CSV. @throws as `outcome` */
  beyond(wish: LedgerWish): Promise<Uint8Array>;
  /** Ends what is under way. */
  cancel(): void;
}

/** A session where it is called. */
export class LocalSession implements LedgerSession {
  private files: readonly OpenedSource[] = [];
  private lists: readonly BesideList[] = [];
  private old: readonly OldTable[] | null = null;
  private reading: { readonly of: ReadLedger; readonly profile: Profile } | null = null;
  private controller: AbortController | null = null;

  async open(origin: LedgerOrigin, language: Language): Promise<OpenedLedger> {
    // Types and lines of business may be written as any language shows them.
    await loadWords(...LANGUAGES);
    const files: OpenedSource[] = [];
    if ("files" in origin) for (const file of origin.files) files.push(...(await openSource(sourceOf(file), language)));
    else
      for (const opened of openRows(origin.sheet, [{ name: null, rows: origin.rows }]))
        files.push({ ...opened, head: { ...opened.head, firstLine: opened.head.firstLine + origin.firstRow } });
    const [first] = files;
    if (!first) throw new SalesbookError("fileEmpty", { file: "files" in origin ? "" : origin.sheet });
    this.files = files;
    this.reading = null;
    const { roles, recognition } = rolesFor(first.head, PLAIN_PROFILE);
    return { names: files.map(({ name }) => name), columns: recognition.columns, roles };
  }

  async openLists(files: readonly File[], language: Language): Promise<void> {
    const lists: BesideList[] = [];
    for (const file of files)
      lists.push(await openBesideList({ name: file.name, bytes: await sourceOf(file).read(0, file.size) }, language));
    this.lists = lists;
  }

  async takeBook(book: OldBook | null): Promise<readonly string[]> {
    this.old = book instanceof File ? await typedIn(book) : book;
    return (this.old ?? []).map(({ table }) => table);
  }

  async read({ language, profile, where, tables }: LedgerReading, onBytes: OnBytes): Promise<LedgerMonths> {
    this.cancel();
    const { signal } = (this.controller = new AbortController());
    const total = this.files.reduce((sum, file) => sum + sizeOf(file), 0);
    let before = 0;
    const watching = (size: number): Watching => {
      // A second reading starts anew.
      const start = before >= total ? 0 : before;
      before = start + size;
      return { signal, onProgress: (bytes) => onBytes(start + bytes, total) };
    };
    const options = { language, profile, where, wanted: wantedBy(tables) };
    const of = await readLedger(
      this.files,
      options,
      async (file, plan, take) => take(await readText(file, plan, watching(file.source.size))),
      watching,
    );
    if (signal.aborted) throw new SalesbookError("cancelled");
    this.reading = { of, profile };
    const months = [...of.ledger.months].filter(([, { lines }]) => lines > 0).map(([month]) => month);
    return { months: months.sort((one, other) => one - other) };
  }

  async outcome(wish: LedgerWish): Promise<LedgerOutcome> {
    const { report, result, filled, notes, ofBook } = this.reckoned(wish);
    const { used, read, excluded } = result;
    const others = notes.filter((note) => !ofBook.includes(note));
    return { report, lines: { used, read, excluded }, beyond: filled.beyond.length, notes: others, ofBook };
  }

  async make(wish: LedgerMaking, taken: TakenNames = { sheets: [], names: [] }): Promise<Book & { readonly beside: readonly Sheet[] }> {
    const { language, tables, references } = wish;
    const { report, result, filled, notes } = this.reckoned(wish);
    const book = makeBook({ tables, language, content: "empty", data: filled.data, ...(references && { references }) }, taken);
    const names = [...taken.sheets, ...book.sheets.map(({ name }) => name)];
    return { ...book, beside: [reconciliationSheet(report, result, notes, language, names)] };
  }

  async beyond(wish: LedgerWish): Promise<Uint8Array> {
    const { csvBytes } = await import("../../export/write-csv");
    return csvBytes(beyondRows(this.reckoned(wish).filled, wish.language));
  }

  cancel(): void {
    this.controller?.abort();
    this.controller = null;
  }

  private reckoned(wish: LedgerWish): Reckoned {
    if (!this.reading) throw new Error("Nothing was read yet.");
    return reckon(this.reading.of, this.reading.profile, wish, { lists: this.lists, old: this.old });
  }
}

/** What was typed into a workbook; what reads it is fetched with the first one. */
async function typedIn(file: File): Promise<readonly OldTable[]> {
  const bytes = await sourceOf(file).read(0, file.size);
  const { typedXlsx } = await import("../../check/xlsx");
  return typedXlsx(bytes, file.name);
}

/** Bytes of a file that are read a part at a time. */
function sizeOf(file: OpenedSource): number {
  switch (file.kind) {
    case "text":
      return file.source.size;
    case "sheet":
      return file.sheet.size;
    case "parquet":
      return file.parquet.source.size;
    case "rows":
    case "typed":
      return 0;
  }
}

function sourceOf(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    read: async (from, until) => {
      try {
        return new Uint8Array(await file.slice(from, until).arrayBuffer());
      } catch (error) {
        // The browser's own words: the file was moved or changed, or may not be read.
        throw new SalesbookError("fileUnreadable", { file: file.name, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
