/** A class is marked from its files, whoever saved them, and nothing of a file stops the others. */
import { markClass } from "../../src/exercise/mark";
import { exerciseOf, filledFile, filledSheets, rightAnswers, STUDENTS, variantFor, type Filling } from "./filled";
import { handoutBytes } from "../../src/exercise/handout";
import type { Sheet } from "../../src/sheet/sheet";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

const TABLES = ["6-8", "6-9"];
const exercise = exerciseOf(TABLES);

describe("mark", () => {
  it("gives every point for right answers, and blanks to who handed in nothing", async () => {
    const marked = await markClass(exercise, [await filledFile(exercise, await variantFor(exercise))]);
    expect(marked.unread).toEqual([]);
    expect(marked.students.map(({ student, file }) => [student.id, file])).toEqual([
      ["0042", "0042.xlsx"],
      ["0043", null],
      ["0044", null],
    ]);
    const [first, second] = marked.students;
    expect(first!.points).toBe(first!.outOf);
    expect(second!.points).toBe(0);
    expect(new Set(second!.cells.map(({ verdict }) => verdict))).toEqual(new Set(["blank"]));
    for (const { cells, points } of marked.students) expect(cells.reduce((sum, cell) => sum + cell.points, 0)).toBeCloseTo(points, 9);
  });

  it("marks twice alike", async () => {
    const variant = await variantFor(exercise);
    const halves: Filling = (asked, row, key) => (row % 2 === 0 ? rightAnswers(variant)(asked, row, key) : row);
    const file = await filledFile(exercise, variant, halves);
    expect(await markClass(exercise, [file])).toEqual(await markClass(exercise, [file]));
  });

  it("knows a file by its mark, not by its name, and tells of what it cannot mark", async () => {
    const variant = await variantFor(exercise);
    const other = exerciseOf(TABLES, { secret: "spring" });
    const sameSecret = exerciseOf(["P2"]);
    const marked = await markClass(exercise, [
      await filledFile(exercise, variant, rightAnswers(variant), "homework (final).xlsx"),
      await filledFile(exercise, variant, () => null, "copy of the homework (final).xlsx"),
      await filledFile(other, await variantFor(other), undefined, "other.xlsx"),
      await filledFile(sameSecret, await variantFor(sameSecret, 1), undefined, "same secret.xlsx"),
      { name: "notes.xlsx", bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0) },
      {
        name: "plain.xlsx",
        bytes: await handoutBytes({ sheets: (await filledSheets(exercise, variant, () => null)).sheets.slice(1, 2), token: "" }),
      },
    ]);
    expect(marked.students[0]).toMatchObject({ file: "homework (final).xlsx" });
    expect(marked.students[0]!.points).toBe(marked.students[0]!.outOf);
    expect(new Map(marked.unread.map(({ file, reason }) => [file, reason]))).toEqual(
      new Map([
        ["copy of the homework (final).xlsx", "second"],
        ["other.xlsx", "otherExercise"],
        ["same secret.xlsx", "noSheet"],
        ["notes.xlsx", "unreadable"],
        ["plain.xlsx", "notHandIn"],
      ]),
    );
  });

  it("does not believe a mark that this exercise did not give", async () => {
    const variant = await variantFor(exercise);
    const { sheets, token } = await filledSheets(exercise, variant, () => null);
    const forged = token.replace(/.{32}$/, "0".repeat(32));
    const swapped = sheets.map((sheet): Sheet => (sheet.hidden ? { ...sheet, cells: [[{ value: forged, style: "plain" }]] } : sheet));
    const [byForged, byBoth] = [await handoutBytes({ sheets: swapped, token: forged }), await handoutBytes({ sheets: swapped, token })];
    const { students, unread } = await markClass(exercise, [
      { name: "forged.xlsx", bytes: byForged },
      { name: "patched.xlsx", bytes: byBoth },
    ]);
    expect(unread.map(({ reason }) => reason)).toEqual(["signature"]);
    // Two of three places agree.
    expect(students[0]?.file).toBe("patched.xlsx");
  });

  it("finds answers in sheets that were renamed, moved, sorted and given more columns", async () => {
    const variant = await variantFor(exercise);
    const { sheets, token } = await filledSheets(exercise, variant, rightAnswers(variant));
    const moved = sheets.map((sheet): Sheet => {
      if (sheet.fields.length === 0) return sheet;
      const [table] = sheet.tables;
      const { row, rows } = table!.area;
      const [first, last] = [row + 1, row + rows - (table!.totalRow ? 2 : 1)];
      const body = sheet.cells.slice(first, last + 1);
      const turned = [...sheet.cells.slice(0, first), ...[...body].reverse(), ...sheet.cells.slice(last + 1)];
      const cells = turned.map((line) => [...line.slice(0, 1), undefined, ...line.slice(1)]);
      return {
        ...sheet,
        name: `My ${sheet.table}`,
        cells: [[], ...cells],
        tables: [],
        merges: [],
        validations: [],
        conditionalFormats: [],
        columnWidths: [],
      };
    });
    const order = [...moved].reverse();
    const { students } = await markClass(exercise, [{ name: "moved.xlsx", bytes: await handoutBytes({ sheets: order, token }) }]);
    const wrong = students[0]!.cells.filter(({ verdict }) => verdict !== "right");
    expect(wrong.map(({ asked, row, verdict }) => [asked.table, asked.id, row, verdict])).toEqual([]);
  });

  it("tells whose answers they are, where they are another student's", async () => {
    const [own, other] = [await variantFor(exercise), await variantFor(exercise, 1)];
    const copied: Filling = (asked, row) => {
      const calculation = other.tables.get(asked.table)!.calculation;
      const value = asked.shape === "cell" ? calculation.scalar(asked.id) : calculation.column(asked.id)[row];
      return typeof value === "number" || (typeof value === "string" && value !== "") ? value : null;
    };
    const { students } = await markClass(exercise, [await filledFile(exercise, own, copied)]);
    const foreign = students[0]!.cells.filter(({ verdict }) => verdict === "foreign");
    expect(foreign.length).toBeGreaterThan(15);
    expect(new Set(foreign.flatMap(({ owners }) => owners))).toEqual(new Set([STUDENTS[1]!.id]));
  });

  it("can be cancelled, and says how far it is", async () => {
    const cancelling = new AbortController();
    const seen: number[] = [];
    const work = markClass(exercise, [], {
      signal: cancelling.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        cancelling.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toEqual([0]);
  });
});
