/**
 * The dangers that come with the wholesaler's four largest customers and three of the next. Everyday Chain Stores asks for
 * shelf fees and looks elsewhere; what was to be agreed with it is late. The agent Goldfield, over its credit limit, has no
 * measure at all. What was done about Harbour Supermarkets has not made that risk smaller yet.
 */
import type { ACCOUNT_RISKS, RISK_MEASURES } from "../../domain/account-risk";
import { SAMPLE_DAY } from "../wholesaler/sales";
import { type Names } from "../wholesaler/names";
import { SALESPEOPLE, type Group } from "../wholesaler/districts";
import { ofCustomers, sampleRows } from "../parts/sample-rows";

interface SampleRisk {
  /** The place of the customer in order of acquisition. */
  readonly customer: number;
  readonly risk: (typeof ACCOUNT_RISKS)[number];
  readonly likelihood: number;
  readonly impact: number;
  readonly measure: (typeof RISK_MEASURES)[number] | null;
  /** The salesperson who serves the customer. */
  readonly owner: Names | null;
  readonly due: number | null;
  readonly done: number | null;
}

const risk = (
  customer: number,
  name: SampleRisk["risk"],
  [likelihood, impact]: readonly [number, number],
  measure: SampleRisk["measure"] = null,
  group: Group | null = null,
  due: number | null = null,
  done: number | null = null,
): SampleRisk => ({ customer, risk: name, likelihood, impact, measure, owner: group && SALESPEOPLE[group], due, done });

const RISKS: readonly SampleRisk[] = [
  risk(2, "defects", [4, 5], "partnership", "groupWest", SAMPLE_DAY - 16),
  risk(2, "dictates", [5, 4], "cooperation", "groupWest", SAMPLE_DAY + 15),
  risk(2, "ownBusiness", [3, 4], "influence", "groupWest", SAMPLE_DAY + 62),
  risk(10, "owes", [3, 3], "safeguards", "groupNorth", SAMPLE_DAY - 5),
  risk(10, "unmanageable", [4, 4], "cooperation", "groupNorth", SAMPLE_DAY + 20),
  risk(10, "lazy", [2, 3]),
  risk(5, "defects", [2, 5], "addedService", "groupEast", SAMPLE_DAY + 30),
  risk(5, "dictates", [3, 3], "cooperation", "groupEast", SAMPLE_DAY + 45),
  risk(0, "defects", [2, 5], "addedService", "groupEast", SAMPLE_DAY - 30, SAMPLE_DAY - 33),
  risk(0, "owes", [2, 4], "safeguards", "groupEast", SAMPLE_DAY + 10),
  risk(4, "owes", [5, 3]),
  risk(4, "lazy", [4, 2], "cooperation", "groupNorth", SAMPLE_DAY + 31),
  risk(7, "ownBusiness", [1, 2]),
  risk(1, "unmanageable", [2, 2], "safeguards", "groupSouth", SAMPLE_DAY - 44, SAMPLE_DAY - 44),
];

/** A column of the risks: fourteen, and blank rows below them. */
export const sampleRisks = sampleRows(RISKS);
export const ofRisks = ofCustomers(RISKS);
