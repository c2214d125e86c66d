import { abcClasses } from "../domain/abc";
import { SalesbookError } from "../domain/errors";
import { classLimits, classMeasures, type ClassPolicy } from "../domain/limits";
import { cumulativeAmounts, places, ranks } from "../domain/ranking";
import { once, type Calculation, type NumberParameter, type RowTable, type Summary, type Value } from "./model";
import { sampleAverages } from "./sample";
import { sampleCustomers } from "./sample-customers";

/** The first of the customers that share a class decision: the customer itself, or the first of those who tie. */
const FIRST = "IF({ties=split},{position},{sortedRank})";

/**
 * Table 6-9: the customers sorted by monthly average, their classes and the class standard amounts (步骤 三(三)(2)(3)).
 *
 * The left half keeps the order of entry and ranks each customer; the right half is the sorted view that everything
 * else reads. No formula compares two averages with `=` or a text criterion, because both see 15 digits only: `RANK`
 * compares exactly, and from there on ranks, whole numbers, are compared. Sums come from the running total of the
 * sorted view, so a sheet of 5,000 rows recalculates in seconds.
 */
export const ranking: RowTable = {
  type: "rows",
  number: "6-9",
  word: "Ranking",
  orientation: "landscape",
  structure: [],
  settings: [
    { role: "parameter", name: "rule", kind: "choice", choices: ["crossing", "within", "amount", "rank"], default: "crossing" },
    { role: "parameter", name: "ties", kind: "choice", choices: ["together", "split"], default: "together" },
    {
      role: "summary",
      name: "count",
      kind: "whole",
      formula: 'IF(COUNT({average:column})=0,"",COUNT({average:column}))',
      value: (table) => averagesOf(table).length || "",
    },
    {
      role: "summary",
      name: "total",
      kind: "amount",
      formula: 'IF({count}="","",SUMIF({average:column},">0"))',
      value: (table) => (averagesOf(table).length === 0 ? "" : totalOf(table)),
    },
  ],
  blocks: [
    {
      name: "classes",
      at: "place",
      lines: ["A", "B", "C"],
      columns: [
        { name: "shareCut", kind: "share", cells: [cut("shareCut.A", "share", 0.75, 0, 1), cut("shareCut.B", "share", 0.95, 0, 1), null] },
        { name: "rankCut", kind: "whole", cells: [cut("rankCut.A", "whole", 4, 1, 5000), cut("rankCut.B", "whole", 10, 1, 5000), null] },
        { name: "customers", kind: "whole", cells: [customers("A"), customers("B"), customers("C")] },
        {
          name: "amountCut",
          kind: "amount",
          cells: [cut("amountCut.A", "amount", 50000, 0, 1e12), cut("amountCut.B", "amount", 5000, 0, 1e12), null],
        },
        { name: "limit", kind: "amount", cells: [limit("A"), limit("B"), null] },
        { name: "sales", kind: "amount", cells: [sales("A"), sales("B"), sales("C")] },
        {
          name: "standardAmount",
          kind: "amount",
          cells: [standard("A", "{customers.A}"), standard("B", "{customers.A}+{customers.B}"), null],
        },
        { name: "share", kind: "share", cells: [share("A"), share("B"), share("C")] },
      ],
    },
  ],
  sections: [
    {
      name: "entry",
      fields: [
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-8", field: "customer" },
          sample: sampleCustomers,
        },
        {
          role: "input",
          name: "average",
          kind: "amount",
          total: "sum",
          required: true,
          from: { table: "6-8", field: "average" },
          sample: sampleAverages,
        },
        {
          role: "result",
          name: "rank",
          kind: "whole",
          formula: 'IF(ISNUMBER({average}),RANK({average},{average:column}),IF({average}="","",#VALUE!))',
          value: (table) => ranks(table.column("average")),
        },
        {
          role: "result",
          name: "place",
          kind: "whole",
          formula: "IF(ISNUMBER({rank}),{rank}+COUNTIF({rank:above},{rank})-1,{rank})",
          value: (table) => places(table.column("average")),
        },
        {
          role: "result",
          name: "class",
          kind: "class",
          formula: "IF(ISNUMBER({place}),INDEX({sortedClass:column},{place}),{place})",
          value: (table) => classesOf(table),
        },
      ],
    },
    {
      name: "ranking",
      fields: [
        {
          role: "result",
          name: "position",
          kind: "whole",
          formula: 'IF({count}="","",IF({rowNumber}<={count},{rowNumber},""))',
          value: (table) => sorted(table, (_, position) => position),
        },
        {
          role: "result",
          name: "sortedRank",
          kind: "whole",
          formula: 'IF({position}="","",INDEX({rank:column},MATCH({position},{place:column},0)))',
          value: (table) => sorted(table, (row) => table.column("rank")[row]),
        },
        {
          role: "result",
          name: "sortedCustomer",
          kind: "text",
          formula: 'IF({position}="","",INDEX({customer:column},MATCH({position},{place:column},0))&"")',
          value: (table) => sorted(table, (row) => String(table.column("customer")[row] ?? "")),
        },
        {
          role: "result",
          name: "sortedAverage",
          kind: "amount",
          formula: 'IF({position}="","",INDEX({average:column},MATCH({position},{place:column},0)))',
          value: (table) => sorted(table, (row) => table.column("average")[row]),
        },
        {
          role: "result",
          name: "cumulative",
          kind: "amount",
          // Net returns come last and count 0, so from there on the running total stays at the total.
          formula: 'IF({position}="","",IF({sortedAverage}>0,SUM({sortedAverage:above}),{total}))',
          value: (table) => padded(table, cumulativeAmounts(averagesOf(table))),
        },
        {
          role: "result",
          name: "measure",
          kind: "amount",
          formula: `IF({position}="","",IF(OR({rule=amount},{rule=rank}),${FIRST},IF({rule=within},INDEX({cumulative:column},IF({ties=split},{position},MATCH({sortedRank},{sortedRank:column},1))),IF(${FIRST}=1,0,INDEX({cumulative:column},${FIRST}-1)))))`,
          value: (table) => padded(table, classMeasures(averagesOf(table), policyOf(table))),
        },
        {
          role: "result",
          name: "cumulativeShare",
          kind: "share",
          formula: 'IF({position}="","",IF({total}>0,{cumulative}/{total},0))',
          value: (table) =>
            table
              .column("cumulative")
              .map((amount) => (typeof amount !== "number" ? "" : totalOf(table) > 0 ? amount / totalOf(table) : 0)),
        },
        {
          role: "result",
          name: "sortedClass",
          kind: "class",
          formula:
            'IF({position}="","",IF(ISERROR({limit.A}),{limit.A},IF({sortedAverage}<=0,"C",IF({measure}<={limit.A},"A",IF({measure}<={limit.B},"B","C")))))',
          value: (table) => sorted(table, (row) => table.column("class")[row]),
        },
      ],
    },
  ],
  charts: [
    { type: "pareto", name: "pareto", categories: "sortedCustomer", columns: "sortedAverage", line: "cumulativeShare", mostRows: 50 },
  ],
};

