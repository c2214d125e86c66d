import { abcSensitivity } from "../../src/domain/abc-sensitivity";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";
import { seeded } from "../support/random";
import { slowClasses } from "./abc-reference";

const column = (amounts: readonly unknown[]) => amounts.map((amount) => [amount]);

// The first three are the vectors of the classes' contract.
it.each<[string, readonly unknown[], readonly string[]]>([
  ["who crosses the line hangs on the convention", [90, 5, 3, 2], ["AB A!", "BB B", "CC C", "CC C"]],
  ["a single customer", [100], ["AC A!"]],
  ["equal ones", [25, 25, 25, 25], ["AC A!", "AC A!", "AC A!", "AC B!"]],
  ["returns and zeros hang on nothing", [90, 0, -5], ["AC A!", "CC C", "CC C"]],
])("%s", (_, amounts, expected) => {
  const told = abcSensitivity(column(amounts)).map(([crossing, within, split, differs]) =>
    [crossing, within, " ", split, differs === true ? "!" : ""].join(""),
  );
  expect(told).toEqual(expected);
});

it("has a row per cell of a block, blanks stay blank and text is refused in every column", () => {
  const rows = abcSensitivity(deepFreeze([[90, ""], ["5", 5]])); // prettier-ignore
  expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4]);
  expect(plain(rows.slice(1, 3))).toEqual(["", "", "", "", ...Array<string>(4).fill("notANumber amounts")]);
  const error = new SalesbookError("zeroDivisor");
  expect(abcSensitivity([[error]])).toEqual([[error, error, error, error]]);
  expect(abcSensitivity([])).toEqual([]);
});

it("refuses what the classes refuse", () => {
  expect(outcome(() => abcSensitivity([[1]], [0.9, 0.5]))).toBe("cutsOutOfOrder cuts");
  expect(outcome(() => abcSensitivity([[1]], [75]))).toBe("outOfRange cuts");
});

it("is the three slow classifications side by side", () => {
  const random = seeded(75);
  let differing = 0;
  for (let round = 0; round < 200; round++) {
    const amounts = Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(random() * 9) - 1);
    const cuts = [0.5 + Math.floor(random() * 4) / 10, 0.95];
    const [crossing, within, split] = [
      slowClasses(amounts, { cuts }),
      slowClasses(amounts, { cuts, rule: "within" }),
      slowClasses(amounts, { cuts, ties: "split" }),
    ];
    const expected = amounts.map((_, row) => {
      const letters = [crossing[row], within[row], split[row]];
      return [...letters, new Set(letters).size > 1];
    });
    expect(abcSensitivity(column(amounts), cuts)).toEqual(expected);
    differing += expected.filter((row) => row[3] === true).length;
  }
  expect(differing).toBeGreaterThan(100);
});
