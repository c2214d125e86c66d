/** Every student has figures of the same difficulty: as many customers in each class, amounts of trade, the same knobs, every slip to be seen. */
import { SalesbookError } from "../../src/domain/errors";
import { KNOBS, mayBeAsked } from "../../src/exercise/definition";
import { slipsOf } from "../../src/exercise/slips";
import { newVariantOf, variantFrom, variantOf, type FoundVariant, type Variant } from "../../src/exercise/variant";
import { registry } from "../../src/tables";
import { fieldsOf, type Value } from "../../src/tables/model";
import { seeds, todays } from "../support/seeds";
import { exerciseOf } from "./filled";

/** Workbooks are laid out beside other tests. */
jest.setTimeout(120_000);

/** Sixteen bytes of a number. */
function seedOf(number: number): Uint8Array {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(0, Math.imul(number, 2_654_435_761) >>> 0);
  new DataView(bytes.buffer).setUint32(8, number);
  return bytes;
}

function variants(exercise: ReturnType<typeof exerciseOf>, count: number): FoundVariant[] {
  return seeds(count).map((seed) => variantFrom(exercise, { id: String(seed), name: "" }, seedOf(seed)));
}

/** How many of each letter there are. */
function membersOf(letters: readonly Value[]): string {
  return ["A", "B", "C"].map((letter) => letters.filter((own) => own === letter).length).join("/");
}

function amountsOf({ request }: Variant): number[] {
  return request.tables.flatMap(({ table, columns }) => {
    const fields = fieldsOf(registry.find(({ number }) => number === table)!).filter(
      ({ role, kind }) => role === "input" && kind === "amount",
    );
    const ids = Object.keys(columns).filter((id) => fields.some(({ name }) => id === name || id.replace(/\d+$/, "") === name));
    return ids.flatMap((id) => columns[id]!.filter((amount) => typeof amount === "number"));
  });
}

/** The results that cannot be reckoned, each as it shows. */
function refusedIn({ asked, tables }: Variant): string[] {
  return [...asked.values()].flatMap((own) =>
    own.asked.flatMap(({ table, id, shape }) => {
      const { calculation } = tables.get(table)!;
      const values = shape === "column" ? calculation.column(id) : [calculation.scalar(id)];
      return values.flatMap((value) => (value instanceof SalesbookError ? [`${table} ${id} ${value.cellText}`] : []));
    }),
  );
}

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);

it("classes that are typed do not tell those that another sheet asks for, and are as many", () => {
  const found = variants(exerciseOf(["6-8", "6-9", "6-11", "6-14"]), 40);
  const equal = found.map(({ tables, request }) => {
    const asked = tables.get("6-9")!.calculation.column("class");
    const typed = request.tables.find(({ table }) => table === "6-11")!.columns["class"]!;
    expect(membersOf(typed)).toBe(membersOf(found[0]!.request.tables.find(({ table }) => table === "6-11")!.columns["class"]!));
    return asked.filter((letter, row) => letter === typed[row]).length / asked.length;
  });
  // By chance alone about four of ten are the same.
  expect(equal.reduce((sum, share) => sum + share, 0) / equal.length).toBeLessThan(0.55);
});

