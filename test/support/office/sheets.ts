/** Worksheets of the in-memory Excel and what hangs on them: tables, frozen panes, page layout. */
import { addressOf } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/sheet";
import { chartsNode } from "./charts";
import { ExcelFault, invalid, isText, isTruth, oneOf, setter, type ModelNode } from "./node";
import { rangeAt, rangeNode, usedPart, WHOLE_SHEET, type Place, type References } from "./ranges";
import {
  areaOf,
  cellAt,
  newSheet,
  overlap,
  same,
  refuseIfProtected,
  sheetBy,
  type MemorySheet,
  type MemoryTable,
  type MemoryWorkbook,
} from "./state";

export function worksheetsNode(book: MemoryWorkbook, references: References): ModelNode {
  const nodeOf = (sheet: MemorySheet): ModelNode => worksheetNode(book, sheet, references);
  return {
    type: "WorksheetCollection",
    call: {
      Add: (name) => {
        if (!isText(name)) throw invalid("this test double adds sheets by name");
        return nodeOf(newSheet(book, name));
      },
      GetItem: (key) => nodeOf(sheetBy(book, key)),
      GetItemOrNullObject: (key) => {
        const found = book.sheets.find((sheet) => typeof key === "string" && same(sheet.name, key));
        return found ? nodeOf(found) : null;
      },
    },
    item: (key) => nodeOf(sheetBy(book, key)),
    items: () => book.sheets.map(nodeOf),
  };
}

export function placeOf(book: MemoryWorkbook, sheet: MemorySheet, references: References): Place {
  return { book, sheet, references, worksheet: () => worksheetNode(book, sheet, references) };
}

function worksheetNode(book: MemoryWorkbook, sheet: MemorySheet, references: References): ModelNode {
  const place = placeOf(book, sheet, references);
  return {
    type: "Worksheet",
    identity: { Id: sheet.id },
    get: { Id: () => sheet.id, Name: () => sheet.name },
    // The name that `showGridlines` is sent under.
    set: { Gridlines: setter(sheet, "gridlines", isTruth) },
    call: {
      GetRange: (address) => rangeAt(place, address),
      GetUsedRangeOrNullObject: () => usedPart(place, WHOLE_SHEET),
      Activate: () => void (book.active = sheet.id),
      Delete: () => {
        if (book.protected) throw new ExcelFault("AccessDenied", "You cannot perform the requested operation.");
        if (book.sheets.length === 1) throw new ExcelFault("InvalidOperation", "A workbook must contain at least one visible sheet.");
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
      },
    },
    child: {
      Tables: () => tablesNode(place),
      Names: () => namesNode(sheet),
      Charts: () => chartsNode(place),
      FreezePanes: () => freezeNode(sheet),
      PageLayout: () => pageNode(sheet),
      Protection: () => protectionNode(sheet),
    },
  };
}

/** The tables of one sheet, or of the workbook. */
export function tablesNode(place: Place | MemoryWorkbook): ModelNode {
  const book = "book" in place ? place.book : place;
  const tables = (): readonly MemoryTable[] => ("book" in place ? place.sheet.tables : place.sheets.flatMap((sheet) => sheet.tables));
  const item = (key: unknown): ModelNode => {
    for (const sheet of "book" in place ? [place.sheet] : book.sheets) {
      const table = sheet.tables.find((candidate) => candidate.id === key || candidate.name === key);
      if (table) return tableNode(book, sheet, table);
    }
    throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
  };
  return {
    type: "TableCollection",
    call: {
      Add: (address, hasHeaders) => {
        if ("book" in place && hasHeaders === true) refuseIfProtected(place.sheet);
        if (!("book" in place) || hasHeaders !== true) throw invalid("this test double adds tables with headers, by a sheet's collection");
        return tableNode(book, place.sheet, newTable(book, place.sheet, address));
      },
      GetItem: item,
    },
    item,
    items: () =>
      tables().map((table) => {
        const [sheet] = book.sheets.filter((one) => one.tables.includes(table));
        if (!sheet) throw new Error("a table stands on no sheet");
        return tableNode(book, sheet, table);
      }),
  };
}

/** A range that is only read, so that nothing has to be kept. */
function rangeIn(book: MemoryWorkbook, sheet: MemorySheet, area: Area): ModelNode {
  return rangeNode(placeOf(book, sheet, { keep: () => "" }), area);
}

