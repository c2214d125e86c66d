import { attainments } from "../../src/domain/attainment";

it("is what was reached by what was expected, of any sign", () => {
  expect(attainments([[90], [-5], [0]], [[120], [50], [9]])).toEqual([[0.75], [-0.1], [0]]);
});

it("is unknown where either is, and refused without a task", () => {
  expect(attainments([[""], [5], [5], [5]], [[9], [""], [0], [-1]])).toMatchObject([
    [""],
    [""],
    [{ code: "zeroDivisor", details: { argument: "target" } }],
    [{ code: "outOfRange", details: { argument: "target", received: -1 } }],
  ]);
});
