/** Tables made in a workbook that has some already: what is there stays as it is. */
import { LANGUAGES } from "../../src/i18n";
import { course } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { connected, stateOf } from "./connected";

const ALL = course.map(({ number }) => number);

it.each(LANGUAGES)(
  "a second course workbook in %s leaves the first and the user's own sheets alone, and reads none of them",
  async (language) => {
    const { excel, host } = connected();
    const make = async (): Promise<readonly string[]> => {
      const sheets = layout(makeRequest({ tables: ALL, language, content: "sample", rows: 3 }), await host.takenNames());
      return (await host.insertSheets(sheets)).names;
    };
    const first = await make();
    const there = excel.book.sheets.length;
    // Which sheet is shown is no part of what is on them.
    const state = () => stateOf({ ...excel.book, active: "", selection: excel.book.selection, sheets: excel.book.sheets.slice(0, there) });
    const before = state();
    const second = await make();
    expect(state()).toEqual(before);
    expect(second).toHaveLength(first.length);
    expect(new Set([...first, ...second]).size).toBe(2 * first.length);

    const added = excel.book.sheets.slice(there);
    const formulas = added.flatMap(({ cells }) =>
      [...cells.values()].flatMap((line) => [...line.values()].flatMap(({ formula }) => formula ?? [])),
    );
    const tables = excel.book.sheets.slice(0, there).flatMap((sheet) => sheet.tables.map(({ name }) => name));
    const others = formulas.filter(
      (formula) => tables.some((name) => formula.includes(`${name}[`)) || first.some((name) => formula.includes(`'${name}'!`)),
    );
    expect(others).toEqual([]);
    expect(formulas.filter((formula) => formula.includes("Roster_6_10_2[")).length).toBeGreaterThan(0);
  },
);
