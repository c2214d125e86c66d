/** The user's ledger: opened, read again when it is to be read otherwise, and reckoned again when other periods or tables are wanted. */
import { startTransition, useEffect, useRef, useState } from "react";
import { SalesbookError } from "../../domain/errors";
import type { Language } from "../../i18n";
import {
  exactOf,
  headingsOf,
  lackingRole,
  LEDGER_TABLES,
  PLAIN_PROFILE,
  wantedBy,
  type Beyond,
  type Exact,
  type LedgerWish,
  type Month,
  type PeriodKind,
  type Profile,
  type Role,
} from "../../ledger/ledger";
import { readDecimal } from "../../values/numbers";
import type { Memory } from "../preferences";
import { startSession, type OpenSession } from "./in-worker";
import { keptProfile } from "./kept-profiles";
import type { LedgerOrigin, LedgerOutcome, OldBook, OpenedLedger } from "./session";

/** What the user says to a ledger. */
export interface LedgerChoices {
  readonly profile: Profile;
  readonly where: readonly { readonly role: Role; readonly pattern: string }[];
  readonly tables: readonly string[];
  readonly kind: PeriodKind;
  /** Whether the newest periods are meant, or those from a month to a month. */
  readonly span: "last" | "between";
  /** How many, as typed; "" leaves it to the tables. */
  readonly last: string;
  readonly from: Month | null;
  readonly to: Month | null;
  readonly beyond: Beyond;
  /** As typed. */
  readonly control: string;
  /** Lists that stand beside the lines. */
  readonly lists: readonly File[];
  /** The workbook of before, by its name. */
  readonly book: string | null;
}

interface LedgerState {
  readonly opened: OpenedLedger | null;
  readonly choices: LedgerChoices;
  /** The profile with which such a ledger was read before, until the user has answered. */
  readonly kept: Profile | null;
  /** What is going on. */
  readonly work: {
    readonly step: "opening" | "reading" | "book";
    readonly name: string;
    readonly done: number;
    readonly total: number;
  } | null;
  readonly months: readonly Month[];
  readonly outcome: LedgerOutcome | null;
  /** Why there is no outcome, or why something beside the lines was not taken. */
  readonly error: unknown;
}

export interface LedgerStep extends LedgerState {
  /** What is missing before lines can be read. */
  readonly lacking: Role | null;
  open(name: string, origin: () => Promise<LedgerOrigin> | LedgerOrigin): Promise<void>;
  choose(part: Partial<LedgerChoices>): void;
  /** Takes other lists beside the lines, all or none. */
  takeLists(files: readonly File[]): Promise<void>;
  /** Takes the workbook of before, and ticks its tables; `null` goes without. */
  takeBook(name: string | null, book: () => Promise<OldBook> | OldBook | null): Promise<void>;
  /** Reads as such a ledger was read before, or goes on without. */
  answerKept(isTaken: boolean): void;
  cancel(): void;
  /** Shows why something was not done. */
  fail(error: unknown): void;
  make: OpenSession["make"];
  /** The customers that have no row of their own, as CSV. */
  beyond(): Promise<Uint8Array>;
  readonly wish: LedgerWish;
}

const FIRST_CHOICES: LedgerChoices = {
  profile: PLAIN_PROFILE,
  where: [],
  tables: ["6-8", "6-9"],
  kind: "month",
  span: "last",
  last: "",
  from: null,
  to: null,
  beyond: "leave",
  control: "",
  lists: [],
  book: null,
};

/** Of periods that are counted back. */
export const MOST_PERIODS = 60;

/** A number of periods as typed; `null` for what is none. */
export function periodsTyped(typed: string): number | null {
  const count = Number(typed.normalize("NFKC"));
  return Number.isInteger(count) && count >= 1 && count <= MOST_PERIODS ? count : null;
}

/** A control total as typed, with all its digits; `null` for what is no amount. */
export function controlTyped(typed: string): Exact | null {
  const decimal = readDecimal(typed, { writing: "point" });
  return (decimal && exactOf(decimal)) ?? null;
}

