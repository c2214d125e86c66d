import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/i18n";
import { course, registry } from "../../src/tables";
import { addressOf } from "../../src/sheet/address";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Area, ScatterChart, Series, Sheet } from "../../src/sheet/sheet";

/**
 * Everything a reader sees on a sheet, as text to be reviewed: `UPDATE_GOLDEN=1 npm run test:only -- test/golden`
 * writes the files anew after a change that was meant.
 */
const FOLDER = join("test", "golden");
const COURSE = course.map(({ number }) => number);
const cases = [...registry.map(({ number }) => [number]), ["6-8", "6-9"], COURSE].flatMap((tables) => LANGUAGES.map((language) => ({ tables, language })));

it.each(cases)("the words and formulas of $tables in $language are the reviewed ones", ({ tables, language }) => {
  const file = join(FOLDER, `${tables === COURSE ? "course" : tables.join("+")}.${language}.txt`);
  const text = layout(makeRequest({ tables, language, rows: 4, content: "sample" })).map(page).join("\n");
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
});

function page(sheet: Sheet): string {
  const cells = sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return [];
      const value = typeof cell.value === "object" ? (cell.value?.error ?? "") : String(cell.value);
      return [`${addressOf({ row, column, rows: 1, columns: 1 })} [${cell.style}] ${value}${cell.formula === undefined ? "" : `   =${cell.formula}`}`];
    }),
  );
  return [
    `# ${sheet.name}`,
    ...cells,
    `## widths ${sheet.columnWidths.join(" ")}; freeze ${sheet.freeze.rows} × ${sheet.freeze.columns}; ${sheet.print.orientation}; print ${sheet.print.areas.map((area) => addressOf(area)).join(" ")}; footer ${sheet.print.footer.left} | ${sheet.print.footer.right}`,
    ...sheet.tables.map((table) => `## table ${table.name} ${addressOf(table.area)}`),
    ...sheet.validations.map(({ area, rule, promptTitle, prompt, errorTitle, error }) => `## validation ${addressOf(area)} ${JSON.stringify(rule)} ${promptTitle}: ${prompt} | ${errorTitle}: ${error}`),
    ...sheet.conditionalFormats.map(({ area, equals, style }) => `## format ${addressOf(area)} ${equals} ${style}`),
    ...sheet.charts.map(({ title, place, type, ...data }) => `## chart ${type} ${title} at ${addressOf(place)}: ${Object.entries(data).map(shown).join(", ")}`),
    "",
  ].join("\n");
}

function shown([role, value]: [string, Area | Series | NonNullable<ScatterChart["ends"]>]): string {
  if ("horizontal" in value) return `${role} (${Object.entries(value).map(shown).join(", ")})`;
  return "values" in value ? `${role} ${value.name} ${addressOf(value.values)}` : `${role} ${addressOf(value)}`;
}