/** Defined names of one sheet. */
function namesNode(sheet: MemorySheet): ModelNode {
  const nodeOf = (one: MemorySheet["names"][number]): ModelNode => ({
    type: "NamedItem",
    identity: { Name: one.name },
    get: { Name: () => one.name, Formula: () => one.formula, Visible: () => one.visible },
    set: { Visible: setter(one, "visible", isTruth) },
    call: { Delete: () => void (sheet.names = sheet.names.filter((other) => other !== one)) },
  });
  return {
    type: "NamedItemCollection",
    items: () => sheet.names.map(nodeOf),
    item: (name) => {
      const found = sheet.names.find((one) => isText(name) && same(one.name, name));
      if (!found) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
      return nodeOf(found);
    },
    call: {
      GetItemOrNullObject: (name) => {
        const found = sheet.names.find((one) => isText(name) && same(one.name, name));
        return found ? nodeOf(found) : null;
      },
      Add: (name, formula) => {
        if (!isText(name) || !isText(formula) || !formula.startsWith("=")) throw invalid("this test double adds names of formulas");
        if (/^="[^"]{256,}"$/.test(formula) || formula.length > 8192) throw invalid("a text in a name has at most 255 characters");
        if (sheet.names.some((one) => same(one.name, name))) throw invalid(`the name ${name} is taken`);
        const added = { name, formula, visible: true };
        sheet.names.push(added);
        return nodeOf(added);
      },
    },
  };
}

export function newTable(book: MemoryWorkbook, sheet: MemorySheet, address: unknown): MemoryTable {
  const area = areaOf(address);
  if (area.rows < 2) throw invalid("a table needs a row below its headings");
  if (sheet.tables.some((table) => overlap(table.area, area)))
    throw new ExcelFault("InvalidOperation", "A table can't overlap another table.");
  const headings = Array.from({ length: area.columns }, (_, index) => cellAt(sheet, area.row, area.column + index)?.value);
  if (
    headings.some((heading) => typeof heading !== "string") ||
    new Set(headings.map((heading) => String(heading).toLowerCase())).size < area.columns
  )
    throw invalid(`Excel would rename the headings ${headings.join(", ")}`);
  const id = `{T${book.nextId++}}`;
  const table: MemoryTable = {
    id,
    name: `Table${id}`,
    area,
    style: "TableStyleMedium2",
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
  };
  sheet.tables.push(table);
  return table;
}

function tableNode(book: MemoryWorkbook, sheet: MemorySheet, table: MemoryTable): ModelNode {
  return {
    type: "Table",
    identity: { Id: table.id },
    get: { Name: () => table.name, ShowTotals: () => table.showTotals, ShowHeaders: () => true },
    call: {
      GetRange: () => rangeIn(book, sheet, table.area),
      GetHeaderRowRange: () => rangeIn(book, sheet, { ...table.area, rows: 1 }),
      Resize: (address) => {
        refuseIfProtected(sheet);
        const area = areaOf(address);
        const isSameHead = area.row === table.area.row && area.column === table.area.column && area.columns === table.area.columns;
        if (table.showTotals || !isSameHead || area.rows < 2) throw invalid("this test double resizes tables without totals, downwards");
        table.area = area;
        delete table.filter;
      },
    },
    child: {
      AutoFilter: () => ({
        type: "AutoFilter",
        get: { IsDataFiltered: () => table.isFiltered ?? false },
        call: {
          GetRangeOrNullObject: () => (table.showFilterButton ? rangeIn(book, sheet, filterOf(table)) : null),
        },
      }),
    },
    set: {
      Name: (name) => void (table.name = freeTableName(book, table, name)),
      Style: setter(table, "style", isText),
      ShowBandedRows: setter(table, "showBandedRows", isTruth),
      ShowFilterButton: (shown) => {
        if (!isTruth(shown)) throw invalid("buttons are shown or not");
        table.showFilterButton = shown;
        delete table.filter;
      },
      ShowTotals: (shown) => {
        refuseIfProtected(sheet);
        if (!isTruth(shown) || shown === table.showTotals) throw invalid("this test double shows and hides a total row once");
        if (shown) addTotalRow(sheet, table);
        else removeTotalRow(sheet, table);
      },
    },
  };
}

export function freeTableName(book: MemoryWorkbook, table: MemoryTable, name: unknown): string {
  if (!isText(name) || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^([A-Z]{1,3}\d+|R(\d+)?C(\d+)?|R|C)$/i.test(name))
    throw invalid(`${JSON.stringify(name)} is no name for a table`);
  const others = [
    ...book.names,
    ...book.sheets.flatMap((sheet) => sheet.tables.filter((other) => other !== table).map((other) => other.name)),
  ];
  if (others.some((other) => same(other, name))) throw invalid(`the name ${name} is taken`);
  return name;
}

