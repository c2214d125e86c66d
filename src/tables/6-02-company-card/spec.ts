/** Table 6-2: customer data card, company. */
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
  whole,
} from "../parts/card";
import type { FormTable } from "../model";
import { SAMPLE_DAY, sampleAverages } from "../wholesaler/sales";
import { LINES_OF_BUSINESS } from "../wholesaler/customer-list";
import {
  sampleAcquisitions,
  sampleAddresses,
  sampleCodes,
  sampleCustomers,
  sampleManagers,
  samplePhones,
  sampleSalespeople,
} from "../wholesaler/customers";

/** Whose card the sample is: the first of the customers. */
const CUSTOMER = 0;
/** As in the visit plan, 6-14. */
const LAST_VISIT = SAMPLE_DAY - 3;

const groups = [
  group("basic", [
    text("name", ofCustomer(CUSTOMER, sampleCustomers)),
    text("code", ofCustomer(CUSTOMER, sampleCodes)),
    choice("legalForm", ["limited", "jointStock", "partnership", "sole", "stateOwned", "otherForm"], "limited"),
    choice("lineOfBusiness", LINES_OF_BUSINESS, "supermarket"),
    note("address", ofCustomer(CUSTOMER, sampleAddresses)),
    text("phone", ofCustomer(CUSTOMER, samplePhones)),
    text("contact", inWords("吴采购（生鲜饮料科）", "吳採購（生鮮飲料科）", "Ms Wu, drinks buyer")),
    text("manager", ofCustomer(CUSTOMER, sampleManagers)),
    text("legalRepresentative", ofCustomer(CUSTOMER, sampleManagers)),
    text("decisionMaker", inWords("陈立群，采购总监会签", "陳立群，採購總監會簽", "Chen Liqun with the buyer")),
    date("founded", () => 40969),
    amount("capital", () => 5000000),
    amount("assets", () => 18600000),
    date("firstDeal", ofCustomer(CUSTOMER, sampleAcquisitions)),
    text("salesperson", ofCustomer(CUSTOMER, sampleSalespeople)),
    date("updated", () => LAST_VISIT),
  ]),
  group("characteristics", [
    text("area", inWords("锦江、成华两区", "錦江、成華兩區", "Jinjiang and Chenghua")),
    whole("staff", () => 86),
    choice("capability", LEVELS, "high"),
    choice("potential", LEVELS, "medium"),
    text("channels", inWords("直营门店 7 家，团购", "直營門市 7 家，團購", "7 own stores, bulk orders")),
    text("policy", inWords("低价走量，每周促销", "低價走量，每週促銷", "Low prices, weekly offers")),
    text("idea", inWords("薄利多销，方便邻里", "薄利多銷，方便鄰里", "Small margins, close to home")),
    text("direction", inWords("社区超市，逐年增开门店", "社區超市，逐年增開門市", "More stores in housing areas")),
    note("features", open),
  ]),
  group("business", [
    amount("sales", ofCustomer(CUSTOMER, sampleAverages)),
    choice("quality", GRADES, "good"),
    choice("relation", RELATIONS, "existing"),
    choice("attitude", GRADES, "good"),
    note(
      "competitors",
      inWords(
        "另有两家饮料批发商供货：一家每箱低 1 元，一家账期 45 天。",
        "另有兩家飲料批發商供貨：一家每箱低 1 元，一家帳期 45 天。",
        "Two other wholesalers: one is 1 yuan a case cheaper, one gives 45 days.",
      ),
    ),
  ]),
  group("transactions", [
    text("terms", inWords("月结 30 天，转账", "月結 30 天，匯款", "30 days from month end")),
    text("bank", inWords("商业银行锦江支行", "商業銀行錦江分行", "Jinjiang branch")),
    amount("limit", open),
    choice("credit", GRADES, "good"),
    choice("reputation", GRADES, "good"),
    note(
      "salesActivity",
      inWords("每周五发促销海报，节日设堆头。", "每週五發促銷海報，節日設堆頭陳列。", "Leaflets every Friday; displays before holidays."),
    ),
    note(
      "creditProblems",
      inWords("2025 年 2 月迟付 6 天，此后没有。", "2025 年 2 月遲付 6 天，之後沒有。", "Paid 6 days late in February 2025, never since."),
    ),
    note("strengths", inWords("门店位置好，结账准时。", "門市位置好，結帳準時。", "Stores in good places; pays on time.")),
    note("problems", inWords("旺季仓位不足，临时加单多。", "旺季倉位不足，臨時加單多。", "Short of storage in summer; many rush orders.")),
    note("measures", open),
  ]),
];

/** Table 6-2: the card of a customer that is a company, with a log of the visits (2. 客户资料卡的建立). */
export const spec: FormTable = {
  type: "form",
  number: "6-2",
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
        date: SAMPLE_DAY - 62,
        matter: {
          "zh-CN": "商谈夏季促销堆头",
          "zh-TW": "洽談夏季促銷堆頭陳列",
          en: "Summer display in the stores",
        },
        result: "interested",
        next: { "zh-CN": "三月中旬送报价", "zh-TW": "三月中旬送報價", en: "Send the offer in mid-March" },
      },
      {
        date: SAMPLE_DAY - 48,
        matter: { "zh-CN": "送报价，谈账期", "zh-TW": "送報價，談帳期", en: "Offer and terms" },
        result: "ordered",
        next: { "zh-CN": "跟进首批到货", "zh-TW": "追蹤首批到貨", en: "See the first delivery in" },
      },
      {
        date: LAST_VISIT,
        matter: { "zh-CN": "核对四月货款", "zh-TW": "核對四月貨款", en: "April invoices" },
        result: "paid",
        next: { "zh-CN": "五月商定信用限度", "zh-TW": "五月商定信用限度", en: "Agree on a credit limit in May" },
      },
    ]),
  ],
};
