import { LANGUAGES, type Language } from "../../src/i18n";
import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";

/** Columns of choices are at most this wide; what is longer is read in the line above the grid. */
const WIDEST_CHOICE = 20;

function emptySheet(table: string, language: Language): Sheet {
  const [sheet] = layout(makeRequest({ tables: [table], language, content: "empty" }));
  if (!sheet) throw new Error(`no sheet ${table}`);
  return sheet;
}

/** A digit's width is one, a Chinese character's two. */
function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}

const sheets = LANGUAGES.flatMap((language) => registry.map(({ number }): [string, Language] => [number, language]));

describe("an empty sheet", () => {
  it.each(sheets)("%s in %s has room for every choice of its drop-downs", (table, language) => {
    const { validations, columnWidths, fields } = emptySheet(table, language);
    const inTable = fields.filter(({ role }) => role === "input");
    const narrow = validations.flatMap(({ area, rule }) => {
      const isColumn = inTable.some((field) => field.area.column === area.column && field.area.row === area.row);
      const values = isColumn && rule.type === "list" ? (rule.values ?? []) : [];
      const needed = Math.min(WIDEST_CHOICE, Math.max(0, ...values.map((value) => charactersOf(String(value)))));
      return (columnWidths[area.column] ?? 0) < needed ? [`${area.column}: ${needed}`] : [];
    });
    expect(narrow).toEqual([]);
  });

  it.each(LANGUAGES)("has room for what will be listed and judged in %s", (language) => {
    const widthOf = (table: string, id: string): number => {
      const sheet = emptySheet(table, language);
      const field = sheet.fields.find((one) => one.id === id);
      return sheet.columnWidths[field?.area.column ?? -1] ?? 0;
    };
    expect(widthOf("P6", "listed")).toBeGreaterThanOrEqual(widthOf("P6", "question"));
    const longest = { en: "National brand, medium", "zh-CN": "全国性品牌·高用量", "zh-TW": "全國性品牌·高用量" }[language];
    expect(widthOf("P3", "segment")).toBeGreaterThanOrEqual(Math.min(WIDEST_CHOICE, charactersOf(longest)));
  });
});
