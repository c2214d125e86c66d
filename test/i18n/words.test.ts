import { tableWords } from "../../src/book/words";
import { ERROR_CODES } from "../../src/domain/errors";
import { catalogues as loaded, fill, LANGUAGES, pickLanguage } from "../../src/i18n";
import { checkWords } from "../../src/i18n/check";
import { cliWords } from "../../src/i18n/cli";
import { exerciseWords } from "../../src/i18n/exercise";
import { exercisePaneWords } from "../../src/i18n/exercise-pane";
import { ledgerWords } from "../../src/i18n/ledger";
import { words as english } from "../../src/functions/help/en";
import { words as simplifiedChinese } from "../../src/functions/help/zh-CN";
import { words as traditionalChinese } from "../../src/functions/help/zh-TW";

/** With the words that the pages do not load at first. */
const catalogues = {
  en: {
    ...loaded.en,
    list: tableWords.en,
    check: checkWords.en,
    cli: cliWords.en,
    exercise: exerciseWords.en,
    exercisePane: exercisePaneWords.en,
    ledger: ledgerWords.en,
    functions: english,
  },
  "zh-CN": {
    ...loaded["zh-CN"],
    list: tableWords["zh-CN"],
    check: checkWords["zh-CN"],
    cli: cliWords["zh-CN"],
    exercise: exerciseWords["zh-CN"],
    exercisePane: exercisePaneWords["zh-CN"],
    ledger: ledgerWords["zh-CN"],
    functions: simplifiedChinese,
  },
  "zh-TW": {
    ...loaded["zh-TW"],
    list: tableWords["zh-TW"],
    check: checkWords["zh-TW"],
    cli: cliWords["zh-TW"],
    exercise: exerciseWords["zh-TW"],
    exercisePane: exercisePaneWords["zh-TW"],
    ledger: ledgerWords["zh-TW"],
    functions: traditionalChinese,
  },
};

const texts = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
/** Each text by the names that lead to it. */
const textsByPath = (value: unknown, path = ""): Map<string, string> =>
  typeof value === "string"
    ? new Map([[path, value]])
    : new Map(Object.entries(value ?? {}).flatMap(([name, inner]) => [...textsByPath(inner, `${path}.${name}`)]));
const blanks = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

it.each([
  ["zh-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["en-GB", "en"],
  ["de-DE", "en"],
  [null, "en"],
  ["", "en"],
])("serves a reader of %p in %s", (tag, language) => {
  expect(pickLanguage(tag)).toBe(language);
});

it("fills blanks and shows a forgotten one", () => {
  expect(fill("Row {row}: {received} ({other})", { row: 7, received: "abc" })).toBe("Row 7: abc ({other})");
});

it.each(LANGUAGES)("has a message in %s for every error code and for no other", (language) => {
  expect(Object.keys(catalogues[language].errors).sort()).toEqual([...ERROR_CODES].sort());
});

it.each(LANGUAGES.filter((language) => language !== "en"))("leaves the same blanks in %s as in English", (language) => {
  const english = textsByPath(catalogues.en);
  const own = textsByPath(catalogues[language]);
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [path, text] of own) expect([path, blanks(text)]).toEqual([path, blanks(english.get(path) ?? "")]);
});

it("is written with full-width signs between Chinese characters", () => {
  for (const language of ["zh-CN", "zh-TW"] as const)
    for (const text of texts(catalogues[language])) expect(text.match(/[\u4e00-\u9fff][,;:?!()][\u4e00-\u9fff]/)).toBeNull();
});

it("does not mix simplified characters into traditional text or the other way round", () => {
  // Characters that exist in one of the two scripts only, of words this product uses.
  const simplified = /[户额级访问计划业务资产负债单现订总类档开关网页数据请输设选择区线应该对时间与经营]/;
  const traditional = /[戶額級訪問計劃業務資產負債單現訂總類檔開關網頁數據請輸設選擇區線應該對時間與經營]/;
  const simplifiedOnly = new RegExp([...simplified.source.slice(1, -1)].filter((character) => !traditional.test(character)).join("|"));
  const traditionalOnly = new RegExp([...traditional.source.slice(1, -1)].filter((character) => !simplified.test(character)).join("|"));
  for (const text of texts(catalogues["zh-TW"])) expect([text, text.match(simplifiedOnly)]).toEqual([text, null]);
  for (const text of texts(catalogues["zh-CN"])) expect([text, text.match(traditionalOnly)]).toEqual([text, null]);
});
