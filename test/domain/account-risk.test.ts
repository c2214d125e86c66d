import { ACCOUNT_RISKS, measureState, RISK_MEASURES } from "../../src/domain/account-risk";

it("knows the six dangers and the five measures of the text", () => {
  expect([ACCOUNT_RISKS.length, RISK_MEASURES.length]).toEqual([6, 5]);
});

// Risk number, measure, due, done; on 30 April 2026.
it.each([
  ["", "partnership", 46100, "", ""],
  [20, "partnership", 46141, "", "overdue"],
  [20, "partnership", 46142, "", "open"],
  [20, "partnership", 46142.75, "", "open"],
  [20, "", "", "", "measureMissing"],
  [20, "", 46150, "", "measureMissing"],
  [20, "", 46100, "", "overdue"],
  [15, "", "", "", "measureMissing"],
  [14, "", "", "", "open"],
  [20, "partnership", 46100, 46120, "done"],
  [20, "", "", 46120, "done"],
])("a risk of %p with the measure %p, due %p, done %p: %p", (risk, measure, due, done, state) => {
  expect(measureState(risk, { measure, due, done }, 46142)).toBe(state);
});

it("nothing is late while no day is given", () => {
  expect(measureState(20, { measure: "influence", due: 1000, done: "" }, "")).toBe("open");
});

it("a time of day makes nothing late on its own day", () => {
  expect(measureState(20, { measure: "influence", due: 46142, done: "" }, 46142.9)).toBe("open");
});

it("a text is no day, with or without a risk", () => {
  for (const risk of [20, ""])
    expect(() => measureState(risk, { measure: "", due: "May", done: "" }, 46142)).toThrow(expect.objectContaining({ code: "notANumber" }));
});