/** The ledger of a pane. */
export function useLedger(language: Language, memory: Memory): LedgerStep {
  const [state, setState] = useState<LedgerState>({
    opened: null,
    choices: FIRST_CHOICES,
    kept: null,
    work: null,
    months: [],
    outcome: null,
    error: null,
  });
  const session = useRef<OpenSession | null>(null);
  const turn = useRef(0);
  const latest = useRef(state);
  const setAtOnce = (part: Partial<LedgerState>): void => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  };
  /** What nobody is typing may take its turns: the columns of a ledger and its tables are much to draw. */
  const set = (part: Partial<LedgerState>): void => startTransition(() => setAtOnce(part));

  useEffect(
    () => () => {
      turn.current++;
      session.current?.close();
    },
    [],
  );

  async function open(name: string, origin: () => Promise<LedgerOrigin> | LedgerOrigin): Promise<void> {
    const mine = ++turn.current;
    session.current?.close();
    session.current = null;
    set({ opened: null, months: [], outcome: null, error: null, kept: null, work: { step: "opening", name, done: 0, total: 0 } });
    try {
      const from = await origin();
      const started = await startSession();
      if (mine !== turn.current) return started.close();
      session.current = started;
      const opened = await started.open(from, language);
      if (mine !== turn.current) return;
      const kept = keptProfile(memory, headingsIn(opened));
      const profile = { ...latest.current.choices.profile, roles: opened.roles };
      set({
        opened,
        kept,
        work: null,
        choices: { ...latest.current.choices, profile, where: [], from: null, to: null, control: "", lists: [], book: null },
      });
      await read();
    } catch (error) {
      if (mine === turn.current) set({ work: null, error: isCancelled(error) ? null : error });
    }
  }

  async function read(): Promise<void> {
    const mine = ++turn.current;
    const { opened, choices } = latest.current;
    const { current } = session;
    if (!opened || !current) return;
    set({ outcome: null, error: null, months: [], work: null });
    current.cancel();
    if (lackingRole(choices.profile.roles) !== null) return;
    const name = opened.names.length === 1 ? (opened.names[0] ?? "") : "";
    const work = { step: "reading", name, done: 0, total: 0 } as const;
    set({ work });
    try {
      const { profile, where, tables } = choices;
      const { months } = await current.read({ language, profile, where, tables }, (done, total) => {
        if (mine === turn.current) set({ work: { ...work, done, total } });
      });
      if (mine !== turn.current) return;
      set({ months });
      await reckon(mine);
    } catch (error) {
      if (mine === turn.current) set({ error: isCancelled(error) ? null : error });
    } finally {
      if (mine === turn.current) set({ work: null });
    }
  }

  async function reckon(mine = ++turn.current): Promise<void> {
    try {
      const outcome = await session.current?.outcome(wishOf(latest.current.choices, language));
      if (mine === turn.current) set({ outcome: outcome ?? null, error: null });
    } catch (error) {
      if (mine === turn.current) set({ outcome: null, error });
    }
  }

  function choose(part: Partial<LedgerChoices>): void {
    const before = latest.current;
    setAtOnce({ choices: { ...before.choices, ...part } });
    if (readingOf(before.choices) !== readingOf(latest.current.choices)) void read();
    else if (before.months.length > 0 && before.work === null) void reckon();
  }

  async function takeLists(lists: readonly File[]): Promise<void> {
    const { current } = session;
    if (!current) return;
    try {
      await current.openLists(lists, language);
      if (current === session.current) choose({ lists });
    } catch (error) {
      if (current === session.current) set({ error });
    }
  }

  async function takeBook(name: string | null, book: () => Promise<OldBook> | OldBook | null): Promise<void> {
    const { current } = session;
    if (!current || latest.current.work) return;
    const mine = ++turn.current;
    set({ error: null, work: name === null ? null : { step: "book", name, done: 0, total: 0 } });
    try {
      const taken = await book();
      if (mine !== turn.current) return;
      const tables = await current.takeBook(taken);
      if (mine !== turn.current) return;
      set({ work: null });
      const ours = LEDGER_TABLES.filter((table) => tables.includes(table));
      choose({ book: name, ...(ours.length > 0 ? { tables: ours } : {}) });
    } catch (error) {
      if (mine === turn.current) set({ work: null, error: isCancelled(error) ? null : error });
    }
  }

  // What is said of reading is in the language of the pane.
  const said = useRef(language);
  const again = useRef(reckon);
  useEffect(() => {
    again.current = reckon;
  });
  useEffect(() => {
    if (said.current === language) return;
    said.current = language;
    if (latest.current.months.length > 0) void again.current();
  }, [language]);

  return {
    ...state,
    lacking: state.opened ? lackingRole(state.choices.profile.roles) : null,
    wish: wishOf(state.choices, language),
    open,
    choose,
    takeLists,
    takeBook,
    answerKept: (isTaken) => {
      const { kept } = latest.current;
      set({ kept: null });
      if (isTaken && kept) choose({ profile: kept });
    },
    cancel: () => {
      turn.current++;
      if (latest.current.work?.step === "opening") {
        session.current?.close();
        session.current = null;
      } else session.current?.cancel();
      setAtOnce({ work: null });
    },
    beyond: async () => {
      if (!session.current) throw new SalesbookError("cancelled");
      return session.current.beyond(wishOf(latest.current.choices, language));
    },
    fail: (error) => set({ error }),
    make: async (wish, taken) => {
      if (!session.current) throw new SalesbookError("cancelled");
      return session.current.make(wish, taken);
    },
  };
}

/** The headings by which a kind of ledger is known again. */
export function headingsIn({ columns }: OpenedLedger): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/** The roles with a column given another meaning. */
export function withRole(profile: Profile, heading: string, role: Role | null): Profile {
  const roles = Object.fromEntries(
    Object.entries(profile.roles).flatMap(([one]) => {
      const left = headingsOf(profile.roles, one as Role).filter((other) => other !== heading);
      return left.length === 0 ? [] : [[one, left.length === 1 ? left[0]! : left] as const];
    }),
  );
  if (role === null) return { ...profile, roles };
  // Several columns may say what kind of document a line belongs to; any other role has one.
  const beside = role === "documentKind" ? headingsOf(roles, role) : [];
  return { ...profile, roles: { ...roles, [role]: beside.length === 0 ? heading : [...beside, heading] } };
}

function wishOf({ tables, kind, span, last, from, to, beyond, control }: LedgerChoices, language: Language): LedgerWish {
  const isLast = span === "last";
  return {
    language,
    tables,
    kind,
    last: isLast ? periodsTyped(last) : null,
    from: isLast ? null : from,
    to: isLast ? null : to,
    beyond,
    control: controlTyped(control),
  };
}

/** All that lines are read by; another one means that they are read again. */
function readingOf({ profile, where, tables }: LedgerChoices): string {
  return JSON.stringify([profile, where, wantedBy(tables)]);
}

function isCancelled(error: unknown): boolean {
  return error instanceof SalesbookError && error.code === "cancelled";
}
