/** Table 6-3: customer data card, person. */
import {
  amount,
  cardSummaries,
  choice,
  date,
  GRADES,
  group,
  inWords,
  LEVELS,
  LOG_ROWS,
  note,
  ofCustomer,
  open,
  RELATIONS,
  text,
  visitLog,
} from "../parts/card";
import type { FormTable } from "../model";
import { SAMPLE_DAY, sampleAverages } from "../wholesaler/sales";
import { sampleAcquisitions, sampleAddresses, sampleCodes, sampleManagers, samplePhones, sampleSalespeople } from "../wholesaler/customers";

/** Whose card the sample is: the owner of a small tea garden, the seventeenth of the customers. */
const CUSTOMER = 16;
/** As in the visit plan, 6-14. */
const LAST_VISIT = SAMPLE_DAY - 7;

const groups = [
  group("basic", [
    text("name", ofCustomer(CUSTOMER, sampleManagers)),
    text("code", ofCustomer(CUSTOMER, sampleCodes)),
    choice("sex", ["female", "male"], "female"),
    date("born", () => 31573),
    text("position", inWords("三圣花乡茶坊店主", "三聖花鄉茶坊店主", "Owner of a tea garden")),
    choice("education", ["school", "college", "bachelor", "postgraduate"], "college"),
    note("address", ofCustomer(CUSTOMER, sampleAddresses)),
    text("phone", ofCustomer(CUSTOMER, samplePhones)),
    text("introducedBy", inWords("锦城联佳超市 陈立群", "錦城聯佳超市 陳立群", "Chen Liqun")),
    date("firstContact", ofCustomer(CUSTOMER, sampleAcquisitions)),
    text("salesperson", ofCustomer(CUSTOMER, sampleSalespeople)),
    date("updated", () => LAST_VISIT),
    text("decisionMaker", inWords("本人", "本人", "Decides herself")),
  ]),
  group("characteristics", [
    text("family", inWords("已婚，一女上小学", "已婚，一女讀小學", "Married, a daughter at school")),
    choice("income", ["incomeLow", "incomeMiddle", "incomeHigh", "incomeTop"], "incomeMiddle"),
    text("interests", inWords("茶艺、骑行", "茶藝、騎自行車", "Tea, cycling")),
    choice("potential", LEVELS, "medium"),
    note(
      "needs",
      inWords("小批量、品种多，周末前送货。", "小批量、品項多，週末前送貨。", "Small lots of many kinds, delivered before the weekend."),
    ),
  ]),
  group("business", [
    amount("sales", ofCustomer(CUSTOMER, sampleAverages)),
    choice("relation", RELATIONS, "existing"),
    choice("attitude", GRADES, "good"),
    text("competitors", inWords("附近仓储会员店", "附近量販店", "A warehouse store nearby")),
  ]),
  group("transactions", [
    choice("payment", ["cash", "transfer", "onAccount"], "transfer"),
    choice("credit", GRADES, "good"),
    note("strengths", inWords("常向同行介绍我们。", "常向同行介紹我們。", "Often recommends us to others in the trade.")),
    note("problems", open),
    note("measures", open),
  ]),
];

/** Table 6-3: the card of a customer who is a person, with a log of the visits (2. 客户资料卡的建立). */
export const spec: FormTable = {
  type: "form",
  number: "6-3",
  step: "files",
  word: "Visits",
  orientation: "portrait",
  structure: [],
  settings: cardSummaries(groups),
  blocks: [],
  charts: [],
  groups,
  rows: LOG_ROWS,
  sections: [
    visitLog([
      {
        date: SAMPLE_DAY - 52,
        matter: { "zh-CN": "介绍新到花茶饮料", "zh-TW": "介紹新到花茶飲料", en: "New flower teas" },
        result: "undecided",
        next: { "zh-CN": "下次带样品", "zh-TW": "下次帶樣品", en: "Bring samples next time" },
      },
      {
        date: LAST_VISIT,
        matter: { "zh-CN": "送样品试饮", "zh-TW": "送樣品試飲", en: "Tasting" },
        result: "ordered",
        next: { "zh-CN": "五月初补货", "zh-TW": "五月初補貨", en: "Restock early in May" },
      },
    ]),
  ],
};
