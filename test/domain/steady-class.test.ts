import { periodClasses } from "../../src/domain/class-moves";
import { SalesbookError } from "../../src/domain/errors";
import { steadyClasses, type SteadyRule } from "../../src/domain/steady-class";
import { deepFreeze } from "../support/freeze";
import { plain } from "../support/plain";
import { plainSteadyClasses } from "../support/plain-classes";
import { seeded } from "../support/random";

/**
 * One customer beside nine others, of whom in every period 5 buy 100, 2 buy 50 and 2 buy 10: with cuts at 0.6 and 0.9 the
 * line between A and B lies between 50 and 100, that between B and C between 10 and 50, whatever the one buys up to 100.
 */
const OTHERS = [100, 100, 100, 100, 100, 50, 50, 10, 10];
const beside = (own: readonly unknown[], rule: SteadyRule = {}): unknown[] => {
  const periods = deepFreeze([[...own], ...OTHERS.map((amount) => own.map(() => amount))]);
  const classes = periodClasses(periods, [0.6, 0.9])[0]!;
  return [classes.join(""), steadyClasses(periods, { cuts: [0.6, 0.9], ...rule })[0]!];
};

const CASES: readonly (readonly [string, readonly unknown[], string, string, SteadyRule?])[] = [
  ["the first period gives the class", [100], "A", "A"],
  ["so does the first with purchases", [0, "", 100], "A", "A"],
  ["one slightly worse period changes nothing", [100, 95], "AB", "A"],
  ["two of them do", [100, 95, 95], "ABB", "B"],
  ["not when a good one lies between", [100, 95, 100, 95, 100], "ABABA", "A"],
  ["a clearly worse one changes at once: 90 is a tenth below 100", [100, 90], "AB", "B"],
  ["a hair above that does not", [100, 90.01], "AB", "A"],
  ["down two classes at once", [100, 10], "AC", "C"],
  ["one slightly better period changes nothing", [10, 10.5, 45], "CCC", "C"],
  ["a clearly better one does: 55 is a tenth above the 50 below the class", [50, 100], "BA", "A"],
  ["a period without purchases changes nothing", [100, 0], "A", "A"],
  ["two running take the class away", [100, 0, ""], "A", ""],
  ["a net return is a period without purchases", [100, -50, -50], "A", ""],
  ["who comes back has the class of that period", [100, 0, 0, 10], "AC", "C"],
  ["with one to confirm it is the last period's", [100, 95], "AB", "B", { confirm: 1 }],
  ["with no margin as well", [100, 95], "AB", "B", { margin: 0 }],
  ["with three to confirm", [100, 95, 95], "ABB", "A", { confirm: 3 }],
  ["after three", [100, 95, 95, 95], "ABBB", "B", { confirm: 3 }],
  ["more to confirm than there are periods", [100, 95, 95], "ABB", "A", { confirm: 12 }],
  ["a wide margin leaves it to the periods", [100, 10], "AC", "A", { margin: 1 }],
  ["worse and still worse: the nearest class that both reach", [100, 60, 10], "ABC", "B", { margin: 1 }],
  ["a period without purchases confirms a worse class", [100, 0, 10], "AC", "C", { margin: 1 }],
  ["blanks for the rule are its defaults", [100, 95], "AB", "A", { confirm: "", margin: null }],
];

it.each(CASES.map(([name, own, classes, expected, rule = {}]) => [name, own, classes, expected, rule] as const))(
  "%s",
  (_, own, classes, expected, rule) => expect(beside(own, rule)).toEqual([classes, expected]),
);

it("needs no other customer to pass: who brings most of all is in A at once", () => {
  expect(steadyClasses([[10, 1e6], [500, 500], [300, 300], [20, 20]])[0]).toBe("A"); // prettier-ignore
  expect(steadyClasses([[5], [""]])).toEqual(["A", ""]);
});

it("refuses text and passes errors on, in their rows alone", () => {
  const error = new SalesbookError("zeroDivisor");
  expect(plain([steadyClasses([["9", 9], [error, 9], [7, 7], ["", null]])])).toEqual(["notANumber periods", "zeroDivisor", "A", ""]); // prettier-ignore
});

it.each<[SteadyRule, string, string]>([
  [{ confirm: 0 }, "outOfRange", "confirm"],
  [{ confirm: 1.5 }, "notWholeNumber", "confirm"],
  [{ confirm: "two" }, "notANumber", "confirm"],
  [{ margin: -0.1 }, "outOfRange", "lineMargin"],
  [{ margin: 10 }, "outOfRange", "lineMargin"],
  [{ cuts: [0.9, 0.5] }, "cutsOutOfOrder", "cuts"],
])("refuses the rule %j", (rule, code, argument) => {
  expect(() => steadyClasses([[1, 2]], rule)).toThrow(
    expect.objectContaining({ code, details: expect.objectContaining({ argument }) as unknown }),
  );
});

describe("random customers", () => {
  it("have the class that the rule gives them, told slowly", () => {
    const random = seeded(5);
    const seen = new Set<string>();
    for (let round = 0; round < 200; round++) {
      const [customers, columns] = [2 + Math.floor(random() * 15), 1 + Math.floor(random() * 9)];
      const periods = Array.from({ length: customers }, () => {
        const size = 10 ** (1 + random() * 3);
        return Array.from({ length: columns }, () =>
          random() < 0.25 ? 0 : Math.round(size * (random() < 0.1 ? 5 : 0.8 + random() * 0.4)),
        );
      });
      const [confirm, margin] = [1 + Math.floor(random() * 3), [0, 0.05, 0.1, 0.5][Math.floor(random() * 4)]!];
      const found = steadyClasses(periods, { confirm, margin });
      expect([periods, confirm, margin, found]).toEqual([periods, confirm, margin, plainSteadyClasses(periods, confirm, margin)]);
      found.forEach((letter) => seen.add(String(letter)));
    }
    expect([...seen].sort()).toEqual(["", "A", "B", "C"]);
  });

  it("change class at most as often as without the rule, and keep their class when all sales are scaled", () => {
    const random = seeded(6);
    for (let round = 0; round < 50; round++) {
      const periods = Array.from({ length: 12 }, () => Array.from({ length: 8 }, () => Math.round(random() * 1000)));
      const upTo = (count: number) => steadyClasses(periods.map((row) => row.slice(0, count)));
      const steps = Array.from({ length: 8 }, (_, index) => upTo(index + 1));
      const plainClasses = periodClasses(periods);
      const changes = (letters: readonly unknown[]) => letters.filter((letter, index) => index > 0 && letter !== letters[index - 1]).length;
      periods.forEach((_, customer) => {
        expect(changes(steps.map((step) => step[customer]))).toBeLessThanOrEqual(changes(plainClasses[customer]!));
      });
      expect(steadyClasses(periods.map((row) => row.map((amount) => amount * 64)))).toEqual(steps.at(-1));
    }
  });
});
