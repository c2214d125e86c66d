/**
 * The campaigns for the wholesaler's key accounts and for three that may become some. Laurel Lake Shop was held before anybody
 * knew how it buys; the talk with Everyday Chain Stores has been put off for weeks; nobody has said what is next at the
 * College Canteen.
 */
import type { AttackMove, CampaignStep } from "../../domain/account-campaign";
import type { SampleSet, Value } from "../model";
import { SAMPLE_DAY } from "../wholesaler/sales";
import { SALESPEOPLE } from "../wholesaler/districts";
import { names, type Names } from "../wholesaler/names";
import { ofCustomers, sampleRows } from "../parts/sample-rows";

interface SampleCampaign {
  /** The place of the customer in order of acquisition. */
  readonly customer: number;
  readonly step: CampaignStep;
  /** The six moves: d done, u under way, n not yet, - blank. */
  readonly moves: string;
  readonly action: Names | null;
  readonly due: number | null;
  readonly standing: "existing" | "future";
  /** Who keeps the file, when it was last gone through, and who has borrowed it. */
  readonly keeper: Names;
  readonly updated: number;
  readonly borrower?: Names;
  readonly borrowed?: number;
  readonly returned?: number;
}

/** One person keeps all files. */
const KEEPER: Names = SALESPEOPLE.groupNorth;

const CAMPAIGNS: readonly SampleCampaign[] = [
  {
    customer: 2,
    step: "defend",
    moves: "dddddd",
    action: names("面谈年度合作协议", "面談年度合作協議", "Talk on the yearly terms"),
    due: SAMPLE_DAY - 23,
    standing: "existing",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 40,
    borrower: SALESPEOPLE.groupWest,
    borrowed: SAMPLE_DAY - 9,
    returned: SAMPLE_DAY - 2,
  },
  {
    customer: 10,
    step: "hold",
    moves: "dddudd",
    action: names("弄清采购审批由谁签字", "釐清採購由誰簽核", "Learn who signs"),
    due: SAMPLE_DAY - 4,
    standing: "existing",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 15,
  },
  {
    customer: 5,
    step: "self",
    moves: "dddddd",
    action: names("为店长办一次产品讲座", "為店長辦一場產品講座", "Product talk for managers"),
    due: SAMPLE_DAY + 12,
    standing: "existing",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 96,
  },
  {
    customer: 0,
    step: "hold",
    moves: "dddddd",
    action: names("报夏季陈列方案", "提夏季陳列方案", "Offer the summer display"),
    due: SAMPLE_DAY + 5,
    standing: "existing",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 22,
  },
  {
    customer: 7,
    step: "attack",
    moves: "ddun--",
    action: names("确定主推的饮料品种", "決定主推的飲料品項", "Choose drinks to lead with"),
    due: SAMPLE_DAY + 9,
    standing: "existing",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 210,
    borrower: SALESPEOPLE.groupEast,
    borrowed: SAMPLE_DAY - 6,
  },
  {
    customer: 1,
    step: "attack",
    moves: "du----",
    action: names("走访两家下级分销商", "拜訪兩家下游經銷商", "Visit two of its retailers"),
    due: SAMPLE_DAY - 14,
    standing: "future",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 12,
  },
  {
    customer: 9,
    step: "attack",
    moves: "ddd---",
    action: null,
    due: null,
    standing: "future",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 188,
  },
  {
    customer: 6,
    step: "find",
    moves: "u-----",
    action: names("核对近一年的采购额", "核對近一年的採購額", "Check a year’s purchases"),
    due: SAMPLE_DAY,
    standing: "future",
    keeper: KEEPER,
    updated: SAMPLE_DAY - 5,
  },
];
const MOVES: Readonly<Record<string, string>> = { d: "done", u: "underWay", n: "notYet" };
const ORDER: readonly AttackMove[] = ["information", "need", "direction", "buying", "keyPerson", "contact"];

/** A column of the campaigns: eight, and blank rows below them. */
export const sampleAccountCampaigns = sampleRows(CAMPAIGNS);
export const ofCampaigns = ofCustomers(CAMPAIGNS);

/** How one move of the attack stands in each campaign. */
export function sampleMoves(move: AttackMove): (set: SampleSet) => Value[][] {
  return ({ rows }) => [Array.from({ length: rows }, (_, row) => MOVES[CAMPAIGNS[row]?.moves[ORDER.indexOf(move)] ?? "-"] ?? null)];
}
