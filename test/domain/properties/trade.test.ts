import fc from "fast-check";
import { contributions, crossRatios, marginRates, turnovers } from "../../../src/domain/contribution";
import { SalesbookError } from "../../../src/domain/errors";
import { gmrois } from "../../../src/domain/gmroi";
import { salesShares } from "../../../src/domain/ranking";
import { holds } from "../../support/property";

/** A product: sales, cost, opening and closing stock; returns, losses and empty shelves among them. */
const product = fc.tuple(
  fc.integer({ min: -500, max: 10_000 }),
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 3000 }),
  fc.integer({ min: 0, max: 3000 }),
);
const company = fc.array(product, { minLength: 1, maxLength: 20 });
type Company = readonly (readonly [number, number, number, number])[];

const columns = (products: Company, factor = 1) =>
  [0, 1, 2, 3].map((place) => products.map((one) => [one[place]! * factor])) as [number[][], number[][], number[][], number[][]];
const plain = (rows: readonly (readonly unknown[])[]): unknown[] =>
  rows.flat().map((cell) => (cell instanceof SalesbookError ? cell.code : cell));

it("a company twice as large in everything has the same ratios, contributions and shares, to the last bit", () => {
  holds(
    fc.property(company, fc.integer({ min: -20, max: 20 }), (products, power) => {
      const [once, scaled] = [columns(products), columns(products, 2 ** power)];
      expect(plain(contributions(...scaled))).toEqual(plain(contributions(...once)));
      expect(plain(crossRatios(...scaled))).toEqual(plain(crossRatios(...once)));
      expect(plain(salesShares(scaled[0]))).toEqual(plain(salesShares(once[0])));
      expect(plain(gmrois(scaled[0], scaled[1], scaled[2]))).toEqual(plain(gmrois(once[0], once[1], once[2])));
    }),
  );
});

it("net returns have no ratio above 0", () => {
  const returns = fc.tuple(fc.integer({ min: -500, max: -1 }), fc.integer({ min: -900, max: 900 }), fc.nat(300), fc.nat(300));
  holds(
    fc.property(fc.array(returns, { minLength: 1, maxLength: 5 }), company, (returned, products) => {
      const all = columns([...returned, ...products] as Company);
      for (const found of [marginRates(all[0], all[1]), crossRatios(...all), contributions(...all)])
        for (const ratio of plain(found).slice(0, returned.length)) expect(typeof ratio === "number" && ratio > 0).toBe(false);
    }),
  );
});

it("in another currency too, but for the last digits", () => {
  holds(
    fc.property(company, fc.double({ min: 0.001, max: 1000, noNaN: true }), (products, factor) => {
      const total = products.reduce((sum, [sales]) => sum + sales, 0);
      // A total that cancels out keeps nothing but rounding.
      fc.pre(Math.abs(total) >= 1);
      const expected = plain(contributions(...columns(products)));
      plain(contributions(...columns(products, factor))).forEach((found, row) => {
        const own = expected[row];
        const near = typeof own === "number" ? Math.abs(Number(found) - own) <= 1e-9 * Math.max(1, Math.abs(own)) : found === own;
        expect(near).toBe(true);
      });
    }),
  );
});

it("the order of the products changes no contribution", () => {
  holds(
    fc.property(company, (products) => {
      const turned = [...products].reverse();
      expect(plain(contributions(...columns(turned)))).toEqual(plain(contributions(...columns(products))).reverse());
    }),
  );
});

it("a product that sold nothing contributes nothing and takes nothing from the others", () => {
  holds(
    fc.property(company, fc.nat({ max: 3000 }), (products, stock) => {
      const found = plain(contributions(...columns([...products, [0, 0, stock, stock]])));
      expect(found.pop()).toBe(0);
      expect(found).toEqual(plain(contributions(...columns(products))));
    }),
  );
});

it("contribution is margin × turnover × share where all three are known", () => {
  holds(
    fc.property(company, (products) => {
      const [sales, cost, opening, closing] = columns(products);
      const total = products.reduce((sum, [sold]) => sum + sold, 0);
      fc.pre(total > 0);
      const [margins, turns] = [plain(marginRates(sales, cost)), plain(turnovers(sales, opening, closing))];
      plain(contributions(sales, cost, opening, closing)).forEach((found, row) => {
        const share = products[row]![0] / total;
        const [margin, turnover] = [margins[row], turns[row]];
        const product = typeof margin === "number" && typeof turnover === "number" ? margin * turnover * share : NaN;
        const expected = share === 0 ? 0 : product;
        expect(
          typeof found === "number" ? Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) : Number.isNaN(expected),
        ).toBe(true);
      });
    }),
  );
});
