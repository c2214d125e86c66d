import { brandSegments } from "../../src/domain/brand-segment";
import {
  DEFAULT_OFFERS,
  offerGroup,
  purchaseState,
  segmentParts,
  segmentsByProduct,
  nextListDay,
  ownOffer,
} from "../../src/domain/purchase-list";
import { seeded } from "../support/random";

// Our own rule: the seven days from today on are this week.
it.each([
  [46141, 46142, 7, "overdue"],
  [46142, 46142, 7, "due"],
  [46148, 46142, 7, "due"],
  [46149, 46142, 7, "later"],
  [46155, 46142.75, 14, "due"],
  [46142, 46142.75, 7, "due"],
  ["", 46142, 7, ""],
  [46142, "", 7, ""],
])("a purchase expected on day %p, seen on day %p with %p days ahead: %p", (next, today, days, state) => {
  expect(purchaseState(next, today, days)).toBe(state);
});

it("compares use within each product: what is much water would be little tea", () => {
  const products = ["Water", "Water", "WATER", "Tea", "Tea", "Tea"];
  expect(segmentsByProduct(products, [90, 60, 30, 3, 2, 1], [0, 0, 0, 0, 0, 0])).toEqual([
    "nationalHigh",
    "nationalMedium",
    "nationalLow",
    "nationalHigh",
    "nationalMedium",
    "nationalLow",
  ]);
});

it("keeps an error in its row and counts it in no third", () => {
  const [text, negative, ...others] = segmentsByProduct(["a", "a", "a", "a"], ["x", -1, 5, 1], [1, 1, "", null]);
  expect([text, negative]).toEqual([expect.objectContaining({ code: "notANumber" }), expect.objectContaining({ code: "outOfRange" })]);
  expect(others).toEqual(["nationalHigh", "nationalMedium"]);
});

it("gives each row what the rows of its product alone would give it", () => {
  const random = seeded(7);
  for (let round = 0; round < 40; round++) {
    const rows = Array.from({ length: 1 + Math.floor(random() * 30) }, () => ({
      product: ["tea", "water", ""][Math.floor(random() * 3)] ?? "",
      national: Math.floor(random() * 6),
      store: random() < 0.2 ? "" : Math.floor(random() * 6),
    }));
    const found = segmentsByProduct(
      rows.map(({ product }) => product),
      rows.map(({ national }) => national),
      rows.map(({ store }) => store),
    );
    rows.forEach((row, index) => {
      const own = rows.filter(({ product }) => product === row.product);
      const alone = brandSegments(
        own.map(({ national }) => [national]),
        own.map(({ store }) => [store]),
      );
      expect(found[index]).toBe(alone[own.indexOf(row)]?.[0]);
    });
  }
});

// 模块三 prints that the strongest campaign is for heavy users of the store brand, and wants those of the national one to change.
it.each([
  ["store", "printed", "strongest"],
  ["national", "printed", "otherBrand"],
  ["switcher", "printed", "switchers"],
  ["store", "turned", "otherBrand"],
  ["national", "turned", "strongest"],
  ["switcher", "turned", "switchers"],
] as const)("users of the brand %p get, with the campaign as %p, the offers of %p", (brand, campaign, group) => {
  expect(offerGroup(brand, campaign)).toBe(group);
});

it("offers most to heavy users whom the strongest campaign is for, and to each group's heavy users more than to the others", () => {
  const rates = Object.values(DEFAULT_OFFERS).flatMap(Object.values) as number[];
  expect(Math.max(...rates)).toBe(DEFAULT_OFFERS.strongest.High);
  for (const { Low, Medium, High } of Object.values(DEFAULT_OFFERS)) expect(High >= 1.5 * Medium && Medium > Low).toBe(true);
  expect([segmentParts("switcherLow"), segmentParts("nobody"), segmentParts("")]).toEqual([
    { brand: "switcher", level: "Low" },
    null,
    null,
  ]);
});

// 模块三: a list every second week for whoever spends 25 a week.
it.each<[unknown, unknown, unknown]>([
  [25, 46142, 46156],
  [24.99, 46142, "none"],
  ["", 46142, ""],
  [32, "", ""],
])("who spends %p a week and has a list of day %p gets the next one on %p", (weekly, day, expected) =>
  expect(nextListDay(weekly, day, 25, 14)).toBe(expected),
);

it.each<[unknown, unknown, unknown]>([
  [0.2, 0.75, 0.05],
  [0.2, 0, 0.2],
  [0.2, 1, 0],
  [0.2, "", ""],
  ["", 0.5, ""],
])("of a reduction of %p with a subsidy of %p the shop bears %p", (offer, subsidy, expected) =>
  expect(ownOffer(offer, subsidy)).toBe(expected),
);

it("a subsidy of more than all, or in words, is refused", () => {
  expect(() => ownOffer(0.2, 60)).toThrow("rateNotPercent");
  expect(() => ownOffer(0.2, "half")).toThrow("notANumber");
});
