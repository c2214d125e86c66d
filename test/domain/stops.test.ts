import { SalesbookError } from "../../src/domain/errors";
import { stopPlaces } from "../../src/domain/stops";
import { seeded } from "../support/random";

describe("stopPlaces", () => {
  it("lists route by route, each by its numbers, equal numbers as entered", () => {
    const stops = Object.freeze([
      { line: 2, number: 1 },
      { line: 1, number: 7 },
      { line: 1, number: 2 },
      { line: 2, number: 1 },
    ]);
    expect(stopPlaces(stops)).toEqual({ keys: [2000001, 1000007, 1000002, 2000001], places: [3, 2, 1, 4] });
  });

  it("leaves out rows without route or number, and says which numbers are none", () => {
    const { keys, places } = stopPlaces([
      { line: 0, number: 1 },
      { line: 1, number: null },
      { line: 1, number: "third" },
      { line: 1, number: 0 },
      { line: 1, number: 5001 },
      { line: 1, number: 5000 },
    ]);
    expect(keys).toEqual(["", "", "", "", "", 1005000]);
    expect(places.map((place) => (place instanceof SalesbookError ? place.code : place))).toEqual([
      "",
      "",
      "notANumber",
      "outOfRange",
      "outOfRange",
      1,
    ]);
  });

  it("counts, for each stop, the stops that come before it", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed);
      const stops = Array.from({ length: 30 }, () => ({ line: Math.floor(random() * 4), number: 1 + Math.floor(random() * 6) }));
      const expected = stops.map((stop, row) =>
        stop.line === 0
          ? ""
          : 1 +
            stops.filter(
              (other, index) =>
                other.line > 0 &&
                (other.line < stop.line ||
                  (other.line === stop.line && (other.number < stop.number || (other.number === stop.number && index < row)))),
            ).length,
      );
      expect(stopPlaces(stops).places).toEqual(expected);
    }
  });
});
