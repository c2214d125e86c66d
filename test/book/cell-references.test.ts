/** Books whose formulas name cells: nothing names a table any more, everything else is as it was, and the check knows them. */
import { strFromU8, unzipSync } from "fflate";
import { layout } from "../../src/book/layout";
import { applyEdit } from "../../src/book/edit";
import { makeRequest, type BookRequest } from "../../src/book/request";
import { loadWords } from "../../src/book/words";
import { checkXlsx } from "../../src/check/xlsx";
import { writeXlsx } from "../../src/export/xlsx";
import { asksEachCell } from "../../src/formula/widely-known";
import { readFormula } from "../../src/formula/read";
import { copiedFormula } from "../../src/formula/shift";
import { LANGUAGES } from "../../src/i18n";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";
import { excelReport } from "../support/excel-rules";
import { todays } from "../support/seeds";

const ALL = registry.map(({ number }) => number);

beforeAll(() => loadWords(...LANGUAGES));

const requestOf = (tables: readonly string[], language: BookRequest["language"] = "en"): BookRequest =>
  makeRequest({ tables, language, content: "sample", references: "cells" });

function formulasOf({ cells, tables }: Sheet): string[] {
  return [
    ...cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? [])),
    ...tables.flatMap(({ columns }) =>
      columns.flatMap(({ formula, total }) => [formula, total && "formula" in total ? total.formula : undefined]),
    ),
  ].filter((formula) => formula !== undefined);
}

describe.each(todays([...LANGUAGES], LANGUAGES.length))("everything in %s", (language) => {
  const named = layout(makeRequest({ tables: ALL, language, content: "sample" }));
  const sheets = layout(requestOf(ALL, language));

  it("names no table, no column promises a formula, and values, places and looks stay", () => {
    const formulas = sheets.flatMap(formulasOf);
    expect(formulas.length).toBeGreaterThan(5000);
    expect(formulas.filter((formula) => readFormula(formula).some(({ kind }) => kind === "table" || kind === "unread"))).toEqual([]);
    expect(sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])))).toEqual([]);
    const plain = (all: readonly Sheet[]) =>
      all.map(({ cells, tables, mark, ...rest }) => ({
        ...rest,
        cells: cells.map((line) => Array.from(line, (cell) => cell && [cell.value, cell.style, cell.input, cell.formula !== undefined])),
        tables: tables.map(({ columns, ...table }) => ({
          ...table,
          columns: columns.map(({ heading, total }) => [heading, total !== undefined]),
        })),
        fingerprint: mark?.fingerprint,
      }));
    expect(plain(sheets)).toEqual(plain(named));
  });

  it("says of each formula that is written once where it stands, and the others are copies of the first", () => {
    const shared = sheets.flatMap(({ cells }) =>
      cells.flatMap((line, row) => line.flatMap((cell, column) => (cell?.shared ? [{ cells, row, column, cell, ...cell.shared }] : []))),
    );
    expect(shared.length).toBeGreaterThan(1000);
    const wrong = shared.filter(({ cells, row, column, cell, first, last }) => {
      const top = cells[first]?.[column]?.formula ?? "";
      return row < first || row > last || `=${cell.formula}` !== copiedFormula(`=${top}`, row - first, 0);
    });
    expect(wrong).toEqual([]);
  });

  it("is a file that Excel takes, in which the check finds nothing", async () => {
    const bytes = await writeXlsx(sheets);
    expect(excelReport(bytes).problems).toEqual([]);
    const report = await checkXlsx(bytes);
    expect(report.sheets).toHaveLength(sheets.length);
    expect(report).toMatchObject({ unknown: [], findings: [] });
  }, 60_000);
});

it("writes what asks each cell by itself as an array formula, and only there", async () => {
  const written = async (request: BookRequest): Promise<string> =>
    Object.entries(unzipSync(await writeXlsx(layout(request))))
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .map(([, part]) => strFromU8(part))
      .join("");
  const tables = ["6-6", "6-12"];
  const xml = await written(requestOf(tables));
  const arrays = [...xml.matchAll(/<c r="(\w+)"[^>]*><f t="array" ref="(\w+)">([^<]*)/g)];
  const all = layout(requestOf(tables)).flatMap((sheet) => sheet.cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? [])));
  expect(arrays).toHaveLength(all.filter(asksEachCell).length);
  expect(arrays.length).toBeGreaterThan(10);
  expect(arrays.every(([, cell, reference, formula]) => cell === reference && asksEachCell(formula ?? ""))).toBe(true);
  expect(await written(makeRequest({ tables, language: "en", content: "sample" }))).not.toMatch(/t="(?:array|shared)"/);
});

describe("the check of such a book", () => {
  const changed = async (change: (sheets: Sheet[]) => Sheet[]) => {
    const sheets = layout(requestOf(["6-8", "6-9"]));
    return (await checkXlsx(await writeXlsx(change(sheets)))).findings;
  };
  const withFormula = (sheet: Sheet, row: number, column: number, formula: string | undefined): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((line, at) =>
      line.map((cell, across) => {
        if (!cell || at !== row || across !== column) return cell;
        const { formula: _, shared: __, ...rest } = cell;
        return formula === undefined ? rest : { ...rest, formula };
      }),
    ),
  });
  const [sales] = layout(requestOf(["6-8", "6-9"]));
  const { area } = sales!.tables[0]!;
  const [row, column] = [area.row + 3, sales!.cells[area.row + 3]!.findIndex((cell) => cell?.formula !== undefined)];
  const own = sales!.cells[row]![column]!.formula!;

  it.each([
    ["another row", copiedFormula(`=${own}`, 1, 0).slice(1), "formulaChanged"],
    ["a value", undefined, "formulaTypedOver"],
  ] as const)("finds %s in the place of its own, and says which formula belongs there", async (_, formula, kind) => {
    const findings = await changed(([first, ...others]) => [withFormula(first!, row, column, formula), ...others]);
    expect(findings).toMatchObject([{ kind, expected: `=${own}`, change: { kind: "cells", after: [`=${own}`] } }]);
  });
});

it("stays so when something is typed and rows are added in the workbench", () => {
  const request = requestOf(["6-8", "6-9"]);
  const sheet = layout(request)[0]!;
  const input = sheet.cells.flat().find((cell) => cell?.input?.kind === "field" && typeof cell.value === "number")!.input!;
  const edited = applyEdit(request, input, 1);
  expect(edited.references).toBe("cells");
  expect(
    layout(edited)
      .flatMap(formulasOf)
      .flatMap(readFormula)
      .filter(({ kind }) => kind === "table"),
  ).toEqual([]);
});
