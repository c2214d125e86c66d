/** One verdict per cell, in the order of the contract, and an error is paid for once. */
import { choiceLabel } from "../../src/book/words";
import { answerOf } from "../../src/exercise/answer";
import { EARNING, judge, type JudgedCell } from "../../src/exercise/judge";
import { loadSlipWords, slipsOf, slipValues } from "../../src/exercise/slips";
import { slips } from "../../src/exercise/slip-list";
import { LANGUAGES } from "../../src/i18n";
import { otherWay } from "../../src/tables/ways";
import type { Value } from "../../src/tables/model";
import { seeded } from "../support/random";
import { seeds, todays } from "../support/seeds";
import { exerciseOf, given, keyOf, rightAnswers, variantFor, type Filling } from "./filled";
import type { Variant } from "../../src/exercise/variant";
import type { Asked } from "../../src/exercise/asked";
import type { Exercise } from "../../src/exercise/definition";

/** Workbooks are written and read, beside other tests. */
jest.setTimeout(60_000);

beforeAll(() => loadSlipWords(...LANGUAGES));

const LINKED = ["6-8", "6-9", "6-11", "6-14"];

/** The right answers, but those that a test plants. */
function but(variant: Variant, planted: Filling): Filling {
  const right = rightAnswers(variant);
  return (asked, row, key) => planted(asked, row, key) ?? right(asked, row, key);
}

const find = (cells: readonly JudgedCell[], id: string, row = 0): JudgedCell =>
  cells.find((cell) => cell.asked.id === id && cell.row === row)!;

