/** The words of sheet P1 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶交易業績分析",
  purpose:
    "看每位客戶的購入額中有多少來自本公司，本公司的銷售額中有多少來自該客戶，以及比重是否達到期望的水準：課文比較的是佔本公司總銷售額的比重，也可改為比較本公司供貨比率（P5 讀取的就是它）。兩者都不是客戶佔有率，那是某個市場的客戶中使用本公司產品者所佔的比例。購入總額依同一時期填寫，並註明如何得知；沒有單獨期望的客戶依一般期望計算。有的客戶買得很多，向本公司買的卻不多。",
  answers: "客戶佔有率 誰向別家買 哪裡還能多賣 交易額比重 佔比是否達標 錢包佔比 供貨比率 購入額",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    sales: "本公司銷售額（元）",
    purchases: "客戶總購入額（元）",
    source: "得知方式",
    expected: "期望比重",
    customerShare: "本公司供貨比率",
    salesShare: "佔本公司銷售額",
    gap: "尚差（元）",
    result: "結果",
  },
  sections: { trade: "交易業績" },
  scalars: {
    compared: "比較哪個比重",
    generalShare: "一般期望比重",
    totalSales: "本公司銷售額合計（元）",
    netTotal: "扣除退貨後（元）",
    reachedCount: "已達到的客戶數",
    belowCount: "未達到的客戶數",
  },
  choices: {
    ofOurSales: "佔本公司銷售額",
    ofPurchases: "本公司供貨比率",
    asked: "詢問客戶",
    lookedUp: "查詢得知",
    inferred: "推算",
    accounts: "客戶決算書",
    thirdParty: "其他機構",
    reached: "已達到",
    below: "未達到",
  },
  blocks: {},
  charts: {},
};
