/** Wrong ways in sheet P17. */
import { touchAction, touchWeights, weightedSatisfaction } from "../../../domain/touch-points";
import { ranks } from "../../../domain/ranking";
import { SalesbookError } from "../../../domain/errors";
import type { Slip } from "../../model";

/** The best mark for importance, by which some divide. */
const TEN = 10;

export const slips: readonly Slip[] = [
  {
    name: "plainMean",
    cells: ["satisfaction"],
    cell: (table) => {
      const scores = table.column("score");
      return weightedSatisfaction(
        scores.map(() => 1),
        scores,
      );
    },
    example: { at: "satisfaction", right: 77.08475, wrong: 75.36364 },
  },
  {
    name: "weightedByCases",
    cells: ["satisfaction"],
    cell: (table) => weightedSatisfaction(table.column("cases"), table.column("score")),
    example: { at: "satisfaction", right: 77.08475, wrong: 79.56522 },
  },
  {
    name: "importanceOfTen",
    column: "weight",
    value: (table) => {
      const judged = touchWeights(table.column("importance"), table.column("score"));
      return table.column("importance").map((importance, row) => (typeof judged[row] === "number" ? Number(importance) / TEN : ""));
    },
    example: { at: 2, right: 0.11864, wrong: 0.7 },
  },
  {
    name: "belowZero",
    column: "gap",
    value: (table) => {
      const [target, gaps] = [Number(table.scalar("target")), table.column("gap")];
      return table.column("score").map((score, row) => (typeof gaps[row] === "number" ? target - Number(score) : ""));
    },
    example: { at: 1, right: 0, wrong: -1 },
  },
  {
    name: "gapWithoutWeight",
    column: "lacking",
    value: (table) => table.column("gap"),
    example: { at: 2, right: 2.72881, wrong: 23 },
  },
  {
    name: "lowestScoreFirst",
    column: "rank",
    value: (table) => {
      const lacking = table.column("lacking");
      const scores = table.column("score").map((score, row) => (typeof score === "number" && lacking[row] !== "" ? -score : ""));
      return ranks(scores).map((rank) => (rank instanceof SalesbookError ? "" : rank));
    },
    example: { at: 6, right: 5, wrong: 1 },
  },
  {
    name: "fewCasesForgotten",
    column: "action",
    value: (table) => {
      const rank = table.column("rank");
      return table
        .column("lacking")
        .map((lacking, row) => touchAction(lacking, rank[row], null, { firstPlaces: Number(table.scalar("firstPlaces")), leastCases: 0 }));
    },
    example: { at: 6, right: "askMore", wrong: "improve" },
  },
];