/** Excel takes the row below and fills it by itself; where something stands there it would move down. */
export function addTotalRow(sheet: MemorySheet, table: MemoryTable): void {
  const row = table.area.row + table.area.rows;
  const line = sheet.cells.get(row);
  if ([...(line?.keys() ?? [])].some((column) => column >= table.area.column && column < table.area.column + table.area.columns))
    throw invalid("the total row would push cells down");
  table.showTotals = true;
  table.area = { ...table.area, rows: table.area.rows + 1 };
  const last = table.area.column + table.area.columns - 1;
  sheet.cells.set(
    row,
    new Map([...(line ?? []), [table.area.column, { value: "Total" }], [last, { value: 0, formula: "=SUBTOTAL(109,…)" }]]),
  );
}

/** The row stays empty behind it. */
export function removeTotalRow(sheet: MemorySheet, table: MemoryTable): void {
  const row = table.area.row + table.area.rows - 1;
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) sheet.cells.get(row)?.delete(column);
  table.showTotals = false;
  table.area = { ...table.area, rows: table.area.rows - 1 };
}

/** Headings and data, unless a file said otherwise. */
export function filterOf({ area, showTotals, filter }: MemoryTable): Area {
  return filter ?? { ...area, rows: area.rows - (showTotals ? 1 : 0) };
}

function freezeNode(sheet: MemorySheet): ModelNode {
  const freeze = (rows: unknown, columns: unknown): void => {
    if (typeof rows !== "number" || typeof columns !== "number" || rows + columns < 1) throw invalid("nothing to freeze");
    sheet.frozen = { rows, columns };
  };
  return {
    type: "WorksheetFreezePanes",
    call: {
      FreezeRows: (count) => freeze(count, 0),
      FreezeColumns: (count) => freeze(0, count),
      FreezeAt: (address) => {
        const area = areaOf(address);
        freeze(area.row + area.rows, area.column + area.columns);
      },
    },
  };
}

const ALLOWANCES = ["AutoFilter", "EditObjects", "FormatCells", "FormatColumns", "FormatRows", "InsertRows", "Sort"];

function protectionNode(sheet: MemorySheet): ModelNode {
  return {
    type: "WorksheetProtection",
    get: { Protected: () => sheet.protection !== null, Options: () => sheet.protection ?? {} },
    call: {
      Unprotect: () => {
        if (sheet.password !== undefined) throw new ExcelFault("AccessDenied", "You cannot perform the requested operation.");
        sheet.protection = null;
      },
      Protect: (options, password) => {
        refuseIfProtected(sheet);
        if (password !== undefined && password !== null) throw invalid("this test double protects without a password");
        const given = typeof options === "object" && options !== null ? { ...options } : {};
        const unknown = Object.entries(given).filter(
          ([name, allowed]) => !isTruth(allowed) || !ALLOWANCES.some((allowance) => `allow${allowance}` === name),
        );
        if (unknown.length > 0) throw invalid(`${JSON.stringify(unknown)} cannot be allowed`);
        sheet.protection = given;
      },
    },
  };
}

function pageNode(sheet: MemorySheet): ModelNode {
  const { page } = sheet;
  const footer = (key: "leftFooter" | "rightFooter"): ((value: unknown) => void) =>
    setter(page, key, (value): value is string => isText(value) && value.length <= 255);
  return {
    type: "PageLayout",
    set: {
      Orientation: setter(page, "orientation", oneOf("Portrait", "Landscape")),
      PaperSize: setter(page, "paperSize", oneOf("A4")),
      Zoom: (zoom) => void (page.zoom = zoom),
      CenterHorizontally: setter(page, "centred", isTruth),
    },
    call: {
      SetPrintArea: (areas) => {
        if (!isText(areas)) throw invalid("this test double takes print areas by address");
        page.areas = areas
          .split(",")
          .map(areaOf)
          .map((area) => addressOf(area))
          .join(",");
      },
      SetPrintMargins: (unit, margins) => {
        if (unit !== "Inches") throw invalid("this test double measures in inches");
        page.margins = margins;
      },
      SetPrintTitleRows: (rows) => {
        if (!isText(rows) || !/^\$[1-9]\d*:\$[1-9]\d*$/.test(rows)) throw invalid(`${JSON.stringify(rows)} are no rows`);
        page.titleRows = rows;
      },
      SetPrintTitleColumns: (columns) => {
        if (!isText(columns) || !/^\$[A-Z]+:\$[A-Z]+$/.test(columns)) throw invalid(`${JSON.stringify(columns)} are no columns`);
        page.titleColumns = columns;
      },
    },
    child: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        child: {
          DefaultForAllPages: () => ({
            type: "HeaderFooter",
            set: { LeftFooter: footer("leftFooter"), RightFooter: footer("rightFooter") },
          }),
        },
      }),
    },
  };
}
