/** The single steps of a repair in Excel: how to read what stands somewhere, to write it and to bring it back. */
import { addressOf } from "../sheet/address";
import type {
  CellsChange,
  Entry,
  FilterChange,
  FormatChange,
  MarkChange,
  NumbersChange,
  SheetPlaces,
  SingleChange,
  TotalRowChange,
  ValidationChange,
} from "../check/model";
import { CELLS_NAME } from "../mark/names";
import { readAreas } from "../mark/read";
import type { Area } from "../sheet/sheet";
import { paint, validate } from "./excel-build";
import { typed } from "./excel-cells";
import { everyCell } from "./excel-formats";
import { ruleOf } from "./excel-rules";

/** What stands in the cells of a step, as plain data that can be compared as text. */
export type Standing = readonly unknown[];

export interface Step {
  readonly sheet: string;
  /** The cells, for a message. */
  readonly cells: string;
  /** Whether there stands what the check saw. */
  readonly isAsChecked: (standing: Standing) => boolean;
  /** Asks for what stands there; to be called after the next sync. */
  readonly look: (context: Excel.RequestContext) => () => Standing;
  /** Writes, over what was found there. */
  readonly repair: (context: Excel.RequestContext, standing: Standing) => void;
  /** Brings back what stood there, from what stands there now. */
  readonly restore: (context: Excel.RequestContext, wanted: Standing, now: Standing) => void;
}

/** The step that makes a change. */
export function stepFor(change: SingleChange): Step {
  switch (change.kind) {
    case "cells":
      return cellsStep(change);
    case "numbers":
      return numbersStep(change);
    case "validation":
      return validationStep(change);
    case "format":
      return formatStep(change);
    case "totalRow":
      return totalRowStep(change);
    case "filter":
      return filterStep(change);
    case "mark":
      return markStep(change);
  }
}

/** The step that changes nothing and sees whether the tables and single cells of a sheet stand where they stood. */
export function placesStep({ sheet, tables, areas }: SheetPlaces): Step {
  return {
    sheet,
    cells: addressOf(tables[0]?.area ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    isAsChecked: (standing) => isSame(standing, [...tables.map(({ area }) => addressOf(area)), areas]),
    look(context) {
      const target = context.workbook.worksheets.getItem(sheet);
      const ranges = tables.map(({ name }) => target.tables.getItem(name).getRange());
      ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
      const cells = target.names.getItemOrNullObject(CELLS_NAME);
      cells.load("name,formula");
      return () => [...ranges.map(addressOfRange), areasNow(cells)];
    },
    repair: () => undefined,
    restore: () => undefined,
  };
}

/** Where the single cells of a sheet stand; none on a sheet that has lost its mark. */
function areasNow({ isNullObject, name, formula }: Excel.NamedItem): (Area | null)[] {
  return isNullObject ? [] : readAreas([{ name, formula: String(formula) }]);
}

function addressOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  return addressOf({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount });
}

/** Whether the same stands there. */
export function isSame(one: Standing, other: Standing): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function cellsStep({ sheet, area, before, after }: CellsChange): Step {
  const range = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  return {
    sheet,
    cells: addressOf(area),
    isAsChecked: (standing) => isSame(standing, before),
    look(context) {
      const cells = range(context);
      cells.load("formulas");
      return () => cells.formulas.map((line: unknown[]) => line[0]);
    },
    repair: (context) => void (range(context).formulas = after.map((formula) => [formula])),
    restore: (context, wanted) => void (range(context).formulas = (wanted as readonly Entry[]).map((entry) => [entryAsTyped(entry)])),
  };
}

/** In a cell of this format a number becomes a text again. */
const TEXT_FORMAT = "@";

/** What stands there are the entries, from top to bottom, and then their formats. */
function numbersStep({ sheet, area, before, after, format }: NumbersChange): Step {
  const range = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  const cell = (context: Excel.RequestContext, row: number): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(addressOf({ row: area.row + row, column: area.column }));
  return {
    sheet,
    cells: addressOf(area),
    isAsChecked: (standing) => isSame(standing.slice(0, before.length), before),
    look(context) {
      const cells = range(context);
      cells.load("formulas,numberFormat");
      return () => [...cells.formulas, ...cells.numberFormat].map((line: unknown[]) => line[0]);
    },
    repair(context, standing) {
      after.forEach((_, row) => {
        if (standing[after.length + row] === TEXT_FORMAT) cell(context, row).numberFormat = everyCell(format);
      });
      range(context).formulas = after.map((number) => [number]);
    },
    restore(context, wanted) {
      after.forEach((_, row) => {
        if (wanted[after.length + row] === TEXT_FORMAT) cell(context, row).numberFormat = everyCell(TEXT_FORMAT);
      });
      range(context).formulas = after.map((_, row) => {
        const entry = wanted[row] as Entry;
        return [wanted[after.length + row] === TEXT_FORMAT ? entry : entryAsTyped(entry)];
      });
    },
  };
}

/** A text is typed so that it stays the text that it was. */
function entryAsTyped(entry: Entry): Entry {
  return typeof entry === "string" && !entry.startsWith("=") ? typed(entry) : entry;
}

type Check = Pick<Excel.DataValidation, "type" | "rule" | "ignoreBlanks" | "prompt" | "errorAlert">;

