/** Wrong ways in table 6-2. */
import type { Slip } from "../../model";
import { cardSlips } from "../../parts/card-slips";
import { spec } from "../spec";

export const slips: readonly Slip[] = cardSlips(spec, {
  meanOfGroups: { at: "completeness", right: 0.925, wrong: 0.92222 },
  logCounted: { at: "completeness", right: 0.925, wrong: 0.76563 },
  missingShare: { at: "completeness", right: 0.925, wrong: 0.075 },
});
