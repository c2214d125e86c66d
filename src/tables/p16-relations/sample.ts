/** What kind of customers the wholesaler's are: the margin on each, and how many there are of its kind; of the smallest nothing is said. */
import { customerColumn } from "../wholesaler/customers";
import type { SampleSet, Value } from "../model";

const [MARGINS, NUMBERS] = ["hmhhlmhmlhmllmlll", "fmfmmmfmmfmmmmnnn"];
const MARGIN_OF: Readonly<Record<string, string>> = { l: "low", m: "medium", h: "high" };
const NUMBER_OF: Readonly<Record<string, string>> = { f: "few", m: "medium", n: "many" };

export function sampleMargins(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => MARGIN_OF[MARGINS?.[index] ?? ""] ?? null);
}
export function sampleCustomerNumbers(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => NUMBER_OF[NUMBERS?.[index] ?? ""] ?? null);
}
