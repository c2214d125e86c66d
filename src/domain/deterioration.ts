/** What to do when a customer's credit changes for the worse (二、(二)3(2)). */
import { isBlank } from "./cells";

/**
 * What may be done about it, in the order of the text. Its fifth measure has two halves: the guarantor pays in the customer's
 * place (代位偿债), or goods and securities are taken in payment (代物偿债).
 */
export const DETERIORATION_MEASURES = ["guarantor", "deposit", "notarised", "lessSupply", "guarantorPays", "inKind"] as const;

/** How far a measure is. */
export const MEASURE_STATES = ["proposed", "inPlace", "refused"] as const;

/**
 * What has to be done next: report to the superior at once, wait for a clear instruction, act on it, and watch the customer
 * until the case is closed. A measure taken without an instruction is a step of its own, for nobody may act on his own.
 */
export const RESPONSE_STEPS = ["report", "awaitInstruction", "withoutInstruction", "act", "watch", "closed"] as const;
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

/** What is known of a case. */
export interface Deterioration {
  /** The day on which it was reported; blank while it was not. */
  readonly reported: unknown;
  /** What the superior said; blank while there is no clear instruction. */
  readonly instruction: unknown;
  /** The states of the measures; anything but `inPlace` is none that holds. */
  readonly measures: readonly unknown[];
  /** The day on which the case was closed; blank while it is open. */
  readonly settled: unknown;
}

/**
 * The next step of a case.
 *
 * @param deterioration what is known of it, see {@link Deterioration}
 * @returns one of {@link RESPONSE_STEPS}
 * @example responseStep({ reported: 46100, instruction: "", measures: ["proposed"], settled: "" }) // "awaitInstruction"
 * @example responseStep({ reported: 46100, instruction: "cash only", measures: ["inPlace"], settled: "" }) // "watch"
 */
export function responseStep({ reported, instruction, measures, settled }: Deterioration): ResponseStep {
  if (!isBlank(settled)) return "closed";
  if (isBlank(reported)) return "report";
  const isDone = measures.includes("inPlace");
  if (isBlank(instruction)) return isDone ? "withoutInstruction" : "awaitInstruction";
  return isDone ? "watch" : "act";
}
