import { MOST_POINTS, riskMap, riskNumber, severityOf } from "../../src/domain/severity";
import { seeded } from "../support/random";

it.each([
  [4, 5, 20],
  [1, 1, 1],
  [5, 5, 25],
  ["", 3, ""],
  [3, null, ""],
])("likelihood %p and impact %p make the risk number %p", (likelihood, impact, risk) => {
  expect(riskNumber(likelihood, impact)).toBe(risk);
});

it.each([
  ["often", 3, "notANumber", "likelihood"],
  ["", "much", "notANumber", "impact"],
  [0, 3, "outOfRange", "likelihood"],
  [3, 6, "outOfRange", "impact"],
  [2.5, 3, "notWholeNumber", "likelihood"],
  [3, -1, "outOfRange", "impact"],
])("likelihood %p and impact %p are refused: %s of %s", (likelihood, impact, code, argument) => {
  expect(() => riskNumber(likelihood, impact)).toThrow(expect.objectContaining({ code, details: expect.objectContaining({ argument }) }));
});

// Our own limits: low below 5, medium from 5, high from 15.
it.each([
  [1, "low"],
  [4, "low"],
  [5, "medium"],
  [12, "medium"],
  [15, "high"],
  [25, "high"],
])("a risk number of %d is %s", (risk, severity) => {
  expect(severityOf(risk)).toBe(severity);
});

it("the map counts what stands in each pair of points, and nothing else", () => {
  const random = seeded(11);
  const cells: readonly unknown[] = [1, 2, 3, 4, 5, 0, 6, 2.5, "3", "", null];
  const pick = (): unknown => cells[Math.floor(random() * cells.length)];
  const risks = Array.from({ length: 400 }, () => [pick(), pick()] as const);
  const map = riskMap(
    risks.map(([likelihood]) => likelihood),
    risks.map(([, impact]) => impact),
  );
  for (let likelihood = 1; likelihood <= MOST_POINTS; likelihood++)
    for (let impact = 1; impact <= MOST_POINTS; impact++)
      expect(map[likelihood - 1]?.[impact - 1]).toBe(risks.filter(([often, much]) => often === likelihood && much === impact).length);
  expect(map.flat()).toHaveLength(25);
});