function validationStep({ sheet, area, before, validation }: ValidationChange): Step {
  const target = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  return {
    sheet,
    cells: addressOf(area),
    // Where cells differ now, they did not when they were checked.
    isAsChecked: ([found, text]) => (found === null ? before === null : text === before),
    look(context) {
      const check = target(context).getRange(addressOf(area)).dataValidation;
      check.load("type,rule,ignoreBlanks,prompt,errorAlert");
      return () => {
        const { type, rule, ignoreBlanks, prompt, errorAlert } = check;
        return type === "None" ? [null, null] : [{ type, rule, ignoreBlanks, prompt, errorAlert }, ruleOf(check, sheet)];
      };
    },
    repair(context) {
      target(context).getRange(addressOf(area)).dataValidation.clear();
      validate(target(context), validation);
    },
    restore(context, [wanted]) {
      const check = target(context).getRange(addressOf(area)).dataValidation;
      check.clear();
      if (!wanted) return;
      const { rule, ignoreBlanks, prompt, errorAlert } = wanted as Check;
      check.rule = rule;
      check.ignoreBlanks = ignoreBlanks;
      check.prompt = prompt;
      check.errorAlert = errorAlert;
    },
  };
}

function formatStep({ sheet, area, before, formats }: FormatChange): Step {
  const target = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  return {
    sheet,
    cells: addressOf(area),
    isAsChecked: (standing) => standing.length === before,
    look(context) {
      const all = target(context).getRange(addressOf(area)).conditionalFormats;
      all.load("items/id");
      return () => all.items.map(({ id }) => id);
    },
    repair: (context) => formats.forEach((format) => paint(target(context), format)),
    restore(context, wanted, now) {
      const all = target(context).getRange(addressOf(area)).conditionalFormats;
      const added = now.filter((id) => !wanted.includes(id));
      // What has been deleted half way cannot come back as itself; it is painted again.
      if (wanted.length > now.length) formats.slice(0, wanted.length - now.length).forEach((format) => paint(target(context), format));
      else added.forEach((id) => all.getItem(String(id)).delete());
    },
  };
}

/** Excel takes the row below the table's data: the last row is emptied and left out first, so that nothing moves. */
function totalRowStep({ sheet, table, area, before, after }: TotalRowChange): Step {
  const target = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  const row = { ...area, row: area.row + area.rows - 1, rows: 1 };
  return {
    sheet,
    cells: addressOf(row),
    isAsChecked: (standing) => isSame(standing, [false, addressOf(area), before]),
    look(context) {
      const own = target(context).tables.getItem(table);
      const [range, cells] = [own.getRange(), target(context).getRange(addressOf(row))];
      own.load("showTotals");
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      cells.load("formulas");
      return () => [showsTotals(own), addressOfRange(range), cells.formulas[0]];
    },
    repair(context) {
      target(context).getRange(addressOf(row)).clear("Contents");
      target(context)
        .tables.getItem(table)
        .resize(addressOf({ ...area, rows: area.rows - 1 }));
      target(context).tables.getItem(table).showTotals = true;
      target(context).getRange(addressOf(row)).formulas = [after.map(entryAsTyped)];
    },
    restore(context, [, address, entries], [hasTotals, now]) {
      if (hasTotals === true) target(context).tables.getItem(table).showTotals = false;
      if (hasTotals === true || now !== address) target(context).tables.getItem(table).resize(String(address));
      target(context).getRange(addressOf(row)).formulas = [(entries as readonly Entry[]).map(entryAsTyped)];
    },
  };
}

/** Excel sets filter buttons on the headings and data of a table, and forgets what was filtered: so not where something is. */
function filterStep({ sheet, table, area }: FilterChange): Step {
  const own = (context: Excel.RequestContext): Excel.Table => context.workbook.worksheets.getItem(sheet).tables.getItem(table);
  return {
    sheet,
    cells: addressOf(area),
    isAsChecked: ([isFiltered]) => isFiltered === false,
    look(context) {
      const { autoFilter } = own(context);
      autoFilter.load("isDataFiltered");
      return () => [autoFilter.isDataFiltered];
    },
    repair(context) {
      own(context).showFilterButton = false;
      own(context).showFilterButton = true;
    },
    restore: (context) => void (own(context).showFilterButton = true),
  };
}

function markStep({ sheet, isMissing, names }: MarkChange): Step {
  const all = (context: Excel.RequestContext): Excel.NamedItemCollection => context.workbook.worksheets.getItem(sheet).names;
  return {
    sheet,
    cells: "A1",
    isAsChecked: (standing) => standing.every((visible) => (visible === null) === isMissing),
    look(context) {
      const found = names.map(({ name }) => all(context).getItemOrNullObject(name));
      found.forEach((one) => one.load("visible"));
      return () => found.map(visibilityOf);
    },
    repair(context) {
      for (const { name, formula } of names)
        (isMissing ? all(context).add(name, `=${formula}`) : all(context).getItem(name)).visible = false;
    },
    restore(context, wanted, now) {
      names.forEach(({ name }, index) => {
        const [then, visible] = [wanted[index], now[index]];
        if (typeof then === "boolean") all(context).getItem(name).visible = then;
        else if (visible !== null) all(context).getItem(name).delete();
      });
    },
  };
}

function showsTotals({ showTotals }: Excel.Table): boolean {
  return showTotals;
}

/** `null` for a name that is not there. */
function visibilityOf({ isNullObject, visible }: Excel.NamedItem): boolean | null {
  return isNullObject ? null : visible;
}
