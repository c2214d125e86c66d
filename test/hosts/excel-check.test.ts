/** "Check this workbook" against an Excel in memory: what is read, how often, what is written, and that nothing else is. */
import type { Host } from "../../src/hosts/host";
import { registry } from "../../src/tables";
import { addressOf } from "../../src/sheet/address";
import type { Finding } from "../../src/check/model";
import { layout } from "../../src/book/layout";
import { makeRequest, type RequestOptions } from "../../src/book/request";
import { printPieces, rewritten } from "../../src/formula/pieces";
import { readFormula } from "../../src/formula/read";
import { byAddress } from "../support/other-programs";
import type { Sent } from "../support/office/office";
import { areaOf, cellAt, looksAt, newSheet, sheetBy, type MemorySheet } from "../support/office/state";
import { todays } from "../support/seeds";
import { typeInto } from "../support/office/typing";
import { connected, failureOf, stateOf, type Connected } from "./connected";

const ALL = registry.map(({ number }) => number);
const told = ({ sheet, area, kind }: Finding) => ({ sheet, cells: addressOf(area), kind });

/** An Excel with generated sheets beside the user's own. */
async function generated(
  tables: readonly string[],
  options: Partial<RequestOptions> = {},
): Promise<Connected & { names: readonly string[] }> {
  const connection = connected();
  const sheets = layout(makeRequest({ tables, language: "en", content: "sample", ...options }));
  const { names } = await connection.host.insertSheets(sheets);
  connection.excel.sent.length = 0;
  return { ...connection, names };
}

/** The first row of data of a table, and the first of its columns with a formula there. */
function resultIn(sheet: MemorySheet): { row: number; column: number } {
  const { area } = sheet.tables[0]!;
  const row = area.row + 1;
  const column = Array.from({ length: area.columns }, (_, at) => area.column + at).find((at) => cellAt(sheet, row, at)?.formula)!;
  return { row, column };
}

const requests = ({ excel }: Connected): number => excel.sent.filter(({ tidying }) => !tidying).length;
const check = async (host: Host): Promise<readonly Finding[]> => (await host.checkWorkbook()).findings;

