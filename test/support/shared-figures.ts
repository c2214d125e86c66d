/**
 * Every figure that is to be had in more than one place – by a function in a cell, by an analysis of a selection, on a sheet –
 * with the places and the rows of edge cases to compare them on.
 */
import { abcClasses } from "../../src/domain/abc";
import { brandSegments } from "../../src/domain/brand-segment";
import type { Result } from "../../src/domain/cells";
import { classMoves } from "../../src/domain/class-moves";
import { creditApprovers, recommendedLimits } from "../../src/domain/credit-advice";
import { creditStatuses } from "../../src/domain/credit-status";
import { SalesbookError } from "../../src/domain/errors";
import { lifecycleStages } from "../../src/domain/lifecycle";
import { memberTiers } from "../../src/domain/member-tier";
import { productAdvice } from "../../src/domain/products";
import { relationTypes } from "../../src/domain/relation-type";
import { winBackActions } from "../../src/domain/win-back";
import { recogniseBlock } from "../../src/analysis/block";
import { DEFAULT_OPTIONS, type AnalysisId, type ColumnName } from "../../src/analysis/model";
import { analyse } from "../../src/analysis/offers";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { functionTable, type FunctionName } from "../../src/functions/table";
import type { CellContent } from "../../src/sheet/sheet";
import { words } from "../../src/tables/words/en";
import type { Value } from "../../src/tables/model";
import { daysOff } from "./days-off";
import { seeded } from "./random";

/** The cells of each input, by name, one per row. */
export type Columns = Readonly<Record<string, readonly CellContent[]>>;

/** Where a sheet has a figure. */
interface OnSheet {
  readonly table: string;
  readonly field: string;
  /** Which input stands in which field, where the names differ. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, number | string>>;
  /** The field with the place of each row, where the figure stands in a list in the order of places. */
  readonly listedBy?: string;
  /** The field that says why, where the sheet leaves blank what a function refuses. */
  readonly why?: string;
  /** What the sheet leaves blank besides, with the words that say so there. */
  readonly otherwise?: (row: Readonly<Record<string, CellContent>>) => boolean;
}

/** One figure. */
export interface SharedFigure {
  readonly name: string;
  /** The kind of what stands in each input. */
  readonly inputs: Readonly<Record<string, Kind>>;
  readonly function?: FunctionName;
  /** By the function, or by the domain where the function answers in words. */
  readonly own: (columns: Columns, sheet: (field: string) => readonly CellContent[]) => readonly Result<number | string | boolean>[];
  readonly analysis?: { readonly id: AnalysisId; readonly column: ColumnName; readonly headings: Readonly<Record<string, string>> };
  readonly sheets: readonly OnSheet[];
}

type Kind = keyof typeof EDGES;

/** What may stand in a cell of each kind: as it should be, blank, 0, below 0, text, beyond what it may be. */
const EDGES = {
  amount: [null, "", 0, -50, -30.5, "12,000", "n/a", 80, 80, 1000 / 3, 1250.5, 2500, 1e-7],
  count: [null, 0, -1, "two", 1, 2, 2.5, 7],
  share: [null, 0, 1, 0.1, 0.3],
  rate: [null, 0, -0.1, 1, 1.1, 60, "60%", 0.6, 0.25],
  score: [null, 0, -5, 101, "A", 100, 59.999999, 60, 80],
  day: [null, 0, -3, "2026-03-01", 46082, 46089, 46110.75, 46200],
  month: [null, 0, -50, "n/a", 30, 60, 90, 0.1, 0.2],
  creditClass: [null, "A", "B", "C"],
  level: [null, "low", "medium", "high"],
  number: [null, "many", "medium", "few"],
  generalRatio: [2],
  generalLimit: [50000],
} as const satisfies Readonly<Record<string, readonly CellContent[]>>;

const column = (cells: readonly CellContent[] = []): CellContent[][] => cells.map((cell) => [cell]);
const flat = (rows: readonly (readonly Result<number | string | boolean>[])[]): Result<number | string | boolean>[] => rows.flat();

