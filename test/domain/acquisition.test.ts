import { acquisitionOrder } from "../../src/domain/acquisition";
import { SalesbookError } from "../../src/domain/errors";
import { seeded } from "../support/random";

describe("the order of acquisition", () => {
  it.each([
    [
      [45000, 43000, "", 45000],
      [2, 1, "", 3],
    ],
    [
      [46000, 45000, 44000],
      [3, 2, 1],
    ],
    [
      [45000.5, 45000, null],
      [2, 1, ""],
    ],
    [[], []],
  ])("of %p is %p", (dates, order) => {
    expect(acquisitionOrder(Object.freeze(dates))).toEqual(order);
  });

  it("leaves out what is no date and says so there", () => {
    const order = acquisitionOrder([45000, "2019年", true, 44000]);
    expect(order.map((number) => (number instanceof SalesbookError ? number.code : number))).toEqual([2, "notANumber", "notANumber", 1]);
  });

  it("counts for each customer who came before: earlier, or on the same day and entered above", () => {
    const random = seeded(610);
    for (let round = 0; round < 200; round++) {
      const dates = Array.from({ length: Math.floor(random() * 20) }, () => (random() < 0.15 ? "" : 45000 + Math.floor(random() * 6)));
      const expected = dates.map((date, row) =>
        date === "" ? "" : 1 + dates.filter((other, index) => other !== "" && (other < date || (other === date && index < row))).length,
      );
      expect(acquisitionOrder(dates)).toEqual(expected);
    }
  });
});
