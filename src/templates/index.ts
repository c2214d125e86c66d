/** The registry: every table of the textbook that Salesbook can make, and the sheets of the packs. */
import { SalesbookError } from "../domain/errors";
import { type Pack, type TableSpec } from "./model";
import { tradePerformance } from "./p01-trade";
import { productAnalysis } from "./p02-products";
import { purchaseRhythm } from "./p03-purchase-rhythm";
import { channels } from "./p04-channels";
import { creditLimits } from "./p05-credit-limits";
import { creditSurvey } from "./p06-credit-survey";
import { surveyReports } from "./p07-survey-reports";
import { deterioration } from "./p08-deterioration";
import { transactionCard } from "./p09-transaction-card";
import { recoveries } from "./p10-recovery";
import { accountRisks } from "./p11-account-risks";
import { smallCustomers } from "./p12-small-customers";
import { accountCampaign } from "./p13-account-campaign";
import { negotiation } from "./p14-negotiation";
import { deliveredValue } from "./p15-delivered-value";
import { relations } from "./p16-relations";
import { touchPoints } from "./p17-touch-points";
import { complaintAnalysis } from "./p18-causes";
import { campaigns } from "./p19-campaigns";
import { members } from "./p20-members";
import { complaintLog } from "./p21-complaints";
import { winBack } from "./p22-win-back";
import { situation } from "./t6-01-situation";
import { companyCard } from "./t6-02-company-card";
import { personCard } from "./t6-03-person-card";
import { cardContents } from "./t6-04-card-contents";
import { prospects } from "./t6-05-prospects";
import { composition } from "./t6-06-composition";
import { salesAndVisits } from "./t6-07-sales-visits";
import { averages } from "./t6-08-averages";
import { ranking } from "./t6-09-ranking";
import { roster } from "./t6-10-roster";
import { classified } from "./t6-11-classified";
import { territoryGroups } from "./t6-12-territories";
import { routes } from "./t6-13-routes";
import { visitPlan } from "./t6-14-visit-plan";

export const registry: readonly TableSpec[] = frozen([
  situation,
  companyCard,
  personCard,
  cardContents,
  prospects,
  composition,
  salesAndVisits,
  averages,
  ranking,
  roster,
  classified,
  territoryGroups,
  routes,
  visitPlan,
  tradePerformance,
  productAnalysis,
  purchaseRhythm,
  channels,
  creditLimits,
  creditSurvey,
  surveyReports,
  deterioration,
  transactionCard,
  recoveries,
  accountRisks,
  smallCustomers,
  accountCampaign,
  negotiation,
  deliveredValue,
  relations,
  touchPoints,
  complaintAnalysis,
  campaigns,
  members,
  complaintLog,
  winBack,
]);

/** The tables of the textbook: the course workbook. */
export const course: readonly TableSpec[] = registry.filter(({ pack }) => pack === undefined);

/** The sheets of all packs. */
export const packSheets: readonly TableSpec[] = registry.filter(({ pack }) => pack !== undefined);

/** The names under which several tables are asked for at once, each with its tables: all of the course, a pack, the packs, everything. */
export const collections: Readonly<Record<"all" | Pack | "packs" | "everything", readonly TableSpec[]>> = {
  all: course,
  transactions: sheetsOf("transactions"),
  credit: sheetsOf("credit"),
  keyAccounts: sheetsOf("keyAccounts"),
  satisfaction: sheetsOf("satisfaction"),
  members: sheetsOf("members"),
  packs: packSheets,
  everything: registry,
};

/**
 * A table by its number.
 *
 * @param number the textbook's number, for example "6-9", or that of a sheet of a pack, "P5"
 * @throws SalesbookError unknownTable, naming the tables there are
 */
export function tableByNumber(number: string): TableSpec {
  const spec = registry.find((candidate) => candidate.number === number);
  if (!spec) throw new SalesbookError("unknownTable", { received: number, accepted: registry.map((table) => table.number).join(", ") });
  return spec;
}

function sheetsOf(pack: Pack): readonly TableSpec[] {
  return registry.filter((spec) => spec.pack === pack);
}

/** A spec is the same for every sheet made from it, so nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