describe("variants", () => {
  it("hold the difficulty over all seeds", () => {
    const exercise = exerciseOf(["6-8", "6-9"]);
    const all = variants(exercise, 60);
    expect(new Set(all.map(({ tables }) => membersOf(tables.get("6-9")!.calculation.column("class")))).size).toBe(1);
    for (const { request, tables, unseen } of all) {
      expect(unseen).toEqual([]);
      const averages = tables
        .get("6-8")!
        .calculation.column("average")
        .filter((average): average is number => typeof average === "number");
      expect(averages.filter((average) => average < 0)).toHaveLength(1);
      expect(averages.length - new Set(averages.map((average) => average.toFixed(6))).size).toBeGreaterThanOrEqual(1);
      // Trade is reckoned in tens.
      const amounts = ["month1", "month2", "month3"].flatMap((id) => request.tables[0]!.columns[id] ?? []);
      expect(amounts.filter((amount) => typeof amount === "number" && Math.abs(amount) >= 100 && amount % 10 !== 0)).toEqual([]);
    }
    // Who sits next to whom has other figures.
    expect(new Set(all.map(({ request }) => JSON.stringify(request.tables[0]!.columns["month1"]))).size).toBe(all.length);
  });

  // A thousand students of two sheets a day, so that every sheet has had them in three weeks.
  it.each(todays(numbers, 20))("of %s are alike for all students", (number) => {
    const exercise = exerciseOf([number]);
    // As many classes in each of six periods take P23 many tries.
    const [first, ...others] = variants(exercise, number === "P23" ? 100 : 1000);
    const shapeOf = ({ tables }: Variant): readonly unknown[] => {
      const { spec, calculation } = tables.get(number)!;
      const classes = fieldsOf(spec).filter(({ role, kind, repeat }) => role === "result" && kind === "class" && repeat === undefined);
      return classes.map(({ name }) => membersOf(calculation.column(name)));
    };
    const digitsOf = (variant: Variant): readonly number[] => {
      const digits = amountsOf(variant).map((amount) => String(Math.trunc(Math.abs(amount))).length);
      return [digits.length, Math.max(0, ...digits)];
    };
    const seen = new Map<string, number>();
    for (const other of others) {
      expect(shapeOf(other)).toEqual(shapeOf(first!));
      expect(digitsOf(other)).toEqual(digitsOf(first!));
      for (const { slip } of other.unseen) seen.set(slip, (seen.get(slip) ?? 0) + 1);
    }
    // What no figures of a sheet show is said; else hardly anybody lacks a slip.
    expect([...seen].filter(([, times]) => times > 20)).toEqual([]);
    // Nothing becomes impossible by another figure, such as a purchase after today.
    expect(others.slice(0, 100).flatMap(refusedIn)).toEqual([]);
    expect(slipsOf(number).length).toBeGreaterThanOrEqual(3);
  });

  // P24 says of a purchase after today that it cannot be; the invented customers bought on the last two days.
  it("of P24 have no purchase after the day of the sheet", () => {
    for (const variant of variants(exerciseOf(["P24"]), 40)) {
      const { columns, parameters } = variant.request.tables[0]!;
      expect(Math.max(...columns["lastDeal"]!.map(Number))).toBeLessThanOrEqual(Number(parameters["today"]));
      expect(refusedIn(variant)).toEqual([]);
    }
  });

  it("are found again by their attempt, without looking for them", async () => {
    const exercise = exerciseOf(["P23"]);
    const made = await Promise.all(exercise.students.map((student) => newVariantOf(exercise, student)));
    expect(made.filter(({ student }) => student.attempt! > 0)).not.toEqual([]);
    for (const { student, request } of made) {
      expect((await variantOf(exercise, student)).request).toEqual(request);
      const other = await variantOf(exercise, { ...student, attempt: student.attempt! + 1 });
      expect(other.request).not.toEqual(request);
    }
  });

  it.each([
    ["6-9", "average"],
    ["6-6", "sales"],
  ])("of %s have a customer on the line, or none, as the knob says", (number, field) => {
    for (const onTheLine of [true, false]) {
      const exercise = exerciseOf([number], { knobs: { ...KNOBS, onTheLine } });
      for (const { tables, unseen } of variants(exercise, 20)) {
        const { calculation } = tables.get(number)!;
        const amounts = calculation
          .column(field)
          .filter((amount): amount is number => typeof amount === "number" && amount > 0)
          .sort((one, other) => other - one);
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        let sum = 0;
        const reached = amounts.map((amount) => (sum += amount) / total);
        const ends = [0.75, 0.95].map((cut) => reached.some((share) => Math.abs(share - cut) < 1e-9));
        expect(ends).toEqual([!onTheLine, !onTheLine]);
        expect(calculation.column("class")).toContain("B");
        // Where nobody stands on the line, that slip gives what is right, and it is said.
        const own = number === "6-9" ? ["otherSideOfTheLine", "sortedOtherSide"] : ["onlyWithinTheCut", "sortedOnlyWithin"];
        expect(unseen.map(({ slip }) => slip)).toEqual(onTheLine ? [] : own);
      }
    }
  });

  it("have traps, a text and a blank by turns, where they are asked for", () => {
    const exercise = exerciseOf(["6-8"], { knobs: { ...KNOBS, trap: 2 } });
    for (const { request } of variants(exercise, 10)) {
      const months = request.tables[0]!.columns["month3"]!;
      expect(months.filter((month) => month === "待确认")).toHaveLength(1);
    }
    expect(variants(exerciseOf(["6-8"]), 5).flatMap(({ request }) => request.tables[0]!.columns["month3"]!)).not.toContain("待确认");
  });
});
