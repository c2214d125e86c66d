/** The letters of credit of the wholesaler's twenty customers, which are not those of sales: the largest customer but one pays late. */
import type { SampleSet, Value } from "../model";
import { customerColumn } from "./customers";

/** The letters of the customers' credit, in order of acquisition; small outlets have C. */
const CREDIT_CLASSES = "ABAACBACBACCBCCCCCCC";

/** The class of each customer's credit. */
export function sampleCreditClasses(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => CREDIT_CLASSES[index] ?? "C");
}
