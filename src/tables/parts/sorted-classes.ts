/** The classes of a sorted view: the letter of each customer, and the block that says where the classes end and what they hold. */
import { SalesbookError } from "../../domain/errors";
import { classLimits, type ClassPolicy } from "../../domain/limits";
import { once, type BlockColumn, type Calculation, type NumberParameter, type ResultField, type Summary, type Value } from "../model";
import { positiveSum, sorted, type SortedView } from "./sorted-view";

/** What decides the classes of a table, twice: as the formulas see it and as the domain does. */
export interface ClassRules {
  /** The formula of what is compared for each customer of the sorted view. */
  readonly measure: string;
  /** The same by the columns of the sheet, one per place. */
  readonly measures: (table: Calculation) => readonly Value[];
  /** The formula of what it must not pass to be in class A or B, or `#NUM!` where the cuts are out of order. */
  readonly limit: (letter: "A" | "B") => string;
  readonly policy: (table: Calculation) => ClassPolicy;
}

/** The parts of a table's classes; the block's columns are for the lines A, B and C. */
export interface SortedClasses {
  /** In the order of entry. */
  readonly class: ResultField;
  readonly sortedClass: ResultField;
  readonly limit: BlockColumn;
  readonly customers: BlockColumn;
  readonly sales: BlockColumn;
  readonly standardAmount: BlockColumn;
  readonly share: BlockColumn;
}

/** The policy cells of a cut that ends class A and one that ends class B. */
export function cuts(
  name: string,
  kind: NumberParameter["kind"],
  [a, b]: readonly [number, number],
  [minimum, maximum]: readonly [number, number],
): BlockColumn {
  const cut = (letter: string, value: number): NumberParameter => ({
    role: "parameter",
    name: `${name}.${letter}`,
    kind,
    default: value,
    minimum,
    maximum,
  });
  return { name, kind, ordered: true, cells: [cut("A", a), cut("B", b), null] };
}

/** The condition under which two cuts cannot be used: one is blank, or `wrong`. */
export function unusable(name: string, wrong: string): string {
  return `OR(COUNT({${name}.A},{${name}.B})<2,${wrong})`;
}

/**
 * The limit of a class as a part of the total, by the cells `shareCut.A` and `shareCut.B`.
 *
 * @param margin the tolerance with its sign, a billionth of the total: with `+` it takes in who reaches the cut, with `-`
 *   it leaves out who starts there
 */
export function shareLimit(letter: "A" | "B", margin: string): string {
  const wrong = unusable("shareCut", "{shareCut.A}>{shareCut.B},{shareCut.A}<=0,{shareCut.B}>1");
  return `IF(${wrong},#NUM!,{shareCut.${letter}}*{total}${margin})`;
}

const LETTERS = ["A", "B"];

/** Classes A, B and C of a sorted view. */
export function sortedClasses(view: SortedView, rules: ClassRules): SortedClasses {
  const sortedAmount = view.sortedAmount.name;
  /** The amounts of each class, largest first. */
  const amountsByClass = once((table) => {
    const amounts = table.column(sortedAmount);
    const classes = new Map<Value, number[]>();
    table.column("sortedClass").forEach((letter, position) => {
      const amount = Number(amounts[position]);
      const members = classes.get(letter);
      if (members) members.push(amount);
      else classes.set(letter, [amount]);
    });
    return classes;
  });
  const members = (table: Calculation, letter: string): readonly number[] => amountsByClass(table).get(letter) ?? [];
  const isEmpty = (table: Calculation): boolean => view.amounts(table).length === 0;

  return {
    class: {
      role: "result",
      name: "class",
      kind: "class",
      formula: "IF(ISNUMBER({place}),INDEX({sortedClass:column},{place}),{place})",
      value: (table) => {
        const letters = table.column("sortedClass");
        return table.column("place").map((place) => (typeof place === "number" ? (letters[place - 1] ?? "") : place));
      },
    },
    sortedClass: {
      role: "result",
      name: "sortedClass",
      kind: "class",
      formula: `IF({position}="","",IF(ISERROR({limit.A}),{limit.A},IF({${sortedAmount}}<=0,"C",IF(${rules.measure}<={limit.A},"A",IF(${rules.measure}<={limit.B},"B","C")))))`,
      value: (table) => {
        const [amounts, measures] = [table.column(sortedAmount), rules.measures(table)];
        const limits = [table.scalar("limit.A"), table.scalar("limit.B")];
        return sorted(table, (_, position) => {
          if (limits[0] instanceof SalesbookError) return limits[0];
          if (Number(amounts[position - 1]) <= 0) return "C";
          return LETTERS[limits.findIndex((limit) => Number(measures[position - 1]) <= Number(limit))] ?? "C";
        });
      },
    },
    limit: column("limit", "amount", ["A", "B"], (letter, index) => ({
      formula: `IF({count}="","",${rules.limit(letter === "A" ? "A" : "B")})`,
      value: (table) => {
        if (isEmpty(table)) return "";
        const total = Number(table.scalar("total"));
        return attempt(() => classLimits(view.amounts(table), rules.policy(table), total)[index] ?? "");
      },
    })),
    customers: column("customers", "whole", ["A", "B", "C"], (letter) => ({
      formula: `IF({count}="","",COUNTIF({sortedClass:column},"${letter}"))`,
      value: (table) => (isEmpty(table) ? "" : members(table, letter).length),
    })),
    sales: column("sales", "amount", ["A", "B", "C"], (letter) => ({
      formula: `IF({count}="","",SUMIFS({${sortedAmount}:column},{sortedClass:column},"${letter}",{${sortedAmount}:column},">0"))`,
      value: (table) => (isEmpty(table) ? "" : positiveSum(members(table, letter))),
    })),
    // 等级标准额: the smallest amount that is still in the class.
    standardAmount: column("standardAmount", "amount", ["A", "B"], (letter) => ({
      formula: `IF(N({customers.${letter}})=0,"",INDEX({${sortedAmount}:column},${letter === "A" ? "{customers.A}" : "{customers.A}+{customers.B}"}))`,
      value: (table) => {
        if (!(Number(table.scalar(`customers.${letter}`)) > 0)) return "";
        const last = Number(table.scalar("customers.A")) + (letter === "A" ? 0 : Number(table.scalar("customers.B")));
        return table.column(sortedAmount)[last - 1] ?? "";
      },
    })),
    share: column("share", "share", ["A", "B", "C"], (letter) => ({
      formula: `IF({count}="","",IF({total}>0,{sales.${letter}}/{total},0))`,
      value: (table) => {
        const [amount, total] = [table.scalar(`sales.${letter}`), Number(table.scalar("total"))];
        return typeof amount !== "number" ? "" : total > 0 ? amount / total : 0;
      },
    })),
  };
}

/** One summary cell per letter, and nothing for the letters left out. */
function column(
  name: string,
  kind: Summary["kind"],
  letters: readonly string[],
  cell: (letter: string, index: number) => Pick<Summary, "formula" | "value">,
): BlockColumn {
  return {
    name,
    kind,
    cells: ["A", "B", "C"].map((letter, index) =>
      letters.includes(letter) ? { role: "summary", name: `${name}.${letter}`, kind, ...cell(letter, index) } : null,
    ),
  };
}

function attempt(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
}
