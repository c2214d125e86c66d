/** What the tests of this folder read from LibreOffice: a formula's own result whatever the file says, errors by their names. */
import type { Cell } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { recalculate } from "../support/libreoffice";
import { officeTest } from "../support/needs";

const RESULTS: readonly (readonly [string, unknown])[] = [
  ["1/0", "#DIV/0!"],
  ["NA()", "#N/A"],
  ['"a"+1', "#VALUE!"],
  ["1E300*1E300", "#NUM!"],
  ["NOSUCHFUNCTION(1)", "#NAME?"],
  ["1+1.5", 2.5],
  ['"甲"&"&<乙>"', "甲&<乙>"],
  ['""', ""],
];

officeTest("every kind of result is what LibreOffice calculates, not what the file holds", async (office) => {
  const [sheet] = layout(makeRequest({ tables: ["6-9"], language: "en", content: "empty" }));
  const cells = RESULTS.map(([formula]): Cell[] => [{ value: 999.25, formula, style: "label" }]);
  const [found] = await recalculate(office, await writeXlsx([{ ...sheet!, cells, tables: [], charts: [], merges: [], fields: [] }]));
  expect(found?.name).toBe(sheet!.name);
  expect(RESULTS.map((_, row) => found?.rows[row]?.[0])).toEqual(RESULTS.map(([, result]) => result));
});