function cut(name: string, kind: NumberParameter["kind"], value: number, minimum: number, maximum: number): NumberParameter {
  return { role: "parameter", name, kind, default: value, minimum, maximum };
}

function customers(letter: string): Summary {
  return {
    role: "summary",
    name: `customers.${letter}`,
    kind: "whole",
    formula: `IF({count}="","",COUNTIF({sortedClass:column},"${letter}"))`,
    value: (table) => (averagesOf(table).length === 0 ? "" : (averagesByClass(table).get(letter) ?? []).length),
  };
}

/** What the compared value must not pass: a sum for the share rules, a number of customers for the others. */
function limit(letter: "A" | "B"): Summary {
  const cuts = (name: string): string => `COUNT({${name}.A},{${name}.B})<2`;
  return {
    role: "summary",
    name: `limit.${letter}`,
    kind: "amount",
    formula:
      `IF({count}="","",IF({rule=rank},IF(OR(${cuts("rankCut")},{rankCut.A}>{rankCut.B},{rankCut.A}<1),#NUM!,{rankCut.${letter}}),` +
      `IF({rule=amount},IF(OR(${cuts("amountCut")},{amountCut.A}<{amountCut.B}),#NUM!,SUMPRODUCT(ISNUMBER({average:column})*({average:column}>={amountCut.${letter}}*(1-1E-12)))),` +
      `IF(OR(${cuts("shareCut")},{shareCut.A}>{shareCut.B},{shareCut.A}<=0,{shareCut.B}>1),#NUM!,{shareCut.${letter}}*{total}+IF({rule=within},1,-1)*1E-9*{total}))))`,
    value: (table) => {
      if (averagesOf(table).length === 0) return "";
      return attempt(() => classLimits(averagesOf(table), policyOf(table))[letter === "A" ? 0 : 1] ?? "");
    },
  };
}

