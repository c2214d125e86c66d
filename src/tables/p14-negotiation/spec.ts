/** Sheet P14: negotiation and self-check. */
import { checklist, readiness, warningCount, type ChecklistQuestion } from "../parts/checklist";
import type { RowTable } from "../model";
import { SAMPLE_DAY } from "../wholesaler/sales";
import { NEGOTIATED_ACCOUNT, NEGOTIATION_MATTER, NEGOTIATOR, sampleNegotiation } from "./sample";

const point = (question: string): ChecklistQuestion => ({ group: "preparation", question, good: "yes" });
const misconception = (question: string): ChecklistQuestion => ({ group: "misconceptions", question, good: "no" });

/** The five points of preparing a negotiation (方案三) and the four misconceptions about key accounts (方案四). */
export const NEGOTIATION_QUESTIONS: readonly ChecklistQuestion[] = [
  ...["realNeed", "relativeStrength", "personalTie", "keptCourse", "checkedOffer"].map(point),
  ...["moreFavours", "volumeOnly", "oldWays", "dropSmall"].map(misconception),
];

const check = checklist({
  questions: NEGOTIATION_QUESTIONS,
  evidence: { group: "preparation", field: "evidence" },
  at: "good",
  answers: sampleNegotiation("answer"),
  weights: sampleNegotiation("weight"),
});

/**
 * Sheet P14: how ready we are to negotiate with one key account: the five points of preparation, each with its evidence, and
 * the four misconceptions as questions to ourselves. A point without evidence counts as not answered.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P14",
  pack: "keyAccounts",
  word: "Negotiation",
  orientation: "landscape",
  structure: [],
  settings: [
    {
      role: "parameter",
      name: "account",
      kind: "text",
      offers: { table: "6-10", field: "customer" },
      default: null,
      sample: (language) => NEGOTIATED_ACCOUNT[language],
    },
    { role: "parameter", name: "matter", kind: "text", default: null, sample: (language) => NEGOTIATION_MATTER[language] },
    { role: "parameter", name: "negotiated", kind: "date", default: null, minimum: 32874, maximum: 109574, sample: () => SAMPLE_DAY + 13 },
    { role: "parameter", name: "preparedBy", kind: "text", default: null, sample: (language) => NEGOTIATOR[language] },
    ...check.settings,
    readiness("preparation"),
    warningCount,
  ],
  blocks: [check.groups],
  charts: [],
  sections: [
    {
      name: "points",
      fields: [
        ...check.asked,
        check.answer,
        check.weight,
        check.warns,
        { role: "input", name: "owner", kind: "text", sample: sampleNegotiation("owner") },
        { role: "input", name: "due", kind: "date", sample: sampleNegotiation("due") },
        { role: "input", name: "evidence", kind: "note", sample: sampleNegotiation("evidence") },
        { role: "input", name: "action", kind: "note", sample: sampleNegotiation("action") },
      ],
    },
    { name: "working", page: "none", fields: check.working },
  ],
};
