/** The check of files: as they were written, damaged, and as Excel writes drop-downs of another sheet. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LANGUAGES } from "../../src/i18n";
import { registry } from "../../src/tables";
import { addressOf } from "../../src/sheet/address";
import type { Finding } from "../../src/check/model";
import { layout } from "../../src/book/layout";
import { makeRequest, type RequestOptions } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { SalesbookError } from "../../src/domain/errors";
import { writeXlsx } from "../../src/export/xlsx";
import { checkXlsx } from "../../src/check/xlsx";
import { namesOfMark } from "../../src/mark/names";
import { messageOf } from "../../src/check/text";
import { throughOds, withoutPromises } from "../support/other-programs";
import { isTurn } from "../support/seeds";
import { xlsxOf } from "../support/workbook-file";

const ALL = registry.map(({ number }) => number);
const book = (tables: readonly string[], options: Partial<RequestOptions> = {}): Sheet[] =>
  layout(makeRequest({ tables, language: "en", content: "sample", ...options }));
const told = ({ sheet, area, kind }: Finding) => ({ sheet, cells: addressOf(area), kind });

/** The file with some of its parts rewritten. */
function edited(bytes: Uint8Array, edit: (path: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, path.endsWith(".xml") ? strToU8(edit(path, strFromU8(part))) : part]),
    ),
  );
}

it.each(
  LANGUAGES.flatMap((language, place) =>
    (["sample", "empty"] as const).filter((_, way) => isTurn(place, way, 2)).map((content) => [language, content] as const),
  ),
)(
  "a course workbook as it was written is clean, in %s, %s",
  async (language, content) => {
    const sheets = book(ALL, { language, content });
    const report = await checkXlsx(await writeXlsx(sheets));
    expect({ ...report, findings: report.findings.map(told) }).toEqual({
      language,
      sheets: sheets.map(({ name }) => name),
      unknown: [],
      findings: [],
    });
  },
  60_000,
);

it("finds nothing to check in the workbook of somebody else", async () => {
  expect(
    await checkXlsx(
      await xlsxOf({
        Sales: [
          ["Customer", "Sales"],
          ["a", 1],
        ],
      }),
    ),
  ).toEqual({ sheets: [], unknown: [], findings: [] });
});

it("refuses what is no workbook", async () => {
  await expect(checkXlsx(strToU8("no workbook"))).rejects.toMatchObject({ code: "fileNotWorkbook" });
});

it("is refused as no workbook, or checked, whatever part of it is damaged", async () => {
  const parts = unzipSync(await writeXlsx(book(["6-8", "6-9"], { rows: 3 })));
  const outcomes = new Map<string, string>();
  for (const [path, part] of Object.entries(parts))
    for (const [damage, bytes] of [
      ["blank", new Uint8Array()],
      ["cut in half", part.slice(0, part.length / 2)],
      ["without a root", strToU8('<?xml version="1.0" encoding="UTF-8"?>\n')],
      ["other XML", strToU8("<a><b/></a>")],
    ] as const) {
      const outcome = await checkXlsx(zipSync({ ...parts, [path]: bytes })).then(
        () => "checked",
        (error: unknown) => (error instanceof SalesbookError ? error.code : String(error)),
      );
      outcomes.set(`${path} ${damage}`, outcome);
    }
  expect([...outcomes].filter(([, outcome]) => outcome !== "checked" && outcome !== "fileNotWorkbook")).toEqual([]);
  expect(outcomes.get("xl/_rels/workbook.xml.rels without a root")).toBe("fileNotWorkbook");
  expect([...outcomes.values()]).toContain("checked");
}, 60_000);

it("reads the mark of version 1.0, which put commas between the tables", async () => {
  const sheets = book(["6-8", "6-9"]);
  let marks = 0;
  const bytes = edited(await writeXlsx(sheets), (path, xml) =>
    path === "xl/workbook.xml" ? xml.replaceAll("6-8+6-9", () => ((marks += 1), "6-8,6-9")) : xml,
  );
  expect(await checkXlsx(bytes)).toEqual({ language: "en", sheets: sheets.map(({ name }) => name), unknown: [], findings: [] });
  expect(marks).toBe(2);
});

it("does not judge sheets of another version", async () => {
  const sheets = book(["6-8", "6-9"]);
  const bytes = edited(await writeXlsx(sheets), (path, xml) =>
    path === "xl/workbook.xml" ? xml.replace(/(Salesbook 1;6-9;[^<]*;)[0-9a-f]{8}/, "$100000000") : xml,
  );
  expect(await checkXlsx(bytes)).toEqual({ language: "en", sheets: [sheets[0]!.name], unknown: [sheets[1]!.name], findings: [] });
});

