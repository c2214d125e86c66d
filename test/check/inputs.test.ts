/** Inputs that cannot be read: told on the sheet that leaves them out, listed by the check, and made numbers where they say one. */
import { checkSheets } from "../../src/check/sheets";
import type { Finding } from "../../src/check/model";
import { checkXlsx } from "../../src/check/xlsx";
import { messageOf } from "../../src/check/text";
import { layout } from "../../src/book/layout";
import { makeRequest, type ImportedData } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import { LANGUAGES, type Language } from "../../src/i18n";
import { registry } from "../../src/tables";
import { fieldsOf, type Value } from "../../src/tables/model";
import { addressOf } from "../../src/sheet/address";
import { isNumeric } from "../../src/sheet/kinds";
import type { Sheet } from "../../src/sheet/sheet";

function book(
  columns: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>,
  rows: number,
  language: Language = "zh-CN",
): Sheet[] {
  const tables = Object.fromEntries(
    Object.entries(columns).map(([number, own]) => [number, { columns: own, headings: {}, parameters: {} }]),
  );
  const data: ImportedData = { rows, tables };
  return layout(makeRequest({ tables: Object.keys(columns), language, content: "empty", data }));
}

const SALES = {
  "6-8": {
    customer: ["甲", "乙", "丙", "丁"],
    month1: [100, "1.2万", 300, null],
    month2: [100, 200, "约五万", true],
    month3: [100, 200, 300, null],
  },
};

const noticeOf = (sheet: Sheet | undefined): unknown => sheet?.cells[2]?.[0]?.value;
const totalOf = (sheet: Sheet | undefined, id: string): unknown => {
  const area = sheet?.fields.find((field) => field.id === id)?.area;
  return area && sheet?.cells[area.row + area.rows]?.[area.column]?.value;
};
const told = ({ area, kind, found, expected, change }: Finding) => ({
  cells: addressOf(area),
  kind,
  found,
  ...(change?.kind === "numbers" ? { after: change.after, expected } : {}),
});

test("the sheet whose totals leave them out says how many there are and where one stands", () => {
  const [sheet] = book(SALES, 4);
  expect(totalOf(sheet, "sum")).toBe(300);
  expect(noticeOf(sheet)).toBe("有 3 个输入项无法识别，未计入结果。例如 C10。");
  const [right] = book({ "6-8": { ...SALES["6-8"], month1: [100, 12_000, 300, null], month2: [100, 200, 50_000, null] } }, 4);
  expect(noticeOf(right)).toBe("");
  expect(totalOf(right, "sum")).toBe(63_300);
});

test("so does a sheet that reads them from another one, in its own rows", () => {
  const sheets = layout(
    makeRequest({
      tables: ["6-8", "6-9"],
      language: "en",
      content: "empty",
      data: { rows: 4, tables: { "6-8": { columns: SALES["6-8"], headings: {}, parameters: {} } } },
    }),
  );
  expect(sheets.map(noticeOf)).toEqual([
    "Inputs left out because they cannot be read: 3. One of them: C10.",
    expect.stringMatching(/^Inputs left out because they cannot be read: 3\. One of them: B\d+\.$/),
  ]);
});

test("words that are none of the choices are counted with them", () => {
  const [sheet] = book({ "6-1": { customer: ["甲", "乙", "丙"], status: ["existing", "past", "老朋友"], amount: [1, 2, 3] } }, 3);
  expect(noticeOf(sheet)).toBe("有 1 个输入项无法识别，未计入结果。");
});

test.each(registry.filter(({ type }) => type === "rows").map((spec) => [spec.number, spec] as const))(
  "%s says so of every column that numbers or days are typed into",
  (number, spec) => {
    for (const field of fieldsOf(spec)) {
      if (field.role !== "input" || !isNumeric(field.kind)) continue;
      const id = field.repeat === undefined ? field.name : `${field.name}1`;
      const [sheet] = book({ [number]: { [id]: ["x"] } }, 2, "en");
      expect([id, noticeOf(sheet)]).toEqual([
        id,
        expect.stringMatching(/^Inputs left out because they cannot be read: 1\. One of them: [A-Z]+\d+\.$/),
      ]);
    }
  },
);

