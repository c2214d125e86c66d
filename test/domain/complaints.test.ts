import { COMPLAINT_STEPS, complaintStep, recurrences } from "../../src/domain/complaints";
import { seeded } from "../support/random";

it("knows the six steps of the fourth text, in its order", () => {
  expect(COMPLAINT_STEPS).toEqual(["polite", "listen", "understand", "ask", "agree", "followUp"]);
});

it.each([
  [["", "", "", "", "", ""], "polite"],
  [[1, 1, 2, "", "", ""], "ask"],
  [[1, 1, 2, "", 5, 6], "ask"],
  [[1, 1, 2, 3, 4, ""], "followUp"],
  [[1, 1, 2, 3, 4, 5], "closed"],
  [[1, 1], "understand"],
])("a case with the days %p stands at %s", (days, step) => {
  expect(complaintStep(days)).toBe(step);
});

it("names a day that is text", () => {
  expect(complaintStep([1, "May", 3])).toMatchObject({ code: "notANumber", details: { received: "May" } });
  expect(recurrences(["A"], ["quality"], ["May"])).toEqual([expect.objectContaining({ code: "notANumber" })]);
});

it("counts earlier complaints of the same customer about the same thing", () => {
  expect(recurrences(["A", "a", "A", "B", "A", ""], ["q", "Q", "s", "q", "q", "q"], [5, 7, 9, 6, 5, 5])).toEqual([0, 2, 0, 0, 0, ""]);
  expect(recurrences(["A", "A"], ["", "q"], [5, ""])).toEqual(["", ""]);
});

it("agrees with looking at every pair", () => {
  const random = seeded(21);
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? "";
  for (let round = 0; round < 50; round++) {
    const rows = Array.from({ length: 30 }, () => ({
      who: pick(["A", "B", "", "C"]),
      why: pick(["q", "s", ""]),
      day: Math.floor(random() * 9) + 1,
    }));
    const slow = rows.map((row) => {
      if (row.who === "" || row.why === "") return "";
      let times = 0;
      for (const other of rows) if (other.who === row.who && other.why === row.why && other.day < row.day) times++;
      return times;
    });
    expect(
      recurrences(
        rows.map(({ who }) => who),
        rows.map(({ why }) => why),
        rows.map(({ day }) => day),
      ),
    ).toEqual(slow);
  }
});
