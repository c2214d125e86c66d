/**
 * WPS spreadsheets in memory for tests: the workbook that the Excel of tests has too, seen through WPS's object model. Names and
 * numbers are those of the types that WPS publishes (et-jsapi-declare 2.5.0); what it takes and hands over is what its documentation
 * and add-ins for it say. Nobody tried it in WPS.
 */
import type { WpsApplication } from "../../../src/hosts/wps";
import type { ModelNode } from "../office/node";
import { addTotalRow, filterOf, freeTableName, newTable, removeTotalRow, worksheetsNode } from "../office/sheets";
import { addressOf } from "../../../src/sheet/address";
import { WHOLE_SHEET } from "../office/ranges";
import { areaOf, newSheet, newWorkbook, same, sheetBy, type MemorySheet, type MemoryTable, type MemoryWorkbook } from "../office/state";
import { chartObjects } from "./charts";
import { wordFor } from "./enums";
import { rangeOf, usedArea, type WpsWorld } from "./ranges";
import { refusal, strict } from "./strict";

export interface MemoryWps {
  readonly application: WpsApplication;
  readonly book: MemoryWorkbook;
  readonly world: WpsWorld;
  /** Whether WPS draws and calculates by itself, and asks before it deletes. */
  readonly state: { ScreenUpdating: boolean; Calculation: number; DisplayAlerts: boolean };
  /** Files by their paths, and those that were opened. */
  readonly files: Map<string, string>;
  readonly opened: string[];
  /** A user selects something else. */
  select(): void;
}

export interface WpsWishes {
  /** Members that this WPS does not have, such as `Worksheet.ListObjects`. */
  readonly without?: readonly string[];
  /** The number by which Windows knows the language of its menus. */
  readonly languageOfMenus?: number;
}

