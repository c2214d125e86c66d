/**
 * The sorted view: rank and place of each row in the order of entry, and beside it the same rows from the largest
 * amount down, with a running total. Tables 6-6, 6-7 and 6-9 are built on it; 6-11 sorts by a key of its own.
 *
 * No formula compares two amounts with `=` or a text criterion, because both see 15 digits only: `RANK` compares
 * exactly, and from there on ranks, whole numbers, are compared. Sums come from the running total, so a sheet of
 * 5,000 rows recalculates in seconds.
 */
import { SalesbookError } from "../../domain/errors";
import { places, salesShares } from "../../domain/ranking";
import { fieldOf } from "../columns/column";
import { atPosition, listedFormula, placeFormula, positiveTotal, rankColumn, shareColumn } from "../columns/ranking";
import { once, type Calculation, type Kind, type ResultField, type Summary, type Value } from "../model";

/** What a sorted view is of. Its other fields are always called `place`, `position`, `count` and so on. */
export interface SortedViewNames {
  /** The field with the amounts, in the order of entry. */
  readonly amount: string;
  /** The same amounts in the sorted view. */
  readonly sortedAmount: string;
  /** The rank of each row, where rows without an amount have one too, behind those with one; else that of the amount. */
  readonly rank?: ResultField;
  /** How the amounts and their sums are written; as money unless said. */
  readonly kind?: Kind;
}

/** The fields and cells of a sorted view, and what other fields of the table may ask of it. */
export interface SortedView {
  /** The name of the field that is sorted. */
  readonly amount: string;
  /** How many amounts there are; blank while there is none. */
  readonly count: Summary;
  /** Their sum, in which net returns count 0; blank while there is none. */
  readonly total: Summary;
  /** Each amount's share of the total, in the order of entry. */
  readonly salesShare: ResultField;
  readonly rank: ResultField;
  readonly place: ResultField;
  readonly position: ResultField;
  readonly sortedRank: ResultField;
  readonly sortedAmount: ResultField;
  readonly cumulative: ResultField;
  readonly cumulativeShare: ResultField;
  /** The cumulative share as a chart draws it: it stays where it ends, for Excel would draw a blank cell as 0. */
  readonly chartShare: ResultField;
  /** The amounts that are numbers, largest first. */
  readonly amounts: (table: Calculation) => readonly number[];
  readonly sum: (table: Calculation) => number;
}

/**
 * A sorted view of one field.
 *
 * @param names the field with the amounts, the one that shows them sorted, and what else differs from table to table
 */
export function sortedView({ amount, sortedAmount, rank, kind = "amount" }: SortedViewNames): SortedView {
  const amounts = once((table): readonly number[] => descending(table.column(amount)));
  const sum = once((table) => positiveSum(amounts(table)));
  // A blank is larger than any number.
  const shown = rank === undefined ? `{${sortedAmount}}` : `N({${sortedAmount}})`;
  return {
    amount,
    count: placedRows(),
    total: {
      role: "summary",
      name: "total",
      kind,
      formula: `IF({count}="","",${positiveTotal(amount)})`,
      value: (table) => (amounts(table).length === 0 ? "" : sum(table)),
    },
    salesShare: shareOf(amount, "total"),
    rank: rank ?? rankOf("rank", amount),
    place: placeOf("rank", "{rank}", (table) => places(table.column("rank").map((own) => (typeof own === "number" ? -own : own)))),
    position: position(),
    sortedRank: {
      role: "result",
      name: "sortedRank",
      kind: "whole",
      formula: listedFormula("rank", "whole"),
      value: (table) => sorted(table, (row) => table.column("rank")[row]),
    },
    sortedAmount: {
      role: "result",
      name: sortedAmount,
      kind,
      formula: listedFormula(amount, kind),
      value: (table) => sorted(table, (row) => table.column(amount)[row]),
    },
    cumulative: {
      role: "result",
      name: "cumulative",
      kind,
      // Net returns come last and count 0, so from there on the running total stays at the total.
      formula: `IF({position}="","",IF(${shown}>0,SUM({${sortedAmount}:above}),{total}))`,
      value: (table) => {
        const shownAmounts = table.column(sortedAmount);
        let above = 0;
        return sorted(table, (_, position) => {
          const own = shownAmounts[position - 1];
          above += typeof own === "number" ? own : 0;
          return typeof own === "number" && own > 0 ? above : table.scalar("total");
        });
      },
    },
    cumulativeShare: {
      role: "result",
      name: "cumulativeShare",
      kind: "share",
      formula: 'IF({position}="","",IF({total}>0,{cumulative}/{total},0))',
      value: (table) => {
        const total = Number(table.scalar("total"));
        return table.column("cumulative").map((amount) => (typeof amount !== "number" ? "" : total > 0 ? amount / total : 0));
      },
    },
    chartShare: {
      role: "result",
      name: "chartShare",
      kind: "share",
      formula: 'IF({count}="","",IF({position}="",IF({total}>0,1,0),{cumulativeShare}))',
      value: (table) => {
        if (amounts(table).length === 0) return padded(table, []);
        const last = Number(table.scalar("total")) > 0 ? 1 : 0;
        return table.column("cumulativeShare").map((share) => (typeof share === "number" ? share : last));
      },
    },
    amounts,
    sum,
  };
}

