/** Judges the answers of one student: one verdict per cell, in a fixed order, and an error is paid for once. */
import { withoutAnswer, type TableAnswers } from "../book/calculation";
import { answeredTables, bookTablesOf, type BookAnswers, type BookTables } from "../book/book-table";
import { SalesbookError } from "../domain/errors";
import type { BookRequest } from "../book/request";
import { tableByNumber } from "../tables";
import { otherWay } from "../tables/ways";
import { fieldsByName, scalarsByName, type Kind, type Value } from "../tables/model";
import { parametersOf } from "../book/parameters";
import { answerOf, NOTHING, rightOf, type Answer, type Given, type Hint } from "./answer";
import type { Asked } from "./asked";
import type { Exercise, TolerantKind } from "./definition";
import { watched, type Watched } from "./watched";
import { asWholeNumbers, slipsAbout, wrongValues, type WrongValues } from "./slips";
import type { Variant } from "./variant";

export const VERDICTS = [
  "right",
  "convention",
  "follows",
  "slip",
  "foreign",
  "wrong",
  "blank",
  "error",
  "uncalculated",
  "formula",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts that earn the points of a cell. */
export const EARNING: ReadonlySet<Verdict> = new Set<Verdict>(["right", "convention", "follows"]);

/** What is said of one cell. */
export interface JudgedCell {
  readonly asked: Asked;
  /** From 0; of a single cell 0. */
  readonly row: number;
  readonly verdict: Verdict;
  /** Of the verdict `slip`. */
  readonly slip: string | null;
  readonly given: Given["value"];
  /** The key, or for `follows` what followed; a choice by its name, `null` where nothing belongs there. */
  readonly expected: Value;
  readonly points: number;
  readonly outOf: number;
  readonly hint: Hint | null;
  /** Of the verdict `foreign`: whose key it is. */
  readonly owners: readonly string[];
}

/** An answer that only a person can judge. */
export interface OpenCell {
  readonly asked: Asked;
  readonly row: number;
  readonly given: Given["value"];
}

/** What is said of a cell before its points are known. */
interface Said extends Pick<JudgedCell, "verdict" | "expected"> {
  readonly slip?: string;
  readonly hint?: Hint | undefined;
}

interface SaidCell {
  readonly asked: Asked;
  readonly row: number;
  readonly given: Given["value"];
  readonly said: Said;
}

export interface Judged {
  readonly cells: readonly JudgedCell[];
  readonly open: readonly OpenCell[];
}

/** The cells that were handed in; of what is asked its row from 0. */
export type GivenCells = (asked: Asked, row: number) => Given;

/** Whose key a value is, among the other students'. */
export type Owners = (asked: Asked, row: number, value: number) => readonly string[];

const NOTHING_TAKEN = { sheets: [], names: [] };

/** Half a unit of the last digit that the sheets show. */
const TOLERANCES: Readonly<Record<TolerantKind, number>> = {
  amount: 0.005,
  share: 0.0005,
  number: 0.005,
  distance: 0.05,
  coordinate: 0.00005,
  whole: 0,
  time: 1 / 2880,
};
/** Numbers that went through a program or two differ by so much. */
const NOISE = 1e-9;

/**
 * Judges what a student handed in, by itself: whether what is wrong is somebody else's key, others.ts knows.
 *
 * @param given what stands in the cells
 */
export function judge(exercise: Exercise, variant: Variant, given: GivenCells): Judged {
  const judging = new Judging(exercise, variant, given);
  const asked = [...variant.asked.values()].flatMap((table) => table.asked);
  const cells = asked.filter(({ isOpen }) => !isOpen).flatMap((one) => judging.cellsOf(one));
  const open = asked.filter(({ isOpen }) => isOpen).flatMap((one) => judging.openCellsOf(one));
  return { cells: withPoints(cells, variant), open };
}

/** Shares the points of each column among its cells; what stands where nothing belongs costs and earns nothing. */
function withPoints(cells: readonly SaidCell[], { asked: askedOf }: Variant): JudgedCell[] {
  const groups = new Map<string, { readonly points: number; cells: number }>();
  const known = new Map<Asked, { readonly points: number; cells: number }>();
  const groupOf = (asked: Asked): { readonly points: number; cells: number } => {
    const found = known.get(asked);
    if (found) return found;
    const name = `${asked.table} ${asked.group}`;
    const group = groups.get(name) ?? { points: askedOf.get(asked.table)?.points.get(asked.group) ?? 0, cells: 0 };
    groups.set(name, group);
    known.set(asked, group);
    return group;
  };
  for (const { asked, said } of cells) if (said.expected !== null) groupOf(asked).cells += 1;
  return cells.map(({ asked, row, given, said: { verdict, slip = null, expected, hint = null } }) => {
    const group = groupOf(asked);
    const outOf = expected === null ? 0 : group.points / group.cells;
    return { asked, row, verdict, slip, given, expected, points: EARNING.has(verdict) ? outOf : 0, outOf, hint, owners: NOBODY };
  });
}

/** Whose key it is, before the others are asked. */
const NOBODY: readonly string[] = [];

/** What is asked in a column or cell, what belongs there, and what was answered; a value per row. */
interface Question {
  readonly right: readonly Value[];
  /** What is right in the form in which answers are read; `null` where nothing belongs. */
  readonly keys: readonly (number | string | null)[];
  readonly given: readonly Given[];
  readonly answers: readonly Answer[];
}

/** An answer beside what belongs there. */
interface Compared {
  readonly answer: Answer;
  readonly key: number | string | null;
  readonly expected: Value;
  readonly isFormula: boolean;
}

/** What a student handed in as a whole. */
interface Handed {
  /** What stands in the place of results. */
  readonly answers: BookAnswers;
  /** Where some answer is wrong. */
  readonly erring: ReadonlySet<Asked>;
}

/** One student's answers, each read once, with the calculations that they are compared with. */
class Judging {
  private readonly questions = new Map<Asked, Question>();
  private foundByOthers: readonly BookTables[] | undefined;
  private foundHanded: Handed | undefined;
  private foundOwn: BookTables | undefined;
  private readonly watchedOwn = new Map<string, Watched>();

  constructor(
    private readonly exercise: Exercise,
    private readonly variant: Variant,
    private readonly given: GivenCells,
  ) {}

  cellsOf(asked: Asked): SaidCell[] {
    const { right, keys, given, answers } = this.questionOf(asked);
    const later = new Later(
      () => this.followedValues(asked),
      (followed) => this.wrong(asked, followed),
    );
    const cells: SaidCell[] = [];
    answers.forEach((answer, row) => {
      const { value, isFormula } = given[row] ?? NOTHING;
      const key = keys[row] ?? null;
      if (key === null && answer.kind !== "value") return;
      const expected = key === null ? null : (right[row] ?? null);
      const said = this.verdictOn(asked, row, { answer, key, expected, isFormula }, later);
      // Whoever counts nobody may well write 0 where the sheet stays blank.
      if (key === null && said.verdict === "wrong" && answer.kind === "value" && answer.value === 0) return;
      cells.push({ asked, row, given: value, said });
    });
    return cells;
  }

  openCellsOf(asked: Asked): OpenCell[] {
    const { keys, given } = this.questionOf(asked);
    return given.flatMap(({ value }, row) => (keys[row] !== null || value !== null ? [{ asked, row, given: value }] : []));
  }

  private questionOf(asked: Asked): Question {
    const known = this.questions.get(asked);
    if (known) return known;
    const right = this.valuesOf(this.variant.tables, asked);
    const count = asked.shape === "cell" ? 1 : (this.variant.tables.get(asked.table)?.rowCount ?? 0);
    const given = Array.from({ length: count }, (_, row) => this.given(asked, row));
    const found: Question = {
      right,
      keys: given.map((_, row) => rightOf(right[row] ?? null, asked)),
      given,
      answers: given.map((one) => answerOf(one, asked)),
    };
    this.questions.set(asked, found);
    return found;
  }

  private verdictOn(asked: Asked, row: number, compared: Compared, later: Later): Said {
    const { answer, key, expected } = compared;
    if (answer.kind !== "value") return { verdict: answer.kind === "unreadable" ? "wrong" : answer.kind, expected };
    const { value } = answer;
    if (this.isAlike(asked.kind, value, key)) return this.earned(asked, "right", compared, expected);
    if (key !== null && this.isAccepted(asked, row, value, key)) return this.earned(asked, "convention", compared, expected);
    for (const values of later.followed) {
      const own = values[row] ?? null;
      if (this.isAlike(asked.kind, value, rightOf(own, asked))) return this.earned(asked, "follows", compared, own);
    }
    for (const { slip, values, times = 1 } of later.wrong) {
      const wrong = rightOf(values[row] ?? null, asked);
      if (this.isAlike(asked.kind, typeof value === "number" ? value / times : value, wrong)) return { verdict: "slip", slip, expected };
    }
    return { verdict: "wrong", expected };
  }

  /** What is right in some way, unless it had to be a formula. */
  private earned({ kind }: Asked, verdict: Verdict, { answer, isFormula }: Compared, expected: Value): Said {
    const isTyped = this.exercise.formulas === "asked" && !isFormula && kind !== "text" && kind !== "note";
    if (isTyped) return { verdict: "formula", expected };
    return { verdict, expected, hint: answer.kind === "value" ? answer.hint : undefined };
  }

  private isAlike(kind: Kind, one: number | string, other: number | string | null): boolean {
    if (one === other) return true;
    if (typeof one !== "number" || typeof other !== "number") return false;
    const tolerance = this.exercise.tolerance[kind as TolerantKind] ?? TOLERANCES[kind as TolerantKind] ?? 0;
    // A day may come with a time of day.
    const [left, right] = kind === "date" ? [Math.floor(one), Math.floor(other)] : [one, other];
    return Math.abs(left - right) <= tolerance + NOISE * Math.max(1, Math.abs(right));
  }

  private isAccepted(asked: Asked, row: number, value: number | string, key: number | string): boolean {
    const isOther = this.byOthers.some((tables) => {
      const other = rightOf(this.valuesOf(tables, asked)[row] ?? null, asked);
      return this.isAlike(asked.kind, value, other);
    });
    if (isOther || typeof value !== "number" || typeof key !== "number" || !this.exercise.accept.rounding.includes("whole")) return isOther;
    const unit = asked.kind === "share" ? 0.01 : 1;
    return (
      asked.kind !== "date" &&
      asked.kind !== "time" &&
      Math.abs(value - Math.round(key / unit) * unit) <= NOISE * Math.max(1, Math.abs(key))
    );
  }

  private valuesOf(tables: BookTables, { table, id, shape }: Asked): readonly Value[] {
    const calculation = tables.get(table)?.calculation;
    if (!calculation) return [];
    return shape === "column" ? calculation.column(id) : [calculation.scalar(id)];
  }

  /**
   * What the domain gives where the student's own answers stand in the place of what it reads, on each way that leads there; nothing
   * where all of those are right. Asked past the column itself, so that its own answers stand in nobody's way.
   */
  private followedValues(asked: Asked): readonly (readonly Value[])[] {
    const found = this.own?.get(asked.table);
    if (!found) return [];
    const { calculation, spec } = found;
    if (asked.shape === "cell") {
      const scalar = scalarsByName(spec).get(asked.id);
      return scalar?.role === "summary" ? unlessRefused(() => [scalar.value(calculation)]) : [];
    }
    const field = fieldsByName(spec).get(asked.group);
    if (field?.role !== "result") return [];
    return [
      ...unlessRefused(() => field.value(calculation, asked.repetition)),
      ...unlessRefused(() => otherWay(asked.table, asked.group, calculation)),
    ];
  }

  /** The wrong ways from the right figures, and from those that the student had before. */
  private wrong(asked: Asked, followed: readonly (readonly Value[])[]): readonly WrongValues[] {
    const right = this.variant.tables.get(asked.table)?.calculation;
    return [
      ...(right ? wrongValues(asked, right) : []),
      ...asWholeNumbers(asked, this.questionOf(asked).right),
      ...(followed.length > 0 ? this.wrongOnOwn(asked) : []),
      ...followed.flatMap((values) => asWholeNumbers(asked, values)),
    ];
  }

  /** A slip may look at its own column, in whose place no answer must stand then. */
  private wrongOnOwn(asked: Asked): readonly WrongValues[] {
    const { erring, answers } = this.handed;
    // Where all others are right, own figures are the right ones.
    if (slipsAbout(asked).length === 0 || erring.size === (erring.has(asked) ? 1 : 0)) return [];
    const all = this.watchedOwn.get(asked.table) ?? (this.own && watched(this.own, answers, asked.table));
    if (all) {
      this.watchedOwn.set(asked.table, all);
      const found = all.isSameWithout(asked.id) ? unlessRefused(() => wrongValues(asked, all.calculation)) : [];
      if (all.isSameWithout(asked.id)) return found.flat();
    }
    const own = this.ownBut(asked).get(asked.table)?.calculation;
    return own ? unlessRefused(() => wrongValues(asked, own)).flat() : [];
  }

  /** By the rules that are accepted too. */
  private get byOthers(): readonly BookTables[] {
    return (this.foundByOthers ??= alternatives(this.exercise, this.variant.request).map((request) =>
      bookTablesOf(request, NOTHING_TAKEN),
    ));
  }

  /** The book with all of the student's answers; `null` where they are right. */
  private get own(): BookTables | null {
    const { answers, erring } = this.handed;
    return erring.size === 0 ? null : (this.foundOwn ??= answeredTables(this.variant.tables, answers));
  }

  /** The same but for the answers to one question. */
  private ownBut(asked: Asked): BookTables {
    const { answers } = this.handed;
    const table = answers.get(asked.table);
    const others = table ? new Map([...answers, [asked.table, withoutAnswer(table, asked.id)]]) : answers;
    return answeredTables(this.variant.tables, others);
  }

  private get handed(): Handed {
    return (this.foundHanded ??= this.handedIn());
  }

  private handedIn(): Handed {
    const erring = new Set<Asked>();
    const answers = [...this.variant.asked].map(([number, { asked }]): [string, TableAnswers] => {
      const columns = new Map<string, readonly (Value | undefined)[]>();
      const cells = new Map<string, Value>();
      for (const one of asked) {
        if (one.isOpen) continue;
        const { values, isRight } = this.standingIn(one);
        if (!isRight) erring.add(one);
        if (one.shape === "column") columns.set(one.id, values);
        else if (values[0] !== undefined) cells.set(one.id, values[0]);
      }
      return [number, { columns, cells }];
    });
    return { answers: new Map(answers), erring };
  }

  /**
   * The answers as a calculation holds them, nothing for a blank; what is right is reckoned on with all its digits. Nothing in the place
   * of nothing is an answer too: rows to spare are calculated for nobody.
   */
  private standingIn(asked: Asked): { readonly values: readonly (Value | undefined)[]; readonly isRight: boolean } {
    const { right, keys, answers } = this.questionOf(asked);
    let isRight = true;
    const values = answers.map((answer, row): Value | undefined => {
      if (answer.kind !== "value") return answer.kind === "blank" && keys[row] === null ? (right[row] ?? null) : undefined;
      if (this.isAlike(asked.kind, answer.value, keys[row] ?? null)) return right[row];
      isRight = false;
      return this.held(asked, answer.value);
    });
    return { values, isRight };
  }

  /** An answer as a calculation holds it: a word in a cell of numbers is what the sheet shows. */
  private held({ table, kind }: Asked, value: number | string): Value {
    return typeof value === "string" && kind !== "choice" && kind !== "class" && kind !== "text"
      ? (this.variant.tables.get(table)?.words.choice(value) ?? value)
      : value;
  }
}

/** What comes of answers, and nothing where the domain refuses one of them. */
function unlessRefused<Found>(work: () => Found | null): Found[] {
  try {
    const found = work();
    return found === null ? [] : [found];
  } catch (error) {
    if (error instanceof SalesbookError) return [];
    throw error;
  }
}

/** What is reckoned only where an answer is not right: what follows, and the wrong ways. */
class Later {
  private foundFollowed: readonly (readonly Value[])[] | undefined;
  private foundWrong: readonly WrongValues[] | undefined;

  constructor(
    private readonly follow: () => readonly (readonly Value[])[],
    private readonly err: (followed: readonly (readonly Value[])[]) => readonly WrongValues[],
  ) {}

  get followed(): readonly (readonly Value[])[] {
    return (this.foundFollowed ??= this.follow());
  }

  get wrong(): readonly WrongValues[] {
    return (this.foundWrong ??= this.err(this.followed));
  }
}

/** The request by every rule that is accepted beside the exercise's own. */
function alternatives({ accept }: Exercise, request: BookRequest): BookRequest[] {
  const ways = [
    ...accept.rules.map((choice) => ({ rule: choice })),
    ...accept.ties.map((choice) => ({ ties: choice })),
    ...accept.rules.flatMap((rule) => accept.ties.map((ties) => ({ rule, ties }))),
  ];
  return ways.flatMap((way) => {
    const tables = request.tables.map((table) => {
      const known = new Set(parametersOf(tableByNumber(table.table)).map(({ name }) => name));
      const own = Object.fromEntries(Object.entries(way).filter(([name]) => known.has(name)));
      return { ...table, parameters: { ...table.parameters, ...own } };
    });
    const isOther = tables.some((table, index) => JSON.stringify(table.parameters) !== JSON.stringify(request.tables[index]?.parameters));
    return isOther ? [{ ...request, tables }] : [];
  });
}
