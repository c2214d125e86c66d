/** Sheet P23: class movements. */
import { CLASS_MOVES, type ClassMove } from "../../domain/class-moves";
import { SalesbookError } from "../../domain/errors";
import { places } from "../../domain/ranking";
import { toMillionth } from "../../domain/rounding";
import { CONFIRMING_PERIODS, LINE_MARGIN } from "../../domain/steady-class";
import type { BlockColumn, Calculation, ResultField, RowTable, Value } from "../model";
import { customerFields } from "../parts/customer-fields";
import { cuts } from "../parts/sorted-classes";
import { placedRows, placeOf, position, rankOf, sorted, sortedNumber, sortedText } from "../parts/sorted-view";
import { figuresUnless, limit, timesIn } from "../parts/spec-parts";
import { sampleSalespeople } from "../wholesaler/customers";
import { sampleQuarters } from "../wholesaler/quarters";
import { before, last, letterOf, LEVEL, MOVE, STEADY_LEVEL } from "./formulas";
import { amountsOf, atStake, classesOf, classLevels, courses, levelOf, movesOf, steadyLevels, ranksOf, soldTo } from "./movements";

const CLASSES = ["A", "B", "C"] as const;
/** The lines and columns of the matrices by the number of the class. */
const LEVELS = [...CLASSES, "none"] as const;
const ADVICE: Readonly<Record<Exclude<ClassMove, "same">, string>> = {
  lost: "seeLost",
  down: "seeDown",
  back: "seeBack",
  new: "seeNew",
  up: "seeUp",
};

/** A repeated field as a column: of the last period, and of the one before. */
const lastColumn = (field: string): string => `INDEX({${field}:block},0,{${field}:count})`;
const columnBefore = (field: string): string => `INDEX({${field}:block},0,{${field}:count}-1)`;

/** Cells above the rows; blank while nobody has bought anything. */
const figure = figuresUnless(
  "COUNT({level:block})=0",
  (table) => !table.block("sales").some((row) => row.some((cell) => typeof cell === "number")),
);

