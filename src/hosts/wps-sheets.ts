/** Worksheets in the words of Office.js, answered by WPS. */
import { addressTyped } from "../formula/references";
import { fault, itemsOf, load, nothing, type Answers } from "./wps-answers";
import { chartsAnswers } from "./wps-charts";
import { pageAnswers } from "./wps-page";
import { WHOLE_SHEET, type Place } from "./wps-place";
import { rangeAnswers, usedPart } from "./wps-range";
import { tablesAnswers } from "./wps-tables";

/** How WPS is worked on: its own object, the workbook, and what was found out about it. */
export interface Workplace extends Omit<Place, "sheet"> {
  readonly workbook: Et.Workbook;
}

/** The worksheets of a workbook, in their order. */
export function worksheetsAnswers(place: Workplace) {
  const { workbook } = place;
  const named = (name: string) => sheetsOf(workbook).find((sheet) => sheet.Name.toLowerCase() === name.toLowerCase());
  const answersOf = (sheet: Et.Worksheet) => worksheetAnswers({ ...place, sheet });
  return Object.freeze({
    load,
    get items() {
      return sheetsOf(workbook).map(answersOf);
    },
    getItem: (name: string) => {
      const found = named(name);
      if (!found) throw fault("ItemNotFound", name, "WorksheetCollection.getItem");
      return answersOf(found);
    },
    getItemOrNullObject: (name: string) => {
      const found = named(name);
      return found ? answersOf(found) : nothing;
    },
    add: (name: string) => {
      if (named(name)) throw fault("ItemAlreadyExists", name, "WorksheetCollection.add");
      const added = workbook.Sheets.Add(undefined, workbook.Sheets.Item(workbook.Sheets.Count));
      try {
        added.Name = name;
      } catch (error) {
        deleteSheet(place.application, added);
        throw error;
      }
      return answersOf(added);
    },
  }) satisfies Answers<Excel.WorksheetCollection>;
}

/** All worksheets; by a number the collection hands out one of them. */
export function sheetsOf({ Worksheets }: Et.Workbook): Et.Worksheet[] {
  return itemsOf(Worksheets) as Et.Worksheet[];
}

function worksheetAnswers(place: Place) {
  const { application, sheet } = place;
  /** What belongs to the window is set on the sheet in front. */
  const shown = (): Et.Window => {
    sheet.Activate();
    return application.ActiveWindow;
  };
  return Object.freeze({
    load,
    isNullObject: false,
    // WPS knows no other mark of a sheet that stays: the name is unique at any time.
    get id() {
      return sheet.Name;
    },
    get name() {
      return sheet.Name;
    },
    set showGridlines(shows: boolean) {
      shown().DisplayGridlines = shows;
    },
    getRange: (address?: string) => rangeAnswers(place, address === undefined ? WHOLE_SHEET : areaAt(address)),
    getUsedRangeOrNullObject: () => usedPart(place, WHOLE_SHEET),
    activate: () => sheet.Activate(),
    delete: () => deleteSheet(application, sheet),
    get tables() {
      return tablesAnswers(place);
    },
    get charts() {
      return chartsAnswers(place);
    },
    get names() {
      return namesAnswers(sheet.Names);
    },
    freezePanes: Object.freeze({
      freezeAt: (address: string) => {
        const { row, column, rows, columns } = areaAt(address);
        freeze(shown(), row + rows, column + columns);
      },
      freezeRows: (count: number) => freeze(shown(), count, 0),
      freezeColumns: (count: number) => freeze(shown(), 0, count),
    }),
    get pageLayout() {
      return pageAnswers(application, sheet.PageSetup);
    },
    get protection() {
      return protectionAnswers(sheet);
    },
  }) satisfies Answers<Excel.Worksheet>;
}

function freeze(window: Et.Window, rows: number, columns: number): void {
  window.FreezePanes = false;
  // It is split from the first row and column in view.
  window.ScrollRow = 1;
  window.ScrollColumn = 1;
  window.SplitRow = rows;
  window.SplitColumn = columns;
  window.FreezePanes = true;
}

/** WPS asks before it deletes a sheet, unless it is told not to. */
function deleteSheet(application: Et.Application, sheet: Et.Worksheet): void {
  const asks = application.DisplayAlerts;
  application.DisplayAlerts = false;
  try {
    sheet.Delete();
  } finally {
    application.DisplayAlerts = asks;
  }
}

/** Names of one sheet; WPS writes the sheet before them. */
function namesAnswers(all: Et.Names) {
  const find = (name: string) => itemsOf(all).find((one) => bare(one.Name).toLowerCase() === name.toLowerCase());
  return Object.freeze({
    load,
    get items() {
      return itemsOf(all).map(nameAnswers);
    },
    getItem: (name: string) => {
      const found = find(name);
      if (!found) throw fault("ItemNotFound", name, "NamedItemCollection.getItem");
      return nameAnswers(found);
    },
    getItemOrNullObject: (name: string) => {
      const found = find(name);
      return found ? nameAnswers(found) : nothing;
    },
    add: (name: string, formula: string) => nameAnswers(all.Add(name, formula, true)),
  });
}

function nameAnswers(name: Et.Name) {
  return Object.freeze({
    load,
    isNullObject: false,
    get name() {
      return bare(name.Name);
    },
    get formula() {
      return String(name.RefersTo);
    },
    get visible() {
      return name.Visible;
    },
    set visible(isVisible: boolean) {
      name.Visible = isVisible;
    },
    delete: () => name.Delete(),
  });
}

function bare(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

/** What a protected sheet allows; the order is that of `Protect`. */
interface Allowances {
  readonly allowEditObjects?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowSort?: boolean;
  readonly allowAutoFilter?: boolean;
}

function protectionAnswers(sheet: Et.Worksheet) {
  return Object.freeze({
    load,
    get protected() {
      return sheet.ProtectContents;
    },
    get options() {
      const { Protection: allows } = sheet;
      return {
        allowEditObjects: !sheet.ProtectDrawingObjects,
        allowFormatCells: allows.AllowFormattingCells,
        allowFormatColumns: allows.AllowFormattingColumns,
        allowFormatRows: allows.AllowFormattingRows,
        allowInsertRows: allows.AllowInsertingRows,
        allowSort: allows.AllowSorting,
        allowAutoFilter: allows.AllowFiltering,
      };
    },
    unprotect: () => {
      // With an empty password WPS does not ask for one.
      const isOpen = ((): boolean => {
        try {
          sheet.Unprotect("");
          return !sheet.ProtectContents;
        } catch {
          return false;
        }
      })();
      if (!isOpen) throw fault("AccessDenied", sheet.Name, "WorksheetProtection.unprotect");
    },
    protect: (allowed: Allowances) => {
      sheet.Protect(
        undefined,
        !allowed.allowEditObjects,
        true,
        true,
        false,
        allowed.allowFormatCells ?? false,
        allowed.allowFormatColumns ?? false,
        allowed.allowFormatRows ?? false,
        false,
        allowed.allowInsertRows ?? false,
        false,
        false,
        false,
        allowed.allowSort ?? false,
        allowed.allowAutoFilter ?? false,
      );
    },
  });
}

function areaAt(address: string) {
  const area = addressTyped(address)?.area;
  if (!area) throw fault("InvalidArgument", address, "Worksheet.getRange");
  return area;
}
