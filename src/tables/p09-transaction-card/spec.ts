/** Sheet P9: transaction card. */
import { completeness } from "../../domain/completeness";
import { CONDITION_STATES, DECISIONS, tradeStart } from "../../domain/trade-start";
import { amount, cardSummaries, choice, date, group, inWords, note, open, text, whole } from "../parts/card";
import type { Calculation, FormTable, Summary, Value } from "../model";
import { SALESPEOPLE } from "../wholesaler/districts";
import { SAMPLE_DAY } from "../wholesaler/sales";

/** What a customer may have to give on top, by what the credit survey found, in the order of the text. */
const CONDITIONS = ["contract", "personal", "joint", "security"] as const;

/** The thirteen items of the text, in its order. */
const items = group("items", [
  text("customer", inWords("金牛驷马桥超市", "金牛駟馬橋超市", "Fourhorse Market")),
  text("headOfficePlace", inWords("成都市金牛区", "成都市金牛區", "Jinniu, Chengdu")),
  text("tradingPlace", inWords("驷马桥店、高笋塘店", "駟馬橋店、高筍塘店", "Fourhorse and Tall Pond stores")),
  text("contact", inWords("解放路一段8号，028-5555-0177", "解放路一段8號，028-5555-0177", "8 Liberation Road, 028-5555-0177")),
  date("opened", () => 43252),
  amount("capital", () => 800000),
  whole("staff", () => 26),
  whole("managers", () => 4),
  text("equipment", inWords("冷柜12组，货车2辆", "冷藏櫃12組，貨車2輛", "12 coolers, 2 vans")),
  { role: "parameter", name: "ownerAge", kind: "whole", default: null, minimum: 16, maximum: 120, sample: () => 43 },
  amount("creditAsked", () => 60000),
  note(
    "agreement",
    inWords(
      "每周订货两次，整箱起订，破损七日内更换。",
      "每週訂貨兩次，整箱起訂，破損七日內更換。",
      "Two orders a week, full cases; breakage replaced within seven days.",
    ),
  ),
  note(
    "collection",
    inWords("月结30天，次月10日前转账。", "月結30天，次月10日前匯款。", "30 days from month end, by transfer before the 10th."),
  ),
]);

const approvals = group("approvals", [
  text("submittedBy", (language) => SALESPEOPLE.groupNorth[language]),
  date("submitted", () => SAMPLE_DAY - 6),
  choice("manager", DECISIONS, "approved"),
  date("managerDay", () => SAMPLE_DAY - 4),
  choice("headOffice", DECISIONS, null),
  date("headOfficeDay", open),
]);

const conditions = group(
  "conditions",
  CONDITIONS.map((name) =>
    choice(name, CONDITION_STATES, { contract: "met", personal: "required", joint: "notNeeded", security: "notNeeded" }[name]),
  ),
);

const groups = [items, approvals, conditions];

/** What comes next; blank while nothing is filled in. */
const next: Summary = {
  role: "summary",
  name: "next",
  kind: "choice",
  formula: `IF({filled}="","",IF(OR({manager=refused},{headOffice=refused}),{'refused'},IF({items:filled}<{items:asked},{'fillIn'},IF({manager=approved},IF({headOffice=approved},IF(OR(${CONDITIONS.map((name) => `{${name}=required}`).join(",")}),{'meetConditions'},{'mayBegin'}),{'askHeadOffice'}),{'askManager'}))))`,
  value: nextOf,
};

/**
 * Sheet P9: the transaction card that a customer fills in before trade begins (二、(四)1), in two copies on one page: thirteen
 * items, the approvals of the sales manager and of head office, and what the customer gives on top.
 */
export const spec: FormTable = {
  type: "form",
  number: "P9",
  pack: "credit",
  word: "Card",
  orientation: "portrait",
  structure: [],
  settings: [next, ...cardSummaries(groups)],
  blocks: [],
  charts: [],
  groups,
  copies: 2,
  rows: 0,
  sections: [],
};

function nextOf(card: Calculation): Value {
  if (card.scalar("filled") === "") return "";
  const { asked, filled } = completeness(items.questions.map(({ name }) => card.scalar(name)));
  return card.label(
    tradeStart({
      openItems: asked - filled,
      manager: card.scalar("manager"),
      headOffice: card.scalar("headOffice"),
      conditions: CONDITIONS.map((name) => card.scalar(name)),
    }),
  );
}