it("finds formulas typed over in rows, single cells and total rows, lost checks and lost colours", async () => {
  const sheets = book(["6-8", "6-9"]);
  const ranking = sheets[1]!;
  const { area } = ranking.tables[0]!;
  const average = ranking.tables[0]!.columns.findIndex(({ total }) => total && "formula" in total);
  const single = ranking.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell?.formula && row < area.row ? [{ row, column }] : [])),
  )[0]!;
  const total = { row: area.row + area.rows - 1, column: area.column + average };
  const inRows = { row: area.row + 3, column: area.column + area.columns - 1 };
  const targets = [single, inRows, total];
  const damaged = sheets.map((sheet) =>
    sheet === ranking
      ? {
          ...sheet,
          cells: sheet.cells.map((line, row) =>
            line.map((cell, column) =>
              cell && targets.some((one) => one.row === row && one.column === column) ? { value: 12, style: cell.style } : cell,
            ),
          ),
          validations: sheet.validations.slice(1),
          conditionalFormats: sheet.conditionalFormats.slice(1),
        }
      : sheet,
  );
  const { findings } = await checkXlsx(await writeXlsx(damaged));
  const key = (one: { readonly kind: string; readonly cells: string }): string => one.kind + one.cells;
  const wanted = [
    ...targets.map((target) => ({ sheet: ranking.name, cells: addressOf({ ...target, rows: 1, columns: 1 }), kind: "formulaTypedOver" })),
    { sheet: ranking.name, cells: addressOf(ranking.validations[0]!.area), kind: "validationLost" },
    { sheet: ranking.name, cells: addressOf(ranking.conditionalFormats[0]!.area), kind: "formatLost" },
  ];
  expect(findings.map(told).sort((one, other) => (key(one) < key(other) ? -1 : 1))).toEqual(
    wanted.sort((one, other) => (key(one) < key(other) ? -1 : 1)),
  );
});