/** A function of the add-in, given whole columns. */
const call =
  (name: FunctionName, inputs: readonly string[], ...more: readonly unknown[]): SharedFigure["own"] =>
  (columns) =>
    flat(functionTable[name].call(...inputs.map((input) => column(columns[input])), ...more));

const PRODUCT = { sales: "amount", cost: "amount", opening: "amount", closing: "amount" } as const;
const PRODUCT_HEADINGS = { sales: "Sales", cost: "Cost", opening: "Opening stock", closing: "Closing stock" };
const product = (
  name: "marginRate" | "turnover" | "crossRatio" | "contribution",
  own: FunctionName,
  inputs: readonly string[],
): SharedFigure => ({
  name,
  inputs: PRODUCT,
  function: own,
  own: call(own, inputs),
  analysis: { id: "products", column: name, headings: PRODUCT_HEADINGS },
  sheets: [{ table: "P2", field: name, why: "reason" }],
});
const ALL = ["sales", "cost", "opening", "closing"];

const CREDIT_HEADINGS = {
  expectedSales: "Expected sales",
  costRate: "Cost rate",
  supplyShare: "Supply share",
  creditPeriods: "Credit period",
  currentAssets: "Current assets",
  currentLiabilities: "Current liabilities",
  generalRatio: "General current ratio",
  generalLimit: "General credit limit",
  assets: "Assets",
  liabilities: "Liabilities",
  suppliers: "Suppliers",
};
const CREDIT = {
  expectedSales: "amount",
  costRate: "rate",
  supplyShare: "rate",
  creditPeriods: "count",
  currentAssets: "amount",
  currentLiabilities: "amount",
  assets: "amount",
  liabilities: "amount",
  suppliers: "count",
  generalRatio: "generalRatio",
  generalLimit: "generalLimit",
} as const;
const GENERAL = { generalRatio: 2, generalLimit: 50000 };
const credit = (method: string, own: FunctionName, analysed: ColumnName, inputs: readonly string[]): SharedFigure => ({
  name: `credit limit, ${method}`,
  inputs: CREDIT,
  function: own,
  own: call(own, inputs),
  analysis: { id: "credit", column: analysed, headings: CREDIT_HEADINGS },
  sheets: [{ table: "P5", field: `${method}Limit`, parameters: GENERAL }],
});

const SALES_HEADINGS = { sales: "Sales" };
const ranking = (
  name: string,
  analysed: ColumnName,
  sheets: readonly OnSheet[],
  own: SharedFigure["own"],
  known?: FunctionName,
): SharedFigure => ({
  name,
  inputs: { sales: "amount" },
  ...(known ? { function: known } : {}),
  own,
  analysis: { id: "abc", column: analysed, headings: SALES_HEADINGS },
  sheets,
});
const on = (tables: readonly string[], field: string, more: Partial<OnSheet> = {}): OnSheet[] =>
  tables.map((table) => ({ table, field, ...(table === "6-9" ? { fields: { sales: "average" } } : {}), ...more }));

/** The figure's own column of the sheet is what the function is held against: who is first to last on the sheet. */
const analysed =
  (id: AnalysisId, column: ColumnName, headings: Readonly<Record<string, string>>): SharedFigure["own"] =>
  (columns) =>
    analysedColumn(id, column, headings, columns) as Result<number>[];

