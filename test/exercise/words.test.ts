/** What is said to people about an exercise, with the signs of their language. */
import { feedbackSheets } from "../../src/exercise/feedback";
import { judge } from "../../src/exercise/judge";
import { groupName } from "../../src/exercise/names";
import { loadSlipWords } from "../../src/exercise/slips";
import { LANGUAGES } from "../../src/i18n";
import { exerciseOf, given, variantFor } from "./filled";

beforeAll(() => loadSlipWords(...LANGUAGES));

describe("feedback", () => {
  it.each([
    ["en", /^Known mistake\. You divided .+\. Expected: [\d,.]+$/],
    ["zh-CN", /^典型错误。你除以了.+。应为：[\d,.]+$/],
    ["zh-TW", /^典型錯誤。.+。應為：[\d,.]+$/],
  ] as const)("is written in %s as its readers write", async (language, said) => {
    const exercise = { ...exerciseOf(["6-8"]), language };
    const variant = await variantFor(exercise);
    const sums = variant.tables.get("6-8")!.calculation.column("sum");
    const judged = judge(
      exercise,
      variant,
      given(variant, ({ id }, row) => (id === "average" && row === 0 ? Number(sums[0]) / 12 : null)),
    );
    const sheets = feedbackSheets(exercise, variant, { ...judged, student: variant.student, file: null, points: 0, outOf: 0 });
    const notes = sheets.flatMap((sheet) => sheet.notes ?? []).map(({ text }) => text);
    expect(notes.filter((text) => said.test(text))).toHaveLength(1);
  });
});

describe("groupName", () => {
  it("names what has nothing but a number by its first one", () => {
    expect([groupName("6-14", "day", "zh-CN"), groupName("6-8", "month", "en")]).toEqual(["本月访问日", "Month (yuan)"]);
  });
});
