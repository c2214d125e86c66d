/** Tasks and orders of the products on sheet P2 (二、(一)3(1)(4), 4(1), 7): what was expected, and who stands where by sales and by profit. */
import { attainments } from "../../domain/attainment";
import { places, ranks } from "../../domain/ranking";
import { overNumbers } from "../columns/column";
import { listedFormula, placeFormula } from "../columns/ranking";
import type { Block, Calculation, Kind, ResultField, Section, Summary, Value } from "../model";
import { holdsText } from "../parts/spec-parts";
import { sampleTasks } from "./sample";

/** Of the rows whose attainment is a number. */
const ofTasks = (field: string): string => overNumbers((isNumber) => `SUMIF({attainment:column},${isNumber},{${field}:column})`);
const MET = "COUNTIF({taskMet:column},{'met'})";
const MISSED = "COUNTIF({taskMet:column},{'missed'})";

/** How all tasks together are reached, and how many are not. */
export function tasksBlock(): Block {
  const cell = (name: string, kind: Kind, formula: string, value: (table: Calculation) => Value): Summary => ({
    role: "summary",
    name: `${name}.allTasks`,
    kind,
    formula: `IF(${MET}+${MISSED}=0,"",${formula})`,
    value: (table) => (table.column("taskMet").every((met) => met === "") ? "" : value(table)),
  });
  return {
    name: "tasks",
    at: "averageStock",
    lines: ["allTasks"],
    columns: [
      {
        name: "attained",
        kind: "share",
        cells: [
          cell("attained", "share", `${ofTasks("sales")}/${ofTasks("task")}`, (table) => sumOf(table, "sales") / sumOf(table, "task")),
        ],
      },
      {
        name: "notReached",
        kind: "whole",
        cells: [cell("notReached", "whole", MISSED, (table) => table.column("taskMet").filter((met) => met === "missed").length)],
      },
    ],
  };
}

/** The task of each product and its attainment, and its rank by sales and by gross profit. */
export function tasksSection(): Section {
  return {
    name: "tasks",
    fields: [
      { role: "input", name: "task", kind: "amount", total: "sum", sample: sampleTasks },
      {
        role: "result",
        name: "attainment",
        kind: "share",
        formula: `IF(COUNT({sales},{task})=2,IF({task}>0,{sales}/{task},IF({task}=0,#DIV/0!,#NUM!)),IF(${holdsText("sales", "task")},#VALUE!,""))`,
        value: attainmentsOf,
      },
      {
        role: "result",
        name: "taskMet",
        kind: "choice",
        alerts: ["missed"],
        formula: "IF(ISNUMBER({attainment}),IF({attainment}>=1-1E-9,{'met'},{'missed'}),\"\")",
        value: (table) => table.column("attainment").map((part) => (typeof part !== "number" ? "" : part >= 1 - 1e-9 ? "met" : "missed")),
      },
      rankOf("salesRank", "sales"),
      rankOf("profitRank", "rankedProfit"),
    ],
  };
}

/** Two lists of the products: by sales, and by gross profit. */
export function ordersSection(): Section {
  return {
    name: "orders",
    page: "own",
    fields: [
      {
        role: "result",
        name: "orderNumber",
        kind: "whole",
        formula: 'IF({rowNumber}<=MAX(COUNT({salesPlace:column}),COUNT({profitPlace:column})),{rowNumber},"")',
        value: (table) => {
          const count = Math.max(...["salesPlace", "profitPlace"].map((name) => table.column(name).filter(isNumber).length));
          return table.column("product").map((_, row) => (row < count ? row + 1 : ""));
        },
      },
      listed("bySales", "product", "text", "salesPlace"),
      listed("salesInOrder", "sales", "amount", "salesPlace"),
      listed("shareInOrder", "salesShare", "share", "salesPlace"),
      listed("cumulativeInOrder", "cumulativeSales", "share", "salesPlace"),
      listed("byProfit", "product", "text", "profitPlace"),
      listed("profitInOrder", "grossProfit", "amount", "profitPlace"),
      listed("rateInOrder", "marginRate", "share", "profitPlace"),
    ],
  };
}

/** For calculation: the gross profits that are numbers, as an error among them would leave no product a rank, and the places in the two lists. */
export function placeFields(): ResultField[] {
  return [
    {
      role: "result",
      name: "rankedProfit",
      kind: "amount",
      formula: 'IF(ISNUMBER({grossProfit}),{grossProfit},"")',
      value: (table) => numbersOf(table, "grossProfit"),
    },
    placeOf("salesPlace", "salesRank"),
    placeOf("profitPlace", "profitRank"),
  ];
}

/** Products without an amount, or with text in its place, have no rank. */
function rankOf(name: string, amount: string): ResultField {
  return {
    role: "result",
    name,
    kind: "whole",
    formula: `IF(ISNUMBER({${amount}}),RANK({${amount}},{${amount}:column}),"")`,
    value: (table) => ranks(numbersOf(table, amount)),
  };
}

function placeOf(name: string, rank: string): ResultField {
  return {
    role: "result",
    name,
    kind: "whole",
    formula: placeFormula(rank, `{${rank}}`),
    value: (table) => places(table.column(rank).map((own) => (isNumber(own) ? -own : ""))),
  };
}

/** What stands in a field of the product with the place of the list's row. */
function listed(name: string, field: string, kind: Kind, by: string): ResultField {
  return {
    role: "result",
    name,
    kind,
    formula: `IFERROR(${listedFormula(field, kind, by, "orderNumber")},"")`,
    value: (table) => {
      const rows = new Map(table.column(by).map((place, row) => [place, row]));
      const values = table.column(field);
      return table.column("orderNumber").map((order): Value => {
        const value = isNumber(order) ? (values[rows.get(order) ?? -1] ?? "") : "";
        return kind === "text" ? String(value) : value;
      });
    },
  };
}

function attainmentsOf(table: Calculation): Value[] {
  const column = (name: string): Value[][] => table.column(name).map((cell) => [cell]);
  return attainments(column("sales"), column("task")).map(([part]) => part ?? "");
}

/** The sum of the rows whose attainment is a number. */
function sumOf(table: Calculation, field: string): number {
  const parts = attainmentsOf(table);
  return table.column(field).reduce<number>((sum, amount, row) => (isNumber(parts[row]) && isNumber(amount) ? sum + amount : sum), 0);
}

function numbersOf(table: Calculation, field: string): Value[] {
  return table.column(field).map((value) => (isNumber(value) ? value : ""));
}

function isNumber(value: Value | undefined): value is number {
  return typeof value === "number";
}
