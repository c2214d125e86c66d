import { abcClasses, type ClassOptions } from "../../src/domain/abc";
import { readRule, readTies, RULES, TIES } from "../../src/domain/abc-rules";
import { isKnownGood, type Matrix } from "../../src/domain/cells";
import { SalesbookError } from "../../src/domain/errors";
import { deepFreeze } from "../support/freeze";
import { seeded } from "../support/random";
import { slowClasses } from "./abc-reference";

const column = (amounts: readonly unknown[]): Matrix => amounts.map((amount) => [amount]);
const classes = (amounts: readonly unknown[], options?: ClassOptions): string =>
  abcClasses(column(amounts), options)
    .map(([cell]) => (cell instanceof SalesbookError ? "!" : cell || "-"))
    .join("");
const codeOf = (calculate: () => unknown): string => {
  try {
    calculate();
  } catch (error) {
    if (error instanceof SalesbookError) return `${error.code} ${error.cellText}`;
  }
  return "no error";
};

/** Amounts that make 80, 15 and 5 % of 2.5 million yuan with 4, 6 and 10 customers. */
const TEXTBOOK = [...[60, 50, 46, 44], ...[8, 7, 6.5, 6, 5.5, 4.5], ...Array<number>(10).fill(1.25)];

describe("known classes", () => {
  it.each<[string, readonly unknown[], ClassOptions | undefined, string]>([
    ["textbook 三、(二): 4, 6 and 10 of 20 customers", TEXTBOOK, { cuts: [0.8, 0.95] }, "AAAABBBBBBCCCCCCCCCC"],
    ["the same with who stays within the line", TEXTBOOK, { cuts: [0.8, 0.95], rule: "within" }, "AAAABBBBBBCCCCCCCCCC"],
    ["textbook: A is the 4th customer, B the 10th", TEXTBOOK, { cuts: [4, 10], rule: "rank" }, "AAAABBBBBBCCCCCCCCCC"],
    ["the same as standard amounts", TEXTBOOK, { cuts: [44, 4.5], rule: "amount" }, "AAAABBBBBBCCCCCCCCCC"],
    ["contract: crossing", [90, 5, 3, 2], undefined, "ABCC"],
    ["contract: within", [90, 5, 3, 2], { rule: "within" }, "BBCC"],
    ["contract: one customer crosses", [100], undefined, "A"],
    ["contract: one customer is not within", [100], { rule: "within" }, "C"],
    ["contract: equal amounts share a class", [25, 25, 25, 25], undefined, "AAAA"],
    ["equal amounts one by one, who crosses 75 % is the next class", [25, 25, 25, 25], { ties: "split" }, "AAAB"],
    ["equal amounts one by one, within", [25, 25, 25, 25], { ties: "split", rule: "within" }, "AAAC"],
    ["equal amounts do not stay within", [25, 25, 25, 25], { rule: "within" }, "CCCC"],
    ["a shared rank lets all in", [5, 9, 5, 5, 1], { rule: "rank", cuts: [2, 4] }, "AAAAC"],
    ["places let in as many as the rank says", [5, 9, 5, 5, 1], { rule: "rank", cuts: [2, 4], ties: "split" }, "AABBC"],
    ["a rank cut twice among equal amounts", [5, 5, 5, 5], { rule: "rank", cuts: [1, 1, 3], ties: "split" }, "ACCD"],
    ["a rank beyond the list", [3, 2, 1], { rule: "rank", cuts: [10] }, "AAA"],
    ["ties do not matter to a standard amount", [5, 5, 4], { rule: "amount", cuts: [5], ties: "split" }, "AAB"],
    ["zero, returns and blanks", [80, 0, -5, "", null, undefined, 20], undefined, "ACC---B"],
    ["zero is in the last class even where its standard is 0", [1, 0], { rule: "amount", cuts: [0] }, "AB"],
    ["zero is in the last class even at rank 1", [0, -1], { rule: "rank", cuts: [1, 2] }, "CC"],
    ["nothing is positive", [0, -1, 0], undefined, "CCC"],
    ["text, a number as text, TRUE, NaN and Infinity", [80, "abc", "20", true, NaN, Infinity, 20], undefined, "A!!!!!B"],
    ["0.8 + 0.15 reaches 0.95", [8, 1.5, 0.5], { cuts: [0.8, 0.95] }, "ABC"],
    ["0.8 + 0.15 stays within 0.95", [8, 1.5, 0.5], { cuts: [0.8, 0.95], rule: "within" }, "ABC"],
    ["0.1 + 0.2 is not more than 0.3", [0.3, 0.1, 0.2, 0.4], { cuts: [0.4, 0.7], rule: "within" }, "BCCA"],
    ["an average that is a hair below its standard amount", [0.1 + 0.2 - 2 ** -54, 0.29], { rule: "amount", cuts: [0.3] }, "AB"],
    ["a standard amount is not reached by a cent less", [4999.99, 5000], { rule: "amount", cuts: [5000] }, "BA"],
    ["cut 1 takes everybody", [5, 4, 1], { cuts: [1] }, "AAA"],
    ["equal cuts leave a class empty", [90, 5, 5], { cuts: [0.75, 0.75] }, "ACC"],
    ["one cut as a number", [90, 10], { cuts: 0.5 }, "AB"],
    ["cuts as a row with a blank", [90, 5, 5], { cuts: [[0.75, null, 0.95]] }, "ABB"],
    ["only blank cuts are no cuts", [90, 5, 3, 2], { cuts: [[""], [null]] }, "ABCC"],
    ["the largest numbers", [1e308, 1e308, 2e307, 1], undefined, "AABC"],
    ["the smallest numbers", [5e-324, 5e-324], { rule: "within", cuts: [0.5, 1], ties: "split" }, "AB"],
    ["minus zero", [-0, 1], undefined, "CA"],
    ["nobody", [], undefined, ""],
  ])("%s", (_, amounts, options, expected) => {
    expect(classes(amounts, options)).toBe(expected);
  });

  it("keeps the shape of a block and counts it as one list", () => {
    expect(
      abcClasses([
        [90, 5, ""],
        [3, 2, 0],
      ]),
    ).toEqual([
      ["A", "B", ""],
      ["C", "C", "C"],
    ]);
  });

  it("says what stands in a cell that is no number", () => {
    const [[error]] = abcClasses([["12,000"]]) as [[SalesbookError]];
    expect([error.code, error.details["argument"], error.details["received"]]).toEqual(["notANumber", "amounts", "12,000"]);
  });

  it("passes an error on that stands in a cell", () => {
    const error = new SalesbookError("zeroDivisor", { argument: "sales" });
    expect(abcClasses([[error], [1]])[0]![0]).toBe(error);
    expect(abcClasses([[{ code: "#DIV/0!" }], [1]])[0]![0]).toMatchObject({ details: { received: "#DIV/0!" } });
  });

  it("gives 26 classes to 25 cuts", () => {
    const cuts = Array.from({ length: 25 }, (_, index) => 26 - index);
    expect(classes(cuts.concat(1), { rule: "amount", cuts })).toBe("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  });
});

describe("cuts that are refused", () => {
  it.each<[string, ClassOptions, string]>([
    ["shares that descend", { cuts: [0.95, 0.75] }, "cutsOutOfOrder #NUM!"],
    ["ranks that descend", { cuts: [10, 4], rule: "rank" }, "cutsOutOfOrder #NUM!"],
    ["amounts that ascend", { cuts: [10, 40], rule: "amount" }, "cutsOutOfOrder #NUM!"],
    ["a share of 75", { cuts: [75, 95] }, "outOfRange #NUM!"],
    ["a share of 0", { cuts: [0, 0.5] }, "outOfRange #NUM!"],
    ["a rank of 0", { cuts: [0], rule: "rank" }, "outOfRange #NUM!"],
    ["a rank of 1.5", { cuts: [1.5], rule: "rank" }, "notWholeNumber #NUM!"],
    ["text", { cuts: ["A"] }, "notANumber #VALUE!"],
    ["26 of them", { cuts: Array<number>(26).fill(0.5) }, "outOfRange #NUM!"],
    ["none where there is no usual one", { rule: "amount" }, "missingArgument #VALUE!"],
    ["none but blanks for ranks", { cuts: [""], rule: "rank" }, "missingArgument #VALUE!"],
  ])("%s", (_, options, expected) => {
    expect(codeOf(() => abcClasses([[1]], options))).toBe(expected);
  });
});

describe("names of choices", () => {
  it.each(["crossing", " Crossing ", "ＣＲＯＳＳＩＮＧ", "跨线计入", "跨線計入", "跨線计入"])("rule %s", (name) => {
    expect(readRule(name)).toBe("crossing");
  });
  it.each(["split", "逐个", "逐個", "逐一"])("ties %s", (name) => {
    expect(readTies(name)).toBe("split");
  });
  it.each([["nearest"], [1], [true], [{}]])("refuses %s", (name) => {
    expect(codeOf(() => readRule(name))).toBe("unknownChoice #VALUE!");
  });
});

describe("against the slow reference", () => {
  const random = seeded(69);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const kinds: Readonly<Record<string, () => unknown>> = {
    "few different amounts": () => Math.floor(random() * 6),
    cents: () => Math.round(random() * 1e6) / 100,
    "long tail": () => Math.exp(random() * 20),
    "neighbours in the last binary digit": () => 1000 + Math.floor(random() * 3) * 2 ** -43,
    "huge and tiny": () => random() * 10 ** Math.floor(random() * 600 - 300),
    "with everything a column can hold": () =>
      pick<() => unknown>([() => random() * 100, () => 50, () => 0, () => -random(), () => "", () => null, () => "7", () => true])(),
  };
  const cutsOf = {
    crossing: () => pick([undefined, [0.8, 0.95], [0.2, 0.5, 0.5, 1], [0.001]]),
    within: () => pick([undefined, [0.8, 0.95], [0.2, 0.5, 0.5, 1], [0.999]]),
    rank: () => pick([[4, 10], [1], [1, 1, 2, 400], [30, 31, 32]]),
    amount: () => pick([[50, 10], [1000 + 2 ** -43], [4, 4, 2, 0], [1e6, 1e3, 1]]),
  };

  describe.each(Object.entries(kinds))("%s", (_, amount) => {
    it.each(RULES.flatMap((rule) => TIES.map((ties) => [rule, ties] as const)))("%s, %s", (rule, ties) => {
      for (let round = 0; round < 40; round++) {
        const amounts = Array.from({ length: Math.floor(random() * 120) }, amount);
        const options = { rule, ties, cuts: cutsOf[rule]() };
        expect({ amounts, options, letters: classes(amounts, options) }).toEqual({
          amounts,
          options,
          letters: slowClasses(amounts, options)
            .map((letter) => letter || "-")
            .join(""),
        });
      }
    });
  });

  it.each(RULES.flatMap((rule) => TIES.map((ties) => [rule, ties] as const)))("a column too long to sort: %s, %s", (rule, ties) => {
    for (const amount of [kinds["cents"]!, kinds["few different amounts"]!, kinds["neighbours in the last binary digit"]!]) {
      const amounts = Array.from({ length: 9000 }, amount);
      const options = { rule, ties, cuts: cutsOf[rule]() };
      expect(classes(amounts, options) === slowClasses(amounts, options).join("")).toBe(true);
    }
  });
});

describe("long columns that are hard to part", () => {
  const random = seeded(33);
  it.each<[string, (index: number) => number]>([
    ["all within one per cent", () => 1000 + 10 * random()],
    ["all the same", () => 1000],
    ["three prices a hair apart", () => 1000 + Math.floor(random() * 3) * 2 ** -43],
    ["ever closer to one price", () => 1000 + 2 ** -Math.floor(random() * 44)],
    ["one price and a few others", () => (random() < 0.999 ? 1000 : 1000 + random())],
    ["the smallest numbers there are", () => Math.ceil(random() * 9) * 5e-324],
    ["two whole numbers", (index) => 1 + (index % 2)],
  ])("%s", (_, amount) => {
    const amounts = Array.from({ length: 12_000 }, (__, index) => amount(index));
    for (const rule of RULES) {
      for (const ties of TIES) {
        const cuts = { crossing: [0.4, 0.7, 0.95], within: [0.4, 0.7, 0.95], rank: [3, 5000, 9000], amount: [1001, 1000, 2, 5e-324] }[rule];
        const options = { rule, ties, cuts };
        expect(classes(amounts, options) === slowClasses(amounts, options).join("")).toBe(true);
      }
    }
  });
});

describe("results that nobody needs to look through", () => {
  it.each<[string, Matrix, boolean]>([
    ["amounts and blanks", [[1], [""], [null], [0]], true],
    [
      "a block of amounts",
      [
        [1, 2],
        [3, ""],
      ],
      true,
    ],
    ["text", [[1], ["1"]], false],
    ["an infinite number", [[1], [Infinity]], false],
    ["a block with TRUE", [[1, true]], false],
  ])("%s", (_, amounts, isGood) => {
    expect(isKnownGood(abcClasses(amounts))).toBe(isGood);
    const anyError = abcClasses(amounts)
      .flat()
      .some((cell) => cell instanceof SalesbookError);
    expect(anyError).toBe(!isGood);
  });

  it("rows of different length are read cell by cell", () => {
    expect(abcClasses([[90, 5], [], [3, 2, ""]])).toEqual([["A", "B"], [], ["C", "C", ""]]);
    expect(abcClasses([[], [90, 5]])).toEqual([[], ["A", "B"]]);
  });
});

describe("relations", () => {
  const random = seeded(8);
  const amounts = Array.from({ length: 6000 }, () => Math.round(Math.exp(random() * 8) * 100) / 100);

  it("scaling all sales changes nothing", () => {
    expect(classes(amounts.map((amount) => amount * 1024))).toBe(classes(amounts));
  });

  it("another order of the rows changes nobody's class", () => {
    const letters = classes(amounts);
    const reversed = classes(amounts.toReversed());
    expect([...reversed].toReversed().join("")).toBe(letters);
  });

  it("a customer without sales changes nobody else", () => {
    expect(classes([...amounts, 0])).toBe(`${classes(amounts)}C`);
  });

  it("who sells more is in no lower class", () => {
    const letters = classes(amounts);
    const order = amounts.map((amount, index) => ({ amount, letter: letters.charAt(index) }));
    order.sort((left, right) => right.amount - left.amount);
    const sorted = order.map(({ letter }) => letter).join("");
    expect(sorted).toMatch(/^A+B+C+$/);
  });

  it("changes nothing of what it is given", () => {
    const given = deepFreeze(column([5, "", "x", 3]));
    const options = deepFreeze({ cuts: [[0.5, 0.9]], rule: "crossing", ties: "split" } as const);
    expect(() => abcClasses(given, options)).not.toThrow();
  });
});
