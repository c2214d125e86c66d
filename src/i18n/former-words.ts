/**
 * What the sheets of earlier versions say where today's say it in another word, so that files made then are still read.
 * Words that the other languages' sheets have today, and other characters of today's words, need not stand here.
 */

/** Headings by table and field, written as they stood. */
export const FORMER_HEADINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "6-1": { salesperson: ["负责人员"] },
  "6-10": { manager: ["负责人"] },
  P1: { customerShare: ["Our share of its purchases", "客户占有率"], expected: ["期望占有率"] },
  P3: { national: ["全国品牌量"], store: ["商店品牌量", "自有品牌量"] },
  P4: { value: ["Value of one"] },
  P5: {
    expectedSales: ["Expected sales"],
    creditPeriods: ["Credit, periods"],
    currentLiabilities: ["Short-term debt"],
    assets: ["All assets"],
    liabilities: ["All debt"],
  },
  P7: { kind: ["Latest word: kind"], latest: ["Latest word: day"] },
  P8: { inKind: ["以物或担保偿债", "以物或擔保償債"] },
  P10: { stopped: ["Supply stopped on"] },
  P11: { owner: ["负责人"] },
  P16: { numbers: ["Such customers"] },
  P22: { owner: ["负责人"] },
};

/** Words of drop-downs by table and choice, in lower case. */
export const FORMER_CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "6-13": { visit: ["訪問"] },
  "6-14": { staff: ["業務人員"] },
  P8: { inPlace: ["已落實"] },
};
