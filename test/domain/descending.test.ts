import { descendingOrder } from "../../src/domain/descending";
import { seeded } from "../support/random";

/** Picks the positive amounts one pair at a time, as a sort would compare them. */
function reference(values: Float64Array): number[] {
  const places = [...values.keys()].filter((index) => values[index]! > 0);
  return places.sort((left, right) => (values[left] === values[right] ? left - right : values[left]! > values[right]! ? -1 : 1));
}

const random = seeded(11);
const whole = (below: number): number => Math.floor(random() * below);
/** Kinds of amounts whose binary forms differ in other digits. */
const kinds: Readonly<Record<string, () => number>> = {
  "sales in cents": () => Math.round(random() ** 4 * 1e8) / 100,
  "many equal amounts": () => whole(7),
  "one amount": () => 1250.5,
  "returns, zeros and no amounts": () => [-3, 0, -0, NaN, 2, 5][whole(6)]!,
  "nothing positive": () => -whole(3),
  "denormal numbers": () => whole(1000) * Number.MIN_VALUE,
  "the largest numbers": () => 1.7e308 + random() * 9e306,
  "from the smallest to the largest": () => 2 ** (whole(2098) - 1074) * (1 + random()),
  "the last binary digit": () => 1 + whole(4096) * Number.EPSILON,
  "powers of two": () => 2 ** (whole(60) - 30),
};
/** Few amounts are compared and many are sorted by digits; the change is at 2,048. */
const sizes = [0, 1, 2, 3, 50, 2047, 2048, 2049, 2050, 6000];

describe.each(Object.entries(kinds))("%s", (_, amount) => {
  it.each(sizes)("%i of them: as a plain sort orders them", (size) => {
    const values = Float64Array.from({ length: size }, amount);
    expect([...descendingOrder(values)]).toEqual(reference(values));
  });
});

it("orders a part of a longer list by itself, and leaves it as it is", () => {
  const all = Float64Array.from({ length: 9000 }, () => whole(500));
  const before = all.slice();
  const part = all.subarray(3000, 6000);
  expect([...descendingOrder(part)]).toEqual(reference(part));
  expect(all).toEqual(before);
});
