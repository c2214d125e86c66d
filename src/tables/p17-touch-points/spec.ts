/** Sheet P17: touch points. */
import { attempt } from "../../domain/columns";
import {
  BEST_SCORE,
  pointsLacking,
  TOUCH_POINTS,
  totalImportance,
  touchAction,
  touchWeights,
  weightedSatisfaction,
} from "../../domain/touch-points";
import { toMillionth } from "../../domain/rounding";
import type { InputField, RowTable, Summary } from "../model";
import { sampleTouchPoints } from "./sample";
import { sortedNumber, sortedText, sortedView } from "../parts/sorted-view";
import { holdsText, limit } from "../parts/spec-parts";

const view = sortedView({ amount: "lacking", sortedAmount: "sortedLacking", kind: "number" });

/** How a relation is improved, CCPR (002, 提升客户关系): convenient, care, personalised, real-time. */
const LEVERS = ["convenient", "care", "personal", "immediate"] as const;

/** The rows whose importance and score are numbers within their limits, as 1 among 0. */
const JUDGED = `ISNUMBER({importance:column})*ISNUMBER({score:column})*({importance:column}>=0)*({score:column}>=0)*({score:column}<=${BEST_SCORE})`;

/**
 * Sheet P17: the places where customers meet the firm (一(三)3 of the text on satisfaction, in its order), how much each matters
 * and how content customers are there; the weighted satisfaction, by how many points each place keeps it below the target, and in
 * which of four ways most of them are to be won.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P17",
  pack: "satisfaction",
  word: "Touch",
  orientation: "landscape",
  structure: [],
  settings: [
    limit("target", "number", 85, 0, BEST_SCORE),
    limit("firstPlaces", "whole", 3, 1, TOUCH_POINTS.length),
    limit("leastCases", "whole", 10, 0, 1e6),
    {
      role: "summary",
      name: "satisfaction",
      kind: "number",
      formula: `IF(N({totalImportance})>0,ROUND(SUMPRODUCT(${JUDGED},{importance:column},{score:column})/{totalImportance},6),"")`,
      value: (table) => {
        const total = table.scalar("totalImportance");
        return typeof total === "number" ? weightedSatisfaction(table.column("importance"), table.column("score"), total) : "";
      },
    },
    {
      role: "summary",
      name: "totalImportance",
      kind: "number",
      formula: `IF({count}="","",SUMPRODUCT(${JUDGED},{importance:column}))`,
      value: (table) => (table.scalar("count") === "" ? "" : totalImportance(table.column("importance"), table.column("score"))),
    },
    view.total,
    view.count,
  ],
  blocks: [
    {
      name: "levers",
      at: "weight",
      lines: LEVERS,
      columns: [
        { name: "leverPoints", kind: "whole", cells: LEVERS.map((lever) => ofLever("leverPoints", lever)) },
        { name: "leverLacking", kind: "number", cells: LEVERS.map((lever) => ofLever("leverLacking", lever)) },
      ],
    },
  ],
  charts: [
    {
      type: "pareto",
      name: "pareto",
      categories: "sortedPoint",
      columns: "sortedLacking",
      line: "chartShare",
      lineName: "cumulativeShare",
      mostRows: TOUCH_POINTS.length,
    },
  ],
  sections: [
    {
      name: "judgement",
      fields: [
        { role: "fixed", name: "touchPoint", kind: "text", cells: TOUCH_POINTS },
        judged("importance", "number", 10),
        judged("score", "number", BEST_SCORE),
        { role: "input", name: "cases", kind: "whole", total: "sum", sample: sampleTouchPoints("cases") },
        {
          role: "result",
          name: "weight",
          kind: "share",
          formula: `IF(${holdsText("importance", "score")},#VALUE!,IF(COUNT({importance},{score})<2,"",IF(OR({importance}<0,{score}<0,{score}>${BEST_SCORE}),#NUM!,IF(SUMPRODUCT(${JUDGED},{importance:column})>0,{importance}/SUMPRODUCT(${JUDGED},{importance:column}),0))))`,
          value: (table) => touchWeights(table.column("importance"), table.column("score")),
        },
        {
          role: "result",
          name: "gap",
          kind: "number",
          formula: 'IF(ISNUMBER({weight}),ROUND(MAX(0,{target}-{score}),6),"")',
          value: (table) =>
            table
              .column("weight")
              .map((weight, row) =>
                typeof weight === "number" ? pointsLacking(1, table.column("score")[row], Number(table.scalar("target"))) : "",
              ),
        },
        {
          role: "result",
          name: "lacking",
          kind: "number",
          formula: 'IF(ISNUMBER({weight}),ROUND({weight}*MAX(0,{target}-{score}),6),"")',
          value: (table) =>
            table.column("weight").map((weight, row) => pointsLacking(weight, table.column("score")[row], Number(table.scalar("target")))),
        },
        view.rank,
        {
          role: "result",
          name: "action",
          kind: "choice",
          alerts: ["improveFirst"],
          formula: `IF(${holdsText("cases")},#VALUE!,IF(ISNUMBER({lacking}),IF(IF({cases}="",FALSE,{cases}<{leastCases}),{'askMore'},IF({lacking}<=0,{'hold'},IF({rank}<={firstPlaces},{'improveFirst'},{'improve'}))),""))`,
          value: (table) => {
            const limits = { firstPlaces: Number(table.scalar("firstPlaces")), leastCases: Number(table.scalar("leastCases")) };
            const [rank, cases] = [table.column("rank"), table.column("cases")];
            return table.column("lacking").map((lacking, row) => attempt(() => touchAction(lacking, rank[row], cases[row], limits)));
          },
        },
        { role: "input", name: "lever", kind: "choice", choices: LEVERS, sample: sampleTouchPoints("lever") },
      ],
    },
    {
      name: "priorities",
      fields: [
        view.position,
        sortedText("sortedPoint", "touchPoint", "choice"),
        sortedNumber("sortedScore", "score", "number"),
        view.sortedAmount,
        view.cumulativeShare,
        sortedText("sortedAction", "action", "choice"),
      ],
    },
    { name: "chart", page: "none", fields: [view.place, view.cumulative, view.chartShare] },
  ],
};

/** Of how many touch points it is the one to improve, and how many points they lack; blank while nothing is judged. */
function ofLever(name: "leverPoints" | "leverLacking", lever: (typeof LEVERS)[number]): Summary {
  const isCount = name === "leverPoints";
  return {
    role: "summary",
    name: `${name}.${lever}`,
    kind: isCount ? "whole" : "number",
    formula: `IF(COUNT({lacking:column})=0,"",${isCount ? "COUNTIF({lever:column},{line})" : "ROUND(SUMIF({lever:column},{line},{lacking:column}),6)"})`,
    value: (table) => {
      const lacking = table.column("lacking");
      if (!lacking.some((points) => typeof points === "number")) return "";
      const own = lacking.filter((_, row) => table.column("lever")[row] === lever);
      return isCount ? own.length : toMillionth(own.reduce<number>((sum, points) => sum + (typeof points === "number" ? points : 0), 0));
    },
  };
}

function judged(name: "importance" | "score", kind: "number", maximum: number): InputField {
  return { role: "input", name, kind, required: true, bounds: { minimum: 0, maximum }, sample: sampleTouchPoints(name) };
}
