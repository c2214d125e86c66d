/** How often the wholesaler's customers ordered in the six months of the sample's sales; small shops come seldom. */
import { customerColumn } from "../wholesaler/customers";
import type { SampleSet, Value } from "../model";

const ORDERS = [52, 26, 78, 9, 24, 40, 10, 24, 6, 20, 48, 14, 18, 8, 15, 22, 12, 20, 3, 1];

export function sampleOrders(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => ORDERS[index] ?? 6);
}
