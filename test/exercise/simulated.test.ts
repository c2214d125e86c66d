/** Of simulated hand-ins every planted slip is named, no right answer is refused, and the points are what an independent sum says. */
import { mayBeAsked } from "../../src/exercise/definition";
import { markClass } from "../../src/exercise/mark";
import { registry } from "../../src/tables";
import { todays } from "../support/seeds";
import { exerciseFor, faultsIn, simulated } from "./simulated";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

/** A few of the 2,000 of `npm run bench:hand-ins`. */
const HAND_INS = 8;

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);

it.each(todays(numbers, 8))("simulated hand-ins of %s are marked as they were made", async (number) => {
  const exercise = exerciseFor(number, HAND_INS);
  const made = [];
  for (let turn = 0; turn < HAND_INS; turn += 1) made.push(await simulated(exercise, turn));
  const { students, unread } = await markClass(
    exercise,
    made.map(({ file }) => file),
  );
  expect(unread).toEqual([]);
  expect(made.flatMap((one, index) => faultsIn(one, students[index]!))).toEqual([]);
});
