/** Books whose formulas name cells, calculated by LibreOffice and by Gnumeric, which knows no names of tables. */
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import { LANGUAGES } from "../../src/i18n";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";
import { differences } from "../support/compare";
import { recalculatedByGnumeric } from "../support/gnumeric";
import { gnumericTest, officeTest } from "../support/needs";
import { differencesOf, falsified, MINUTES } from "../support/office-books";
import { todays } from "../support/seeds";

const ALL = registry.map(({ number }) => number);
const [language = "en"] = todays([...LANGUAGES], LANGUAGES.length);
const request = makeRequest({ tables: ALL, language, content: "sample", references: "cells" });

function countOfFormulas(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { cells }) => sum + cells.flat().filter((cell) => cell?.formula !== undefined).length, 0);
}

officeTest(
  `LibreOffice calculates everything in ${language} as the domain does where formulas name cells`,
  async (office) => expect(await differencesOf(office, new Map([["everything", request]]))).toEqual([]),
  10 * MINUTES,
);

gnumericTest(
  `Gnumeric calculates at least 99 % of the formulas of everything in ${language} as the domain does where they name cells`,
  async (gnumeric) => {
    const sheets = layout(request);
    const { sheets: found } = await recalculatedByGnumeric(gnumeric, await writeXlsx(sheets.map(falsified)));
    const wrong = differences(sheets, found, "Gnumeric");
    const most = countOfFormulas(sheets) / 100;
    expect(wrong.length > most ? wrong : []).toEqual([]);
  },
  5 * MINUTES,
);
