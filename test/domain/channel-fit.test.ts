import { channelFor, needMet, type ChannelOffer } from "../../src/domain/channel-fit";
import { seeded } from "../support/random";

// Our own rule, worked by hand: the part of the need that is met, nothing for more than is needed.
it.each([
  [[5, 2, 3, 5], [5, 2, 3, 5], 1],
  [[4, 3, 3, 4], [3, 4, 2, 3], 11 / 14],
  [[1, 5, 3, 1], [5, 2, 3, 5], 7 / 10],
  [[0, 4, 5, 0], [1, 4, 5, 2], 1],
  [[2, "", null, 2], [1, 5, 5, ""], 1 / 4],
  [[0, 0, "", 0], [1, 1, 1, 1], ""],
  [[1, 1, 1, 1], ["", "", null, ""], ""],
])("needs %p met by %p: %p", (needs, gives, share) => {
  expect(needMet(needs, gives)).toBe(share);
});

it("names text and ratings that cannot be", () => {
  expect(needMet([1, "high"], [1, 1])).toMatchObject({ code: "notANumber", details: { argument: "needs" } });
  expect(needMet([6], [1])).toMatchObject({ code: "outOfRange" });
  expect(needMet([-1, 3], [1, 1])).toMatchObject({ code: "outOfRange" });
});

const rule = { leastFit: 0.8, mostCostShare: 0.1 };

// 整合渠道: can the cheap channel serve the customer, and do some customers need a dearer one?
it.each<[string, [unknown, unknown][], number, unknown]>([
  [
    "the cheap channel, where it serves well enough",
    [
      [1, 9500],
      [0.8, 150],
    ],
    100000,
    { coverage: "served", channel: 1 },
  ],
  [
    "the dear one, where only it does",
    [
      [1, 9500],
      [0.79, 150],
    ],
    100000,
    { coverage: "served", channel: 0 },
  ],
  [
    "nobody at a cost beyond a tenth of the value",
    [
      [1, 9500],
      [0.79, 150],
    ],
    94999,
    { coverage: "tooDear", channel: -1 },
  ],
  ["exactly a tenth is not beyond it", [[1, 9500]], 95000, { coverage: "served", channel: 0 }],
  [
    "the first of two at the same cost",
    [
      [0.9, 100],
      [1, 100],
    ],
    5000,
    { coverage: "served", channel: 0 },
  ],
  [
    "a gap",
    [
      [0.5, 10],
      [0.7999, 1],
    ],
    5000,
    { coverage: "noFit", channel: -1 },
  ],
  ["no channel of unknown cost", [[1, ""]], 5000, { coverage: "tooDear", channel: -1 }],
  ["nothing without ratings", [["", 10]], 5000, null],
])("takes %s", (_, channels, value, expected) => {
  expect(
    channelFor(
      channels.map(([fit, cost]) => ({ fit, cost })),
      value,
      rule,
    ),
  ).toEqual(expected);
});

it("finds what going through the channels from the cheapest on finds", () => {
  const random = seeded(11);
  for (let round = 0; round < 500; round++) {
    const offers = Array.from({ length: 5 }, (): ChannelOffer => ({
      fit: random() < 0.2 ? "" : Math.round(random() * 10) / 10,
      cost: random() < 0.2 ? "" : Math.floor(random() * 8) * 100,
    }));
    const value = Math.floor(random() * 8000);
    const order = offers.map((offer, index) => ({ ...offer, index })).sort((one, other) => Number(one.cost) - Number(other.cost));
    const good = order.filter(({ fit }) => fit !== "" && Number(fit) > 0.79);
    const paid = good.find(({ cost }) => cost !== "" && Number(cost) * 10 <= value);
    const known = offers.some(({ fit }) => fit !== "");
    const coverage = paid ? "served" : good.length > 0 ? "tooDear" : "noFit";
    expect(channelFor(offers, value, rule)).toEqual(known ? { coverage, channel: paid?.index ?? -1 } : null);
  }
});