export const SHARED_FIGURES: readonly SharedFigure[] = [
  product("marginRate", "MARGINRATE", ["sales", "cost"]),
  product("turnover", "TURNOVER", ["sales", "opening", "closing"]),
  product("crossRatio", "CROSSRATIO", ALL),
  product("contribution", "CONTRIBUTION", ALL),
  {
    name: "cross ratio of a year",
    inputs: PRODUCT,
    function: "CROSSRATIO",
    own: call("CROSSRATIO", ALL, 12),
    sheets: [{ table: "P2", field: "crossRatio", parameters: { periodsPerYear: 12 }, why: "reason" }],
  },
  ranking("share of sales", "share", on(["6-6", "6-7", "P1"], "salesShare"), call("SALESSHARE", ["sales"]), "SALESSHARE"),
  ranking(
    "cumulative share",
    "cumulativeShare",
    on(["6-6", "6-7", "6-9"], "cumulativeShare", { listedBy: "place" }),
    call("CUMSHARE", ["sales"]),
    "CUMSHARE",
  ),
  ranking(
    "class",
    "class",
    on(["6-6", "6-9"], "class"),
    (columns) => flat(abcClasses(column(columns["sales"]), { cuts: [0.75, 0.95] })),
    "ABCCLASS",
  ),
  ranking("rank", "rank", on(["6-6", "6-7", "6-9"], "rank"), analysed("abc", "rank", SALES_HEADINGS)),
  ranking("place", "place", on(["6-6", "6-7", "6-9"], "place"), analysed("abc", "place", SALES_HEADINGS)),
  {
    name: "monthly average",
    inputs: { month1: "month", month2: "month", month3: "month" },
    function: "MONTHLYAVERAGE",
    own: (columns) =>
      flat(
        functionTable.MONTHLYAVERAGE.call(columns["month1"]!.map((cell, row) => [cell, columns["month2"]![row], columns["month3"]![row]])),
      ),
    analysis: { id: "averages", column: "average", headings: { month1: "Jul", month2: "Aug", month3: "Sep" } },
    sheets: [{ table: "6-8", field: "average" }],
  },
  credit("sales", "CREDITLIMIT_SALES", "creditSales", ["expectedSales", "costRate", "supplyShare", "creditPeriods"]),
  credit("working", "CREDITLIMIT_WORKING", "creditWorking", ["currentAssets", "currentLiabilities", "suppliers"]),
  credit("current", "CREDITLIMIT_CURRENT", "creditCurrent", ["currentAssets", "currentLiabilities", "generalRatio", "generalLimit"]),
  credit("net", "CREDITLIMIT_NET", "creditNet", ["assets", "liabilities", "suppliers"]),
  {
    name: "lowest credit limit",
    inputs: CREDIT,
    own: analysed("credit", "lowestLimit", CREDIT_HEADINGS),
    sheets: [{ table: "P5", field: "recommended", parameters: GENERAL }],
  },
  {
    name: "credit limit, composite",
    inputs: { score: "score" },
    function: "CREDITLIMIT_COMPOSITE",
    own: (columns) =>
      flat(
        functionTable.CREDITLIMIT_COMPOSITE.call(
          columns["score"]!.map(() => [80000]),
          column(columns["score"]),
        ),
      ),
    sheets: [{ table: "P5", field: "compositeLimit", parameters: { baseLimit: 80000 } }],
  },
  {
    name: "credit headroom",
    inputs: { score: "score", receivables: "amount", notes: "amount" },
    function: "CREDITHEADROOM",
    own: (columns, sheet) =>
      flat(functionTable.CREDITHEADROOM.call(column(sheet("recommended")), column(columns["receivables"]), column(columns["notes"]))),
    // What is owed stands beside, with the error.
    sheets: [{ table: "P5", field: "headroom", parameters: { baseLimit: 100 }, why: "exposure" }],
  },
  {
    name: "credit status",
    inputs: { score: "score", receivables: "amount", notes: "amount" },
    function: "CREDITSTATUS",
    own: (columns, sheet) => flat(creditStatuses(column(sheet("recommended")), column(columns["receivables"]), column(columns["notes"]))),
    sheets: [
      {
        table: "P5",
        field: "status",
        parameters: { baseLimit: 100 },
        why: "exposure",
        // Who owes without a limit is a state of its own there.
        otherwise: ({ score }) => typeof score !== "number" || score < 0 || score > 100,
      },
    ],
  },
  {
    name: "credit limit to set",
    inputs: { ...CREDIT, score: "score", salesClass: "creditClass", goodYears: "count" },
    function: "CREDITRECOMMENDED",
    own: (columns, sheet) => {
      const limits = ["sales", "working", "current", "net", "composite"].map((method) => sheet(`${method}Limit`));
      const found = recommendedLimits(
        column(columns["salesClass"]),
        columns["salesClass"]!.map((_, row) => limits.map((cells) => cells[row])),
        column(columns["goodYears"]),
      );
      // The sheet has the refused limit beside.
      return flat(found).map((limit) => (limit instanceof SalesbookError ? "" : limit));
    },
    sheets: [{ table: "P5", field: "recommended", parameters: GENERAL }],
  },
  {
    name: "approver",
    inputs: { score: "score", receivables: "amount", notes: "amount" },
    function: "CREDITAPPROVER",
    own: (columns, sheet) => flat(creditApprovers(column(sheet("recommended")), column(columns["receivables"]), column(columns["notes"]))),
    sheets: [
      {
        table: "P5",
        field: "approver",
        parameters: { baseLimit: 100 },
        why: "exposure",
        // Who owes without a limit is a state of its own there.
        otherwise: ({ score }) => typeof score !== "number" || score < 0 || score > 100,
      },
    ],
  },
  {
    name: "our share of purchases",
    inputs: { sales: "amount", purchases: "amount" },
    function: "CUSTOMERSHARE",
    own: call("CUSTOMERSHARE", ["sales", "purchases"]),
    sheets: [{ table: "P1", field: "customerShare" }],
  },
  {
    name: "what is missing to the expected share",
    inputs: { sales: "amount", purchases: "amount", expected: "share" },
    function: "CUSTOMERSHARE",
    own: (columns) =>
      functionTable.CUSTOMERSHARE.call(column(columns["sales"]), column(columns["purchases"]), column(columns["expected"])).map(
        ([, gap = ""]) => gap,
      ),
    // Where none is typed, the general share of the sheet holds.
    sheets: [{ table: "P1", field: "gap", parameters: { compared: "ofPurchases" }, otherwise: ({ expected }) => expected === null }],
  },
  {
    name: "what to do about a product",
    inputs: PRODUCT,
    function: "PRODUCTADVICE",
    own: (columns) => {
      const [sales = [], cost = [], opening = [], closing = []] = ALL.map((name) => column(columns[name]));
      // The sheet says to check what the function refuses, and why beside.
      return flat(productAdvice(sales, cost, opening, closing)).map((advice) => (advice instanceof SalesbookError ? "check" : advice));
    },
    sheets: [{ table: "P2", field: "decision" }],
  },
  {
    name: "recovery rate",
    inputs: { amount: "amount", recovered: "amount" },
    function: "RECOVERYRATE",
    own: call("RECOVERYRATE", ["amount", "recovered"]),
    sheets: [{ table: "P10", field: "rate", why: "open" }],
  },
  {
    name: "return of a campaign",
    inputs: { cost: "amount", revenue: "amount", margin: "rate" },
    function: "CAMPAIGNRETURN",
    own: call("CAMPAIGNRETURN", ["cost", "revenue", "margin"]),
    sheets: [{ table: "P19", field: "return", why: "profit" }],
  },
  {
    name: "weighted score",
    inputs: { need: "score", means: "score", authority: "score", access: "score" },
    function: "WEIGHTEDSCORE",
    own: (columns) =>
      flat(functionTable.WEIGHTEDSCORE.call(columns["need"]!.map((_, row) => Object.values(columns).map((cells) => cells[row])))),
    sheets: [{ table: "6-5", field: "score" }],
  },
  {
    name: "report due",
    inputs: { salesClass: "creditClass", lastReport: "day" },
    function: "REPORTDUE",
    own: call("REPORTDUE", ["salesClass", "lastReport"]),
    sheets: [{ table: "P7", field: "nextDue" }],
  },
  {
    name: "next visit",
    inputs: { class: "creditClass", lastVisit: "day" },
    function: "VISITDUE",
    own: call("VISITDUE", ["class", "lastVisit"]),
    // Whoever was never visited is visited at once: the sheet knows the day.
    sheets: [
      {
        table: "6-14",
        field: "nextVisit",
        parameters: { month: 46082, today: 46142 },
        otherwise: ({ lastVisit }) => lastVisit === null || lastVisit === 0,
      },
    ],
  },
  {
    name: "next visit on a working day",
    inputs: { class: "creditClass", lastVisit: "day" },
    function: "VISITDUE",
    own: call("VISITDUE", ["class", "lastVisit"], null, [46090, 46097], [46096], "forward"),
    sheets: [
      {
        table: "6-14",
        field: "nextVisit",
        parameters: { month: 46082, today: 46142, move: "forward", ...daysOff([46090, 46097], [46096]) },
        otherwise: ({ lastVisit }) => lastVisit === null || lastVisit === 0,
      },
    ],
  },
  {
    name: "attainment",
    inputs: { actual: "amount", target: "amount" },
    function: "ATTAINMENT",
    own: call("ATTAINMENT", ["actual", "target"]),
    sheets: [{ table: "P2", field: "attainment", fields: { actual: "sales", target: "task" } }],
  },
  {
    name: "stay in the visit plan",
    inputs: { visits: "count", results: "count" },
    function: "KEEPVISITING",
    // The sheet says it in words.
    own: (columns) =>
      call("KEEPVISITING", ["visits", "results"])(columns, () => []).map((kept) =>
        typeof kept === "boolean" ? (kept ? "stay" : "leave") : kept,
      ),
    sheets: [{ table: "6-14", field: "kept", fields: { visits: "visited" } }],
  },
  {
    name: "next purchase",
    inputs: { date1: "day", date2: "day", date3: "day" },
    function: "NEXTPURCHASE",
    own: (columns) =>
      flat(functionTable.NEXTPURCHASE.call(columns["date1"]!.map((cell, row) => [cell, columns["date2"]![row], columns["date3"]![row]]))),
    sheets: [{ table: "P3", field: "next", parameters: { purchases: 3 }, why: "status" }],
  },
  {
    name: "brand segment",
    inputs: { national: "count", store: "count" },
    function: "BRANDSEGMENT",
    own: (columns) => flat(brandSegments(column(columns["national"]), column(columns["store"]))),
    sheets: [{ table: "P3", field: "segment" }],
  },
  {
    name: "stage of the relation",
    inputs: { sales1: "month", sales2: "month", sales3: "month" },
    function: "LIFECYCLE",
    own: (columns) => lifecycleStages(columns["sales1"]!.map((cell, row) => [cell, columns["sales2"]![row], columns["sales3"]![row]])),
    sheets: [{ table: "P16", field: "stage", parameters: { periods: 3 } }],
  },
  {
    name: "steady class",
    inputs: { sales1: "month", sales2: "month", sales3: "month" },
    function: "STEADYCLASS",
    own: (columns) =>
      flat(functionTable.STEADYCLASS.call(columns["sales1"]!.map((cell, row) => [cell, columns["sales2"]![row], columns["sales3"]![row]]))),
    sheets: [{ table: "P23", field: "steady", parameters: { periods: 3 } }],
  },
  {
    name: "class of a period",
    inputs: { sales1: "month", sales2: "month", sales3: "month" },
    function: "ABCCLASS",
    // Who bought nothing has no class there; so the sheet tells the lost from the small.
    own: (columns) =>
      flat(functionTable.ABCCLASS.call(column(columns["sales3"]))).map((letter, row) =>
        Number(columns["sales3"]![row]) <= 0 ? "" : letter,
      ),
    sheets: [{ table: "P23", field: "class3", parameters: { periods: 3 } }],
  },
  {
    name: "movement of the class",
    inputs: { sales1: "month", sales2: "month", sales3: "month" },
    function: "CLASSMOVE",
    own: (_, sheet) => {
      const [first, second, third] = ["class1", "class2", "class3"].map(sheet);
      return flat(
        classMoves(
          first!.map((cell, row) => [cell, second![row]]),
          column(third),
        ),
      );
    },
    sheets: [{ table: "P23", field: "move", parameters: { periods: 3 } }],
  },
  ...(["recency", "frequency", "monetary"] as const).map((field, index): SharedFigure => ({
    name: `score, ${field}`,
    inputs: { lastDeal: "day", purchases: "count", amount: "amount" },
    function: "RFMSCORE",
    own: (columns, sheet) =>
      functionTable.RFMSCORE.call(column(sheet("days")), column(columns["purchases"]), column(columns["amount"])).map(
        (scores) => scores[index]!,
      ),
    sheets: [{ table: "P24", field, parameters: { today: 46300 } }],
  })),
  {
    name: "type of the relation",
    inputs: { numbers: "number", margin: "level" },
    function: "RELATIONTYPE",
    own: (columns) => flat(relationTypes(column(columns["numbers"]), column(columns["margin"]))),
    sheets: [{ table: "P16", field: "type" }],
  },
  {
    name: "tier",
    inputs: { spend: "amount", visits: "count" },
    function: "MEMBERTIER",
    own: (columns) => flat(memberTiers(column(columns["spend"]), column(columns["visits"]))),
    sheets: [{ table: "P20", field: "tier" }],
  },
  {
    name: "points",
    inputs: { spend: "amount" },
    function: "POINTS",
    // As often as the tier has it.
    own: (columns, sheet) => {
      const times = sheet("tier").map((tier) => [{ top: 3, middle: 2 }[String(tier)] ?? 1]);
      return flat(functionTable.POINTS.call(column(columns["spend"]), times));
    },
    sheets: [{ table: "P20", field: "earned" }],
  },
  {
    name: "worth of points",
    inputs: { spend: "amount", openingPoints: "count" },
    function: "POINTSVALUE",
    own: (_, sheet) => flat(functionTable.POINTSVALUE.call(column(sheet("balance")))),
    sheets: [{ table: "P20", field: "worth", why: "balance" }],
  },
  {
    name: "grade",
    inputs: { need: "score", means: "score", authority: "score", access: "score" },
    function: "PROSPECTGRADE",
    own: (_, sheet) => flat(functionTable.PROSPECTGRADE.call(column(sheet("score")))),
    sheets: [{ table: "6-5", field: "grade" }],
  },
  {
    name: "what to do about a lost customer",
    inputs: { value: "amount" },
    function: "WINBACK",
    own: (_, sheet) => flat(winBackActions(column(sheet("importance")))),
    sheets: [{ table: "P22", field: "action", why: "importance" }],
  },
];

