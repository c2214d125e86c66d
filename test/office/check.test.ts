/** The check of workbooks that were used and saved in LibreOffice: what a user may do is no finding, a fault is one. */
import { course } from "../../src/tables";
import { addressOf } from "../../src/sheet/address";
import type { Finding } from "../../src/check/model";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { checkXlsx } from "../../src/check/xlsx";
import { officeSuite } from "../support/needs";
import { MINUTES } from "../support/office-books";
import { todays } from "../support/seeds";
import { asUser, type Done, type Job, type Step } from "../support/office-user";

const ALL = course.map(({ number }) => number);
const told = ({ sheet, area, kind }: Finding) => ({ sheet, cells: addressOf(area), kind });

interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

officeSuite("the check of workbooks saved by LibreOffice", (office) => {
  const sheets = layout(makeRequest({ tables: ALL, language: "zh-CN", content: "sample", rows: 20 }));
  const legitimate = todays(legitimateIn(sheets), 3);
  const faults = faultsIn(sheets);
  let done: ReadonlyMap<string, Done>;
  beforeAll(async () => {
    const bytes = await writeXlsx(sheets);
    done = await asUser(
      office,
      [...legitimate, ...faults].map(({ name, steps }): Job => ({ name, bytes, steps })),
    );
  }, 10 * MINUTES);

  /** LibreOffice itself drops what tables do by themselves, whatever its user does. */
  const reportOf = async (name: string) => {
    const { findings, ...report } = await checkXlsx(done.get(name)?.bytes ?? new Uint8Array());
    const isForgotten = ({ kind }: Finding): boolean => kind === "tableForgot";
    return { ...report, findings: findings.filter((one) => !isForgotten(one)), forgotten: findings.filter(isForgotten) };
  };

  it.each(legitimate)("finds nothing but what LibreOffice drops after $name", async ({ name }) => {
    const report = await reportOf(name);
    expect(report.findings.map(told)).toEqual([]);
    const bringing = sheets.filter(({ tables }) => tables.some(({ columns }) => columns.some(({ formula, total }) => formula ?? total)));
    expect(report.forgotten.length).toBe(bringing.length);
    expect({ sheets: report.sheets.length, unknown: report.unknown }).toEqual({ sheets: sheets.length, unknown: [] });
  });

  it.each(faults)("finds $name", async ({ name, found }) => {
    expect((await reportOf(name)).findings.map(told)).toEqual(found);
  });
});

officeSuite("the check of a workbook that LibreOffice has saved as .ods and as .xlsx again", (office) => {
  it(
    "finds rows of totals, addresses for names and what tables dropped, once per sheet and nothing else",
    async () => {
      const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language: "zh-TW", content: "sample", rows: 4 }));
      const done = await asUser(office, [{ name: "ods", bytes: await writeXlsx(sheets), steps: [{ step: "throughOds" }] }]);
      const { findings } = await checkXlsx(done.get("ods")?.bytes ?? new Uint8Array());
      const kinds = ["addressesForNames", "tableForgot", "totalRowLost"];
      for (const { name } of sheets) expect(findings.flatMap(({ sheet, kind }) => (sheet === name ? [kind] : [])).sort()).toEqual(kinds);
      expect(findings.length).toBe(kinds.length * sheets.length);
    },
    2 * MINUTES,
  );
});