export function memoryWps({ without = [], languageOfMenus = 1033 }: WpsWishes = {}): MemoryWps {
  const book = newWorkbook();
  const state = { ScreenUpdating: true, Calculation: -4105, DisplayAlerts: true };
  const files = new Map<string, string>();
  const opened: string[] = [];
  const listeners = new Set<() => void>();
  const active = (): MemorySheet => sheetBy(book, book.active);
  /** Members that are not there are nothing, and that is all that WPS says of them. */
  const less = <Part extends object>(type: string, part: Part): Part =>
    new Proxy(part, {
      get: (target, name, receiver) => (without.includes(`${type}.${String(name)}`) ? undefined : Reflect.get(target, name, receiver)),
    });

  const world: WpsWorld = { book, tableNames: "known", worksheet: (sheet) => less("Worksheet", worksheet(sheet)) };
  const cells = (sheet: MemorySheet, area: Parameters<typeof rangeOf>[2]): Et.Range => less("Range", rangeOf(world, sheet, area));

  function worksheet(sheet: MemorySheet): Et.Worksheet {
    const node = worksheetsNode(book, { keep: () => "" }).item!(sheet.id);
    const protection = node.child!["Protection"]!();
    return strict<Et.Worksheet>("Worksheet", {
      get Name() {
        return sheet.name;
      },
      set Name(name: string) {
        const others = book.sheets.filter((one) => one !== sheet);
        if (others.some((one) => same(one.name, name))) throw refusal("1004");
        // The names that a sheet may have are those of the Excel of tests.
        const probe = { ...book, sheets: [], protected: false };
        newSheet(probe, name);
        sheet.name = name;
      },
      Activate: () => void (book.active = sheet.id),
      Delete: () => {
        if (state.DisplayAlerts) throw refusal("WPS asks whether the sheet shall go, and waits.");
        node.call!["Delete"]!();
        if (book.active === sheet.id) book.active = book.sheets[0]!.id;
      },
      Range: (address: string) => cells(sheet, areaOf(address)),
      get Cells() {
        return cells(sheet, WHOLE_SHEET);
      },
      get UsedRange() {
        return cells(sheet, usedArea(sheet));
      },
      get ListObjects() {
        return listObjects(sheet);
      },
      get Names() {
        return namesOf(sheet, node.child!["Names"]!());
      },
      ChartObjects: () => chartObjects(world, sheet),
      get PageSetup() {
        return pageSetup(node.child!["PageLayout"]!());
      },
      get ProtectContents() {
        return sheet.protection !== null;
      },
      get ProtectDrawingObjects() {
        return sheet.protection !== null && sheet.protection["allowEditObjects"] !== true;
      },
      get Protection() {
        const allows = (what: string): boolean => sheet.protection?.[`allow${what}`] === true;
        return strict<Et.Protection>("Protection", {
          AllowFormattingCells: allows("FormatCells"),
          AllowFormattingColumns: allows("FormatColumns"),
          AllowFormattingRows: allows("FormatRows"),
          AllowInsertingRows: allows("InsertRows"),
          AllowSorting: allows("Sort"),
          AllowFiltering: allows("AutoFilter"),
        });
      },
      Unprotect: (password) => {
        if (password === undefined) throw refusal("WPS asks for the password, and waits.");
        if (sheet.password !== undefined && sheet.password !== password) throw refusal("1004: wrong password");
        protection.call!["Unprotect"]!();
      },
      Protect: (...given: readonly unknown[]) => {
        const [password, drawings, contents] = given;
        if (password !== undefined || contents !== true) throw refusal("These tests protect what cells hold, without a password.");
        // In the order of VBA's Protect.
        const allowed = {
          EditObjects: drawings === false,
          FormatCells: given[5],
          FormatColumns: given[6],
          FormatRows: given[7],
          InsertRows: given[9],
          Sort: given[13],
          AutoFilter: given[14],
        };
        protection.call!["Protect"]!(Object.fromEntries(Object.entries(allowed).map(([name, value]) => [`allow${name}`, value])));
      },
    });
  }

  function listObjects(sheet: MemorySheet): Et.ListObjects {
    return strict<Et.ListObjects>("ListObjects", {
      get Count() {
        return sheet.tables.length;
      },
      Item: (index) => listObject(sheet, sheet.tables[Number(index) - 1]!),
      Add: (source, range, link, headings) => {
        wordFor("XlListObjectSourceType", "xlSrcRange", source);
        wordFor("XlYesNoGuess", "xlYes", headings);
        if (link !== undefined) throw refusal("A table of cells has no link.");
        if (sheet.protection) throw refusal("1004: protected");
        const { Row, Column, Rows, Columns } = range as unknown as Et.Range;
        const address = addressOf({ row: Row - 1, column: Column - 1, rows: Rows.Count, columns: Columns.Count });
        return listObject(sheet, newTable(book, sheet, address));
      },
    });
  }

  function listObject(sheet: MemorySheet, table: MemoryTable): Et.ListObject {
    return strict<Et.ListObject>("ListObject", {
      get Name() {
        return table.name;
      },
      set Name(name: string) {
        table.name = freeTableName(book, table, name);
      },
      get Range() {
        return cells(sheet, table.area);
      },
      get HeaderRowRange() {
        return cells(sheet, { ...table.area, rows: 1 });
      },
      set TableStyle(style: string) {
        table.style = style;
      },
      set ShowTableStyleRowStripes(shows: boolean) {
        table.showBandedRows = shows;
      },
      get ShowAutoFilter() {
        return table.showFilterButton;
      },
      set ShowAutoFilter(shows: boolean) {
        table.showFilterButton = shows;
        delete table.filter;
      },
      get AutoFilter() {
        if (!table.showFilterButton) throw refusal("The table has no filter.");
        return strict<Et.AutoFilter>("AutoFilter", { FilterMode: table.isFiltered ?? false, Range: cells(sheet, filterOf(table)) });
      },
      ShowHeaders: true,
      get ShowTotals() {
        return table.showTotals;
      },
      set ShowTotals(shows: boolean) {
        if (sheet.protection || shows === table.showTotals) throw refusal("1004");
        if (shows) addTotalRow(sheet, table);
        else removeTotalRow(sheet, table);
      },
      Resize: (range) => {
        if (sheet.protection || table.showTotals) throw refusal("1004");
        table.area = { row: range.Row - 1, column: range.Column - 1, rows: range.Rows.Count, columns: range.Columns.Count };
        delete table.filter;
      },
    });
  }

  const at = (index: unknown): MemorySheet => (typeof index === "number" ? book.sheets[index - 1]! : sheetBy(book, index));
  const sheets = (): Et.Sheets =>
    strict<Et.Sheets>("Sheets", {
      get Count() {
        return book.sheets.length;
      },
      Item: (index) => world.worksheet(at(index)),
      Add: (before, after) => {
        if (before !== undefined || (after as Et.Worksheet).Name !== book.sheets.at(-1)?.name)
          throw refusal("These tests add sheets behind the last one.");
        const added = newSheet(book, `Sheet${book.nextId}`);
        book.active = added.id;
        return world.worksheet(added);
      },
    });

  const window = strict<Et.Window>("Window", {
    get RangeSelection() {
      return cells(sheetBy(book, book.selection.sheet), book.selection.area);
    },
    get DisplayGridlines() {
      return active().gridlines;
    },
    set DisplayGridlines(shows: boolean) {
      active().gridlines = shows;
    },
    set ScrollRow(row: number) {
      if (row !== 1) throw refusal("These tests freeze from the first row on.");
    },
    set ScrollColumn(column: number) {
      if (column !== 1) throw refusal("These tests freeze from the first column on.");
    },
    set SplitRow(rows: number) {
      active().frozen = { ...active().frozen, rows };
    },
    set SplitColumn(columns: number) {
      active().frozen = { ...active().frozen, columns };
    },
    get FreezePanes() {
      return active().frozen.rows + active().frozen.columns > 0;
    },
    set FreezePanes(isFrozen: boolean) {
      if (!isFrozen) active().frozen = { rows: 0, columns: 0 };
    },
  });

  const workbook = strict<Et.Workbook>("Workbook", {
    get Worksheets() {
      return sheets();
    },
    get Sheets() {
      return sheets();
    },
    get ActiveSheet() {
      return world.worksheet(active());
    },
    get ProtectStructure() {
      return book.protected;
    },
    get Names() {
      const own = book.sheets.flatMap((sheet) => sheet.names.map(({ name }) => `'${sheet.name}'!${name}`));
      const all = [...book.names, ...own].map((Name) => strict<Et.Name>("Name", { Name }));
      return strict<Et.Names>("Names", { Count: all.length, Item: (index) => all[Number(index) - 1]! });
    },
  });

  const application = strict<WpsApplication>("Application", {
    get ActiveWorkbook() {
      return workbook;
    },
    get ActiveSheet() {
      return world.worksheet(active());
    },
    get ActiveWindow() {
      return less("Window", window);
    },
    get ActiveCell() {
      return cells(sheetBy(book, book.selection.sheet), { ...book.selection.area, rows: 1, columns: 1 });
    },
    get ScreenUpdating() {
      return state.ScreenUpdating;
    },
    set ScreenUpdating(draws: boolean) {
      state.ScreenUpdating = draws;
    },
    get Calculation() {
      return state.Calculation;
    },
    set Calculation(mode: number) {
      wordFor("XlCalculation", "xlCalculation", mode);
      state.Calculation = mode;
    },
    get DisplayAlerts() {
      return state.DisplayAlerts;
    },
    set DisplayAlerts(asks: boolean) {
      state.DisplayAlerts = asks;
    },
    LanguageSettings: strict<Kso.LanguageSettings>("LanguageSettings", { LanguageID: () => languageOfMenus }),
    InchesToPoints: (inches) => inches * 72,
    ApiEvent: strict<WPS.EtApiEvent>("ApiEvent", {
      AddApiEventListener: ((event: string, listener: () => void) => {
        if (event !== "SheetSelectionChange") throw refusal(`There is no event ${event}.`);
        listeners.add(listener);
      }) as WPS.EtApiEvent["AddApiEventListener"],
      RemoveApiEventListener: ((_event: string, listener: () => void) =>
        void listeners.delete(listener)) as WPS.EtApiEvent["RemoveApiEventListener"],
    }),
    Env: strict<WPS.Env>("Env", { GetTempPath: () => "C:\\Temp\\" }),
    FileSystem: strict<WPS.FileSystem>("FileSystem", { writeAsBinaryString: (path, data) => (files.set(path, data), true) }),
    Workbooks: strict<Et.Workbooks>("Workbooks", {
      Open: (path) => {
        if (!files.has(path)) throw refusal(`There is no ${path}.`);
        opened.push(path);
        return workbook;
      },
    }),
  });

  return {
    application: less("Application", application),
    book,
    world,
    state,
    files,
    opened,
    select: () => listeners.forEach((listener) => listener()),
  };
}