/** Functions whose figure is nowhere else, and why; of ways, the analysis and table 6-13 hold the same numbers by tests of their own. */
export const ALONE: Readonly<Partial<Record<FunctionName, string>>> = {
  CHECKLISTSCORE: "P6 has it in cells above its rows, which its own test compares",
  ABCSENSITIVITY: "compares rules of ABCCLASS",
  STANDARDAMOUNT: "the last amount of a class of 6-6 and 6-9, which its own test compares",
  CREDITLIMIT: "the methods' own functions by another name",
  CURRENTRATIO: "P5 shows the limit that follows from it",
  GMROI: "not in the textbook",
  VISITSCHEDULE: "6-14 plans the same days, in marks",
  ROUTEORDER: "an order has no edge cases of its own",
  ROUTELENGTH: "a length has no edge cases of its own",
  ROUTETIMES: "6-13 has the same times in its list, which tests of its own compare",
  DELIVEREDVALUE:
    "P15 compares offers and waits until all eight parts are judged, which it says; the function counts a blank part 0, which its help says",
};

/** Rows of edge cases: each kind of cell in each input at least once among plain ones, then at random. */
export function edgeRows({ inputs }: SharedFigure, seed: number, rows = 40): Columns {
  const random = seeded(seed);
  const pick = (kind: Kind): CellContent => EDGES[kind][Math.floor(random() * EDGES[kind].length)] ?? null;
  const plain = (kind: Kind): CellContent => EDGES[kind].findLast((cell) => typeof cell === typeof EDGES[kind].at(-1)) ?? null;
  const lines = Object.entries(inputs).flatMap(([name, kind]) =>
    EDGES[kind].map((cell) =>
      Object.fromEntries(Object.entries(inputs).map(([other, own]) => [other, other === name ? cell : plain(own)])),
    ),
  );
  while (lines.length < rows) lines.push(Object.fromEntries(Object.entries(inputs).map(([name, kind]) => [name, pick(kind)])));
  return Object.fromEntries(Object.keys(inputs).map((name) => [name, lines.map((line) => line[name] ?? null)]));
}

