/** One word for one thing in all words of a language: those that have a better double, and the spaces beside Latin letters. */
import { wordsIn, type WordFile } from "../support/word-files";

interface Double {
  readonly wrong: RegExp;
  readonly write: string;
  /** By the end of the file's path and the name of the word: where the other word is right. */
  readonly except?: readonly string[];
}

const CHINESE_AND_LATIN =
  /[\u4e00-\u9fff](?:[A-Za-z0-9]|\{(?:n|number|count|table|pages?|rows?|minimum|maximum|some|most|total|done|seconds)\})|(?:[A-Za-z0-9%]|\{(?:n|number|count|table|pages?|rows?|minimum|maximum|some|most|total|done|seconds)\})[\u4e00-\u9fff]/;

const SPACES: Double = {
  wrong: CHINESE_AND_LATIN,
  write: "a space between Chinese characters and letters or digits",
  except: [
    // What users' own files say, and what Excel calls a new sheet.
    "files.ts monthColumns",
    "files.ts samples.month",
    "workbench.ts freeSheet",
  ],
};

const ELLIPSES: readonly Double[] = [
  { wrong: /正在.*……$/, write: "… where something goes on" },
  { wrong: /[\u4e00-\u9fff](?<!…)…(?!…)[\u4e00-\u9fff]/, write: "…… in running text" },
];

const DOUBLES: Readonly<Record<WordFile["language"], readonly Double[]>> = {
  en: [
    { wrong: /\bReckoning\b/, write: "Working columns" },
    { wrong: /\bat all cost\b/, write: "at all costs" },
    { wrong: /\bdebt \(|\bAll debt\b|Short-term debt/, write: "liabilities" },
    { wrong: /\b(?:too dear|Dear;)/i, write: "costly" },
    { wrong: /\bLatest word\b/, write: "Latest report" },
    { wrong: /\bSame before\b/, write: "Earlier cases" },
    { wrong: /\bSuch customers\b/, write: "Similar customers" },
    { wrong: /\bShort of it\b/, write: "Shortfall" },
  ],
  "zh-CN": [
    SPACES,
    ...ELLIPSES,
    { wrong: /[A-D] 级/, write: "A 类" },
    { wrong: /供应商/, write: "供货商" },
    { wrong: /千米/, write: "公里" },
    { wrong: /撤消/, write: "撤销", except: ["errors.ts sheetProtected", "pane.ts lockHint"] },
    { wrong: /未做任何|未作任何(?:改动|变更)|未作改动/, write: "未作任何更改" },
    { wrong: /未超限/, write: "限度内" },
    { wrong: /全国品牌/, write: "全国性品牌" },
    { wrong: /自有品牌/, write: "商店品牌" },
    { wrong: /销售员|负责人员/, write: "销售人员" },
    { wrong: /(?<!客户)负责人/, write: "经办人, or 客户负责人 of the customer's" },
    { wrong: /序位|位次/, write: "名次, or 顺位 beside it" },
    { wrong: /顾客让渡/, write: "客户让渡价值" },
    { wrong: /拜访/, write: "访问" },
    { wrong: /等另外/, write: "另有" },
    { wrong: /至多隔/, write: "至少隔" },
    { wrong: /所差分数/, write: "拉低分数" },
    { wrong: /谢绝/, write: "客户拒绝" },
  ],
  "zh-TW": [
    SPACES,
    ...ELLIPSES,
    { wrong: /[A-D] 級/, write: "A 類" },
    { wrong: /訪問/, write: "拜訪" },
    { wrong: /計劃/, write: "計畫" },
    { wrong: /供貨商|供應商家數/, write: "供應商, 供應商數" },
    { wrong: /柏拉圖圖/, write: "柏拉圖" },
    { wrong: /(?<!國定)(?<!放)假日/, write: "國定假日" },
    // As a verb it is right.
    { wrong: /記錄/, write: "紀錄", except: ["6-02-company-card/zh-TW.ts purpose", "6-03-person-card/zh-TW.ts purpose"] },
    { wrong: /占/, write: "佔" },
    { wrong: /批准/, write: "核准" },
    { wrong: /自定/, write: "自訂" },
    { wrong: /格式化/, write: "條件式格式設定" },
    { wrong: /未做任何|未作任何更動/, write: "未作任何變更" },
    { wrong: /未超限/, write: "限度內" },
    { wrong: /全國品牌/, write: "全國性品牌" },
    { wrong: /商店品牌|商店自有/, write: "自有品牌" },
    { wrong: /銷售人員|銷售員|業務人員|負責人員|負責業務員/, write: "業務員" },
    { wrong: /(?<!客戶)負責人/, write: "承辦人, or 客戶負責人 of the customer's" },
    { wrong: /序位|位次/, write: "順位" },
    { wrong: /客戶讓渡/, write: "顧客讓渡價值" },
    { wrong: /積分/, write: "點數" },
    { wrong: /等另外/, write: "另有" },
    { wrong: /至多隔/, write: "至少隔" },
    { wrong: /落實/, write: "辦妥" },
    { wrong: /所差分數/, write: "拉低分數" },
    { wrong: /訂貨會/, write: "展售會" },
  ],
};

/** What people type into a search is in their words. */
const isTyped = (file: string, name: string): boolean =>
  (file.startsWith("src/tables/") && name === "answers") || (file.startsWith("src/functions/") && name === "search");

const foundBy = ({ wrong, except = [] }: Double, { file, words }: WordFile): string[] =>
  words
    .filter(({ name, text }) => wrong.test(text) && !isTyped(file, name) && !except.some((place) => `${file} ${name}`.endsWith(place)))
    .map(({ name, text }) => `${file} ${name}: ${text}`);

describe.each(["en", "zh-CN", "zh-TW"] as const)("the words in %s", (language) => {
  const files = wordsIn(language);

  it.each(DOUBLES[language].map((double) => [double.write, double] as const))("say %s alone", (_, double) => {
    expect(files.flatMap((file) => foundBy(double, file))).toEqual([]);
  });

  it("name no exception that is none", () => {
    const places = (wrong: RegExp): string[] =>
      files.flatMap(({ file, words }) => words.filter(({ text }) => wrong.test(text)).map(({ name }) => `${file} ${name}`));
    const unneeded = DOUBLES[language].flatMap(({ except = [], wrong }) =>
      except.filter((exception) => !places(wrong).some((place) => place.endsWith(exception))),
    );
    expect(unneeded).toEqual([]);
  });
});
