/** Sheet P24: recency, frequency and amount. */
import { BEST_SCORE, daysSince, HIGH_SCORE, RFM_SEGMENTS, rfmSegment, scoresOf, type RfmSegment } from "../../domain/rfm";
import type { BlockColumn, Calculation, NumberParameter, ResultField, RowTable, Value } from "../model";
import { customerFields } from "../parts/customer-fields";
import { isNoDay, todayCell, todayOf } from "../parts/day-cells";
import { figuresUnless, holdsText, limit, timesIn } from "../parts/spec-parts";
import { sampleLastDeals, sampleSales } from "../wholesaler/sales";
import { sampleOrders } from "./sample";

/** The limits of each figure from the best score down; who reaches none of them has the score 1. */
const LIMITS = {
  limitDays: [7, 14, 30, 90],
  limitPurchases: [48, 24, 12, 6],
  limitAmount: [500000, 100000, 30000, 10000],
} as const;
const SCORES = ["score5", "score4", "score3", "score2"] as const;

const isScored = (table: Calculation): boolean => table.column("segment").some((segment) => segment !== "");
const NOTHING_SCORED = 'SUMPRODUCT(--({segment:column}<>""))=0';
const figure = figuresUnless(NOTHING_SCORED, (table) => !isScored(table));

/**
 * Sheet P24: how long ago, how often and how much each customer bought, as scores from 1 to 5, the segment that follows from what
 * is high, and what to do for each segment. A rule of the trade; the textbook does not have it, and the sheet says so.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P24",
  pack: "members",
  word: "Recency",
  orientation: "portrait",
  structure: [],
  settings: [
    todayCell(),
    { role: "parameter", name: "scoring", kind: "choice", choices: ["fifths", "limits"], default: "fifths" },
    limit("highFrom", "whole", HIGH_SCORE, 2, BEST_SCORE),
    {
      role: "summary",
      name: "notScored",
      kind: "whole",
      formula: `IF(${NOTHING_SCORED},"",SUMPRODUCT(({customer:column}<>"")*({segment:column}="")))`,
      value: (table) =>
        isScored(table)
          ? table.column("customer").filter((name, row) => name !== null && name !== "" && table.column("segment")[row] === "").length
          : "",
    },
  ],
  blocks: [
    {
      name: "segments",
      at: "lastDeal",
      lines: RFM_SEGMENTS,
      columns: [
        ofSegments("customers", "whole", "COUNTIF({segment:column},{line})", (table, segment) => timesIn(table, "segment", segment)),
        ofSegments("segmentSales", "amount", 'SUMIFS({amount:column},{segment:column},{line},{amount:column},">0")', soldTo),
      ],
    },
    {
      name: "limits",
      at: "days",
      lines: SCORES,
      columns: [limits("limitDays", "whole", 36600), limits("limitPurchases", "whole", 1e6), limits("limitAmount", "amount", 1e12)],
    },
    {
      name: "actions",
      at: "segment",
      lines: RFM_SEGMENTS,
      columns: [
        {
          name: "toDo",
          kind: "text",
          cells: RFM_SEGMENTS.map((segment) => ({ role: "parameter", name: `toDo.${segment}`, kind: "text", default: `${segment}ToDo` })),
        },
      ],
    },
  ],
  charts: [{ type: "columns", name: "segments", block: "segments", values: "customers" }],
  sections: [
    {
      name: "figures",
      fields: [
        ...customerFields(),
        { role: "input", name: "lastDeal", kind: "date", required: true, sample: sampleLastDeals },
        { role: "input", name: "purchases", kind: "whole", required: true, sample: sampleOrders },
        {
          role: "input",
          name: "amount",
          kind: "amount",
          total: "sum",
          required: true,
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleSales,
        },
      ],
    },
    {
      name: "scores",
      fields: [
        {
          role: "result",
          name: "days",
          kind: "whole",
          formula: `IF(${holdsText("lastDeal")},#VALUE!,IF(N({lastDeal})=0,"",IF(${isNoDay("lastDeal")},#NUM!,IF(COUNT({today})=0,"",IF(INT({today})<INT({lastDeal}),#NUM!,INT({today})-INT({lastDeal}))))))`,
          value: (table) => table.column("lastDeal").map((day) => daysSince(day, todayOf(table))),
        },
        score("recency", "days", {
          // Whole numbers, which a criterion sees to the last digit.
          worse: 'COUNTIF({days:column},">"&{days})',
          of: "COUNT({days:column})",
          reached: 'COUNTIF({limitDays:cells},">="&{days})',
          otherwise: "{days}",
        }),
        score("frequency", "purchases", {
          worse: 'COUNTIFS({purchases:column},"<"&{purchases},{purchases:column},">=0")',
          of: 'COUNTIF({purchases:column},">=0")',
          reached: 'COUNTIF({limitPurchases:cells},"<="&{purchases})',
          refused: "{purchases}<0",
          otherwise: 'IF({purchases}="","",#VALUE!)',
        }),
        score("monetary", "amount", {
          worse: "(RANK({amount},{amount:column},1)-1)",
          of: "COUNT({amount:column})",
          reached: 'COUNTIF({limitAmount:cells},"<="&{amount})',
          otherwise: 'IF({amount}="","",#VALUE!)',
        }),
        {
          role: "result",
          name: "segment",
          kind: "choice",
          alerts: ["keyKeep", "keyRecover"],
          formula: `IF(COUNT({recency},{frequency},{monetary})<3,"",CHOOSE(1+4*({monetary}<{highFrom})+2*({recency}<{highFrom})+({frequency}<{highFrom}),${RFM_SEGMENTS.map((segment) => `{'${segment}'}`).join(",")}))`,
          value: segmentsOf,
        },
        {
          role: "result",
          name: "advice",
          kind: "text",
          formula: 'IF({segment}="","",INDEX({toDo:cells},MATCH({segment},{actions:lines},0))&"")',
          value: (table) =>
            table.column("segment").map((segment) => (segment === "" ? "" : (table.scalar(`toDo.${String(segment)}`) ?? ""))),
        },
      ],
    },
  ],
};

/** What a score is made of: how many customers are worse, of how many, and how many limits are reached. */
interface Scoring {
  readonly worse: string;
  readonly of: string;
  readonly reached: string;
  /** The condition under which a number cannot be. */
  readonly refused?: string;
  /** What stands in the place of a score where the figure is no number. */
  readonly otherwise: string;
}

