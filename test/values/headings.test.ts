import { tableWords } from "../../src/book/words";
import { LANGUAGES } from "../../src/i18n";
import { headingGroup } from "../../src/import/field-headings";
import { FIELD_HEADINGS } from "../../src/i18n/field-headings";
import { MONTH_COMPANIONS, NOTE_LABELS, SIMPLIFIED, TOTAL_LABELS, UNIT_LABELS } from "../../src/i18n/headings";
import { lettersOf, monthOf, plainHeading, shownHeading, simplified, unitAbove, unitOf } from "../../src/values/headings";

describe("a heading without what does not matter", () => {
  it.each([
    ["客户名称", "客户名称"],
    ["客戶名稱", "客户名称"],
    ["客户名稱", "客户名称"],
    [" 客 户 名 称 ", "客户名称"],
    ["*客户名称", "客户名称"],
    ["Customer Name", "customername"],
    ["CUSTOMER_NAME", "customername"],
    ["ＣＵＳＴＯＭＥＲ", "customer"],
    ["customer-name:", "customername"],
    ["销售额(元)", "销售额"],
    ["銷售額（萬元）", "销售额"],
    ["销售额【万元】", "销售额"],
    ["销售额/元", "销售额"],
    ["销售额\n（人民币）", "销售额"],
    ["金额万元", "金额"],
    ["Sales (thousand yuan)", "sales"],
    ["Sales RMB", "sales"],
    ["Monthly average (yuan)", "monthlyaverage"],
    ["", ""],
  ])("%j is %j", (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  it.each([
    ["销售额(万元)", 4],
    ["銷售額（仟元）", 3],
    ["销售额(单位：万元)", 4],
    ["金额万元", 4],
    ["Sales (thousand yuan)", 3],
    ["销售额(元)", 0],
    ["Sales ($000)", 3],
    ["Sales ($'000)", 3],
    ["Sales (in thousand USD)", 3],
    ["Sales, k USD", 3],
    ["Sales (m USD)", 6],
    ["金额（百万元）", 6],
    ["金额（人民币万元）", 4],
    ["銷售額（新臺幣千元）", 3],
    ["销售额", null],
    ["Sales (July)", null],
    ["Sales (m)", null],
  ])("%j counts in 10^%d", (heading, power) => {
    expect(unitOf(heading)).toBe(power);
  });

  it.each([
    ["单位：万元", 4],
    ["（單位：元）", 0],
    ["金额单位:千元", 3],
    ["Unit: thousand yuan", 3],
    ["单位 万元", 4],
    ["制表：张三   单位：万元", 4],
    ["单位：万元、次", 4],
    ["Unit: $000", 3],
    ["(in thousand USD)", 3],
    ["单位：锦城公司", null],
    ["制表：张三", null],
    ["万元", null],
  ])("%j above a table gives %j", (text, power) => {
    expect(unitAbove(text)?.power ?? null).toBe(power);
  });

  it("shows a month on one line without the unit its amounts no longer have", () => {
    expect(shownHeading("2026年7月\n（万元）")).toBe("2026年7月");
    expect(shownHeading("7月(实际)")).toBe("7月(实际)");
  });
});

describe("which field a heading is", () => {
  it.each([
    ["customer", "customer"],
    ["客户", "customer"],
    ["客戶名称", "customer"],
    ["Customer", "customer"],
    ["Name", "customer"],
    ["门店名称", "customer"],
    ["客户编号", "customer"],
    ["average", "average"],
    ["月平均", "average"],
    ["月平均销售额（元）", "average"],
    ["平均", "average"],
    ["销售额", "average"],
    ["銷售額", "average"],
    ["金额", "average"],
    ["Monthly Average", "average"],
    ["Sales", "average"],
    ["Amount", "average"],
  ])("%j is the %s", (heading, field) => {
    expect(headingGroup(heading, "6-9", field)).toBeGreaterThanOrEqual(0);
    expect(headingGroup(heading, "6-9", field === "customer" ? "average" : "customer")).toBe(-1);
  });

  it.each(["客户数", "销售排名", "累计销售额", "合计", "Rank", "Class", "Customers", "备注", ""])("%j is no field", (heading) => {
    expect(headingGroup(heading, "6-9", "customer")).toBe(-1);
    expect(headingGroup(heading, "6-9", "average")).toBe(-1);
  });

  it.each(LANGUAGES)("knows the headings of our own sheets in %s", (language) => {
    const list = tableWords[language];
    expect(headingGroup(list["6-8"].fields.customer, "6-8", "customer")).toBe(0);
    expect(headingGroup(list["6-9"].fields.customer, "6-9", "customer")).toBe(0);
    expect(headingGroup(list["6-9"].fields.average, "6-9", "average")).toBe(0);
    expect(monthOf(list["6-8"].fields.month.replace("{n}", "2"))).toBe("#2");
    expect(headingGroup(list["6-9"].fields.sortedCustomer, "6-9", "customer")).toBe(-1);
    expect(headingGroup(list["6-9"].fields.sortedAverage, "6-9", "average")).toBe(-1);
  });
});

describe("the month a heading names", () => {
  it.each([
    ["month1", "#1"],
    ["Month 2", "#2"],
    ["M3", "#3"],
    ["第1个月", "#1"],
    ["第一個月", "#1"],
    ["第 2 月", "#2"],
    ["第1期", "#1"],
    ["2026年第3期", "2026-03"],
    ["2026-P01", "2026-01"],
    ["P3", "#3"],
    ["1月", "-01"],
    ["7月份", "-07"],
    ["七月", "-07"],
    ["十二月", "-12"],
    ["７月", "-07"],
    ["7月销售额（元）", "-07"],
    ["销售额7月", "-07"],
    ["2026-07", "2026-07"],
    ["2026/7", "2026-07"],
    ["2026.07", "2026-07"],
    ["202607", "2026-07"],
    ["2026年7月", "2026-07"],
    ["26年7月", "2026-07"],
    ["115年7月", "2026-07"],
    ["2026-07-01", "2026-07"],
    ["2026-07-01 00:00:00", "2026-07"],
    ["2026年7月1日", "2026-07"],
    ["07/2026", "2026-07"],
    ["Jul", "-07"],
    ["Sept.", "-09"],
    ["July", "-07"],
    ["Jul 2026", "2026-07"],
    ["Jul-26", "2026-07"],
    ["26-Jul", "2026-07"],
    ["July sales", "-07"],
    ["Sales Jul 2026 (yuan)", "2026-07"],
    ["MAY", "-05"],
  ])("%j is %s", (heading, key) => {
    expect(monthOf(heading)).toBe(key);
  });

  it.each([
    "7月平均",
    "13月",
    "第三季度",
    "月平均",
    "月份",
    "Market",
    "Monthly average",
    "2026",
    "20261",
    "7月数量",
    "客户",
    "Ju",
    "0月",
    "7",
    "",
  ])("%j is none", (heading) => {
    expect(monthOf(heading)).toBeNull();
  });
});

describe("the lists of words", () => {
  it("hold words as headings are compared, each once", () => {
    for (const groups of Object.values(FIELD_HEADINGS)) {
      const words = groups.flat();
      expect(words.map((word) => plainHeading(word))).toEqual(words);
      expect(new Set(words).size).toBe(words.length);
    }
    for (const words of [TOTAL_LABELS, NOTE_LABELS, UNIT_LABELS]) {
      expect(words.map((word) => lettersOf(simplified(word)))).toEqual(words);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(MONTH_COMPANIONS.map(simplified)).toEqual(MONTH_COMPANIONS);
  });

  it("pair each traditional character with another, simplified one", () => {
    const pairs = SIMPLIFIED.match(/../gu) ?? [];
    expect(pairs.join("")).toBe(SIMPLIFIED);
    for (const [traditional, simple] of pairs.map((pair) => [...pair])) {
      expect(traditional).not.toBe(simple);
      expect(simplified(simple ?? "")).toBe(simple);
    }
  });
});