function sales(letter: string): Summary {
  return {
    role: "summary",
    name: `sales.${letter}`,
    kind: "amount",
    formula: `IF({count}="","",SUMIFS({sortedAverage:column},{sortedClass:column},"${letter}",{sortedAverage:column},">0"))`,
    value: (table) => (averagesOf(table).length === 0 ? "" : positiveSum(averagesByClass(table).get(letter) ?? [])),
  };
}

/** 等级标准额: the smallest average that is still in the class. */
function standard(letter: string, last: string): Summary {
  return {
    role: "summary",
    name: `standardAmount.${letter}`,
    kind: "amount",
    formula: `IF(N({customers.${letter}})=0,"",INDEX({sortedAverage:column},${last}))`,
    value: (table) => (averagesByClass(table).get(letter) ?? []).at(-1) ?? "",
  };
}

function share(letter: string): Summary {
  return {
    role: "summary",
    name: `share.${letter}`,
    kind: "share",
    formula: `IF({count}="","",IF({total}>0,{sales.${letter}}/{total},0))`,
    value: (table) => {
      const amount = table.scalar(`sales.${letter}`);
      return typeof amount !== "number" ? "" : totalOf(table) > 0 ? amount / totalOf(table) : 0;
    },
  };
}

function policyOf(table: Calculation): ClassPolicy {
  const rule = table.scalar("rule") as ClassPolicy["rule"];
  const cuts = { crossing: "shareCut", within: "shareCut", amount: "amountCut", rank: "rankCut" }[rule];
  return {
    rule,
    ties: table.scalar("ties") as ClassPolicy["ties"],
    cuts: [table.scalar(`${cuts}.A`), table.scalar(`${cuts}.B`)].map(Number),
  };
}

function classesOf(table: Calculation): Value[] {
  const amounts = table.column("average").map((amount) => [amount]);
  try {
    return abcClasses(amounts, policyOf(table)).map(([letter]) => letter ?? "");
  } catch (error) {
    if (!(error instanceof SalesbookError)) throw error;
    return table.column("place").map((place) => (typeof place === "number" ? error : place));
  }
}

/** The averages that are numbers, largest first. */
const averagesOf = once((table): readonly number[] => descending(table.column("average")));

const totalOf = once((table) => positiveSum(averagesOf(table)));

/** The row of each place. */
const rowsByPlace = once((table) => {
  const rows = new Map<number, number>();
  table.column("place").forEach((place, row) => {
    if (typeof place === "number") rows.set(place, row);
  });
  return rows;
});

/** The averages of each class, largest first. */
const averagesByClass = once((table) => {
  const letters = table.column("sortedClass");
  const classes = new Map<Value, number[]>();
  averagesOf(table).forEach((average, index) => {
    const letter = letters[index] ?? "";
    const members = classes.get(letter);
    if (members) members.push(average);
    else classes.set(letter, [average]);
  });
  return classes;
});

function descending(amounts: readonly Value[]): number[] {
  return amounts.filter((amount): amount is number => typeof amount === "number").sort((left, right) => right - left);
}

function positiveSum(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
}

/** A column of the sorted view: for position k what `of` says of the customer whose place is k; blank below the last. */
function sorted(table: Calculation, of: (row: number, position: number) => Value | undefined): Value[] {
  return Array.from({ length: table.rowCount }, (_, index) => {
    const row = rowsByPlace(table).get(index + 1);
    return row === undefined ? "" : (of(row, index + 1) ?? "");
  });
}

function padded(table: Calculation, values: readonly Value[]): Value[] {
  return Array.from({ length: table.rowCount }, (_, row) => values[row] ?? "");
}

function attempt(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
}
