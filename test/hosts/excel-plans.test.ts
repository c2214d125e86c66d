import { otherBlocks, tableFormulas, tableInputs, typed } from "../../src/hosts/excel-cells";
import { rectangles } from "../../src/sheet/rectangles";
import { withFreeNames } from "../../src/hosts/excel-names";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { smallSheet } from "./sample-sheets";

describe("texts as they have to be typed", () => {
  it.each([
    ["Customer", "Customer"],
    ["客户", "客户"],
    ["一般纳税人", "一般纳税人"],
    ["6-9", "'6-9"],
    ["1月", "'1月"],
    ["十二月", "'十二月"],
    ["=A1", "'=A1"],
    [" +1", "' +1"],
    ["@name", "'@name"],
    ["'tis", "''tis"],
    ["True", "'True"],
    ["trueness", "trueness"],
    ["#REF!", "'#REF!"],
    ["３", "'３"],
  ])("%s is typed as %s", (text, entry) => {
    expect(typed(text)).toBe(entry);
  });
});

describe("rectangles", () => {
  it("cover every cell with a key once, and only equal ones, on random sheets", () => {
    const random = seeded(7);
    for (let round = 0; round < 60; round += 1) {
      const [rows, columns] = [1 + random(9), 1 + random(9)];
      const keys = Array.from({ length: rows }, () =>
        Array.from({ length: columns - random(columns) }, () => (random(4) === 0 ? undefined : `k${random(3)}`)),
      );
      const found = rectangles(sheetOf(keys.map((line) => line.map(() => undefined))), (_, row, column) => keys[row]?.[column]);
      const covered = keys.map((line) => line.map((): string | undefined => undefined));
      for (const { key, area } of found)
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            expect(covered[row]?.[column]).toBeUndefined();
            const line = covered[row];
            if (line) line[column] = key;
          }
      expect(covered).toEqual(keys);
    }
  });

  it("are few where cells are alike", () => {
    const cells = Array.from({ length: 5000 }, () => Array.from({ length: 12 }, (): Cell => ({ value: 1, style: "result.amount" })));
    expect(rectangles(sheetOf(cells), (cell) => cell?.style)).toEqual([
      { key: "result.amount", area: { row: 0, column: 0, rows: 5000, columns: 12 } },
    ]);
  });
});

describe("what is written, and when", () => {
  const sheet = smallSheet();
  const table = sheet.tables[0];
  if (!table) throw new Error("the sample has a table");

  it("first the headings and the inputs, without formulas", () => {
    expect(tableInputs(sheet, table)).toEqual([
      { area: { row: 4, column: 0, rows: 1, columns: 4 }, entries: [["Customer", "'1-2", "Double", "Place"]] },
      {
        area: { row: 5, column: 0, rows: 3, columns: 2 },
        entries: [
          ["North & Co.", 120.5],
          ["'007", ""],
          ["'=SUM(A1)", -3],
        ],
      },
    ]);
  });

  it("then a formula that repeats once, and one that differs as it is", () => {
    const { fills, blocks } = tableFormulas(sheet, table);
    expect(fills).toEqual([
      { area: { row: 5, column: 2, rows: 3, columns: 1 }, formula: '=IF(Small_1[[#This Row],[1-2]]="","",Small_1[[#This Row],[1-2]]*2)' },
      { area: { row: 5, column: 3, rows: 2, columns: 1 }, formula: "=ROW()-5" },
      { area: { row: 7, column: 3, rows: 1, columns: 1 }, formula: "=ROW()-6" },
    ]);
    expect(blocks).toEqual([]);
  });

  it("formulas that all differ go as one block", () => {
    const cells = sheet.cells.map((line, row) =>
      line.map((cell, column) => (cell && column === 3 && row > 4 && row < 8 ? { ...cell, formula: `A${row}` } : cell)),
    );
    expect(tableFormulas({ ...sheet, cells }, table).blocks).toEqual([
      { area: { row: 5, column: 3, rows: 3, columns: 1 }, entries: [["=A5"], ["=A6"], ["=A7"]] },
    ]);
  });

  it("total rows whole, because Excel has put something there by itself", () => {
    expect(otherBlocks(sheet)[0]).toEqual({
      area: { row: 8, column: 0, rows: 1, columns: 4 },
      entries: [["Total", "=SUM(Small_1[1-2])", "", ""]],
    });
  });
});

describe("free names", () => {
  it("leaves the sheets as they are where nothing is taken", () => {
    const sheets = [smallSheet()];
    expect(withFreeNames(sheets, { sheets: ["Sheet1"], names: ["Other"] })).toBe(sheets);
  });

  it("rewrites references to sheets and tables, and no text that looks like one", () => {
    const sheet = sheetOf(
      [
        [
          {
            value: 0,
            formula: `'It''s'!A1+SUM(T_1[x])+T_1_2[x]+MyT_1[x]&"T_1['It''s'!A1]"&Plain!B2&OtherPlain!B2`,
            style: "result.amount",
          },
        ],
      ],
      "It's",
      "T_1",
    );
    const renamed = withFreeNames([sheet, sheetOf([], "Plain", "U_1")], { sheets: ["it's", "PLAIN"], names: ["t_1"] });
    expect(renamed.map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
      ["It's (2)", "T_1_2"],
      ["Plain (2)", "U_1"],
    ]);
    expect(renamed[0]?.cells[0]?.[0]?.formula).toBe(
      `'It''s (2)'!A1+SUM(T_1_2[x])+T_1_2[x]+MyT_1[x]&"T_1['It''s'!A1]"&'Plain (2)'!B2&OtherPlain!B2`,
    );
  });

  it("keeps within 31 characters and away from names of the other new sheets", () => {
    const long = "A name of exactly thirty-one ch";
    const sheets = [sheetOf([], long, "A_x"), sheetOf([], "B", "B_x"), sheetOf([], "B (2)", "C_x")];
    const names = withFreeNames(sheets, { sheets: [long, "b"], names: [] }).map((sheet) => sheet.name);
    expect(names).toEqual(["A name of exactly thirty-on (2)", "B (3)", "B (2)"]);
    expect(names[0]).toHaveLength(31);
  });
});

function sheetOf(cells: Sheet["cells"], name = "Plain", table = "Plain_x"): Sheet {
  const small = smallSheet(name, table);
  return { ...small, cells };
}

/** Whole numbers below `limit`, the same ones in every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