/** A book of the one table that has a figure, with these rows. */
export function bookOf({ table, fields = {}, parameters = {} }: OnSheet, columns: Columns): BookRequest {
  const given = Object.entries(columns).filter(([name]) => !(name in parameters));
  const named = given.map(([name, cells]) => [fields[name] ?? name, cells as readonly Value[]] as const);
  const rows = named[0]?.[1].length ?? 0;
  // A row with no name is no product and no member.
  const names = Array.from({ length: rows }, (_, row) => `r${row + 1}`);
  const own = {
    ...Object.fromEntries(
      ["customer", "product", "member", "prospect"].map((name) => [
        name,
        name === "product" && table === "P3" ? names.map(() => "x") : names,
      ]),
    ),
    ...Object.fromEntries(named),
  };
  return makeRequest({
    tables: [table],
    language: "en",
    content: "empty",
    data: { rows, tables: { [table]: { columns: own, headings: {}, parameters } } },
  });
}

/** What the column of a sheet shows, choices by their names in the code. */
export function sheetColumn(on: OnSheet, columns: Columns): (field: string) => readonly CellContent[] {
  const [sheet] = layout(bookOf(on, columns));
  const rows = Object.values(columns)[0]?.length ?? 0;
  const choices = Object.entries((words[on.table as keyof typeof words] as { choices: Readonly<Record<string, string>> }).choices);
  return (field) => {
    const area = sheet?.fields.find(({ id }) => id === field)?.area;
    if (!area) throw new Error(`${on.table} has no field ${field}.`);
    return Array.from({ length: rows }, (_, row) => {
      const value = sheet?.cells[area.row + row]?.[area.column]?.value ?? "";
      return choices.find(([, label]) => label === value)?.[0] ?? value;
    });
  };
}

