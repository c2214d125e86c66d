import { takeColumns } from "../../src/import/columns";
import { choiceTyped } from "../../src/book/parameters";
import { headingGroup } from "../../src/import/field-headings";
import type { FileTable } from "../../src/import/file-table";
import type { CellContent } from "../../src/sheet/sheet";
import { refused } from "../support/refused";

const file = (headings: readonly string[], ...rows: CellContent[][]): FileTable => ({
  file: "customers.csv",
  sheet: null,
  headings,
  rows,
  firstRow: 2,
});

describe("a file for a table with choices and dates", () => {
  it("may name the choices in any language", () => {
    const { data: brought } = takeColumns(
      file(["客户", "客户类型", "销售额"], ["甲", "批发商", "12,000"], ["乙", "chain", 8000], ["丙", null, 5]),
      ["6-6"],
      "zh-CN",
    );
    expect(brought.tables["6-6"]?.columns).toEqual({
      customer: ["甲", "乙", "丙"],
      type: ["wholesaler", "chain", null],
      sales: [12000, 8000, 5],
    });
  });

  it("is told which choices there are when it has another, with row and column", () => {
    const read = (): unknown => takeColumns(file(["客户", "客户类型", "销售额"], ["甲", "批发商", 1], ["乙", "网店", 2]), ["6-6"], "zh-CN");
    expect(read).toThrow(
      refused("cellNotAChoice", { row: 3, column: "客户类型", received: "网店", accepted: expect.stringContaining("批发商") }),
    );
  });

  it("may write dates with the year first, or as a spreadsheet keeps them, and what is no date is refused", () => {
    const headings = ["Code", "Date acquired", "Customer"];
    const { data: brought } = takeColumns(
      file(headings, ["K1", "2026-03-01", "a"], ["K2", "2026年3月2日", "b"], ["K3", 46084, "c"]),
      ["6-10"],
      "en",
    );
    expect(brought.tables["6-10"]?.columns.acquired).toEqual([46082, 46083, 46084]);
    expect(() => takeColumns(file(headings, ["K1", "March", "a"]), ["6-10"], "en")).toThrow(
      refused("cellNotADate", { row: 2, received: "March" }),
    );
  });

  it("takes latitude and longitude from one cell, by the number that can be a longitude only, of one cell for all", () => {
    const places = (...texts: readonly string[]): unknown => {
      const rows = texts.map((text, row) => [`c${row}`, "East", text]);
      return takeColumns(file(["Customer", "Route", "经纬度"], ...rows), ["6-13"], "en").data.tables["6-13"]?.columns;
    };
    expect(places("116.4,39.9", "89.1， 43.8")).toMatchObject({ latitude: [39.9, 43.8], longitude: [116.4, 89.1] });
    expect(places("39.9 116.4")).toMatchObject({ latitude: [39.9], longitude: [116.4] });
    expect(() => places("10,20")).toThrow(refused("cellNotANumber", { row: 2, received: "10,20" }));
  });

  it("turns latitudes and longitudes that stand the wrong way round, and tells which", () => {
    const headings = ["Customer", "Route", "Latitude", "Longitude"];
    const taken = (...rows: readonly (readonly (string | number)[])[]): ReturnType<typeof takeColumns> =>
      takeColumns(file(headings, ...rows.map((row) => ["c", "East", ...row])), ["6-13"], "en");
    const all = taken([116.4, 39.9], [89.1, 43.8]);
    expect(all.data.tables["6-13"]?.columns).toMatchObject({ latitude: [39.9, 43.8], longitude: [116.4, 89.1] });
    const some = taken([116.4, 39.9], [43.8, 89.1], [30.6, 104.1]);
    expect(some.data.tables["6-13"]?.columns).toMatchObject({ latitude: [39.9, 43.8, 30.6], longitude: [116.4, 89.1, 104.1] });
    const told = (found: typeof all): unknown =>
      found.problems.filter(({ kind }) => kind === "placesTurned").map(({ places }) => places.length);
    expect([told(all), told(some), told(taken([30.6, 104.1]))]).toEqual([[2], [1], []]);
  });

  it("takes times of day as they are written, and refuses what is none", () => {
    const headings = ["Customer", "Route", "Opens", "Closes"];
    const { data: brought } = takeColumns(file(headings, ["a", "East", "9:00", "17点半"], ["b", "East", 0.375, ""]), ["6-13"], "en");
    expect(brought.tables["6-13"]?.columns).toMatchObject({ opens: [0.375, 0.375], closes: [17.5 / 24, null] });
    expect(() => takeColumns(file(headings, ["a", "East", "early", ""]), ["6-13"], "en")).toThrow(
      refused("cellNotATime", { row: 2, received: "early" }),
    );
  });

  it("is told which column it lacks in the words of the sheet", () => {
    expect(() => takeColumns(file(["客户", "销售额"], ["甲", 1]), ["6-6"], "zh-CN")).toThrow(
      refused("columnMissing", { column: "客户类型" }),
    );
  });
});

describe("a file made with a sheet of an earlier version", () => {
  it("may have the headings of then", () => {
    const { data: brought } = takeColumns(
      file(["客户编号", "开发日期", "客户名称", "负责人"], ["K1", "2026-03-01", "a", "王"]),
      ["6-10"],
      "zh-CN",
    );
    expect(brought.tables["6-10"]?.columns.manager).toEqual(["王"]);
    expect(headingGroup("Short-term debt (yuan)", "P5", "currentLiabilities")).toBe(0);
  });

  it("may have the choices of then", () => {
    expect(choiceTyped("6-13", ["visit", "delivery"], "訪問")).toBe("visit");
    expect(choiceTyped("6-13", ["visit", "delivery"], "拜訪")).toBe("visit");
  });
});
