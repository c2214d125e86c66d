/**
 * What host.ts promises, as a table of cases that every host passes. A host brings a stand: its workbook with the sheet
 * "Own" of a user in it, what a user does there by hand, and what a user sees. What only one host does is tested beside it.
 */
import { catalogues, fill } from "../../src/i18n";
import { SalesbookError, type ErrorCode } from "../../src/domain/errors";
import { layout } from "../../src/book/layout";
import { makeRequest, type RequestOptions } from "../../src/book/request";
import type { CellPlace, Host, InsertOptions, Progress } from "../../src/hosts/host";
import type { CellsToWrite } from "../../src/sheet/cells-to-write";
import type { Area, CellContent, Sheet } from "../../src/sheet/sheet";

/** A host with a workbook, and a user before it. */
export interface Stand {
  readonly host: Host;
  /** The sheets' names in their order. */
  sheets(): readonly string[];
  /** The sheet in front and what is selected on it. */
  front(): { readonly sheet: string; readonly area: Area };
  /** The formula of a cell, with its `=`. */
  formulaAt(place: CellPlace): string | undefined;
  /** All that a user could notice, but for which sheet is in front and what is selected. */
  everything(): unknown;
  /** A user types into a cell. */
  type(place: CellPlace, text: string | number): Promise<void>;
  /** A user selects cells of the sheet in front. */
  select(area: Area): void;
  /** A user takes a sheet away. */
  remove(sheet: string): void;
  /** Resolves when the host has heard of all that was done. */
  settled(): Promise<void>;
}

export interface HostUnderTest {
  readonly name: string;
  /** A new workbook with the sheet `OWN` in front, filled with `OWN_CELLS` from its first cell on. */
  readonly open: () => Promise<Stand>;
  /** The code of the error for a sheet that is not there. */
  readonly missingSheet: ErrorCode;
}

/** The sheet of the user's own that each stand starts with. */
export const OWN = "Own";
export const OWN_CELLS: readonly (readonly (string | number)[])[] = [
  ["Customer", "Sales"],
  ["Ann", 500],
  ["Bob", 20_000],
];

interface Case {
  readonly promise: string;
  readonly check: (stand: Stand, host: HostUnderTest) => Promise<void>;
}

/** Sheets as the pane asks for them: laid out for the names that are taken, with what they were laid out from. */
async function insert(host: Host, tables: readonly string[], options: InsertOptions = {}, wishes: Partial<RequestOptions> = {}) {
  const request = makeRequest({ tables, language: "en", content: "sample", rows: 4, ...wishes });
  const sheets = layout(request, await host.takenNames());
  return { request, sheets, inserted: await host.insertSheets(sheets, { request, ...options }) };
}

/** A sheet that belongs to no table. */
function sheetOfNone(name: string): Sheet {
  const line = (text: string, count: number): Sheet["cells"][number] => [
    { value: text, style: "result.text" },
    { value: count, style: "result.count" },
  ];
  return {
    table: "",
    name,
    language: "en",
    font: "Arial",
    cells: [
      [
        { value: "Where", style: "resultHeading" },
        { value: "Lines", style: "resultHeading" },
      ],
      line("Used", 4926),
      line("Left out", 74),
      [
        { value: "All", style: "total.text" },
        { value: 5000, formula: "SUM(B2:B3)", style: "total.count" },
      ],
    ],
    columnWidths: [30, 12],
    standardHeight: 18,
    rowHeights: new Map([[0, 36]]),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: "landscape",
      areas: [{ row: 0, column: 0, rows: 4, columns: 2 }],
      titleRows: { first: 0, last: 0 },
      footer: { left: "", right: "" },
    },
    fields: [],
  };
}

/** The cells of a sheet that hold no formula read back as they were laid out. */
async function expectThere(host: Host, name: string, sheet: Sheet): Promise<void> {
  const rows = sheet.cells.length;
  const columns = Math.max(...sheet.cells.map((line) => line.length));
  const read = await host.readCells(name, { row: 0, column: 0, rows, columns });
  const plain = (value: CellContent | undefined): CellContent => (value === undefined || value === "" ? null : value);
  const grid = (valueAt: (row: number, column: number) => CellContent | undefined): CellContent[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        sheet.cells[row]?.[column]?.formula === undefined ? plain(valueAt(row, column)) : null,
      ),
    );
  expect(grid((row, column) => read[row]?.[column])).toEqual(grid((row, column) => sheet.cells[row]?.[column]?.value));
}