/** What an analysis of a selection with these rows shows. */
export function analysedColumn(
  id: AnalysisId,
  name: ColumnName,
  headings: Readonly<Record<string, string>>,
  columns: Columns,
): readonly Value[] {
  const rows = Object.values(columns)[0]?.length ?? 0;
  // The analysis reads "12,000" as a file's would be read, which no formula does: what is compared is text that neither can read.
  const asFormulasSee = (cell: CellContent): CellContent => (typeof cell === "string" && cell !== "" ? "no number" : cell);
  const values = [
    ["Name", ...Object.values(headings)],
    ...Array.from({ length: rows }, (_, row) => [
      `r${row + 1}`,
      ...Object.keys(headings).map((own) => asFormulasSee(columns[own]?.[row] ?? null)),
    ]),
  ];
  const block = recogniseBlock({
    sheet: "Data",
    area: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
  });
  const found = analyse(block, id, DEFAULT_OPTIONS).columns.find((own) => own.name === name);
  if (!found) throw new Error(`The analysis ${id} has no column ${name}.`);
  return found.values;
}

/** A value or the error that a cell shows. */
export function shown(value: unknown): unknown {
  return value instanceof SalesbookError
    ? value.cellText
    : typeof value === "object" && value !== null && "error" in value
      ? value.error
      : value;
}
