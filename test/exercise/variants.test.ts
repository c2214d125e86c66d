/** Every student has figures of the same difficulty: as many customers in each class, amounts of trade, the same knobs, every slip to be seen. */
import { variantFrom } from "../../src/exercise/variant";
import { seeds } from "../support/seeds";
import { exerciseOf } from "./filled";

/** Workbooks are laid out beside other tests. */
jest.setTimeout(60_000);

/** Sixteen bytes of a number. */
function seedOf(number: number): Uint8Array {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(0, Math.imul(number, 2_654_435_761) >>> 0);
  new DataView(bytes.buffer).setUint32(8, number);
  return bytes;
}

describe("variants", () => {
  it("hold the difficulty over all seeds", () => {
    const exercise = exerciseOf(["6-8", "6-9"]);
    const all = seeds(60).map((seed) => variantFrom(exercise, { id: String(seed), name: "" }, seedOf(seed)));
    const classes = all.map(({ tables }) => tables.get("6-9")!.calculation.column("class").join(""));
    const members = classes.map((letters) => ["A", "B", "C"].map((letter) => letters.split(letter).length - 1).join("/"));
    expect(new Set(members).size).toBe(1);
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
});