test("the check lists them, with what they say as numbers where they say one", () => {
  const sheets = book(SALES, 4);
  expect(checkSheets(sheets).findings.map(told)).toEqual([
    { cells: "B8", kind: "numberAsText", found: "1.2万", after: [12_000], expected: "12000" },
    { cells: "C9:C10", kind: "notANumber", found: "约五万" },
  ]);
});

test("days, shares, bounds and choices are judged as their columns say", () => {
  const sheets = book(
    {
      P5: {
        code: ["K1", "K2", "K3"],
        customer: ["甲", "乙", "丙"],
        creditClass: ["A", "Z", "b"],
        costRate: ["60%", "60", "很高"],
        suppliers: ["3", "2.5", "４"],
        expectedSales: ["¥1,000", "(500)", "#N/A"],
      },
      "6-10": { code: ["K1", "K2", "K3"], customer: ["甲", "乙", "丙"], acquired: ["2026-03-01", "2026年3月2日", "三月"] },
    },
    3,
  );
  const found = checkSheets(sheets).findings;
  const numbers = found.flatMap(({ change }) => (change?.kind === "numbers" ? change.after : []));
  expect(numbers.sort((one, other) => one - other)).toEqual([-500, 0.6, 3, 4, 1000, 46_082, 46_083]);
  expect(found.filter(({ kind }) => kind === "notANumber").map((finding) => finding.found)).toEqual(
    expect.arrayContaining(["60", "2.5", "#N/A", "三月"]),
  );
  expect(found.filter(({ kind }) => kind === "notAChoice").map((finding) => [finding.found, finding.expected])).toEqual([["Z", "A, B, C"]]);
});

test.each(LANGUAGES)("in %s each kind of finding says what to do", (language) => {
  const sheets = book({ ...SALES, "6-1": { customer: ["a"], status: ["nobody"], amount: ["?"] } }, 4, language);
  const messages = checkSheets(sheets).findings.map((finding) => messageOf(finding, language));
  expect(messages).toHaveLength(4);
  expect(messages.join("\n")).not.toMatch(/[{}]|undefined/);
  expect(messages.join("\n")).toMatch(/12000/);
});

test("a file tells the same, and its days are days", async () => {
  const sheets = book({ "6-10": { code: ["K1", "K2"], customer: ["甲", "乙"], acquired: [46_082, "2026-03-02"] } }, 2);
  const { findings } = await checkXlsx(await writeXlsx(sheets));
  expect(findings.map(told)).toEqual([
    { cells: expect.stringMatching(/^[A-Z]+\d+$/), kind: "numberAsText", found: "2026-03-02", after: [46_083], expected: "2026-03-02" },
  ]);
});

test("what stands in several cells below each other is one finding, and the user's own formulas are none", () => {
  const [sheet] = book({ "6-8": { customer: ["甲", "乙", "丙"], month1: ["1千", "2千", "3千"] } }, 3);
  if (!sheet) throw new Error("6-8 is laid out");
  expect(checkSheets([sheet]).findings.map(told)).toEqual([
    { cells: "B7:B9", kind: "numberAsText", found: "1千", after: [1000, 2000, 3000], expected: "1000" },
  ]);
  const cells = sheet.cells.map((line, row) =>
    Array.from(line, (cell, column) => (cell && row === 7 && column === 1 ? { ...cell, formula: "1000*2" } : cell)),
  );
  expect(
    checkSheets([{ ...sheet, cells }])
      .findings.map(told)
      .map((finding) => finding.cells),
  ).toEqual(["B7", "B9"]);
});