describe("after another program has saved it", () => {
  const sheets = book(["6-8", "6-9"], { rows: 4 });
  const [sales, ranking] = sheets as [Sheet, Sheet];
  const lastRow = ({ tables }: Sheet): string => {
    const { area } = tables[0]!;
    return addressOf({ ...area, row: area.row + area.rows - 1, rows: 1 });
  };
  const head = ({ tables }: Sheet): string => addressOf({ ...tables[0]!.area, rows: 1 });

  it("a row of totals is known though the table takes it for data, and addresses for names are one finding a sheet", async () => {
    const { findings } = await checkXlsx(await writeXlsx(throughOds(sheets)));
    const key = ({ kind, sheet, cells }: { readonly kind: string; readonly sheet: string; readonly cells: string }): string =>
      kind + sheet + cells;
    const found = findings.map(told).sort((one, other) => (key(one) < key(other) ? -1 : 1));
    expect(found).toEqual(
      [
        { sheet: ranking.name, cells: "A3", kind: "addressesForNames" },
        { sheet: sales.name, cells: "A3", kind: "addressesForNames" },
        { sheet: ranking.name, cells: head(ranking), kind: "tableForgot" },
        { sheet: sales.name, cells: head(sales), kind: "tableForgot" },
        { sheet: sales.name, cells: lastRow(sales), kind: "totalRowLost" },
        { sheet: ranking.name, cells: lastRow(ranking), kind: "totalRowLost" },
      ].sort((one, other) => (key(one) < key(other) ? -1 : 1)),
    );
    for (const language of LANGUAGES) for (const finding of findings) expect(messageOf(finding, language)).not.toMatch(/[{}]|undefined/);
  });

  it("formulas that would read the row of totals as data are put right with it, never without", async () => {
    const { findings } = await checkXlsx(await writeXlsx(throughOds(sheets)));
    const [change] = findings.filter(({ kind, sheet }) => kind === "addressesForNames" && sheet === ranking.name).map((one) => one.change);
    const kinds = change?.kind === "joint" ? change.changes.map((one) => (one.kind === "totalRow" ? one.table : one.kind)) : [];
    expect(kinds.slice(0, 2).sort()).toEqual(["Ranking_6_9", "Sales_6_8"]);
    expect(new Set(kinds.slice(2))).toEqual(new Set(["cells"]));
  });

  it("what has stopped growing with the table is found too", async () => {
    const { area } = sales.tables[0]!;
    // A row more below the last one, which no address knows of.
    const longer = throughOds(sheets).map((sheet) =>
      sheet.name === sales.name
        ? {
            ...sheet,
            cells: [...sheet.cells.slice(0, area.row + area.rows - 1), [], ...sheet.cells.slice(area.row + area.rows - 1)],
            tables: sheet.tables.map((table) => ({ ...table, area: { ...area, rows: area.rows + 1 } })),
          }
        : sheet,
    );
    const { findings } = await checkXlsx(await writeXlsx(longer));
    expect(findings.filter(({ sheet, kind }) => sheet === ranking.name && kind === "formulaChanged")).toEqual([]);
    expect(findings.filter(({ kind }) => kind === "totalRowLost").length).toBe(2);
  });

  it("the last customer is one, whatever it is called, when the user has taken the row of totals away", async () => {
    const { area } = sales.tables[0]!;
    const end = area.row + area.rows - 1;
    const called = sales.cells.map((line, row) =>
      row === end - 1 ? line.map((cell, at) => (at === 0 ? { ...cell!, value: "Total" } : cell)) : line,
    );
    const without = sheets.map((sheet) =>
      sheet === sales
        ? {
            ...sales,
            cells: called.filter((_, row) => row !== end),
            tables: [{ ...sales.tables[0]!, totalRow: false, area: { ...area, rows: area.rows - 1 } }],
          }
        : sheet,
    );
    expect((await checkXlsx(await writeXlsx(without))).findings.map(told)).toEqual([]);
  });

  it("a table that brings no formulas and totals any more says for which columns", async () => {
    const { findings } = await checkXlsx(await writeXlsx(withoutPromises(sheets)));
    expect(findings.map(told)).toEqual([sales, ranking].map((sheet) => ({ sheet: sheet.name, cells: head(sheet), kind: "tableForgot" })));
    const columns = sales.tables[0]!.columns;
    expect(findings[0]?.forgotten).toEqual([
      { part: "formulas", columns: columns.filter(({ formula }) => formula).map(({ heading }) => heading) },
      { part: "totals", columns: columns.filter(({ total }) => total && "formula" in total).map(({ heading }) => heading) },
    ]);
    expect(messageOf(findings[0]!, "zh-CN")).toContain("新行自动带入公式（Sum (yuan)、Monthly average (yuan)）；汇总行（");
  });

  it.each([
    ["another formula for new rows", (xml: string) => xml.replace(/(<calculatedColumnFormula>)IF\(ISNUMBER/, "$1IF(ISTEXT"), "formulas"],
    ["filter buttons that sort the row of totals", (xml: string) => xml.replace(/(<autoFilter ref="A6:F)\d+/, "$199"), "filter"],
  ])("a table with %s", async (_, change, part) => {
    let changed = 0;
    const bytes = edited(await writeXlsx(sheets), (path, xml) => {
      if (!/tables\/table1\.xml$/.test(path)) return xml;
      if (change(xml) !== xml) changed += 1;
      return change(xml);
    });
    expect(changed).toBe(1);
    const { findings } = await checkXlsx(bytes);
    expect(findings.map(({ kind, forgotten }) => [kind, forgotten?.map((one) => one.part)])).toEqual([["tableForgot", [part]]]);
  });

  it("is repaired after what was typed over in the same columns, so that nothing is written over unseen", async () => {
    const { area, columns } = sales.tables[0]!;
    const column = columns.findIndex(({ formula }) => formula !== undefined);
    const typed = withoutPromises(sheets).map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line, row) =>
        sheet.name === sales.name && row === area.row + 2
          ? line.map((cell, at) => (at === column ? { value: 7, style: cell!.style } : cell))
          : line,
      ),
    }));
    const { findings } = await checkXlsx(await writeXlsx(typed));
    expect(findings.map(({ kind, sheet, change, obstacle }) => [kind, sheet, change?.kind, obstacle])).toEqual([
      ["tableForgot", sales.name, undefined, "othersFirst"],
      ["formulaTypedOver", sales.name, "cells", undefined],
      ["tableForgot", ranking.name, "joint", undefined],
    ]);
  });
});

