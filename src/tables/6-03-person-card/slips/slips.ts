/** Wrong ways in table 6-3. */
import { questionsOf, type Slip } from "../../model";
import { spec as companyCard } from "../../6-02-company-card/spec";
import { cardSlips, shareOf } from "../../parts/card-slips";
import { spec } from "../spec";

export const slips: readonly Slip[] = [
  ...cardSlips(spec, {
    meanOfGroups: { at: "completeness", right: 0.92593, wrong: 0.9 },
    logCounted: { at: "completeness", right: 0.92593, wrong: 0.64706 },
    missingShare: { at: "completeness", right: 0.92593, wrong: 0.07407 },
  }),
  {
    name: "askedOfCompany",
    cells: ["completeness"],
    cell: (table, line) => (line === "" ? shareOf(table, 0, questionsOf(companyCard).length) : ""),
    example: { at: "completeness", right: 0.92593, wrong: 0.625 },
  },
];