function legitimateIn(sheets: readonly Sheet[]): Scenario[] {
  const named = (number: string): string => sheetOf(sheets, number).name;
  const cellArea = (number: string, index: number): string => addressOf(sheetOf(sheets, number).mark!.areas[index]!);
  return [
    { name: "saving it", steps: [] },
    {
      name: "renaming sheets",
      steps: ["6-2", "6-8", "6-9", "6-10"].map((number, index) => ({ step: "rename", sheet: named(number), name: `我的表 ${index}'s` })),
    },
    {
      name: "adding customers and giving their names",
      steps: [
        { step: "insertRow", table: "Roster_6_10", row: 20 },
        { step: "type", table: "Roster_6_10", row: 20, column: 0, value: "K999" },
        { step: "insertRow", table: "Sales_6_8", row: 5 },
        { step: "insertRow", table: "Ranking_6_9", row: 3 },
      ],
    },
    {
      name: "deleting customers",
      steps: ["Roster_6_10", "Sales_6_8", "Territories_6_12"].map((table) => ({ step: "deleteRow", table, row: 4 })),
    },
    {
      name: "sorting tables",
      steps: [
        { step: "sort", table: "Roster_6_10", column: 1, ascending: false },
        { step: "sort", table: "Sales_6_8", column: 0, ascending: false },
        { step: "sort", table: tableOf(sheets, "6-4").name, column: 1, ascending: false },
      ],
    },
    {
      name: "typing into inputs",
      steps: [
        { step: "type", table: "Sales_6_8", row: 2, column: 2, value: 4711 },
        { step: "type", table: "Sales_6_8", row: 3, column: 2, value: "=1" },
        { step: "type", table: "Roster_6_10", row: 0, column: 3, value: "?" },
      ],
    },
    {
      name: "putting rows above everything",
      steps: ["6-2", "6-8", "6-9", "6-14"].map((number) => ({ step: "insertLines", sheet: named(number), row: 0, count: 2 })),
    },
    {
      name: "putting rows between the settings",
      steps: ["6-9", "6-14"].map((number) => ({ step: "insertLines", sheet: named(number), row: 6, count: 1 })),
    },
    { name: "putting a line into a card", steps: [{ step: "insertLines", sheet: named("6-2"), row: 9, count: 1 }] },
    {
      name: "putting columns to the left",
      steps: ["6-2", "6-8", "6-9"].map((number) => ({ step: "insertColumns", sheet: named(number), column: 0, count: 1 })),
    },
    { name: "moving settings", steps: [{ step: "move", sheet: named("6-9"), cells: cellArea("6-9", 1), to: "AB40" }] },
  ];
}

function faultsIn(sheets: readonly Sheet[]): (Scenario & { readonly found: readonly ReturnType<typeof told>[] })[] {
  const ranking = sheetOf(sheets, "6-9");
  const { area, columns } = tableOf(sheets, "6-9");
  const column = columns.length - 1;
  const at = (row: number, rows = 1): string => addressOf({ row: area.row + 1 + row, column, rows, columns: 1 });
  const over = (row: number, value: string | number): Step => ({ step: "type", table: "Ranking_6_9", row, column, value });
  const single = ranking.mark!.areas[1]!;
  return [
    {
      name: "results typed over",
      steps: [over(0, "A"), over(1, "A"), over(9, 5)],
      found: [
        { sheet: ranking.name, cells: at(0, 2), kind: "formulaTypedOver" },
        { sheet: ranking.name, cells: at(9), kind: "formulaTypedOver" },
      ],
    },
    {
      name: "results typed over below rows put above everything, on a renamed sheet",
      steps: [
        { step: "insertLines", sheet: ranking.name, row: 0, count: 3 },
        { step: "rename", sheet: ranking.name, name: "排序" },
        over(2, 1),
      ],
      found: [{ sheet: "排序", cells: addressOf({ row: area.row + 3 + 3, column, rows: 1, columns: 1 }), kind: "formulaTypedOver" }],
    },
    {
      name: "nothing where a cell of the settings was only moved, and what was typed over elsewhere",
      steps: [{ step: "move", sheet: ranking.name, cells: addressOf(single), to: "AB40" }, over(4, 1)],
      found: [{ sheet: ranking.name, cells: at(4), kind: "formulaTypedOver" }],
    },
  ];
}

function sheetOf(sheets: readonly Sheet[], number: string): Sheet {
  return sheets.find(({ table }) => table === number)!;
}

function tableOf(sheets: readonly Sheet[], number: string): Sheet["tables"][number] {
  return sheetOf(sheets, number).tables[0]!;
}