describe("after a program that drops hidden names", () => {
  /** No names, and nothing that tables do by themselves. */
  const unmarked = (sheets: readonly Sheet[]): Sheet[] =>
    withoutPromises(sheets).map((sheet) => Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== "mark")) as unknown as Sheet);
  const lost = async (sheets: readonly Sheet[]) => {
    const report = await checkXlsx(await writeXlsx(unmarked(sheets)));
    const { findings } = report;
    return { ...report, others: findings.filter(({ kind }) => kind !== "tableForgot" && kind !== "markLost").map(told), findings };
  };
  const marksOf = ({ findings }: { readonly findings: readonly Finding[] }) =>
    findings.flatMap(({ kind, sheet, change }) =>
      kind === "markLost" && change?.kind === "mark" ? [{ sheet, isMissing: change.isMissing, names: change.names }] : [],
    );

  it.each(LANGUAGES)("knows the sheets of a book again, and offers the marks they had, in %s", async (language) => {
    const sheets = book(["6-2", "6-8", "6-9", "6-10"], { language, rows: 4, settings: { months: 5 } });
    const report = await lost(sheets);
    expect({ sheets: report.sheets, others: report.others }).toEqual({ sheets: sheets.map(({ name }) => name), others: [] });
    expect(marksOf(report)).toEqual(sheets.map((sheet) => ({ sheet: sheet.name, isMissing: true, names: namesOfMark(sheet) })));
  });

  it("tells sheets made one by one from those of one book by their formulas", async () => {
    const [sales] = book(["6-8"], { rows: 4 });
    const [ranking] = book(["6-9"], { rows: 4 });
    const report = await lost([sales!, ranking!]);
    expect(report.others).toEqual([]);
    expect(marksOf(report).map(({ names }) => names)).toEqual([namesOfMark(sales!), namesOfMark(ranking!)]);
  });

  it("a sheet that came back without its mark belongs to the book of the others", async () => {
    const sheets = book(["6-8", "6-9"], { rows: 4 });
    const report = await checkXlsx(await writeXlsx([sheets[0]!, ...unmarked([sheets[1]!])]));
    expect(report.findings.map(({ kind, sheet }) => [kind, sheet]).sort()).toEqual([
      ["markLost", sheets[1]!.name],
      ["tableForgot", sheets[1]!.name],
    ]);
    expect(marksOf(report).map(({ names }) => names)).toEqual([namesOfMark(sheets[1]!)]);
  });

  it("still finds what was typed over, and says so of a sheet whose settings stand elsewhere", async () => {
    const [sales, ranking] = book(["6-8", "6-9"], { rows: 4 }) as [Sheet, Sheet];
    const { area, columns } = ranking.tables[0]!;
    const typed = {
      ...ranking,
      cells: ranking.cells.map((line, row) =>
        row === area.row + 1 ? line.map((cell, at) => (at === columns.length - 1 ? { value: 7, style: cell!.style } : cell)) : line,
      ),
    };
    const report = await lost([sales, typed]);
    expect(report.others).toEqual([
      {
        sheet: ranking.name,
        cells: addressOf({ row: area.row + 1, column: columns.length - 1, rows: 1, columns: 1 }),
        kind: "formulaTypedOver",
      },
    ]);
    const scattered = { ...ranking, cells: ranking.cells.map((line, row) => (row > 2 && row < area.row - 1 ? [] : line)) };
    const { findings } = await lost([sales, scattered]);
    expect(findings.filter(({ kind }) => kind === "markLost").map(({ sheet, obstacle }) => [sheet, obstacle])).toEqual([
      [sales.name, undefined],
      [ranking.name, "cellsElsewhere"],
    ]);
  });

  it("takes no table of somebody else's for one of its own", async () => {
    const [sales] = book(["6-8"], { rows: 4 });
    const table = sales!.tables[0]!;
    const foreign = {
      ...sales!,
      cells: sales!.cells.map((line, row) =>
        row === table.area.row ? line.map((cell, at) => ({ ...cell!, value: `Column ${at}` })) : row < table.area.row ? [] : line,
      ),
      tables: [{ ...table, columns: table.columns.map((_, at) => ({ heading: `Column ${at}` })) }],
    };
    expect(await lost([foreign])).toMatchObject({ sheets: [], unknown: [], findings: [] });
  });
});

it("knows the drop-downs that Excel saves apart because they show cells of another sheet", async () => {
  const sheets = book(["6-8", "6-10"]);
  const own = sheets.find((sheet) => sheet.validations.some(({ rule }) => rule.type === "list" && rule.sourceSheet !== undefined))!;
  const bytes = await writeXlsx(sheets);
  const list =
    /<dataValidation type="list"[^>]*sqref="([^"]+)"[^>]*><formula1>('[^<]*![^<]*|&apos;[^<]*![^<]*)<\/formula1><\/dataValidation>/;
  let moved = 0;
  const excel = edited(bytes, (path, xml) => {
    const found = /worksheets\/sheet\d+\.xml$/.test(path) ? list.exec(xml) : null;
    if (!found) return xml;
    moved += 1;
    const extension = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>${found[2]}</xm:f></x14:formula1><xm:sqref>${found[1]}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    return xml.replace(list, "").replace("</worksheet>", `${extension}</worksheet>`);
  });
  expect(moved).toBe(1);
  expect((await checkXlsx(excel)).findings.map(told)).toEqual([]);
  const gone = edited(bytes, (path, xml) => (/worksheets\/sheet\d+\.xml$/.test(path) ? xml.replace(list, "") : xml));
  expect((await checkXlsx(gone)).findings.map(({ sheet, kind }) => ({ sheet, kind }))).toEqual([
    { sheet: own.name, kind: "validationLost" },
  ]);
});