/**
 * How many rows have a place; blank while none has. Every sorted cell asks this first, so that all places are known
 * before one is looked up: LibreOffice finds nothing in a long column that it is still calculating.
 */
export function placedRows(): Summary {
  return {
    role: "summary",
    name: "count",
    kind: "whole",
    formula: 'IF(COUNT({place:column})=0,"",COUNT({place:column}))',
    value: (table) => table.column("place").filter((value) => typeof value === "number").length || "",
  };
}

/** Each amount's share of what a cell of the sheet holds, their total; a net return has none of it. */
export function shareOf(amount: string, total: string): ResultField {
  return {
    ...fieldOf("salesShare", shareColumn(amount, `{${total}}`)),
    value: (table) => {
      const whole = table.scalar(total);
      const amounts = table.column(amount).map((own) => [own]);
      return salesShares(amounts, typeof whole === "number" ? whole : undefined).map(([share]) => share ?? "");
    },
  };
}

/** The rank of each amount, 1 for the largest; equal amounts share it. */
export function rankOf(name: string, amount: string): ResultField {
  return fieldOf(name, rankColumn(amount));
}

/**
 * The place of each row: as the rank, but rows that share one take their places in the order of entry.
 *
 * @param field whole numbers that are equal for the rows that share a rank
 * @param rank the formula of that rank
 * @param value the places by the domain
 */
export function placeOf(field: string, rank: string, value: ResultField["value"]): ResultField {
  return {
    role: "result",
    name: "place",
    kind: "whole",
    formula: placeFormula(field, rank),
    value,
  };
}

/** The numbers of the sorted view's rows, 1 to the count. */
export function position(): ResultField {
  return {
    role: "result",
    name: "position",
    kind: "whole",
    formula: 'IF({count}="","",IF({rowNumber}<={count},{rowNumber},""))',
    value: (table) => sorted(table, (_, position) => position),
  };
}

/** A text of the entry side, in the order of the sorted view; an error in its cell is passed on. */
export function sortedText(name: string, field: string, kind: "text" | "choice" | "class" = "text"): ResultField {
  return {
    role: "result",
    name,
    kind,
    formula: listedFormula(field, kind),
    value: (table) =>
      sorted(table, (row) => {
        const value = table.column(field)[row] ?? "";
        return value instanceof SalesbookError ? value : String(value);
      }),
  };
}

/** A number of the entry side, in the order of the sorted view; blank where there is none. */
export function sortedNumber(name: string, field: string, kind: Kind): ResultField {
  return {
    role: "result",
    name,
    kind,
    formula: `IF({position}="","",IF(COUNT(${atPosition(field)})=0,"",${atPosition(field)}))`,
    value: (table) =>
      sorted(table, (row) => {
        const value = table.column(field)[row];
        return typeof value === "number" ? value : "";
      }),
  };
}

/** A column of the sorted view: for position k what `of` says of the row whose place is k; blank below the last. */
export function sorted(table: Calculation, of: (row: number, position: number) => Value | undefined): Value[] {
  return Array.from({ length: table.rowCount }, (_, index) => {
    const row = rowsByPlace(table).get(index + 1);
    return row === undefined ? "" : (of(row, index + 1) ?? "");
  });
}

/** The numbers of a column of the sorted view, as many as there are places. */
export function placed(table: Calculation, name: string): number[] {
  return table.column(name).slice(0, rowsByPlace(table).size).map(Number);
}

/** The values of a column of the sorted view, blank below the last. */
export function padded(table: Calculation, values: readonly Value[]): Value[] {
  return Array.from({ length: table.rowCount }, (_, row) => values[row] ?? "");
}

/** Values of the rows, each at the place of its row in the sorted view. */
export function inTheirPlaces(table: Calculation, values: readonly Value[]): Value[] {
  const sorted: Value[] = [];
  table.column("place").forEach((place, row) => {
    if (typeof place === "number") sorted[place - 1] = values[row] ?? "";
  });
  return padded(table, sorted);
}

/** The sum of amounts, in which net returns count 0. */
export function positiveSum(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
}

/** The row of each place. */
const rowsByPlace = once((table) => {
  const rows = new Map<number, number>();
  table.column("place").forEach((place, row) => {
    if (typeof place === "number") rows.set(place, row);
  });
  return rows;
});

function descending(amounts: readonly Value[]): number[] {
  return amounts.filter((amount): amount is number => typeof amount === "number").sort((left, right) => right - left);
}
