import { strFromU8, unzipSync } from "fflate";
import { LANGUAGES } from "../../src/i18n";
import { registry } from "../../src/tables";
import { applyEdit, withSharedRows } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Area, Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { isTurn } from "../support/seeds";

const ALL = registry.map(({ number }) => number);

/** The cells of a file that take what is typed while their sheet is protected, by sheet, read from its XML. */
async function openCells(sheets: readonly Sheet[]): Promise<{ protection: string; open: Set<string> }[]> {
  const parts = unzipSync(await writeXlsx(sheets));
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : "");
  const formats = /<cellXfs\b.*?<\/cellXfs>/s.exec(text("xl/styles.xml"))?.[0] ?? "";
  const open = [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(
    ([format]) => format.includes('<protection locked="0"/>') && /applyProtection="1"/.test(format),
  );
  return sheets.map((_, index) => {
    const xml = text(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = [...xml.matchAll(/<c\b[^>]*>/g)].map(([tag]) => ({
      at: / r="(\w+)"/.exec(tag)?.[1] ?? "",
      style: / s="(\d+)"/.exec(tag)?.[1],
    }));
    return {
      protection: /<sheetProtection\b[^>]*>/.exec(xml)?.[0] ?? "",
      open: new Set(cells.filter(({ style }) => open[Number(style)] === true).map(({ at }) => at)),
    };
  });
}

/** Every cell with an input or a setting, and all cells merged with one. */
function inputsOf(sheet: Sheet): Set<string> {
  const inputs = sheet.cells.flatMap((line, row) => line.flatMap((cell, column) => (cell?.input ? [{ row, column }] : [])));
  const merged = (place: { row: number; column: number }): Area | undefined =>
    sheet.merges.find(({ row, column }) => row === place.row && column === place.column);
  return new Set(
    inputs.flatMap((place) => Array.from({ length: merged(place)?.columns ?? 1 }, (_, across) => name(place.row, place.column + across))),
  );
}

function name(row: number, column: number): string {
  const letters = column < 26 ? String.fromCharCode(65 + column) : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
  return `${letters}${row + 1}`;
}

describe("a locked file", () => {
  const ways = LANGUAGES.flatMap((language) => (["empty", "sample"] as const).map((content) => ({ language, content })));

  it.each(ways.map((way, turn) => ({ ...way, turn })))(
    "opens inputs and settings and nothing else, on every sheet, in $language, $content",
    async ({ language, content, turn }) => {
      const alone = ALL.filter((_, place) => isTurn(place, turn, ways.length)).map((number) => [number]);
      // All together in two of the ways, the next day in two others.
      for (const tables of isTurn(0, turn % 3, 3) ? [...alone, ALL] : alone) {
        const sheets = layout(makeRequest({ tables, language, content, rows: 3, lock: true }));
        const found = await openCells(sheets);
        sheets.forEach((sheet, index) => {
          expect([sheet.name, [...(found[index]?.open ?? [])].sort()]).toEqual([sheet.name, [...inputsOf(sheet)].sort()]);
          expect(found[index]?.protection).toBe(
            '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>',
          );
        });
        // On the sheet of contents nothing is typed.
        expect(sheets.filter((sheet) => inputsOf(sheet).size === 0).map(({ table }) => table)).toEqual(
          tables === ALL ? expect.arrayContaining(["contents"]) : [],
        );
      }
    },
    120_000,
  );

  it("locks in the course workbook what a table reads from another, which alone would be typed", async () => {
    const [alone] = layout(makeRequest({ tables: ["6-9"], language: "en", content: "sample", rows: 3, lock: true }));
    const linked = layout(makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample", rows: 3, lock: true }))[1];
    const average = { row: 12, column: 1 };
    expect(alone?.cells[average.row]?.[average.column]?.input).toBeDefined();
    expect((await openCells([alone!]))[0]?.open.has("B13")).toBe(true);
    expect((await openCells([linked!]))[0]?.open.has("B13")).toBe(false);
  });

  it("is what a request asks for, and nobody else gets", async () => {
    const [sheet] = layout(makeRequest({ tables: ["6-8"], language: "en", content: "sample", lock: false }));
    const [file] = await openCells([sheet!]);
    expect(file).toEqual({ protection: "", open: new Set() });
  });

  it("stays locked when it is typed into or grows, and the new rows are open", () => {
    const request = makeRequest({ tables: ["6-8"], language: "en", content: "sample", rows: 3, lock: true });
    const edited = applyEdit(request, { kind: "field", table: "6-8", field: "month1", row: 0 }, 5);
    const [grown] = layout(withSharedRows(edited, "6-8", 7));
    expect(grown?.protection?.unlocked.map(({ rows }) => rows)).toEqual([1, 7]);
  });
});
