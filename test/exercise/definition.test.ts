/** What the file of an exercise may say, and with which path the rest is refused. */
import { linkingTables, newExercise, readExercise } from "../../src/exercise/definition";

const FILE = { schema: 1, language: "en", secret: "s", tables: [{ table: "6-8" }] };

describe("newExercise", () => {
  it.each([
    [["6-8", "6-9", "6-11", "6-14"], ["6-10"]],
    [["6-9", "P5"], ["6-10"]],
    [["6-8", "6-9"], []],
    [["6-8", "6-9", "6-10", "6-14"], []],
    [["P1", "P5"], []],
    [["6-14"], []],
  ])("of %j brings along what links them: %j", (tables, linking) => {
    expect(linkingTables(tables)).toEqual(linking);
    const made = newExercise({ tables, language: "en", secret: "s" }).tables;
    expect(made.filter(({ blank }) => blank.length === 0).map(({ table }) => table)).toEqual(linking);
    expect(made).toHaveLength(tables.length + linking.length);
  });
});

describe("readExercise", () => {
  it.each([
    [{ due: "2026-02-30" }, "due", "2026-12-24"],
    [{ tables: [{ table: "6-8", rows: 61 }] }, "tables[0].rows", "8–60"],
    [{ tables: [{ table: "6-8", rows: 8.5 }] }, "tables[0].rows", "8–60"],
    [{ tables: [{ table: "P6", rows: 20 }] }, "tables[0].rows", "50"],
    [{ tables: [{ table: "6-8", colour: 1 }] }, "tables[0].colour", "table, rows, blank, parameters, points"],
    [{ students: [{ id: "0042" }, { id: "0043" }, { id: "0042" }] }, "students[2].id", "1 ×"],
  ])("refuses %j", (said, path, accepted) => {
    expect(() => readExercise({ ...FILE, ...said })).toThrow(
      expect.objectContaining({ code: "exerciseMalformed", details: expect.objectContaining({ path, accepted }) }),
    );
  });

  it("takes a day of the calendar", () => {
    expect(readExercise({ ...FILE, due: "2028-02-29" }).due).toBe("2028-02-29");
  });
});