/** WPS writes the sheet before names of its own. */
function namesOf(sheet: MemorySheet, node: ModelNode): Et.Names {
  const nameOf = (item: ModelNode): Et.Name =>
    strict<Et.Name>("Name", {
      get Name() {
        return `'${sheet.name}'!${String(item.get!["Name"]!())}`;
      },
      get RefersTo() {
        return String(item.get!["Formula"]!());
      },
      get Visible() {
        return item.get!["Visible"]!() as boolean;
      },
      set Visible(visible: boolean) {
        item.set!["Visible"]!(visible);
      },
      Delete: () => void item.call!["Delete"]!(),
    });
  return strict<Et.Names>("Names", {
    get Count() {
      return sheet.names.length;
    },
    Item: (index) => nameOf(node.items!()[Number(index) - 1]!),
    Add: (name, formula) => nameOf(node.call!["Add"]!(name, formula) as ModelNode),
  });
}

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

function pageSetup(node: ModelNode): Et.PageSetup {
  const margins: Partial<Record<(typeof MARGINS)[number], number>> = {};
  const margin = (side: (typeof MARGINS)[number], points: number): void => {
    margins[side] = Math.round((points / 72) * 1000) / 1000;
    if (Object.keys(margins).length === MARGINS.length) node.call!["SetPrintMargins"]!("Inches", { ...margins });
  };
  const zoom: { horizontalFitToPages?: number; verticalFitToPages?: number } = {};
  const fit = (side: keyof typeof zoom, pages: boolean | number): void => {
    if (pages !== false && typeof pages !== "number") throw refusal("A number of pages, or none.");
    if (typeof pages === "number") zoom[side] = pages;
    node.set!["Zoom"]!({ ...zoom });
  };
  const footer = (side: string, text: string): void => node.child!["HeadersFooters"]!().child!["DefaultForAllPages"]!().set![side]!(text);
  return strict<Et.PageSetup>("PageSetup", {
    set Orientation(orientation: number) {
      node.set!["Orientation"]!(wordFor("XlPageOrientation", "xl", orientation));
    },
    set PaperSize(paper: number) {
      node.set!["PaperSize"]!(wordFor("XlPaperSize", "xlPaper", paper));
    },
    set Zoom(percent: boolean | number) {
      if (percent !== false) throw refusal("These tests fit pages.");
    },
    set FitToPagesWide(pages: boolean | number) {
      fit("horizontalFitToPages", pages);
    },
    set FitToPagesTall(pages: boolean | number) {
      fit("verticalFitToPages", pages);
    },
    set CenterHorizontally(isCentred: boolean) {
      node.set!["CenterHorizontally"]!(isCentred);
    },
    set LeftMargin(points: number) {
      margin("left", points);
    },
    set RightMargin(points: number) {
      margin("right", points);
    },
    set TopMargin(points: number) {
      margin("top", points);
    },
    set BottomMargin(points: number) {
      margin("bottom", points);
    },
    set HeaderMargin(points: number) {
      margin("header", points);
    },
    set FooterMargin(points: number) {
      margin("footer", points);
    },
    set PrintArea(areas: string) {
      node.call!["SetPrintArea"]!(areas);
    },
    set PrintTitleRows(rows: string) {
      node.call!["SetPrintTitleRows"]!(rows);
    },
    set PrintTitleColumns(columns: string) {
      node.call!["SetPrintTitleColumns"]!(columns);
    },
    set LeftFooter(text: string) {
      footer("LeftFooter", text);
    },
    set RightFooter(text: string) {
      footer("RightFooter", text);
    },
  });
}