/**
 * Sheet P23: the class of each customer in each of some periods by the rule of table 6-9, what became of it from the period
 * before to the last, how many customers and how much of the sales moved, whom to see, and a class that does not jump with every
 * period (客户资料的动态管理). The rule of the steady class is ours, and the sheet says so.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P23",
  pack: "transactions",
  word: "Moves",
  orientation: "landscape",
  structure: [{ name: "periods", default: 4, minimum: 2, maximum: 12 }],
  settings: [
    limit("confirm", "whole", CONFIRMING_PERIODS, 1, 12),
    limit("margin", "share", LINE_MARGIN, 0, 1),
    placedRows(),
    { role: "summary", name: "ruleOfClass", kind: "note", formula: "{'classWhy'}", value: (table) => table.label("classWhy") },
    { role: "summary", name: "ruleOfSteady", kind: "note", formula: "{'steadyWhy'}", value: (table) => table.label("steadyWhy") },
  ],
  blocks: [
    {
      name: "moves",
      at: "sales",
      lines: CLASS_MOVES,
      columns: [
        ofMoves("moved", "whole", "COUNTIF({move:column},{line})", (table, move) => timesIn(table, "move", move)),
        ofMoves("movedBefore", "amount", soldBy(columnBefore("sales")), (table, move) =>
          soldTo(table, "before", (row) => table.column("move")[row] === move),
        ),
        ofMoves("movedNow", "amount", soldBy(lastColumn("sales")), (table, move) =>
          soldTo(table, "now", (row) => table.column("move")[row] === move),
        ),
      ],
    },
    {
      name: "classes",
      at: "move",
      lines: CLASSES,
      columns: [
        cuts("shareCut", "share", [0.75, 0.95], [0, 1]),
        {
          name: "steadyCustomers",
          kind: "whole",
          cells: CLASSES.map((letter) =>
            figure(`steadyCustomers.${letter}`, "whole", `COUNTIF({steady:column},"${letter}")`, (table) =>
              timesIn(table, "steady", letter),
            ),
          ),
        },
      ],
    },
    { name: "counts", at: "position", lines: [...LEVELS, "allClasses"], totalLine: "allClasses", columns: matrix("customers", "whole") },
    { name: "amounts", at: "sortedNow", lines: [...LEVELS, "allClasses"], totalLine: "allClasses", columns: matrix("bought", "amount") },
  ],
  charts: [{ type: "columns", name: "moves", block: "moves", values: "moved" }],
  sections: [
    {
      name: "sales",
      fields: [
        ...customerFields(),
        { role: "input", name: "salesperson", kind: "text", sample: sampleSalespeople },
        { role: "input", name: "sales", kind: "amount", repeat: "periods", total: "sum", required: true, sample: sampleQuarters },
      ],
    },
    {
      name: "classes",
      fields: [
        {
          role: "result",
          name: "class",
          kind: "class",
          repeat: "periods",
          formula: letterOf("{level:here}"),
          value: (table, repetition) => classesOf(table).map((row) => row[repetition - 1] ?? ""),
        },
        { role: "result", name: "move", kind: "choice", alerts: ["lost", "down"], formula: MOVE, value: movesOf },
        {
          role: "result",
          name: "change",
          kind: "amount",
          total: "sum",
          formula: `IF(ISERROR({move}),"",IF({move}="","",ROUND(N(${last("sales")})-N(${before("sales")}),6)))`,
          value: (table) =>
            table
              .column("move")
              .map((move, row) =>
                move === "" || move instanceof SalesbookError
                  ? ""
                  : toMillionth(amountsOf(table, "now")[row]! - amountsOf(table, "before")[row]!),
              ),
        },
        {
          role: "result",
          name: "steady",
          kind: "class",
          formula: letterOf(last("steadyLevel")),
          value: (table) => courses(table).map((course) => course.at(-1) ?? ""),
        },
      ],
    },
    {
      name: "toSee",
      page: "own",
      fields: [
        position(),
        sortedText("sortedCode", "code"),
        sortedText("sortedCustomer", "customer"),
        sortedText("sortedSalesperson", "salesperson"),
        sortedText("sortedMove", "move", "choice"),
        sortedClass("sortedBefore", 1),
        sortedClass("sortedNow", 0),
        sortedSales("salesBefore", 1),
        sortedSales("salesNow", 0),
        sortedNumber("sortedChange", "change", "amount"),
        sortedText("sortedSteady", "steady", "class"),
        {
          role: "result",
          name: "advice",
          kind: "text",
          formula: `IF({position}="","",CHOOSE(MATCH({sortedMove},{moves:lines},0),${Object.values(ADVICE)
            .map((advice) => `{'${advice}'}`)
            .join(",")}))`,
          value: (table) => sorted(table, (row) => table.label(ADVICE[table.column("move")[row] as keyof typeof ADVICE])),
        },
      ],
    },
    {
      name: "steps",
      page: "none",
      fields: [
        {
          role: "result",
          name: "rank",
          kind: "whole",
          repeat: "periods",
          formula: 'IF(ISNUMBER({sales:here}),RANK({sales:here},{sales:hereColumn}),"")',
          value: ranksOf,
        },
        {
          role: "result",
          name: "level",
          kind: "whole",
          repeat: "periods",
          formula: LEVEL,
          value: (table, period) => classLevels(table).map((row) => row[period - 1] ?? ""),
        },
        {
          role: "result",
          name: "steadyLevel",
          kind: "whole",
          repeat: "periods",
          formula: STEADY_LEVEL,
          value: (table, period) => steadyLevels(table).map((row) => row[period - 1] ?? ""),
        },
        {
          role: "result",
          name: "stake",
          kind: "amount",
          formula: `IF(ISERROR({move}),"",IF(OR({move}="",{move}={'same'}),"",MAX(N(${before("sales")}),N(${last("sales")}))))`,
          value: atStake,
        },
        rankOf("stakeRank", "stake"),
        {
          role: "result",
          name: "key",
          kind: "whole",
          formula: 'IF(ISNUMBER({stakeRank}),MATCH({move},{moves:lines},0)*100000+{stakeRank},"")',
          value: (table) =>
            table
              .column("stakeRank")
              .map((rank, row) =>
                typeof rank === "number" ? (CLASS_MOVES.indexOf(table.column("move")[row] as ClassMove) + 1) * 100000 + rank : "",
              ),
        },
        placeOf("key", '(COUNTIF({key:column},"<"&{key})+1)', (table) =>
          places(table.column("key").map((key) => (typeof key === "number" ? -key : key))),
        ),
      ],
    },
  ],
};

/** The class in one of the last periods, in the order of the list; 0 is the last. */
function sortedClass(name: string, ago: 0 | 1): ResultField {
  return {
    role: "result",
    name,
    kind: "class",
    formula: `IF({position}="","",${inPeriod("class", ago)}&"")`,
    value: (table) => sorted(table, (row) => table.block("class")[row]?.at(-1 - ago)),
  };
}