describe("judge", () => {
  it.each([[LINKED], [["P1", "P5"]]])("finds every right answer right: %s", async (tables) => {
    const exercise = exerciseOf(tables);
    const variant = await variantFor(exercise);
    const { cells } = judge(exercise, variant, given(variant, rightAnswers(variant)));
    expect(cells.filter(({ verdict }) => verdict !== "right")).toEqual([]);
    expect(cells.length).toBeGreaterThan(100);
    // What has points has them where something belongs there.
    const groups = new Map(
      cells.filter(({ expected }) => expected !== null).map(({ asked: { table, group } }) => [`${table} ${group}`, { table, group }]),
    );
    const points = [...groups.values()].reduce((sum, { table, group }) => sum + variant.asked.get(table)!.points.get(group)!, 0);
    expect(cells.reduce((sum, cell) => sum + cell.points, 0)).toBeCloseTo(points, 9);
  });

  it("gives an empty file blanks and no point", async () => {
    const exercise = exerciseOf(LINKED);
    const variant = await variantFor(exercise);
    const { cells } = judge(
      exercise,
      variant,
      given(variant, () => null),
    );
    expect(new Set(cells.map(({ verdict }) => verdict))).toEqual(new Set(["blank"]));
    expect(cells.every(({ points }) => points === 0)).toBe(true);
  });

  it("lets what follows from an error earn its points, over the links between sheets", async () => {
    const exercise = exerciseOf(LINKED);
    const variant = await variantFor(exercise);
    const table = (number: string) => variant.tables.get(number)!.calculation;
    // A twelfth in the place of a third: all averages of 6-9 are a quarter of what they should be.
    const twelfth = table("6-8")
      .column("sum")
      .map((sum) => Number(sum) / 12);
    const { cells } = judge(
      exercise,
      variant,
      given(
        variant,
        but(variant, ({ table: number, id }, row, key) => {
          if (number === "6-8" && id === "average") return twelfth[row] ?? null;
          return number === "6-9" && /^(?:standardAmount|sortedAverage)/.test(id) && typeof key === "number" ? key / 4 : null;
        }),
      ),
    );
    expect(find(cells, "average")).toMatchObject({ verdict: "slip", slip: "dividedByTwelve", points: 0 });
    for (const id of ["sortedAverage", "standardAmount.A", "standardAmount.B"]) {
      expect(find(cells, id)).toMatchObject({ verdict: "follows" });
      expect(find(cells, id).points).toBe(find(cells, id).outOf);
    }
    expect(find(cells, "class").verdict).toBe("right");
  });

  it.each([
    ["P2", "averageStock", "turnover", 0.5],
    ["P2", "marginRate", "crossRatio", 2],
    ["P2", "totalSales", "salesShare", 0.5],
    ["P2", "total", "contributionShare", 0.5],
    ["P4", "channelCost.1", "costPerCustomer.1", 2],
    ["P9", "filled", "completeness", 2],
    ["P14", "items.preparation", "share.preparation", 0.5],
    ["P17", "totalImportance", "satisfaction", 0.5],
    ["P18", "cases.allCauses", "share.quality", 0.5],
    ["P19", "profit", "return", 2],
    ["P20", "balance", "worth", 2],
    ["P20", "newMembers", "fees", 2],
  ])("in %s lets twice the right %s lead to another %s", async (number, from, to, times) => {
    const exercise = exerciseOf([number]);
    const variant = await variantFor(exercise);
    const planted: Filling = ({ id }, _, key) => (typeof key !== "number" ? null : id === from ? key * 2 : id === to ? key * times : null);
    const { cells } = judge(exercise, variant, given(variant, but(variant, planted)));
    // Of what is smaller twice as much is right within the tolerance.
    const follows = cells.filter(({ asked: { id }, expected }) => id === to && typeof expected === "number" && Math.abs(expected) > 0.001);
    expect(new Set(follows.map(({ verdict }) => verdict))).toEqual(new Set(["follows"]));
  });

  it.each([
    ["P3", "next", 60_000, "status", "later"],
    ["P12", "reason", "smallFlat", "decision", "letGo"],
    ["P16", "type", "partnership", "tie", "structural"],
    ["P21", "waiting", 100, "state", "stuck"],
    ["P22", "importance", "small", "action", "ifConvenient"],
  ])("in %s lets another %s lead to another choice", async (number, from, wrong, to, follower) => {
    const exercise = exerciseOf([number]);
    const variant = await variantFor(exercise);
    const { calculation, words } = variant.tables.get(number)!;
    const shownAs = (value: string | number): string | number => (typeof value === "number" ? value : words.choice(value));
    const isFree = (row: number): boolean =>
      ![wrong, "", "harmful"].includes(calculation.column(from)[row] as string) &&
      !["closed", "keep", follower].includes(calculation.column(to)[row] as string) &&
      (number !== "P16" || calculation.column("stage")[row] !== "exploration");
    const row = calculation.column(from).findIndex((_, at) => isFree(at));
    const filling = but(variant, ({ id }, at) => (at !== row ? null : id === from ? shownAs(wrong) : id === to ? shownAs(follower) : null));
    expect(find(judge(exercise, variant, given(variant, filling)).cells, to, row).verdict).toBe("follows");
  });

  it("lets the chain from 6-9 to 6-11 and 6-14 follow from a class that is wrong there", async () => {
    const exercise = exerciseOf(["6-8", "6-9", "6-11", "6-14"]);
    const variant = await variantFor(exercise);
    const [ranking, plan] = [variant.tables.get("6-9")!.calculation, variant.tables.get("6-14")!.calculation];
    const row = ranking.column("class").indexOf("C");
    const there = plan.column("code").indexOf(ranking.column("code")[row]!);
    const visitsOfA = plan.column("frequency")[plan.column("class").indexOf("A")] as number;
    const filling = but(variant, ({ table, id }, at) =>
      table === "6-9" && id === "class" && at === row ? "A" : table === "6-14" && id === "frequency" && at === there ? visitsOfA : null,
    );
    const { cells } = judge(exercise, variant, given(variant, filling));
    const verdict = cells.find(({ asked: { table, id }, row: at }) => table === "6-14" && id === "frequency" && at === there)?.verdict;
    expect(verdict).toBe("follows");
  });

  it.each([["6-6"], ["6-9"]])("in %s lets classes follow from the cumulative shares that stand there", async (number) => {
    const exercise = exerciseOf([number]);
    const variant = await variantFor(exercise);
    const { calculation } = variant.tables.get(number)!;
    // Whoever divides by half of the total reaches the cuts sooner: A ends where the larger customers have 37.5 %.
    const shares = calculation.column("cumulativeShare").map((share) => (typeof share === "number" ? share * 2 : share));
    const places = calculation.column("place");
    const letterOf = (row: number): string => {
      const before = Number(shares[Number(places[row]) - 2] ?? 0);
      const amount = Number(calculation.column(number === "6-6" ? "sales" : "average")[row]);
      return amount <= 0 ? "C" : before < 0.75 ? "A" : before < 0.95 ? "B" : "C";
    };
    const filling = but(variant, ({ id }, row) =>
      id === "cumulativeShare" ? Number(shares[row]) : id === "class" && typeof places[row] === "number" ? letterOf(row) : null,
    );
    const { cells } = judge(exercise, variant, given(variant, filling));
    const classes = cells.filter(({ asked }) => asked.id === "class");
    expect(new Set(classes.map(({ verdict }) => verdict))).toEqual(new Set(["right", "follows"]));
    expect(classes.filter(({ verdict }) => verdict === "follows").length).toBeGreaterThan(2);
    for (const { points, outOf } of classes) expect(points).toBe(outOf);
  });

  it("in P5 lets what is left, and the standing, follow from what is owed", async () => {
    const exercise = exerciseOf(["P5"]);
    const variant = await variantFor(exercise);
    const { calculation, words } = variant.tables.get("P5")!;
    const [limits, owed, status] = ["recommended", "exposure", "status"].map((name) => calculation.column(name)) as [
      Value[],
      Value[],
      Value[],
    ];
    const row = limits.findIndex(
      (limit, at) => typeof limit === "number" && status[at] === "within" && calculation.column("groupHeadroom")[at] === "",
    );
    const left = Number(limits[row]) - (Number(owed[row]) + 1e6);
    const planted: Readonly<Record<string, number | string>> = {
      exposure: Number(owed[row]) + 1e6,
      headroom: left,
      status: words.choice("over"),
    };
    const filling = but(variant, ({ id }, at) => (at === row ? (planted[id] ?? null) : null));
    const { cells } = judge(exercise, variant, given(variant, filling));
    expect(["exposure", "headroom", "status"].map((id) => find(cells, id, row).verdict)).toEqual(["wrong", "follows", "follows"]);
  });

  it.each(todays(Object.keys(slips), 4))("finds a verdict on whatever stands in the answers of %s", async (number) => {
    const exercise = exerciseOf([number]);
    const variant = await variantFor(exercise);
    const words = variant.asked
      .get(number)!
      .asked.flatMap(({ choices }) => choices.map((choice) => variant.tables.get(number)!.words.choice(choice)));
    const odd = [-1, 0, 0.5, 1e9, 46_000, "A", "z", "#N/A", "", "1/2", ...words];
    const random = seeded(seeds(1)[0]!);
    for (let round = 0; round < 5; round += 1) {
      const filling: Filling = () => odd[Math.floor(random() * odd.length)] ?? null;
      const { cells } = judge(exercise, variant, given(variant, filling));
      for (const { points, outOf } of cells) expect(points).toBeLessThanOrEqual(outOf);
    }
  });

  it.each(["6-6", "6-9", "P5"])("knows ways of %s that give what is right", async (number) => {
    for (let index = 0; index < 3; index += 1) {
      const { calculation } = (await variantFor(exerciseOf([number]), index)).tables.get(number)!;
      for (const field of ["class", "sortedClass", "headroom", "status"])
        otherWay(number, field, calculation)?.forEach((value, row) => {
          if (value !== "") expect([field, row, value]).toEqual([field, row, calculation.column(field)[row]]);
        });
    }
  });

  it("names a slip that was made on an earlier error", async () => {
    const exercise = exerciseOf(LINKED);
    const variant = await variantFor(exercise);
    const sums = variant.tables.get("6-8")!.calculation.column("sum");
    const { cells } = judge(
      exercise,
      variant,
      given(
        variant,
        but(variant, ({ table, id }, row) => {
          if (table !== "6-8" || row !== 0) return null;
          return id === "sum" ? Number(sums[0]) + 1000 : id === "average" ? (Number(sums[0]) + 1000) / 12 : null;
        }),
      ),
    );
    expect(find(cells, "sum").verdict).toBe("wrong");
    expect(find(cells, "average")).toMatchObject({ verdict: "slip", slip: "dividedByTwelve" });
  });

  it.each(todays(Object.keys(slips), 3))("names every slip of %s that is planted alone", async (number) => {
    const exercise = await exerciseWithInputs(number);
    const variant = await variantFor(exercise);
    const { calculation } = variant.tables.get(number)!;
    const asked = variant.asked.get(number)!.asked;
    expect(variant.unseen).toEqual([]);
    for (const slip of slipsOf(number)) {
      let planted = 0;
      for (const one of asked) {
        const wrong = slipValues(slip, one, calculation);
        if (!wrong) continue;
        const filling: Filling = ({ id }, row) => (id === one.id && wrong[row] !== "" ? (shown(variant, one, wrong[row]) ?? null) : null);
        const { cells } = judge(exercise, variant, given(variant, but(variant, filling)));
        for (const cell of cells) {
          if (cell.asked.id !== one.id) continue;
          const value = wrong[cell.row] ?? "";
          const key = keyOf(variant, one, cell.row);
          if (value === "" || isAlike(value, key, one)) continue;
          planted += 1;
          expect([slip.name, cell.row, cell.verdict, cell.slip !== null]).toEqual([slip.name, cell.row, "slip", true]);
        }
      }
      expect([slip.name, planted > 0]).toEqual([slip.name, true]);
    }
  });

  it("accepts another rule where the exercise does, and says so", async () => {
    const strict = exerciseOf(["6-9"]);
    const variant = await variantFor(strict);
    const within = slipValues(
      slipsOf("6-9").find(({ name }) => name === "otherSideOfTheLine")!,
      askedOf(variant, "class"),
      variant.tables.get("6-9")!.calculation,
    )!;
    const filling = but(variant, ({ id }, row) => (id === "class" ? String(within[row]) : null));
    const row = within.findIndex((letter, at) => letter !== keyOf(variant, askedOf(variant, "class"), at));
    expect(find(judge(strict, variant, given(variant, filling)).cells, "class", row)).toMatchObject({
      verdict: "slip",
      slip: "otherSideOfTheLine",
    });
    const open = exerciseOf(["6-9"], { accept: { rules: ["within"], ties: [], rounding: [] } });
    const cell = find(judge(open, await variantFor(open), given(variant, filling)).cells, "class", row);
    expect(cell.verdict).toBe("convention");
    expect(cell.points).toBe(cell.outOf);
  });

  it("reads answers as people write them: text numbers, per cents, full-width digits, small letters, words of another script", async () => {
    const exercise = exerciseOf(["6-9", "P1"]);
    const variant = await variantFor(exercise);
    const written: Filling = ({ id, kind }, _, key) => {
      if (kind === "class") return String(key).toLowerCase();
      if (kind === "share" && typeof key === "number") return `${key * 100}%`;
      if (kind === "amount" && typeof key === "number")
        return String(key).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
      return id === "result" && key !== "" ? choiceLabel("P1", String(key), "zh-TW") : null;
    };
    const { cells } = judge(exercise, variant, given(variant, but(variant, written)));
    expect(cells.filter(({ verdict }) => !EARNING.has(verdict)).map(({ asked, row, given: value }) => [asked.id, row, value])).toEqual([]);
    expect(cells.filter(({ asked, hint }) => asked.kind === "amount" && hint === "text").length).toBeGreaterThan(10);
  });

  it.each([["A类"], ["a 類"], ["Ａ级"], ["A 等"], ["A类客户"], ["Class A"], ["grade a"]])("reads %s as class A", (text) => {
    const read = (value: string): unknown => answerOf({ value, isFormula: false, isUncalculated: false }, { table: "6-9", kind: "class" });
    expect(read(text)).toEqual({ kind: "value", value: "A", hint: "spelling" });
    expect(read("AA类")).toMatchObject({ value: "AA类" });
  });

  it("lets a 0 stand where the sheet stays blank, and nothing else", async () => {
    const exercise = exerciseOf(["6-11"]);
    const variant = await variantFor(exercise);
    const cellsWith = (planted: number): readonly JudgedCell[] =>
      judge(
        exercise,
        variant,
        given(variant, (_, __, key) => (key === null || key === "" ? planted : null)),
      ).cells;
    expect(new Set(cellsWith(0).map(({ verdict }) => verdict))).toEqual(new Set(["blank"]));
    expect(new Set(cellsWith(3).map(({ verdict }) => verdict))).toContain("wrong");
  });

  it("says of errors, formulas that are asked for, and what could not be calculated what they are", async () => {
    const exercise = exerciseOf(["6-8"], { formulas: "asked" });
    const variant = await variantFor(exercise);
    const right = given(variant, rightAnswers(variant));
    const { cells } = judge(exercise, variant, (asked, row) => {
      const cell = right(asked, row);
      if (row === 0) return { ...cell, isFormula: true };
      if (row === 1) return { ...cell, value: "#DIV/0!", isFormula: true };
      return row === 2 ? { value: null, isFormula: true, isUncalculated: true } : cell;
    });
    expect([0, 1, 2, 3].map((row) => find(cells, "sum", row).verdict)).toEqual(["right", "error", "uncalculated", "formula"]);
  });

  it("never gives more points than there are", async () => {
    const exercise = exerciseOf(["6-9"]);
    const variant = await variantFor(exercise);
    // What stands where nothing belongs neither earns nor costs.
    const { cells } = judge(
      exercise,
      variant,
      given(variant, (_, row, key) => (typeof key === "number" ? key : row)),
    );
    for (const cell of cells) expect(cell.points).toBeLessThanOrEqual(cell.outOf);
  });
});

function askedOf(variant: Variant, id: string): Asked {
  return [...variant.asked.values()].flatMap(({ asked }) => asked).find((one) => one.id === id)!;
}

function shown(variant: Variant, { table, kind }: Asked, value: unknown): number | string | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (kind === "class" ? value : variant.tables.get(table)!.words.choice(value)) : null;
}

/** An exercise that asks for the results of a table, and for the inputs that slips are about. */
async function exerciseWithInputs(number: string): Promise<Exercise> {
  const exercise = exerciseOf([number]);
  const results = (await variantFor(exercise)).asked.get(number)!.asked.map(({ group }) => group);
  const wanted = slipsOf(number).flatMap((slip) => ("column" in slip ? [slip.column] : []));
  const blank = [...new Set([...results, ...wanted])];
  return { ...exercise, tables: exercise.tables.map((table) => ({ ...table, blank })) };
}

/** Whether two values are the same to who marks: half a unit of the last digit shown. */
function isAlike(one: unknown, other: unknown, { kind }: Asked): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) < (kind === "distance" ? 0.05 : 0.006);
}
