/** Exercises in LibreOffice: a hand-out shows no answer however often it is calculated, and what is filled there comes back right. */
import { handoutBytes, handoutOf } from "../../src/exercise/handout";
import { markClass } from "../../src/exercise/mark";
import { exerciseOf, filledFile, variantFor } from "../exercise/filled";
import { workIn } from "../support/libreoffice";
import { officeTest } from "../support/needs";

officeTest("a hand-out stays blank, and a filled one is marked right, when LibreOffice calculated and saved it", async (office) => {
  const exercise = exerciseOf(["6-8", "6-9"]);
  const variant = await variantFor(exercise);
  const blank = await workIn(office, await handoutBytes(await handoutOf(exercise, variant)), []);
  const filled = await workIn(office, (await filledFile(exercise, variant)).bytes, []);
  const nothing = await markClass(exercise, [{ name: "0042.xlsx", bytes: blank.bytes }]);
  expect(nothing.unread).toEqual([]);
  expect(new Set(nothing.students[0]!.cells.map(({ verdict }) => verdict))).toEqual(new Set(["blank"]));
  const all = await markClass(exercise, [{ name: "0042.xlsx", bytes: filled.bytes }]);
  expect(all.students[0]!.cells.filter(({ verdict }) => verdict !== "right").map(({ asked, row }) => [asked.id, row])).toEqual([]);
  expect(all.students[0]!.points).toBe(all.students[0]!.outOf);
});
