/** The exercise that is being set: what can be asked on its sheets, and what one student would get. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { linkingTables, type OfferedTable, type ShownSheet, type Student } from "../../exercise/exercise";
import type { Language } from "../../i18n";
import { exerciseIn, faultsOf, randomSecret, type Draft } from "./draft";
import type { OpenSession } from "./in-worker";

/** What is shown of one student; the error says why there is nothing. */
export interface Preview {
  readonly sheets: readonly ShownSheet[];
  readonly error: unknown;
}

export interface DraftStep {
  readonly draft: Draft | null;
  readonly offered: readonly OfferedTable[];
  readonly faults: ReadonlySet<string>;
  /** Whether it is known of every sheet what can be asked there. */
  readonly isReady: boolean;
  readonly preview: Preview;
  /** Whose sheets are shown. */
  readonly shown: Student | null;
  /** Why an exercise or a list was not taken, or nothing can be set at all. */
  readonly problem: { readonly of: "exercise" | "list" | "start"; readonly error: unknown } | null;
  readonly opened: string | null;
  change(draft: Draft): void;
  addTable(table: string): Promise<void>;
  removeTable(table: string): void;
  open(file: File): Promise<void>;
  takeList(file: File): Promise<void>;
  /** Shows the student so many places on, around the ends. */
  turn(by: number): void;
}

/** What an exercise begins with. */
const FIRST_TABLES = ["6-8", "6-9"];
const ANYBODY: Student = { id: "001", name: "" };
/** A preview waits until typing pauses. */
const PAUSE = 250;

/** @param session `null` while it starts */
export function useDraft(session: OpenSession | null, language: Language): DraftStep {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [allOffered, setOffered] = useState<readonly OfferedTable[]>([]);
  const [preview, setPreview] = useState<Preview>({ sheets: [], error: null });
  const [place, setPlace] = useState(0);
  const [problem, setProblem] = useState<DraftStep["problem"]>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const latest = useRef<Draft | null>(null);
  const change = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
  };

  const begin = useEffectEvent(async (on: OpenSession) => {
    try {
      const exercise = await on.create({ tables: FIRST_TABLES, language, secret: randomSecret() });
      if (!latest.current) change({ exercise, typed: {}, from: "list" });
    } catch (error) {
      setProblem({ of: "start", error });
    }
  });
  useEffect(() => {
    if (session) void begin(session);
  }, [session]);

  const tables = draft?.exercise.tables.map(({ table }) => table).join(" ");
  const offer = useEffectEvent(async (isCurrent: () => boolean) => {
    const exercise = latest.current?.exercise;
    if (!session || !exercise || exercise.tables.length === 0) return setOffered([]);
    try {
      const found = await session.offers(exercise, language);
      if (isCurrent()) setOffered(found);
    } catch (error) {
      if (isCurrent()) setPreview({ sheets: [], error });
    }
  });
  useEffect(() => {
    let current = true;
    void offer(() => current);
    return () => {
      current = false;
    };
  }, [session, tables, language]);

  // Those of sheets that are gone stay until the new ones are known.
  const offered = allOffered.filter(({ table }) => draft?.exercise.tables.some((one) => one.table === table));
  const faults = draft ? faultsOf(draft, offered) : new Set<string>();
  const exercise = draft && exerciseIn(draft, offered);
  const students = exercise?.students ?? [];
  const shown = exercise ? (students[Math.min(place, students.length - 1)] ?? ANYBODY) : null;
  const wanted = JSON.stringify([exercise && { ...exercise, students: [] }, shown]);
  const isShowable = exercise !== null && exercise.tables.length > 0 && exercise.secret.trim() !== "";
  const show = useEffectEvent(async (isCurrent: () => boolean) => {
    if (!session || !exercise || !shown) return;
    try {
      const sheets = await session.preview({ ...exercise, students: [] }, shown);
      if (isCurrent()) setPreview({ sheets, error: null });
    } catch (error) {
      if (isCurrent()) setPreview({ sheets: [], error });
    }
  });
  useEffect(() => {
    if (!isShowable) return;
    let current = true;
    const timer = setTimeout(() => void show(() => current), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [session, wanted, isShowable]);

  async function addTable(table: string): Promise<void> {
    const before = latest.current;
    if (!session || !before) return;
    const { language: spoken, secret, tables: own } = before.exercise;
    const numbers = own.map((one) => one.table);
    const created = await session.create({ tables: [...numbers, table], language: spoken, secret });
    const now = latest.current ?? before;
    // What was removed stays away; what links the new sheet to the others comes along.
    const known = new Set([...numbers, ...linkingTables(numbers)]);
    const all = created.tables.flatMap(
      (one) => now.exercise.tables.find((other) => other.table === one.table) ?? (known.has(one.table) ? [] : one),
    );
    change({ ...now, exercise: { ...now.exercise, tables: all } });
  }

  async function open(file: File): Promise<void> {
    if (!session) return;
    setProblem(null);
    try {
      const read = await session.open(file, language);
      change({ exercise: read, typed: {}, from: "list" });
      setPlace(0);
      setOpened(file.name);
    } catch (error) {
      setProblem({ of: "exercise", error });
    }
  }

  async function takeList(file: File): Promise<void> {
    if (!session) return;
    setProblem(null);
    try {
      const list = await session.students(file, language);
      const now = latest.current;
      if (now) change({ ...now, from: "list", exercise: { ...now.exercise, students: list } });
      setPlace(0);
    } catch (error) {
      setProblem({ of: "list", error });
    }
  }

  return {
    draft,
    offered,
    faults,
    isReady: offered.length === draft?.exercise.tables.length,
    preview: isShowable ? preview : { sheets: [], error: null },
    shown,
    problem,
    opened,
    change,
    addTable,
    removeTable: (table) => {
      const now = latest.current;
      if (now) change({ ...now, exercise: { ...now.exercise, tables: now.exercise.tables.filter((one) => one.table !== table) } });
    },
    open,
    takeList,
    turn: (by) => setPlace((now) => (students.length === 0 ? 0 : (now + by + students.length) % students.length)),
  };
}
