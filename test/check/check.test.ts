/** Every kind of finding, what is none, and every table with each of its results typed over, in another language every day. */
import { LANGUAGES, type Language } from "../../src/i18n";
import { withFreeNames } from "../../src/hosts/excel-names";
import { registry } from "../../src/tables";
import { addressOf } from "../../src/sheet/address";
import type { Finding } from "../../src/check/model";
import { overVersions } from "../../src/check/former";
import { checkSheets } from "../../src/check/sheets";
import { layout } from "../../src/book/layout";
import { makeRequest, type RequestOptions } from "../../src/book/request";
import type { Area, Cell, Sheet } from "../../src/sheet/sheet";
import { seeded } from "../support/random";
import { isTurn, seeds, todays } from "../support/seeds";

const ALL = registry.map(({ number }) => number);
/** Each table in the language whose turn it is. */
const IN_TURN = ALL.flatMap((number, place) =>
  LANGUAGES.filter((_, turn) => isTurn(place, turn, LANGUAGES.length)).map((language) => [number, language] as const),
);
/** Sheets are plain data that nobody changes, so a book that many tests damage in their own copies is laid out once. */
const books = new Map<string, readonly Sheet[]>();
function book(tables: readonly string[], options: Partial<RequestOptions> = {}): readonly Sheet[] {
  const wanted: RequestOptions = { tables, language: "en", content: "sample", ...options };
  const key = JSON.stringify(wanted);
  const found = books.get(key) ?? layout(makeRequest(wanted));
  books.set(key, found);
  return found;
}

/** What a test looks at of a finding. */
const told = ({ sheet, area, kind, obstacle }: Finding) => ({ sheet, cells: addressOf(area), kind, ...(obstacle ? { obstacle } : {}) });

function changedCell(sheets: readonly Sheet[], name: string, row: number, column: number, change: (cell: Cell) => Cell): Sheet[] {
  return sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.map((line, at) => (at === row ? line.map((cell, x) => (x === column && cell ? change(cell) : cell)) : line)),
        }
      : sheet,
  );
}

const typedOver = ({ style }: Cell): Cell => ({ value: 99, style });

/** Every cell of a sheet with a formula. */
function formulaCells(sheet: Sheet): { row: number; column: number; formula: string }[] {
  return sheet.cells.flatMap((line, row) =>
    Array.from(line).flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ row, column, formula: cell.formula }])),
  );
}