describe("checking", () => {
  it("finds nothing in a course workbook as it was inserted, in few requests", async () => {
    const connection = await generated(ALL);
    const before = JSON.stringify(stateOf(connection.excel.book));
    const report = await connection.host.checkWorkbook();
    expect(report.findings.map(told)).toEqual([]);
    expect({ sheets: report.sheets, unknown: report.unknown }).toEqual({ sheets: connection.names, unknown: [] });
    expect(JSON.stringify(stateOf(connection.excel.book))).toBe(before);
    expect(connection.excel.unknown).toEqual([]);
    // Sheets, names, tables, their ranges, formulas, checks with formats, and the rules of formats.
    expect(requests(connection)).toBeLessThanOrEqual(8);
  });

  it("takes one more request for every 8,000 cells", async () => {
    const connection = await generated(["6-9"], { rows: 2000 });
    expect(await check(connection.host)).toEqual([]);
    const cells = 2000 * sheetBy(connection.excel.book, connection.names[0]).tables[0]!.area.columns;
    expect(requests(connection)).toBeLessThanOrEqual(7 + Math.ceil(cells / 8000) + 1);
  });

  it("says so where nothing was generated, and asks other sheets for their names only", async () => {
    const connection = connected();
    expect(await connection.host.checkWorkbook()).toEqual({ sheets: [], unknown: [], findings: [] });
    expect(requests(connection)).toBeLessThanOrEqual(4);
  });

  it("tells how far it is, and stops when asked to", async () => {
    const { host, names } = await generated(["6-8", "6-9"]);
    const labels: string[] = [];
    await host.checkWorkbook({ onProgress: ({ label }) => labels.push(label) });
    expect(labels[0]).toBe(names[0]);
    const stop = new AbortController();
    const stopped = host.checkWorkbook({ signal: stop.signal, onProgress: () => stop.abort() });
    expect((await failureOf(stopped)).code).toBe("cancelled");
  });

  it("names sheets of a later Salesbook without judging them", async () => {
    const { excel, host, names } = await generated(["6-8", "6-9"]);
    const sheet = sheetBy(excel.book, names[0]);
    sheet.names = sheet.names.map((one) => ({ ...one, formula: one.formula.replace("Salesbook 1", "Salesbook 7") }));
    expect(await host.checkWorkbook()).toMatchObject({ sheets: [names[1]], unknown: [names[0]] });
  });

  it("needs an Excel that can be asked", async () => {
    const { host } = connected("1.8");
    expect((await failureOf(host.checkWorkbook())).code).toBe("excelTooOld");
  });

  it("reads formulas as Excel writes them back", async () => {
    const { excel, host, names } = await generated(["6-8", "6-9"]);
    for (const name of names) {
      const sheet = sheetBy(excel.book, name);
      for (const line of sheet.cells.values())
        for (const cell of line.values())
          if (cell.formula)
            cell.formula = cell.formula
              .replace(new RegExp(`${sheet.tables[0]!.name}\\[\\[#This Row\\],\\[(\\w+)\\]\\]`, "g"), "[@$1]")
              .replace(/\[\[#This Row\],\[([^\]']+)\]\]/g, "[@[$1]]")
              .replace(/,IF\(/g, ", IF( ");
    }
    expect(JSON.stringify(stateOf(excel.book))).toContain("[@");
    expect(await check(host)).toEqual([]);
  });
});

/** A workbook with one fault of every kind that can be repaired. */
async function damaged(options: Partial<RequestOptions> = {}) {
  const connection = await generated(["6-8", "6-9"], options);
  const ranking = sheetBy(connection.excel.book, connection.names[1]);
  const { protection } = ranking;
  ranking.protection = null;
  const { row, column } = resultIn(ranking);
  const pristine = JSON.stringify(stateOf(connection.excel.book));
  typeInto(connection.excel.book, ranking, row, column, "'6-9");
  typeInto(connection.excel.book, ranking, row + 1, column, 7);
  typeInto(connection.excel.book, ranking, row + 3, column, "");
  typeInto(connection.excel.book, ranking, row + 4, column, "=1+1");
  const check = ranking.validations.find((one) => areaOf(one.area).rows === 1)!;
  ranking.validations = ranking.validations.filter((one) => one !== check);
  const painted = ranking.conditionalFormats.filter((one) => one.area === ranking.conditionalFormats[0]!.area);
  ranking.conditionalFormats = ranking.conditionalFormats.filter((one) => !painted.includes(one));
  ranking.protection = protection;
  return { ...connection, ranking, row, column, check, painted, pristine };
}

describe("what was damaged", () => {
  it("is found cell by cell, by kind", async () => {
    const { host, ranking, row, column, check: lost, painted } = await damaged();
    const at = (down: number, rows = 1) => addressOf({ row: row + down, column, rows, columns: 1 });
    const found = await check(host);
    expect(found.map(told).sort((one, other) => (one.kind + one.cells < other.kind + other.cells ? -1 : 1))).toEqual([
      { sheet: ranking.name, cells: painted[0]!.area, kind: "formatLost" },
      { sheet: ranking.name, cells: at(4), kind: "formulaChanged" },
      { sheet: ranking.name, cells: at(3), kind: "formulaMissing" },
      { sheet: ranking.name, cells: at(0, 2), kind: "formulaTypedOver" },
      { sheet: ranking.name, cells: lost.area, kind: "validationLost" },
    ]);
  });

  it("in the middle of a column of checks is found by halves", async () => {
    const connection = await generated(["6-8"], { rows: 200 });
    const sheet = sheetBy(connection.excel.book, connection.names[0]);
    const check = sheet.validations.find((one) => areaOf(one.area).rows === 200)!;
    const area = areaOf(check.area);
    const part = (from: number, rows: number) => ({ ...check, area: addressOf({ ...area, row: area.row + from, rows }) });
    sheet.validations = [...sheet.validations.filter((one) => one !== check), part(0, 77), part(79, 121)];
    connection.excel.sent.length = 0;
    expect((await connection.host.checkWorkbook()).findings.map(told)).toEqual([
      { sheet: sheet.name, cells: addressOf({ ...area, row: area.row + 77, rows: 2 }), kind: "validationLost" },
    ]);
    expect(requests(connection)).toBeLessThanOrEqual(8 + Math.ceil(Math.log2(200)));
  });

  it.each([false, true])("is repaired as it was, and the repair taken back (locked: %s)", async (lock) => {
    const { excel, host, pristine, ranking } = await damaged({ lock });
    const withDamage = stateOf(excel.book);
    const findings = await check(host);
    const repaired = await host.repair(findings);
    expect(repaired.findings).toBe(findings.length);
    expect(await check(host)).toEqual([]);
    expect(ranking.protection !== null).toBe(lock);
    const sorted = (state: unknown) => normalised(state);
    if (!lock) expect(sorted(stateOf(excel.book))).toEqual(sorted(JSON.parse(pristine)));
    await repaired.undo();
    expect(sorted(stateOf(excel.book))).toEqual(sorted(withDamage));
    expect(excel.unknown).toEqual([]);
  });

  it("is repaired one by one, and nothing else with it", async () => {
    const { excel, host } = await damaged();
    const findings = await check(host);
    for (const finding of findings) {
      const left = (await check(host)).map(told);
      await host.repair([finding]);
      expect((await check(host)).map(told)).toEqual(left.filter(({ kind }) => kind !== finding.kind));
    }
    expect(excel.unknown).toEqual([]);
  });
});

describe("numbers that stand in inputs as texts", () => {
  /** 6-8 with two of them, the second in a cell that is set to be text. */
  async function withTexts() {
    const connection = await generated(["6-8"], { language: "zh-CN", rows: 4 });
    const sheet = sheetBy(connection.excel.book, connection.names[0]);
    const { area } = sheet.tables[0]!;
    const [row, column] = [area.row + 1, area.column + 1];
    sheet.paints.push({ area: { row: row + 1, column, rows: 1, columns: 1 }, property: "numberFormat", value: "@" });
    typeInto(connection.excel.book, sheet, row, column, "'1.2万");
    typeInto(connection.excel.book, sheet, row + 1, column, "3,000");
    typeInto(connection.excel.book, sheet, row + 2, column, "约五万");
    const formatAt = (at: number): unknown => looksAt(sheet, at, column)["numberFormat"];
    return { ...connection, sheet, row, column, formatAt };
  }

  it("become numbers all at once, texts only where they say one, and texts again", async () => {
    const { excel, host, sheet, row, column, formatAt } = await withTexts();
    const values = (): unknown[] => [0, 1, 2].map((down) => cellAt(sheet, row + down, column)?.value);
    const before = values();
    const format = formatAt(row);
    const findings = await check(host);
    expect(findings.map(told)).toEqual([
      { sheet: sheet.name, cells: addressOf({ row, column, rows: 2, columns: 1 }), kind: "numberAsText" },
      { sheet: sheet.name, cells: addressOf({ row: row + 2, column }), kind: "notANumber" },
    ]);
    const repaired = await host.repair(findings);
    expect(repaired.findings).toBe(1);
    expect(values()).toEqual([12_000, 3000, before[2]]);
    expect([formatAt(row), formatAt(row + 1)]).toEqual([format, format]);
    expect((await check(host)).map(({ kind }) => kind)).toEqual(["notANumber"]);
    await repaired.undo();
    expect(values()).toEqual(before);
    expect([formatAt(row), formatAt(row + 1)]).toEqual([format, "@"]);
    expect(excel.unknown).toEqual([]);
  });

  it("are left where one was changed since the check", async () => {
    const { excel, host, sheet, row, column } = await withTexts();
    const findings = await check(host);
    typeInto(excel.book, sheet, row, column, 5);
    expect((await failureOf(host.repair(findings))).code).toBe("changedSinceCheck");
    expect(cellAt(sheet, row + 1, column)?.value).toBe("3,000");
  });
});

describe("a repair that cannot be done leaves everything as it was", () => {
  it("after a failure at every single action of the repair", async () => {
    const { excel, host } = await damaged({ rows: 6 });
    const findings = await check(host);
    const saved = copyOf(excel.book);
    const before = normalised(stateOf(excel.book));
    excel.sent.length = 0;
    await host.repair(findings);
    const wanted = actionsOf(excel.sent);
    expect(wanted.length).toBeGreaterThan(60);
    for (const action of todays(wanted, 3)) {
      Object.assign(excel.book, copyOf(saved));
      excel.failAfter(action);
      const error = await failureOf(host.repair(findings));
      expect({ action, refused: REFUSED.has(error.code), after: normalised(stateOf(excel.book)) }).toEqual({
        action,
        refused: true,
        after: before,
      });
    }
  });

  it("after a failure at every single action of taking it back", async () => {
    const { excel, host } = await damaged({ rows: 6 });
    const findings = await check(host);
    const saved = copyOf(excel.book);
    const { undo } = await host.repair(findings);
    excel.sent.length = 0;
    await undo();
    const wanted = actionsOf(excel.sent);
    expect(wanted.length).toBeGreaterThan(60);
    for (const action of todays(wanted, 3)) {
      Object.assign(excel.book, copyOf(saved));
      const again = await host.repair(findings);
      const before = normalised(stateOf(excel.book));
      excel.failAfter(action);
      const error = await failureOf(again.undo());
      expect({ action, refused: REFUSED.has(error.code), after: normalised(stateOf(excel.book)) }).toEqual({
        action,
        refused: true,
        after: before,
      });
    }
  });

  it.each(["before", "after"] as const)("when a request is lost %s Excel has done it", async (moment) => {
    const { excel, host } = await damaged({ rows: 6 });
    const findings = await check(host);
    excel.sent.length = 0;
    await host.repair(findings);
    const wanted = excel.sent.flatMap(({ tidying }, index) => (tidying ? [] : [index + 1]));
    expect(wanted.length).toBe(3);
    for (const lost of wanted) {
      const again = await damaged({ rows: 6 });
      const found = await check(again.host);
      const before = normalised(stateOf(again.excel.book));
      const sent = again.excel.sent.length;
      again.excel.loses = (request, when) => request === sent + lost && when === moment;
      const error = await failureOf(again.host.repair(found));
      expect({ lost, refused: REFUSED.has(error.code), after: normalised(stateOf(again.excel.book)) }).toEqual({
        lost,
        refused: true,
        after: before,
      });
    }
  });

  it("and says which sheets it could not put back", async () => {
    const { excel, host, ranking } = await damaged();
    const findings = await check(host);
    const sent = excel.sent.length;
    excel.loses = (request, when) => when === "after" && request >= sent + 3;
    const error = await failureOf(host.repair(findings));
    expect({ code: error.code, sheets: error.details["sheets"] }).toEqual({ code: "repairHalfDone", sheets: ranking.name });
  });

  it("when a cell has changed since the check", async () => {
    const { excel, host, ranking, row, column } = await damaged();
    const findings = await check(host);
    typeInto(excel.book, ranking, row + 1, column, 8);
    const before = stateOf(excel.book);
    const error = await failureOf(host.repair(findings));
    expect({ code: error.code, cell: error.details["cell"] }).toEqual({
      code: "changedSinceCheck",
      cell: `${ranking.name}!${addressOf({ row, column, rows: 2, columns: 1 })}`,
    });
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("when rows were put above the table since, so that checks, colours and formulas belong elsewhere", async () => {
    const { excel, host, ranking } = await damaged({ rows: 6 });
    const findings = await check(host);
    const saved = copyOf(excel.book);
    for (const finding of findings) {
      Object.assign(excel.book, copyOf(saved));
      putRowAbove(sheetBy(excel.book, ranking.name));
      const before = stateOf(excel.book);
      const error = await failureOf(host.repair([finding]));
      expect({ kind: finding.kind, code: error.code }).toEqual({ kind: finding.kind, code: "changedSinceCheck" });
      expect(stateOf(excel.book)).toEqual(before);
      // Checked again, everything is repaired where it stands now.
      const again = (await check(host)).filter(({ kind }) => kind === finding.kind);
      expect(again.map(({ area }) => area)).toEqual(
        findings.filter(({ kind }) => kind === finding.kind).map(({ area }) => ({ ...area, row: area.row + 1 })),
      );
    }
  });

  it("when a row was put between the settings, or the table has another name since", async () => {
    const { excel, host, ranking } = await damaged({ rows: 6 });
    const findings = (await check(host)).filter(({ kind }) => kind === "formatLost");
    const saved = copyOf(excel.book);
    const oneMore = (formula: string): string =>
      formula.replace(/(:\$[A-Z]+\$)(\d+)/, (_, column: string, row: string) => column + String(Number(row) + 1));
    const later = [
      (sheet: MemorySheet) => (sheet.names = sheet.names.map((one) => ({ ...one, formula: oneMore(one.formula) }))),
      (sheet: MemorySheet) => (sheet.tables[0]!.name = "Mine"),
    ];
    for (const change of later) {
      Object.assign(excel.book, copyOf(saved));
      const untouched = stateOf(excel.book);
      change(sheetBy(excel.book, ranking.name));
      const before = stateOf(excel.book);
      expect(before).not.toEqual(untouched);
      expect((await failureOf(host.repair(findings))).code).toBe("changedSinceCheck");
      expect(stateOf(excel.book)).toEqual(before);
    }
  });

  it("when users have set a check or a colour of their own there since", async () => {
    const { excel, host, ranking, check: lost, painted } = await damaged({ rows: 6 });
    const findings = await check(host);
    const own = { area: lost.area, rule: { decimal: { formula1: 1, formula2: 2, operator: "Between" } } };
    for (const [kind, change] of [
      ["validationLost", () => ranking.validations.push(own)],
      ["formatLost", () => ranking.conditionalFormats.push({ ...painted[0]!, fill: "#00FF00" })],
    ] as const) {
      const found = findings.filter((finding) => finding.kind === kind);
      expect(found.length).toBe(1);
      change();
      const before = stateOf(excel.book);
      expect((await failureOf(host.repair(found))).code).toBe("changedSinceCheck");
      expect(stateOf(excel.book)).toEqual(before);
    }
  });

  it("when the sheet has been renamed since", async () => {
    const { excel, host, ranking } = await damaged();
    const findings = await check(host);
    ranking.name = "Mine";
    const before = stateOf(excel.book);
    expect((await failureOf(host.repair(findings))).code).toBe("changedSinceCheck");
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("when a repaired cell was changed before the repair was taken back", async () => {
    const { excel, host, ranking, row, column } = await damaged();
    const { undo } = await host.repair(await check(host));
    typeInto(excel.book, ranking, row, column, 5);
    const before = stateOf(excel.book);
    expect((await failureOf(undo())).code).toBe("changedSinceCheck");
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("when the sheet is protected with a password", async () => {
    const { excel, host, ranking } = await damaged({ lock: true });
    ranking.password = "secret";
    const findings = await check(host);
    const before = stateOf(excel.book);
    const error = await failureOf(host.repair(findings));
    expect({ code: error.code, sheet: error.details["sheet"] }).toEqual({ code: "sheetProtected", sheet: ranking.name });
    expect(stateOf(excel.book)).toEqual(before);
  });

  it("when it is cancelled before it begins", async () => {
    const { excel, host } = await damaged();
    const findings = await check(host);
    const before = stateOf(excel.book);
    expect((await failureOf(host.repair(findings, { signal: AbortSignal.abort() }))).code).toBe("cancelled");
    expect(stateOf(excel.book)).toEqual(before);
  });
});

/** What Excel shows of generated sheets that LibreOffice has saved, as .ods or only as .xlsx. */
async function fromLibreOffice(kind: "ods" | "xlsx", options: Partial<RequestOptions> = {}) {
  const connection = await generated(["6-8", "6-9"], { rows: 4, ...options });
  const sheets = connection.names.map((name) => sheetBy(connection.excel.book, name));
  const pristine = stateOf(connection.excel.book);
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, showTotals }) => ({
      sheet: sheet.name,
      name,
      area,
      totalRow: showTotals,
      headings: Array.from({ length: area.columns }, (_, at) => String(cellAt(sheet, area.row, area.column + at)?.value)),
    })),
  );
  for (const sheet of sheets) {
    for (const one of sheet.names) one.visible = true;
    for (const table of sheet.tables) table.filter = table.area;
    if (kind === "xlsx") continue;
    for (const table of sheet.tables) table.showTotals = false;
    for (const [row, line] of sheet.cells)
      for (const cell of line.values()) if (cell.formula) cell.formula = `=${byAddress(cell.formula, row, tables)}`;
  }
  return { ...connection, sheets, pristine };
}

describe("what LibreOffice has dropped", () => {
  const kindsOf = (findings: readonly Finding[], sheet: string): string[] =>
    findings.flatMap((finding) => (finding.sheet === sheet ? [finding.kind] : [])).sort();
  const isSame = (one: unknown, other: unknown): void => expect(normalised(one)).toEqual(normalised(other));

  it.each([false, true])("on the way over .ods is put right as a whole, and taken back (locked: %s)", async (lock) => {
    const { excel, host, sheets, pristine } = await fromLibreOffice("ods", { lock });
    const damaged = stateOf(excel.book);
    const findings = await check(host);
    for (const { name } of sheets) expect(kindsOf(findings, name)).toEqual(["addressesForNames", "tableForgot", "totalRowLost"]);
    const repaired = await host.repair(findings);
    expect(repaired.findings).toBe(6);
    expect(await check(host)).toEqual([]);
    isSame(withoutFilters(stateOf(excel.book)), withoutFilters(pristine));
    await repaired.undo();
    isSame(withoutFilters(stateOf(excel.book)), withoutFilters(damaged));
    expect(excel.unknown).toEqual([]);
  });

  it("never makes a customer of the row of totals, whichever finding is repaired alone", async () => {
    const { excel, host, sheets } = await fromLibreOffice("ods");
    const saved = copyOf(excel.book);
    const findings = await check(host);
    for (const finding of findings) {
      Object.assign(excel.book, copyOf(saved));
      await host.repair([finding]);
      const now = sheets.map(({ name }) => sheetBy(excel.book, name));
      const named = JSON.stringify(now.map(({ cells }) => [...cells.values()].map((line) => [...line.values()])));
      for (const { name, showTotals } of now.flatMap(({ tables }) => tables))
        expect({ name, kind: finding.kind, isRead: named.includes(`${name}[`) && !showTotals }).toEqual({
          name,
          kind: finding.kind,
          isRead: false,
        });
    }
  });

  it("at a failure of any action stays as it was", async () => {
    const { excel, host, names } = await fromLibreOffice("ods");
    const findings = (await check(host)).filter(({ sheet }) => sheet === names[0]);
    const saved = copyOf(excel.book);
    const before = normalised(stateOf(excel.book));
    excel.sent.length = 0;
    await host.repair(findings);
    const wanted = actionsOf(excel.sent);
    expect(wanted.length).toBeGreaterThan(40);
    for (const action of todays(wanted, 3)) {
      Object.assign(excel.book, copyOf(saved));
      excel.failAfter(action);
      const error = await failureOf(host.repair(findings));
      expect({ action, refused: REFUSED.has(error.code), after: withoutFilters(normalised(stateOf(excel.book))) }).toEqual({
        action,
        refused: true,
        after: withoutFilters(before),
      });
    }
  });

  it("when it saved the file as .xlsx is what tables do by themselves; the formulas are written again", async () => {
    const { excel, host, sheets, pristine } = await fromLibreOffice("xlsx");
    const findings = await check(host);
    expect(findings.map(({ kind, forgotten }) => [kind, forgotten?.map(({ part }) => part)])).toEqual(
      sheets.map(() => ["tableForgot", ["formulas", "totals", "filter"]]),
    );
    const repaired = await host.repair(findings);
    expect(await check(host)).toEqual([]);
    isSame(stateOf(excel.book), pristine);
    const [sales] = findings;
    const written = sales?.change?.kind === "joint" ? sales.change.changes.flatMap((one) => (one.kind === "cells" ? [one] : [])) : [];
    const { area } = sheets[0]!.tables[0]!;
    // Whole columns of data, which is what makes Excel bring the formula in new rows, and the row of totals.
    expect(new Set(written.map(({ area: { row, rows } }) => `${row} ${rows}`))).toEqual(
      new Set([`${area.row + 1} ${area.rows - 2}`, `${area.row + area.rows - 1} 1`]),
    );
    await repaired.undo();
    expect((await check(host)).map(({ kind }) => kind)).toEqual(["tableForgot", "tableForgot"]);
  });

  it("leaves the rows alone that a user has filtered away", async () => {
    const { host, sheets } = await fromLibreOffice("xlsx");
    sheets[0]!.tables[0]!.isFiltered = true;
    const findings = await check(host);
    expect(findings.map(({ forgotten }) => forgotten?.map(({ part }) => part))).toEqual([
      ["formulas", "totals"],
      ["formulas", "totals", "filter"],
    ]);
    sheets[0]!.tables[0]!.isFiltered = false;
    sheets[1]!.tables[0]!.isFiltered = true;
    expect((await failureOf(host.repair(findings))).code).toBe("changedSinceCheck");
  });

  it("needs a newer Excel where a row of totals has to come back", async () => {
    const { excel, host } = await fromLibreOffice("ods");
    excel.api = "1.12";
    const before = stateOf(excel.book);
    const error = await failureOf(host.repair(await check(host)));
    expect({ code: error.code, received: error.details["received"] }).toEqual({
      code: "excelTooOld",
      received: "bring back a row of totals (ExcelApi 1.13)",
    });
    expect(stateOf(excel.book)).toEqual(before);
  });
});

describe("sheets that have lost their marks", () => {
  const isSame = (one: unknown, other: unknown): void => expect(normalised(one)).toEqual(normalised(other));

  it("are known again, marked again, and the marks taken back, among the user's own sheets", async () => {
    const { excel, host, names } = await generated(["6-2", "6-8", "6-9"], { rows: 4 });
    const pristine = stateOf(excel.book);
    for (const name of names) sheetBy(excel.book, name).names = [];
    const without = stateOf(excel.book);
    const report = await host.checkWorkbook();
    expect(report.sheets).toEqual(names);
    expect(new Set(report.findings.map(({ kind }) => kind))).toEqual(new Set(["markLost", "tableForgot"]));
    expect(report.findings.filter(({ kind }) => kind === "markLost").map(({ sheet }) => sheet)).toEqual(names);
    const repaired = await host.repair(report.findings);
    expect(await check(host)).toEqual([]);
    isSame(stateOf(excel.book), pristine);
    await repaired.undo();
    isSame(stateOf(excel.book), without);
    expect(excel.unknown).toEqual([]);
  });

  it("are asked for what stands on them only where they look like Salesbook's", async () => {
    const { excel, host } = await generated(["6-9"], { rows: 4 });
    const before = excel.sent.length;
    await check(host);
    const marked = excel.sent.length - before;
    typeInto(excel.book, newSheet(excel.book, "Plan"), 0, 0, "Plan for the 6-9 meeting");
    const again = excel.sent.length;
    expect(await check(host)).toEqual([]);
    expect(excel.sent.length - again).toBe(marked);
  });
});

/** Filter buttons stand where the table wants them again; what another program said of them does not come back. */
function withoutFilters(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === "filter" ? undefined : value)));
}

it("says that another check stands there, and gives the user's own one back", async () => {
  const { excel, host, ranking, check: lost } = await damaged({ rows: 6 });
  const own = {
    area: lost.area,
    rule: { decimal: { formula1: 1, formula2: 2, operator: "Between" } },
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "mine" },
    errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
  };
  ranking.validations.push(own);
  const before = stateOf(excel.book);
  const found = (await check(host)).filter(({ kind }) => kind === "validationChanged");
  expect(found.map(told)).toEqual([{ sheet: ranking.name, cells: lost.area, kind: "validationChanged" }]);
  const { undo } = await host.repair(found);
  expect((await check(host)).filter(({ kind }) => kind === "validationChanged")).toEqual([]);
  await undo();
  expect(stateOf(excel.book)).toEqual(before);
});

it("touches nothing outside generated sheets", async () => {
  const { excel, host } = await damaged();
  const foreign = newSheet(excel.book, "Copy of formulas");
  typeInto(excel.book, foreign, 0, 0, "=#REF!+1");
  const others = () => JSON.stringify(stateOf({ ...excel.book, sheets: excel.book.sheets.filter((sheet) => sheet.names.length === 0) }));
  const before = others();
  await host.repair(await check(host));
  expect(others()).toBe(before);
});

/** What a user is told when nothing was changed in the end. */
const REFUSED: ReadonlySet<string> = new Set(["repairFailed", "excelRefused"]);

/** The numbers of the actions that a user waits for: what Office.js tidies up between them may fail unseen. */
function actionsOf(sent: readonly Sent[]): number[] {
  let before = 0;
  return sent.flatMap(({ actions, tidying }) => {
    const first = before + 1;
    before += actions;
    return tidying ? [] : Array.from({ length: actions }, (_, index) => first + index);
  });
}

/** A row is put above everything on a sheet: whatever has a place moves down, and names with it. */
function putRowAbove(sheet: MemorySheet): void {
  const down = (address: string): string => {
    const area = areaOf(address);
    return addressOf({ ...area, row: area.row + 1 });
  };
  sheet.cells = new Map(
    [...sheet.cells].map(([row, line]) => [
      row + 1,
      new Map([...line].map(([column, cell]) => [column, cell.formula ? { ...cell, formula: `=${lowered(cell.formula)}` } : cell])),
    ]),
  );
  for (const table of sheet.tables) table.area = { ...table.area, row: table.area.row + 1 };
  sheet.validations = sheet.validations.map((one) => ({ ...one, area: down(one.area) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({ ...one, area: down(one.area) }));
  sheet.names = sheet.names.map((one) => ({ ...one, formula: `=${lowered(one.formula)}` }));
}

/** A formula whose own cells all stand one row lower. */
function lowered(formula: string): string {
  const pieces = rewritten(readFormula(formula), (piece) =>
    piece.kind !== "cells"
      ? piece
      : {
          ...piece,
          first: { ...piece.first, row: piece.first.row + 1 },
          last: piece.last && { ...piece.last, row: piece.last.row + 1 },
        },
  );
  return printPieces(pieces ?? []);
}

/** A workbook's state of its own, to begin from again. */
function copyOf<State>(state: State): State {
  const copied = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...(value as Map<unknown, unknown>)].map(([key, one]) => [key, copied(one)]));
    if (Array.isArray(value)) return value.map(copied);
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]))
      : value;
  };
  return copied(state) as State;
}

/** The order in which checks and formats came is nothing that a user could notice, and neither is an empty row. */
function normalised(state: unknown): unknown {
  const text = (value: unknown): string => JSON.stringify(value);
  const book = state as { sheets: { validations: unknown[]; conditionalFormats: unknown[]; cells: [number, [number, unknown][]][] }[] };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(([row, line]) => [row, [...line].sort(([one], [other]) => one - other)]),
      validations: [...sheet.validations].sort((one, other) => (text(one) < text(other) ? -1 : 1)),
      conditionalFormats: [...sheet.conditionalFormats].sort((one, other) => (text(one) < text(other) ? -1 : 1)),
    })),
  };
}