/** The sales of one of the last periods, in the order of the list; blank where nothing was typed. */
function sortedSales(name: string, ago: 0 | 1): ResultField {
  const cell = inPeriod("sales", ago);
  return {
    role: "result",
    name,
    kind: "amount",
    formula: `IF({position}="","",IF(COUNT(${cell})=0,"",${cell}))`,
    value: (table) => sorted(table, (row) => table.block("sales")[row]?.at(-1 - ago) ?? ""),
  };
}

function inPeriod(field: string, ago: 0 | 1): string {
  return `INDEX({${field}:block},MATCH({position},{place:column},0),{${field}:count}${ago === 0 ? "" : "-1"})`;
}

/** A column with a cell for each move. */
function ofMoves(
  name: string,
  kind: "whole" | "amount",
  formula: string,
  value: (table: Calculation, move: ClassMove) => Value,
): BlockColumn {
  return { name, kind, cells: CLASS_MOVES.map((move) => figure(`${name}.${move}`, kind, formula, (table) => value(table, move))) };
}

/** The sales of a period by the move of the line. */
function soldBy(sales: string): string {
  return `SUMIFS(${sales},{move:column},{line},${sales},">0")`;
}

/**
 * From the class before, by line, to the class now, by column: how many customers, or what they bought now. A cell without
 * customers is blank, a total is not.
 */
function matrix(name: "customers" | "bought", kind: "whole" | "amount"): BlockColumn[] {
  return [...LEVELS, "All"].map((column, across): BlockColumn => {
    const columnName = `${name}${column === "none" ? "None" : column}`;
    return {
      name: columnName,
      kind,
      cells: [...LEVELS, "allClasses"].map((line, down) => {
        const isTotal = down === LEVELS.length || across === LEVELS.length;
        const among = `${columnBefore("level")},${levelCriterion(down)},${lastColumn("level")},${levelCriterion(across)}`;
        const sales = lastColumn("sales");
        const formula = name === "customers" ? `COUNTIFS(${among})` : `SUMIFS(${sales},${among},${sales},">0")`;
        return figure(`${columnName}.${line}`, kind, isTotal ? formula : `IF(COUNTIFS(${among})=0,"",${formula})`, (table) => {
          const isIn = (row: number): boolean => fits(levelOf(table, row, 1), down) && fits(levelOf(table, row, 0), across);
          const customers = table.block("sales").filter((_, row) => isIn(row)).length;
          if (customers === 0 && !isTotal) return "";
          return name === "customers" ? customers : soldTo(table, "now", isIn);
        });
      }),
    };
  });
}

/** The number of a class is that of its line or column; beyond the last of them stands the total of all. */
function levelCriterion(index: number): string {
  return index === LEVELS.length ? '">0"' : String(index + 1);
}
function fits(level: Value, index: number): boolean {
  return typeof level === "number" && (index === LEVELS.length || level === index + 1);
}