/** The error of what has to fail. */
async function failure(promise: Promise<unknown>): Promise<SalesbookError> {
  const error: unknown = await promise.then(
    () => new Error("nothing failed"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SalesbookError);
  return error as SalesbookError;
}

const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** A heading and two formulas beside the user's cells, or on a sheet of their own. */
function toWrite(change: Partial<CellsToWrite> = {}): CellsToWrite {
  return {
    sheet: OWN,
    isNew: false,
    language: "en",
    area: { row: 0, column: 3, rows: 3, columns: 2 },
    cells: [
      [{ value: "Double" }, { value: "1-2" }],
      [{ value: 1000, formula: "B2*2" }, { value: 7 }],
      [{ value: 40_000, formula: "B3*2" }, undefined],
    ],
    charts: [],
    columnWidths: [],
    replaces: false,
    ...change,
  };
}

const CASES: readonly Case[] = [
  {
    promise: "says of itself what the pane asks",
    check: async ({ host }) => {
      expect(host.abilities).toEqual({
        insert: true,
        download: expect.any(Boolean) as boolean,
        ...(host.abilities.lacks ? { lacks: [] } : {}),
        ...(host.abilities.functionPrefix ? { functionPrefix: expect.stringMatching(/^[A-Z]+\.$/) as string } : {}),
      });
    },
  },
  {
    promise: "tells the names that are taken",
    check: async ({ host, sheets }) => {
      expect((await host.takenNames()).sheets).toEqual(sheets());
      const { sheets: made } = await insert(host, ["6-9"]);
      const taken = await host.takenNames();
      expect(taken.sheets).toEqual(sheets());
      expect(taken.names).toEqual(expect.arrayContaining(made.flatMap(({ tables }) => tables.map(({ name }) => name))));
    },
  },
  {
    promise: "inserts one sheet behind the last one and shows it",
    check: async ({ host, sheets, front }) => {
      const before = sheets();
      const { sheets: made, inserted } = await insert(host, ["6-9"]);
      expect(inserted).toEqual({ names: made.map(({ name }) => name), left: [] });
      expect(sheets()).toEqual([...before, ...inserted.names]);
      expect(front().sheet).toBe(inserted.names[0]);
      for (const [index, sheet] of made.entries()) await expectThere(host, inserted.names[index] ?? "", sheet);
    },
  },
  {
    promise: "inserts sheets that read each other, in their order, and shows the first",
    check: async ({ host, sheets, front, formulaAt }) => {
      const before = sheets();
      const { sheets: made, inserted } = await insert(host, ["6-8", "6-9"]);
      expect(inserted.names.length).toBeGreaterThanOrEqual(2);
      expect(sheets()).toEqual([...before, ...inserted.names]);
      expect(front().sheet).toBe(inserted.names[0]);
      for (const [index, sheet] of made.entries()) {
        const name = inserted.names[index] ?? "";
        await expectThere(host, name, sheet);
        const row = sheet.cells.findIndex((line) => line.some((cell) => cell?.formula !== undefined));
        const column = sheet.cells[row]?.findIndex((cell) => cell?.formula !== undefined) ?? -1;
        if (row >= 0) expect(formulaAt({ sheet: name, row, column })).toBe(`=${sheet.cells[row]?.[column]?.formula}`);
      }
    },
  },
  {
    promise: "puts sheets that no request lays out behind the others, and shows the first of all",
    check: async ({ host, sheets, front, formulaAt }) => {
      const before = sheets();
      const beside = sheetOfNone("Where lines went");
      const { sheets: made, inserted } = await insert(host, ["6-9"], { beside: [beside] });
      expect(inserted).toEqual({ names: [...made, beside].map(({ name }) => name), left: [] });
      expect(sheets()).toEqual([...before, ...inserted.names]);
      expect(front().sheet).toBe(inserted.names[0]);
      await expectThere(host, beside.name, beside);
      expect(formulaAt({ sheet: beside.name, row: 3, column: 1 })).toBe("=SUM(B2:B3)");
      expect((await host.takenNames()).sheets).toContain(beside.name);
    },
  },
  {
    promise: "inserts the same once more under other names, and leaves what is there alone",
    check: async ({ host, sheets }) => {
      const first = await insert(host, ["6-8", "6-9"]);
      const there = sheets();
      const second = await insert(host, ["6-8", "6-9"]);
      expect(second.inserted.names).toHaveLength(first.inserted.names.length);
      expect(sheets()).toEqual([...there, ...second.inserted.names]);
      expect(new Set(sheets().map((name) => name.toLowerCase())).size).toBe(sheets().length);
      const { names } = await host.takenNames();
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const [index, sheet] of first.sheets.entries()) await expectThere(host, first.inserted.names[index] ?? "", sheet);
      expect(await host.readCells(OWN, { row: 0, column: 0, rows: 3, columns: 2 })).toEqual(OWN_CELLS);
    },
  },
  {
    promise: "gives a name that was taken after the layout a number",
    check: async ({ host, sheets }) => {
      const request = makeRequest({ tables: ["6-9"], language: "en", content: "empty", rows: 4 });
      const laidOut = layout(request);
      await host.insertSheets(laidOut, { request });
      const { names } = await host.insertSheets(laidOut, { request });
      expect(names).toEqual(laidOut.map(({ name }) => expect.stringMatching(new RegExp(`^${name} \\(?2\\)?$`)) as string));
      expect(new Set(sheets()).size).toBe(sheets().length);
    },
  },
  {
    promise: "inserts nothing where there is nothing to insert",
    check: async ({ host, everything }) => {
      const before = everything();
      expect(await host.insertSheets([])).toEqual({ names: [], left: [] });
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "says how far it is, never less than before, up to all of it",
    check: async ({ host }) => {
      const reports: Progress[] = [];
      const { inserted } = await insert(host, ["6-8", "6-9"], { onProgress: (progress) => reports.push(progress) });
      const done = reports.map((report) => report.done);
      expect(done).toEqual([...done].sort((one, other) => one - other));
      const last = reports.at(-1);
      expect(last?.done).toBe(last?.total);
      for (const { label } of reports) expect(inserted.names).toContain(label);
    },
  },
  {
    promise: "inserts nothing once it is cancelled",
    check: async ({ host, everything }) => {
      const before = everything();
      expect((await failure(insert(host, ["6-8", "6-9"], { signal: AbortSignal.abort() }))).code).toBe("cancelled");
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "inserts all or nothing when it is cancelled on the way",
    check: async ({ host, everything, sheets }) => {
      const before = { all: everything(), sheets: sheets() };
      const stop = new AbortController();
      const way = insert(host, ["6-8", "6-9"], { signal: stop.signal, onProgress: () => stop.abort() });
      const outcome = await way.then(
        ({ inserted }) => inserted.names,
        (error: unknown) => error as SalesbookError,
      );
      if (outcome instanceof SalesbookError) {
        expect(outcome.code).toBe("cancelled");
        expect(everything()).toEqual(before.all);
      } else expect(sheets()).toEqual([...before.sheets, ...(outcome as readonly string[])]);
    },
  },
  {
    promise: "checks sheets as they were inserted, finds nothing and changes nothing",
    check: async ({ host, everything }) => {
      const { inserted } = await insert(host, ["6-8", "6-9"]);
      const before = everything();
      expect(await host.checkWorkbook()).toEqual({ sheets: inserted.names, unknown: [], findings: [] });
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "checks a workbook without sheets of ours",
    check: async ({ host }) => {
      expect(await host.checkWorkbook()).toEqual({ sheets: [], unknown: [], findings: [] });
    },
  },
  {
    promise: "reads what was typed into the sheets that were made, sheet by sheet, and nothing of others",
    check: async (stand) => {
      const { host, everything } = stand;
      expect(await host.readTyped()).toEqual([]);
      const { sheets: made, inserted } = await insert(host, ["6-8", "6-10"], {}, { content: "empty" });
      const typeAt = (table: string, field: string, text: string | number): Promise<void> => {
        const at = made.findIndex((sheet) => sheet.table === table);
        const { row, column } = made[at]!.fields.find(({ id }) => id === field)!.area;
        return stand.type({ sheet: inserted.names[at]!, row, column }, text);
      };
      await typeAt("6-10", "code", "007");
      await typeAt("6-10", "address", "Bay 1");
      await typeAt("6-8", "month2", 50);
      const before = everything();
      const typed = await host.readTyped();
      expect(typed.map(({ table, sheet }) => [table, sheet])).toEqual(made.map(({ table }, at) => [table, inserted.names[at]]));
      const of = (table: string) => typed.find((one) => one.table === table)!;
      expect(of("6-10").columns["address"]?.slice(0, 2)).toEqual(["Bay 1", ""]);
      expect(of("6-8").columns["month2"]?.[0]).toBe(50);
      expect(of("6-8").headings["month2"]).toBe(made[0]!.fields.find(({ id }) => id === "month2")!.heading);
      expect(everything()).toEqual(before);
      expect((await failure(host.readTyped({ signal: AbortSignal.abort() }))).code).toBe("cancelled");
    },
  },
  {
    promise: "does not check once it is cancelled",
    check: async ({ host }) => {
      await insert(host, ["6-9"]);
      expect((await failure(host.checkWorkbook({ signal: AbortSignal.abort() }))).code).toBe("cancelled");
    },
  },
  {
    promise: "keeps a result that is typed over, or finds it, repairs it and puts it back when that is undone",
    check: async (stand) => {
      const { host, everything } = stand;
      const { sheets: made, inserted } = await insert(host, ["6-9"]);
      const [sheet, name] = [made[0]!, inserted.names[0]!];
      const { row, column } = sheet.fields.find(({ id }) => id === "class")!.area;
      const pristine = everything();
      await stand.type({ sheet: name, row, column }, "Z");
      const typed = everything();
      const { findings } = await host.checkWorkbook();
      const isRefused = JSON.stringify(typed) === JSON.stringify(pristine);
      expect(findings.map(({ sheet: on, area, kind }) => [on, area.row, area.column, kind])).toEqual(
        isRefused ? [] : [[name, row, column, "formulaTypedOver"]],
      );
      const repaired = await host.repair(findings);
      expect(repaired.findings).toBe(findings.length);
      expect(everything()).toEqual(pristine);
      await repaired.undo();
      expect(everything()).toEqual(typed);
    },
  },
  {
    promise: "reads amounts as people write them, or finds them as texts and turns them into numbers, all at once and back",
    check: async (stand) => {
      const { host } = stand;
      const { sheets: made, inserted } = await insert(host, ["6-8"], {}, { language: "zh-CN" });
      const [sheet, name] = [made[0]!, inserted.names[0]!];
      const { row, column } = sheet.fields.find(({ id }) => id === "month1")!.area;
      await stand.type({ sheet: name, row, column }, "1.2万");
      await stand.type({ sheet: name, row: row + 1, column }, "¥3,000");
      await stand.type({ sheet: name, row: row + 2, column: column + 1 }, "约五万");
      const cells = { row, column, rows: 3, columns: 2 };
      const typed = await host.readCells(name, cells);
      const { findings } = await host.checkWorkbook();
      expect(
        findings.filter(({ kind }) => kind !== "numberAsText").map(({ kind, area, found }) => [kind, area.row, area.column, found]),
      ).toEqual([["notANumber", row + 2, column + 1, "约五万"]]);
      const texts = findings.filter(({ kind }) => kind === "numberAsText");
      const repaired = await host.repair(texts);
      expect(repaired.findings).toBe(texts.length);
      expect(await host.readCells(name, { row, column, rows: 2, columns: 1 })).toEqual([[12_000], [3000]]);
      await repaired.undo();
      expect(await host.readCells(name, cells)).toEqual(typed);
    },
  },
  {
    promise: "reads the selection with its values",
    check: async ({ host, select }) => {
      select({ row: 1, column: 0, rows: 2, columns: 2 });
      expect(await host.readSelection()).toEqual({
        sheet: OWN,
        area: { row: 1, column: 0, rows: 2, columns: 2 },
        values: OWN_CELLS.slice(1),
      });
    },
  },
  {
    promise: "reads the block around one selected cell, down to what is filled",
    check: async ({ host, select }) => {
      select({ row: 1, column: 1, rows: 1, columns: 1 });
      expect(await host.readBlock()).toEqual({
        sheet: OWN,
        area: { row: 0, column: 0, rows: 3, columns: 2 },
        values: OWN_CELLS,
        hidden: [],
        merges: [],
      });
      select({ row: 1, column: 0, rows: 2, columns: 2 });
      expect((await host.readBlock()).values).toEqual(OWN_CELLS.slice(1));
    },
  },
  {
    promise: "reads any cells, blank ones as nothing",
    check: async ({ host }) => {
      expect(await host.readCells(OWN, { row: 2, column: 0, rows: 2, columns: 3 })).toEqual([
        ["Bob", 20_000, null],
        [null, null, null],
      ]);
    },
  },
  {
    promise: "writes a formula into the first selected cell",
    check: async ({ host, select, formulaAt, settled }) => {
      select({ row: 1, column: 3, rows: 2, columns: 2 });
      await host.writeFormula("=SUM(B2:B3)");
      await settled();
      expect(formulaAt({ sheet: OWN, row: 1, column: 3 })).toBe("=SUM(B2:B3)");
      expect(formulaAt({ sheet: OWN, row: 2, column: 3 })).toBeUndefined();
    },
  },
  {
    promise: "writes a formula into any cell, whatever is selected",
    check: async ({ host, select, formulaAt, settled }) => {
      select(oneCell(0, 0));
      await host.writeFormula("=SUM(B2:B3)", { sheet: OWN, row: 5, column: 4 });
      await settled();
      expect(formulaAt({ sheet: OWN, row: 5, column: 4 })).toBe("=SUM(B2:B3)");
      expect(await host.readCells(OWN, { row: 0, column: 0, rows: 3, columns: 2 })).toEqual(OWN_CELLS);
    },
  },
  {
    promise: "writes cells beside what is there, leaves holes alone, and takes them back",
    check: async ({ host, everything, formulaAt, settled }) => {
      const before = everything();
      const written = await host.writeCells(toWrite());
      await settled();
      expect(written).toMatchObject({ sheet: OWN, left: [] });
      expect(await host.readCells(OWN, { row: 0, column: 3, rows: 1, columns: 2 })).toEqual([["Double", "1-2"]]);
      expect(await host.readCells(OWN, { row: 1, column: 4, rows: 2, columns: 1 })).toEqual([[7], [null]]);
      expect([1, 2].map((row) => formulaAt({ sheet: OWN, row, column: 3 }))).toEqual(["=B2*2", "=B3*2"]);
      await written.undo();
      await settled();
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "writes over nothing unless it is told to",
    check: async ({ host, everything, type, settled }) => {
      await type({ sheet: OWN, row: 1, column: 4 }, "mine");
      await settled();
      const before = everything();
      const error = await failure(host.writeCells(toWrite()));
      expect([error.code, error.details]).toEqual(["cellsTaken", { sheet: OWN, cell: "E2" }]);
      expect(everything()).toEqual(before);
      const written = await host.writeCells(toWrite({ replaces: true }));
      expect(await host.readCells(OWN, oneCell(1, 4))).toEqual([[7]]);
      await written.undo();
      await settled();
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "does not take back cells that someone has typed into since",
    check: async ({ host, everything, type, settled }) => {
      const written = await host.writeCells(toWrite());
      await type({ sheet: OWN, row: 1, column: 4 }, 99);
      await settled();
      const before = everything();
      const error = await failure(written.undo());
      expect([error.code, error.details]).toEqual(["cellsChanged", { sheet: OWN, cell: "E2" }]);
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "writes cells onto a new sheet under a free name, shows it, and takes it back",
    check: async ({ host, everything, sheets, front, settled }) => {
      const before = { all: everything(), sheets: sheets() };
      const written = await host.writeCells(toWrite({ sheet: OWN, isNew: true }));
      expect(written.sheet).toBe(`${OWN} (2)`);
      expect(sheets()).toEqual([...before.sheets, written.sheet]);
      expect(front().sheet).toBe(written.sheet);
      expect(await host.readCells(written.sheet, oneCell(0, 3))).toEqual([["Double"]]);
      await written.undo();
      await settled();
      expect(everything()).toEqual(before.all);
    },
  },
  {
    promise: "keeps a new sheet that someone has worked on since",
    check: async ({ host, sheets, type, settled }) => {
      const written = await host.writeCells(toWrite({ sheet: "New", isNew: true }));
      await type({ sheet: "New", row: 9, column: 0 }, "mine");
      await settled();
      expect((await failure(written.undo())).code).toBe("cellsChanged");
      expect(sheets()).toContain("New");
    },
  },
  {
    promise: "taking back a new sheet that is gone already is no failure",
    check: async ({ host, remove, everything }) => {
      const written = await host.writeCells(toWrite({ sheet: "New", isNew: true }));
      remove("New");
      const before = everything();
      await expect(written.undo()).resolves.toBeUndefined();
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "draws a chart beside the cells, or names it among what was left out",
    check: async ({ host, everything, settled }) => {
      const before = everything();
      const column = (at: number): Area => ({ row: 1, column: at, rows: 2, columns: 1 });
      const written = await host.writeCells(
        toWrite({
          charts: [
            {
              type: "columns",
              title: "Sales",
              categories: column(0),
              series: { name: "Sales", values: column(1) },
              place: { row: 5, column: 3, rows: 9, columns: 5 },
            },
          ],
        }),
      );
      const named = fill(catalogues.en.excel.left.chart, { sheet: OWN, detail: "Sales" });
      expect([[], [named]]).toContainEqual(written.left);
      await written.undo();
      await settled();
      expect(everything()).toEqual(before);
    },
  },
  {
    promise: "shows a sheet and selects a cell of it",
    check: async ({ host, front }) => {
      await insert(host, ["6-9"]);
      await host.goTo(OWN, oneCell(2, 1));
      expect(front()).toEqual({ sheet: OWN, area: oneCell(2, 1) });
      expect((await host.readSelection()).values).toEqual([[20_000]]);
    },
  },
  {
    promise: "tells when the selection changes, until it is stopped",
    check: async ({ host, select, settled }) => {
      let changes = 0;
      const stop = await host.watchSelection(() => void (changes += 1));
      select(oneCell(1, 1));
      await settled();
      expect(changes).toBe(1);
      select({ row: 1, column: 0, rows: 2, columns: 2 });
      await settled();
      expect(changes).toBe(2);
      stop();
      await settled();
      select(oneCell(0, 0));
      await settled();
      expect(changes).toBe(2);
    },
  },
  ...(
    [
      ["reads no cells", (host) => host.readCells("Gone", oneCell(0, 0))],
      ["writes no formula", (host) => host.writeFormula("=1+1", { sheet: "Gone", row: 0, column: 0 })],
      ["writes no cells", (host) => host.writeCells(toWrite({ sheet: "Gone" }))],
      ["goes nowhere", (host) => host.goTo("Gone", oneCell(0, 0))],
    ] as const satisfies readonly (readonly [string, (host: Host) => Promise<unknown>])[]
  ).map(([what, ask]): Case => ({
    promise: `${what} where there is no such sheet, and says so`,
    check: async ({ host, everything, front }, { missingSheet }) => {
      const before = { all: everything(), front: front() };
      expect((await failure(ask(host))).code).toBe(missingSheet);
      expect({ all: everything(), front: front() }).toEqual(before);
    },
  })),
];

/** Holds a host to all that host.ts promises. */
export function keepsContract(host: HostUnderTest): void {
  describe(`what host.ts promises, kept by ${host.name}`, () => {
    it.each(CASES)("$promise", async ({ check }) => check(await host.open(), host));
  });
}
