/** The ordinary formulas that the pane writes: LibreOffice comes to the domain's values, for random figures and faulty cells. */
import { recogniseBlock } from "../../src/analysis/block";
import type { Block } from "../../src/analysis/selection";
import { DEFAULT_OPTIONS, type AnalysisId } from "../../src/analysis/model";
import { analyse } from "../../src/analysis/offers";
import { besideProblem, writeBeside, writeSheet } from "../../src/analysis/write";
import type { CellsToWrite } from "../../src/sheet/cells-to-write";
import type { Cell, CellContent, Sheet } from "../../src/sheet/sheet";
import { officeTest } from "../support/needs";
import { differencesOfSheets, MINUTES } from "../support/office-books";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

type Row = CellContent[];

const HEADINGS: Readonly<Record<AnalysisId, readonly string[]>> = {
  abc: ["Customer", "Sales"],
  averages: ["Customer", "Jul", "Aug", "Sep"],
  products: ["Product", "Sales", "Cost", "Opening stock", "Closing stock"],
  credit: [
    "Customer",
    "Expected sales",
    "Cost rate",
    "Supply share",
    "Credit period",
    "Current assets",
    "Current liabilities",
    "Assets",
    "Liabilities",
    "Suppliers",
    "General current ratio",
    "General credit limit",
  ],
  route: ["Shop", "Latitude", "Longitude"],
};

describe("LibreOffice calculates what the pane writes as the domain does", () => {
  officeTest(
    "beside the data and on a new sheet, with ties, returns, blanks, texts and zeros",
    async (office) => {
      const books = new Map<string, readonly Sheet[]>();
      for (const id of Object.keys(HEADINGS) as AnalysisId[])
        for (const seed of [1, ...seeds(4)]) {
          const block = randomBlock(id, seed);
          const analysis = analyse(block, id, DEFAULT_OPTIONS);
          const writing = { language: "en", form: "native" } as const;
          // Texts that say a number are read, and no formula beside them could.
          if (besideProblem(block, analysis) === null)
            books.set(`${id} ${seed} beside`, [sheetWith("Data", block.cells.values, writeBeside(block, analysis, writing))]);
          books.set(`${id} ${seed} new`, [
            sheetWith("Data", block.cells.values, null),
            sheetWith("Result", [], writeSheet(block, analysis, writing)),
          ]);
        }
      expect([...books.keys()].filter((name) => name.endsWith("beside")).length).toBeGreaterThan(books.size / 4);
      expect(await differencesOfSheets(office, books)).toEqual([]);
    },
    10 * MINUTES,
  );
});

function randomBlock(id: AnalysisId, seed: number): Block {
  const random = seeded(seed * 31 + id.length);
  const headings = HEADINGS[id];
  const rows = Array.from({ length: seed === 1 ? 1 : 12 }, (_, row): Row => [
    `r${row + 1}`,
    ...headings.slice(1).map((heading) => figure(id, heading, random)),
  ]);
  // The first seed is one row as it should be; in the others every kind of cell may come.
  if (seed > 1) rows.push([`r${rows.length + 1}`, ...headings.slice(1).map(() => null)]);
  const values = [[...headings], ...rows];
  return recogniseBlock({ sheet: "Data", area: { row: 0, column: 0, rows: values.length, columns: headings.length }, values });
}

function figure(id: AnalysisId, heading: string, random: () => number): CellContent {
  const luck = random();
  if (id === "route") return heading === "Latitude" ? 31 + Math.round(random() * 1e4) / 1e4 : 121 + Math.round(random() * 1e4) / 1e4;
  if (luck < 0.06) return null;
  if (luck < 0.1) return "12,000";
  if (luck < 0.16) return 0;
  if (luck < 0.22) return -Math.round(random() * 900);
  if (/rate|share/i.test(heading)) return Math.round(random() * 110) / 100;
  if (/suppliers|period/i.test(heading)) return Math.floor(random() * 9);
  if (luck < 0.45) return 2500;
  return luck < 0.6 ? 0.1 + 0.2 : Math.round(random() * 1e7) / 100;
}

/** A sheet with plain cells and what was written beside them. */
function sheetWith(name: string, values: readonly (readonly CellContent[])[], written: CellsToWrite | null): Sheet {
  const cells: (Cell | undefined)[][] = values.map((row) => row.map((value): Cell => ({ value, style: "input.text" })));
  written?.cells.forEach((line, y) => {
    const row = (cells[written.area.row + y] ??= []);
    line.forEach((cell, x) => {
      if (cell) row[written.area.column + x] = { style: "result.text", ...cell };
    });
  });
  return {
    table: "",
    name,
    language: "en",
    font: "Arial",
    standardHeight: 18,
    cells: Array.from(cells, (row) => Array.from(row ?? [])),
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", areas: [], titleRows: { first: 0, last: 0 }, footer: { left: "", right: "" } },
    fields: [],
  };
}
