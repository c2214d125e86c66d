/** Judges the answers of one student: one verdict per cell, in a fixed order, and an error is paid for once. */
import type { TableAnswers } from "../book/calculation";
import { bookTablesOf, type BookTables } from "../book/book-table";
import { SalesbookError } from "../domain/errors";
import type { BookRequest } from "../book/request";
import { tableByNumber } from "../tables";
import { otherWay } from "../tables/ways";
import { fieldsOf, scalarsByName, type Kind, type Value } from "../tables/model";
import { parametersOf } from "../book/parameters";
import { answerOf, rightOf, type Answer, type Given, type Hint } from "./answer";
import type { Asked } from "./asked";
import type { Exercise, TolerantKind } from "./definition";
import { asWholeNumbers, hasSlips, wrongValues, type WrongValues } from "./slips";
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
  const open = asked
    .filter(({ isOpen }) => isOpen)
    .flatMap((one) => rowsOf(variant, one).map((row): OpenCell => ({ asked: one, row, given: given(one, row).value })))
    .filter((cell) => judging.keysTo(cell.asked)[cell.row] !== null || cell.given !== null);
  return { cells: withPoints(cells, variant), open };
}

function rowsOf(variant: Variant, { table, shape }: Asked): number[] {
  return Array.from({ length: shape === "cell" ? 1 : (variant.tables.get(table)?.rowCount ?? 0) }, (_, row) => row);
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

/** A cell, and what was understood of it. */
interface Read {
  readonly given: Given;
  readonly answer: Answer;
}

/** An answer beside what belongs there. */
interface Compared {
  readonly answer: Answer;
  /** In the form in which answers are read. */
  readonly key: number | string | null;
  readonly expected: Value;
  readonly isFormula: boolean;
}

/** What stands in the place of results. */
interface Standing {
  readonly values: readonly (Value | undefined)[];
  /** Whether no answer is wrong. */
  readonly isRight: boolean;
}

/** One student's answers, each read once, with the calculations that they are compared with. */
class Judging {
  private readonly read = new Map<Asked, readonly Read[]>();
  private readonly keys = new Map<Asked, readonly (number | string | null)[]>();
  private readonly standing = new Map<Asked, Standing>();
  private foundByOthers: readonly BookTables[] | undefined;
  private foundOwn: BookTables | null | undefined;

  constructor(
    private readonly exercise: Exercise,
    private readonly variant: Variant,
    private readonly given: GivenCells,
  ) {}

  cellsOf(asked: Asked): SaidCell[] {
    const right = this.valuesOf(this.variant.tables, asked);
    const keys = this.keysTo(asked);
    const later = new Later(
      () => this.followedValues(asked),
      (followed) => this.wrong(asked, followed),
    );
    const cells: SaidCell[] = [];
    this.answersTo(asked).forEach(({ answer, given: { value: given, isFormula } }, row) => {
      const key = keys[row] ?? null;
      if (key === null && answer.kind !== "value") return;
      const expected = key === null ? null : (right[row] ?? null);
      const said = this.verdictOn(asked, row, { answer, key, expected, isFormula }, later);
      // Whoever counts nobody may well write 0 where the sheet stays blank.
      if (key === null && said.verdict === "wrong" && answer.kind === "value" && answer.value === 0) return;
      cells.push({ asked, row, given, said });
    });
    return cells;
  }

  /** The right answers in the form in which answers are read; `null` where nothing belongs. */
  keysTo(asked: Asked): readonly (number | string | null)[] {
    const known = this.keys.get(asked);
    if (known) return known;
    const right = this.valuesOf(this.variant.tables, asked);
    const found = rowsOf(this.variant, asked).map((row) => rightOf(right[row] ?? null, asked));
    this.keys.set(asked, found);
    return found;
  }

  private verdictOn(asked: Asked, row: number, { answer, key, expected, isFormula }: Compared, later: Later): Said {
    if (answer.kind !== "value") return { verdict: answer.kind === "unreadable" ? "wrong" : answer.kind, expected };
    const { value, hint } = answer;
    const isTyped = this.exercise.formulas === "asked" && !isFormula && asked.kind !== "text" && asked.kind !== "note";
    const earned = (verdict: Verdict, what: Value): Said =>
      isTyped ? { verdict: "formula", expected: what } : { verdict, expected: what, hint };
    if (this.isAlike(asked.kind, value, key)) return earned("right", expected);
    if (key !== null && this.isAccepted(asked, row, value, key)) return earned("convention", expected);
    const followed = later.followed
      .map((values) => values[row] ?? null)
      .find((own) => this.isAlike(asked.kind, value, rightOf(own, asked)));
    if (followed !== undefined) return earned("follows", followed);
    const slip = later.wrong.find(({ values, times = 1 }) =>
      this.isAlike(asked.kind, typeof value === "number" ? value / times : value, rightOf(values[row] ?? null, asked)),
    );
    return slip ? { verdict: "slip", slip: slip.slip, expected } : { verdict: "wrong", expected };
  }

  private isAlike(kind: Kind, one: number | string, other: number | string | null): boolean {
    if (typeof one !== "number" || typeof other !== "number") return one === other;
    const tolerance = kind in TOLERANCES ? (this.exercise.tolerance[kind as TolerantKind] ?? TOLERANCES[kind as TolerantKind]) : 0;
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

  private answersTo(asked: Asked): readonly Read[] {
    const known = this.read.get(asked);
    if (known) return known;
    const found = rowsOf(this.variant, asked).map((row): Read => {
      const given = this.given(asked, row);
      return { given, answer: answerOf(given, asked) };
    });
    this.read.set(asked, found);
    return found;
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
    const field = fieldsOf(spec).find(({ name }) => name === asked.group);
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
      ...asWholeNumbers(asked, this.valuesOf(this.variant.tables, asked)),
      ...(followed.length > 0 ? this.wrongOnOwn(asked) : []),
      ...followed.flatMap((values) => asWholeNumbers(asked, values)),
    ];
  }

  /** A slip may look at its own column, in whose place no answer must stand then. */
  private wrongOnOwn(asked: Asked): readonly WrongValues[] {
    const own = hasSlips(asked) ? this.answered(asked)?.get(asked.table)?.calculation : undefined;
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
    if (this.foundOwn === undefined) this.foundOwn = this.answered(null);
    return this.foundOwn;
  }

  /** The book with the student's answers in the place of results, but for those to one question; `null` where all are right. */
  private answered(except: Asked | null): BookTables | null {
    let isOther = false;
    const answers = new Map(
      [...this.variant.asked].map(([number, { asked }]): [string, TableAnswers] => {
        const columns = new Map<string, readonly (Value | undefined)[]>();
        const cells = new Map<string, Value>();
        for (const one of asked) {
          if (one.isOpen || (one.table === except?.table && one.id === except.id)) continue;
          const { values, isRight } = this.standingIn(one);
          isOther ||= !isRight;
          if (one.shape === "column") columns.set(one.id, values);
          else if (values[0] !== undefined) cells.set(one.id, values[0]);
        }
        return [number, { columns, cells }];
      }),
    );
    return isOther ? bookTablesOf(this.variant.request, NOTHING_TAKEN, answers) : null;
  }

  /** The answers as a calculation holds them, nothing for a blank; what is right is reckoned on with all its digits. */
  private standingIn(asked: Asked): Standing {
    const known = this.standing.get(asked);
    if (known) return known;
    const [keys, right] = [this.keysTo(asked), this.valuesOf(this.variant.tables, asked)];
    let isRight = true;
    const values = this.answersTo(asked).map(({ answer }, row): Value | undefined => {
      if (answer.kind !== "value") return undefined;
      if (this.isAlike(asked.kind, answer.value, keys[row] ?? null)) return right[row];
      isRight = false;
      return this.held(asked, answer.value);
    });
    const found = { values, isRight };
    this.standing.set(asked, found);
    return found;
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