function score(name: string, field: string, { worse, of, reached, refused, otherwise }: Scoring): ResultField {
  const scored = `IF({scoring=limits},1+${reached},1+INT(${BEST_SCORE}*${worse}/${of}))`;
  return {
    role: "result",
    name,
    kind: "whole",
    formula: `IF(ISNUMBER({${field}}),${refused === undefined ? scored : `IF(${refused},#NUM!,${scored})`},${otherwise})`,
    value: (table) => {
      const figure = field === "days" ? "days" : field === "purchases" ? "visits" : "amounts";
      const own = `limit${field.charAt(0).toUpperCase()}${field.slice(1)}`;
      const reachable = SCORES.map((line) => table.scalar(`${own}.${line}`)).filter((cell) => typeof cell === "number");
      return scoresOf(table.column(field), figure, table.scalar("scoring") === "limits" ? reachable : undefined);
    },
  };
}

function limits(name: keyof typeof LIMITS, kind: NumberParameter["kind"], maximum: number): BlockColumn {
  return {
    name,
    kind,
    cells: SCORES.map((line, index) => limit(`${name}.${line}`, kind, LIMITS[name][index]!, 0, maximum)),
  };
}

function ofSegments(
  name: string,
  kind: "whole" | "amount",
  formula: string,
  value: (table: Calculation, segment: RfmSegment) => Value,
): BlockColumn {
  return {
    name,
    kind,
    cells: RFM_SEGMENTS.map((segment) => figure(`${name}.${segment}`, kind, formula, (table) => value(table, segment))),
  };
}

/** What a segment bought, in which net returns count 0. */
function soldTo(table: Calculation, segment: RfmSegment): number {
  const segments = table.column("segment");
  return table
    .column("amount")
    .reduce<number>((sum, amount, row) => sum + (segments[row] === segment ? Math.max(0, Number(amount)) : 0), 0);
}

function segmentsOf(table: Calculation): Value[] {
  const scores = ["recency", "frequency", "monetary"].map((name) => table.column(name));
  return table.column("customer").map((_, row) =>
    rfmSegment(
      scores.map((column) => column[row] as number | ""),
      Number(table.scalar("highFrom")),
    ),
  );
}