const cellsIn = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`);

describe("a workbook as it was made is clean", () => {
  it.each(todays(LANGUAGES, LANGUAGES.length))("all tables together, in %s", (language) => {
    for (const content of ["sample", "empty"] as const) {
      const report = checkSheets(book(ALL, { language, content }));
      expect(report.findings.map(told)).toEqual([]);
      expect({ sheets: report.sheets.length, unknown: report.unknown }).toEqual({ sheets: ALL.length + 1, unknown: [] });
    }
  });

  it.each(IN_TURN)("%s alone, in %s", (number, language) => {
    for (const rows of [1, 20]) expect(checkSheets(book([number], { language, rows })).findings.map(told)).toEqual([]);
  });

  it("with 500 rows, locked, with other months and other parameters", () => {
    const sheets = book(["6-8", "6-9", "6-10"], { rows: 500, lock: true, settings: { months: 4, rule: "rank", "shareCut.A": 0.8 } });
    expect(checkSheets(sheets)).toEqual({ sheets: sheets.map(({ name }) => name), unknown: [], findings: [] });
  });

  it("without findings in sheets that were not generated", () => {
    expect(
      checkSheets(
        book(["6-9"]).map((sheet) => Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== "mark")) as unknown as Sheet),
      ),
    ).toEqual({
      sheets: [],
      unknown: [],
      findings: [],
    });
  });
});

describe("what was typed over is found and repaired, cell by cell", () => {
  /** One result of each sheet, typed over in a book of all tables. */
  function damagedIn(language: Language, tables: readonly string[], random: () => number) {
    const linked = book(ALL, { language, rows: 5 });
    const cells = linked
      .filter(({ table }) => tables.includes(table))
      .map((sheet) => {
        const results = formulaCells(sheet);
        return { sheet: sheet.name, ...results[Math.floor(random() * results.length)]! };
      });
    const damaged = cells.reduce<readonly Sheet[]>(
      (sheets, { sheet, row, column }) => changedCell(sheets, sheet, row, column, typedOver),
      linked,
    );
    const expected = cells.map(({ sheet, row, column, formula }) => ({
      sheet,
      cells: addressOf({ row, column, rows: 1, columns: 1 }),
      kind: "formulaTypedOver",
      change: expect.objectContaining({ kind: "cells", before: [99], after: [`=${formula}`] }) as unknown,
    }));
    return { found: checkSheets(damaged).findings.map((finding) => ({ ...told(finding), change: finding.change })), expected };
  }

  it.each(todays(IN_TURN, 4))("in %s alone, in %s", (number, language) => {
    const [seed = 0] = seeds(1);
    const { found, expected } = damagedIn(language, [number], seeded(seed));
    expect(expected).toHaveLength(1);
    expect(found).toEqual(expected);
  });

  it.each(todays(LANGUAGES, LANGUAGES.length).flatMap((language) => seeds(1).map((seed) => [language, seed] as const)))(
    "in every table at once, in %s, %i",
    (language, seed) => {
      const { found, expected } = damagedIn(language, ALL, seeded(seed));
      expect(expected).toHaveLength(ALL.length);
      expect(found).toEqual(expected);
    },
  );

  it.each(todays(ALL, 6))("all results of %s at once, each of them and no other", (number) => {
    const linked = book(ALL, { language: "zh-CN", rows: 20 });
    const sheet = linked.find((one) => one.table === number)!;
    const results = formulaCells(sheet);
    const damaged = linked.map((one) =>
      one === sheet
        ? { ...sheet, cells: sheet.cells.map((line) => Array.from(line, (cell) => (cell?.formula === undefined ? cell : typedOver(cell)))) }
        : one,
    );
    const { findings } = checkSheets(damaged);
    expect(new Set(findings.map(({ sheet: name, kind }) => `${name} ${kind}`))).toEqual(new Set([`${sheet.name} formulaTypedOver`]));
    expect(findings.flatMap(({ area }) => cellsIn(area)).sort()).toEqual(results.map(({ row, column }) => `${row},${column}`).sort());
    const after = new Map(
      findings.flatMap(({ area, change }) =>
        cellsIn(area).map((cell, at) => [cell, change?.kind === "cells" ? change.after[at] : ""] as const),
      ),
    );
    for (const { row, column, formula } of results) expect(after.get(`${row},${column}`)).toBe(`=${formula}`);
  });
});

describe("every kind of finding", () => {
  const sheets = book(["6-8", "6-9"]);
  const [sales, ranking] = sheets as [Sheet, Sheet];
  const table = ranking.tables[0]!;
  const first = table.area.row + 1;
  const result = table.columns.findIndex(({ formula }, index) => formula !== undefined && index > 3);
  const found = (change: (cell: Cell) => Cell) => checkSheets(changedCell(sheets, ranking.name, first, result, change)).findings.map(told);
  const at = addressOf({ row: first, column: result, rows: 1, columns: 1 });

  it.each([
    ["formulaMissing", ({ style }: Cell): Cell => ({ value: null, style })],
    ["formulaTypedOver", ({ style }: Cell): Cell => ({ value: "A", style })],
    ["formulaTypedOver", ({ style }: Cell): Cell => ({ value: { error: "#N/A" }, style })],
    ["formulaChanged", (cell: Cell): Cell => ({ ...cell, formula: `${cell.formula}+1` })],
    ["rangeBroken", (cell: Cell): Cell => ({ ...cell, formula: "INDEX(#REF!,1)" })],
  ])("%s", (kind, change) => {
    expect(found(change)).toEqual([{ sheet: ranking.name, cells: at, kind }]);
  });

  it("neighbours with the same fault are one finding, others are not", () => {
    const damaged = [0, 1, 2, 4].reduce((now, row) => changedCell(now, ranking.name, first + row, result, typedOver), sheets);
    expect(checkSheets(damaged).findings.map(({ area }) => [area.row - first, area.rows])).toEqual([
      [0, 3],
      [4, 1],
    ]);
  });

  it("lost checks and drop-downs, whole or in part", () => {
    const lost = ranking.validations[0]!;
    const without = sheets.map((sheet) => (sheet === ranking ? { ...sheet, validations: sheet.validations.slice(1) } : sheet));
    const report = checkSheets(without);
    expect(report.findings.map(told)).toEqual([{ sheet: ranking.name, cells: addressOf(lost.area), kind: "validationLost" }]);
    expect(report.findings[0]?.change).toEqual({
      kind: "validation",
      sheet: ranking.name,
      area: lost.area,
      before: null,
      validation: lost,
    });

    const month = sales.validations.find(({ area }) => area.rows > 5)!;
    const parts = [
      { ...month, area: { ...month.area, rows: 3 } },
      { ...month, area: { ...month.area, row: month.area.row + 5, rows: month.area.rows - 5 } },
    ];
    const holed = sheets.map((sheet) =>
      sheet === sales ? { ...sheet, validations: [...sheet.validations.filter((one) => one !== month), ...parts] } : sheet,
    );
    expect(checkSheets(holed).findings.map(told)).toEqual([
      { sheet: sales.name, cells: addressOf({ ...month.area, row: month.area.row + 3, rows: 2 }), kind: "validationLost" },
    ]);
  });

  it("a check that accepts something else, apart from cells without any", () => {
    const month = sales.validations.find(({ rule }) => rule.type === "decimal")!;
    const { area } = month;
    const loose = { ...month, area: { ...area, rows: 2 }, rule: { type: "decimal" as const, minimum: 0, maximum: 1 } };
    const rest = { ...month, area: { ...area, row: area.row + 5, rows: area.rows - 5 } };
    const report = checkSheets(
      sheets.map((sheet) =>
        sheet === sales ? { ...sheet, validations: sheet.validations.flatMap((one) => (one === month ? [loose, rest] : [one])) } : sheet,
      ),
    );
    expect(report.findings.map(told)).toEqual([
      { sheet: sales.name, cells: addressOf(loose.area), kind: "validationChanged" },
      { sheet: sales.name, cells: addressOf({ ...area, row: area.row + 2, rows: 3 }), kind: "validationLost" },
    ]);
    expect(report.findings.map(({ change }) => change)).toMatchObject([{ before: "decimal 0 1" }, { before: null }]);
  });

  it("lost colours, all letters of an area together", () => {
    const area = ranking.conditionalFormats.at(-1)!.area;
    const report = checkSheets(
      sheets.map((sheet) =>
        sheet === ranking
          ? {
              ...sheet,
              conditionalFormats: sheet.conditionalFormats.filter((one) => one.area !== area && addressOf(one.area) !== addressOf(area)),
            }
          : sheet,
      ),
    );
    expect(report.findings.map(told)).toEqual([{ sheet: ranking.name, cells: addressOf(area), kind: "formatLost" }]);
    expect(report.findings[0]?.expected).toBe("A, B, C");
  });

  it("a table that is gone; what stands in its cells is then nobody's", () => {
    const report = checkSheets(sheets.map((sheet) => (sheet === sales ? { ...sheet, tables: [] } : sheet)));
    expect(report.findings.filter(({ kind }) => kind === "tableMissing").map(told)).toEqual([
      { sheet: sales.name, cells: "A1", kind: "tableMissing", obstacle: "tableGone" },
    ]);
    expect(report.findings.filter(({ kind }) => kind !== "tableMissing")).toEqual([]);
  });

  it("a column that is read and was deleted; formulas that lost it cannot be repaired", () => {
    const gone = sales.tables[0]!.columns.findLastIndex(({ formula }) => formula !== undefined);
    const without = sheets.map((sheet) => {
      if (sheet === ranking)
        return {
          ...sheet,
          cells: sheet.cells.map((line) =>
            line.map((cell) =>
              cell?.formula?.includes(`Sales_6_8[${sales.tables[0]!.columns[gone]!.heading}]`)
                ? { ...cell, formula: "INDEX(Sales_6_8[#REF!],1)" }
                : cell,
            ),
          ),
        };
      const [one] = sheet.tables;
      return {
        ...sheet,
        cells: sheet.cells.map((line, row) => (row < one!.area.row ? line : line.filter((_, column) => column !== gone))),
        tables: [
          { ...one!, area: { ...one!.area, columns: one!.area.columns - 1 }, columns: one!.columns.filter((_, column) => column !== gone) },
        ],
      };
    });
    const { findings } = checkSheets(without);
    expect(findings.filter(({ kind }) => kind === "columnMissing").map(told)).toEqual([
      {
        sheet: sales.name,
        cells: addressOf({ ...sales.tables[0]!.area, rows: 1, columns: 1 }),
        kind: "columnMissing",
        obstacle: "columnGone",
      },
    ]);
    const broken = findings.filter(({ kind }) => kind === "rangeBroken");
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every(({ change, obstacle }) => change === null && obstacle === "sourceMissing")).toBe(true);
  });

  it("a table with fewer rows than the one it takes them from", () => {
    const longer = book(["6-8", "6-9"], { rows: 40 }).find((sheet) => sheet.table === "6-8")!;
    const short = sheets.find((sheet) => sheet.table === "6-9")!;
    const rows = short.tables[0]!.area.rows - 1 - (short.tables[0]!.totalRow ? 1 : 0);
    const { findings } = checkSheets([longer, short]);
    expect(findings.map(({ kind, expected, obstacle }) => ({ kind, expected, obstacle }))).toContainEqual({
      kind: "rowsMissing",
      expected: String(40 - rows),
      obstacle: "rowsByHand",
    });
  });
});

describe("what a user may do is no finding", () => {
  /** Every input filled; what cannot be read is told, and nothing else. */
  const filled = (value: string | number): Finding[] => {
    const sheets = book(ALL).map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line) => Array.from(line, (cell) => (cell?.input ? { ...cell, value } : cell))),
    }));
    return checkSheets(sheets).findings.filter(({ kind }) => kind !== "rowsMissing");
  };

  it("typing numbers into every input that takes one, and words into those that take any", () => {
    const asNumber = filled(5);
    const asWord = filled("typed");
    expect(new Set(asNumber.map(({ kind }) => kind))).toEqual(new Set(["notAChoice"]));
    expect(new Set(asWord.map(({ kind }) => kind))).toEqual(new Set(["notAChoice", "notANumber"]));
    expect(asWord.filter(({ kind }) => kind === "notAChoice").map(told)).toEqual(asNumber.map(told));
  });

  it("other names for sheets and tables, which formulas follow", () => {
    const sheets = book(ALL);
    const taken = { sheets: sheets.map(({ name }) => name), names: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)) };
    const renamed = withFreeNames(sheets, taken);
    expect(renamed.map(({ name }) => name)).not.toEqual(sheets.map(({ name }) => name));
    const report = checkSheets(renamed);
    expect({ findings: report.findings.map(told), sheets: report.sheets.length }).toEqual({ findings: [], sheets: ALL.length + 1 });
  });

  it("a second course workbook in the same file, which is checked by itself", () => {
    const one = book(ALL);
    const taken = { sheets: one.map(({ name }) => name), names: one.flatMap(({ tables }) => tables.map(({ name }) => name)) };
    const two = layout(makeRequest({ tables: ALL, language: "zh-TW", content: "sample", rows: 7, settings: { months: 3 } }), taken);
    expect(checkSheets([...one, ...two]).findings.map(told)).toEqual([]);
    const ranking = two.find((sheet) => sheet.table === "6-9")!;
    const { row, column } = formulaCells(ranking).at(-1)!;
    expect(checkSheets(changedCell([...one, ...two], ranking.name, row, column, typedOver)).findings.map(({ sheet }) => sheet)).toEqual([
      ranking.name,
    ]);
  });

  it("renamed headings, which formulas follow", () => {
    const sheets = book(["6-8", "6-9"]);
    const renamed = JSON.parse(JSON.stringify(sheets).replaceAll("Month 2", "2026-02").replaceAll("Month 3", "March ('26)")) as Sheet[];
    const escaped = renamed.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line) =>
        line.map((cell) => (cell?.formula ? { ...cell, formula: cell.formula.replaceAll("March ('26)", "March (''26)") } : cell)),
      ),
    }));
    expect(JSON.stringify(escaped)).toContain("2026-02");
    expect(checkSheets(escaped).findings.map(told)).toEqual([]);
  });

  it("rows of a fixed table in another order", () => {
    const sheets = book(["6-2", "6-3", "6-4"]);
    const list = sheets.find((sheet) => sheet.table === "6-4")!;
    const { area, totalRow } = list.tables[0]!;
    const end = area.row + area.rows - (totalRow ? 1 : 0);
    const cells = [...list.cells.slice(0, area.row + 1), ...list.cells.slice(area.row + 1, end).reverse(), ...list.cells.slice(end)];
    const turned = sheets.map((sheet) => (sheet === list ? { ...list, cells } : sheet));
    expect(checkSheets(turned).findings.map(told)).toEqual([]);
    const [answer] = formulaCells({ ...list, cells }).filter(({ row }) => row > area.row);
    const { findings } = checkSheets(changedCell(turned, list.name, answer!.row, answer!.column, typedOver));
    expect(findings.map(({ change }) => change)).toMatchObject([{ after: [`=${answer!.formula}`] }]);
  });

  it("a copy of a sheet, whose own table has another name", () => {
    const [sales, ranking] = book(["6-8", "6-9"]) as [Sheet, Sheet];
    const copy = JSON.parse(JSON.stringify(ranking).replaceAll("Ranking_6_9", "Ranking_6_93")) as Sheet;
    const copied = { ...copy, name: `${ranking.name} (2)`, mark: ranking.mark! };
    expect(checkSheets([sales, ranking, copied]).findings.map(told)).toEqual([]);
    const { row, column } = formulaCells(copied).at(-1)!;
    expect(
      checkSheets(changedCell([sales, ranking, copied], copied.name, row, column, typedOver)).findings.map(({ sheet }) => sheet),
    ).toEqual([copied.name]);
  });
});

describe("sheets of another Salesbook", () => {
  it("are named and not judged", () => {
    const sheets = book(["6-8", "6-9"]).map((sheet) =>
      sheet.table === "6-9" ? { ...sheet, mark: { ...sheet.mark!, fingerprint: "00000000" } } : sheet,
    );
    const report = checkSheets(sheets.map((sheet) => (sheet.table === "6-9" ? { ...sheet, cells: [] } : sheet)));
    expect({ ...report, findings: report.findings.map(told) }).toMatchObject({
      sheets: [sheets[0]!.name],
      unknown: [sheets[1]!.name],
      findings: [],
    });
  });

  it("are told what they lack", () => {
    // As 1.1.0 made them: without what came since.
    const since = {
      P5: ["To see to", "Lacks"],
      P20: ["Old points lapse on", "Doubt"],
      "6-6": ["Net of returns (yuan)"],
      "6-13": [
        ...["Detour factor", "Departure", "Speed (km/h)", "Minutes per visit", "Missed", "Comes first", "Opens", "Closes", "Minutes there"],
        ...["Arrival", "Waiting (min)", "In time?"],
      ],
      "6-12": ["Target (yuan)", "Attainment", "Salesperson's target (yuan)", "Salesperson's attainment"],
    };
    // Results that stand on no printed page are nothing that anybody misses.
    const unseen = ["Row of the parent", "Row of the head"];
    const sheets = layout(makeRequest({ tables: Object.keys(since), language: "en", content: "sample" }))
      .slice(1)
      .map((sheet) => {
        const gone = [...(since[sheet.table as keyof typeof since] ?? []), ...unseen];
        return { ...without(sheet, gone), mark: sheet.mark && { ...sheet.mark, fingerprint: "00000000" } };
      });
    const { unknown, lacking } = checkSheets(sheets);
    expect(unknown).toEqual(sheets.map(({ name }) => name));
    expect(Object.fromEntries(lacking!.map(({ sheet, headings }) => [sheet.split(" ")[0], headings]))).toEqual(since);
  });

  it("are not told that they lack what they call by another word", () => {
    // Words of the sheets that 1.1.0 made in traditional Chinese.
    const former = {
      "6-7": {
        拜訪次數: "訪問次數",
        拜訪佔比: "訪問佔比",
        "每次拜訪銷售額（元）": "每次訪問銷售額（元）",
        "每次拜訪（元）": "每次訪問（元）",
      },
      "6-11": { "A 類家數": "A級家數", "C 類銷售額（元）": "C級銷售額（元）" },
      P20: { 已用點數: "已用積分", "每得 1 點的消費（元）": "每積1分消費（元）" },
    };
    const sheets = layout(makeRequest({ tables: Object.keys(former), language: "zh-TW", content: "sample" }))
      .slice(1)
      .map((sheet) => {
        const words: Readonly<Record<string, string>> = former[sheet.table as keyof typeof former];
        const renamed = Object.entries(words).reduce(
          (text, [now, then]) => text.replaceAll(`"${now}"`, `"${then}"`),
          JSON.stringify(sheet),
        );
        expect(renamed).not.toBe(JSON.stringify(sheet));
        const old = without(JSON.parse(renamed) as Sheet, ["扣除退貨後（元）"]);
        return { ...old, mark: old.mark && { ...old.mark, fingerprint: "00000000" } };
      });
    expect(checkSheets(sheets).lacking).toEqual([{ sheet: sheets[0]!.name, headings: ["扣除退貨後（元）"] }]);
  });

  // English headings of 1.1.0, with their units.
  it.each([
    ["P4", "Value of one (yuan)", "Value each (yuan)"],
    ["P5", "Expected sales (yuan)", "Monthly sales (yuan)"],
    ["P5", "Short-term debt (yuan)", "Current liabilities (yuan)"],
    ["P5", "All assets (yuan)", "Total assets (yuan)"],
    ["P5", "All debt (yuan)", "Total liabilities (yuan)"],
  ])("on %s read %s for what is %s today", (table, then, now) => {
    const plain = overVersions(table, "en");
    expect(plain(then)).toBe(plain(now));
  });
});

/** A sheet without some of its columns, and without the labels of some settings. */
function without(sheet: Sheet, words: readonly string[]): Sheet {
  const [table] = sheet.tables;
  const kept = table!.columns.flatMap(({ heading }, index) => (words.includes(heading) ? [] : [index]));
  const { row, rows } = table!.area;
  const cells = sheet.cells.map((line, at) => {
    if (at >= row && at < row + rows) return kept.map((index) => line[index]);
    return line.map((cell) => (words.includes(String(cell?.value)) ? undefined : cell));
  });
  const columns = kept.map((index) => table!.columns[index]!);
  return { ...sheet, cells, tables: [{ ...table!, columns, area: { ...table!.area, columns: kept.length } }] };
}
