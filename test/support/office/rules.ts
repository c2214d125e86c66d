/** Data validation and conditional formats of the in-memory Excel, with Excel's limits. */
import { addressOf } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/sheet";
import { ExcelFault, invalid, isColor, isNumber, isText, isTruth, setter, type ModelNode } from "./node";
import { areaOf, overlap, refuseIfProtected, sheetBy, type MemorySheet, type MemoryWorkbook } from "./state";

const LONGEST = { title: 32, message: 255, list: 255 };

type Check = MemorySheet["validations"][number];
type Painted = MemorySheet["conditionalFormats"][number];

/** What Excel calls a check with each kind of rule. */
const TYPES: Readonly<Record<string, string>> = { list: "List", decimal: "Decimal", wholeNumber: "WholeNumber", date: "Date" };

export function validationNode(book: MemoryWorkbook, sheet: MemorySheet, area: Area): ModelNode {
  const address = addressOf(area);
  const own = (): Check => {
    refuseIfProtected(sheet);
    const found = sheet.validations.find((validation) => validation.area === address);
    if (found) return found;
    if (sheet.validations.some((validation) => overlap(areaOf(validation.area), area)))
      throw invalid(`${address} has other checks already`);
    const added = { area: address };
    sheet.validations.push(added);
    return added;
  };
  const here = (): readonly Check[] => sheet.validations.filter((validation) => overlap(areaOf(validation.area), area));
  /** The check of all cells, null where none of them has one, "different" where they are not alike. */
  const common = (): Check | null | "different" => {
    const found = here();
    if (found.length === 0) return null;
    const [first] = found;
    const isWhole = found.length === 1 && first && without(area, areaOf(first.area)).length === 0;
    return isWhole ? first : "different";
  };
  const read =
    <Value>(of: (check: Check) => Value, none: Value | null) =>
    (): Value | null => {
      const check = common();
      // What nobody has set yet is as Excel sets it.
      return check === null || check === "different" ? none : (of(check) ?? none);
    };
  return {
    type: "DataValidation",
    get: {
      Type: () => {
        const check = common();
        if (check === "different") return "Inconsistent";
        return check === null ? "None" : (TYPES[Object.keys(check.rule ?? {})[0] ?? ""] ?? "Custom");
      },
      Rule: read((check) => check.rule, {}),
      IgnoreBlanks: read((check) => check.ignoreBlanks, true),
      Prompt: read((check) => check.prompt, { showPrompt: true, title: "", message: "" }),
      ErrorAlert: read((check) => check.errorAlert, { showAlert: true, style: "Stop", title: "", message: "" }),
    },
    set: {
      Rule: (rule) => void (own().rule = checkedRule(book, rule)),
      IgnoreBlanks: (value) => {
        if (!isTruth(value)) throw invalid("ignoreBlanks is true or false");
        own().ignoreBlanks = value;
      },
      Prompt: (prompt) => void (own().prompt = checkedMessage(prompt, "showPrompt")),
      ErrorAlert: (alert) => void (own().errorAlert = checkedMessage(alert, "showAlert")),
    },
    call: {
      Clear: () => {
        refuseIfProtected(sheet);
        sheet.validations = sheet.validations.flatMap((check) =>
          overlap(areaOf(check.area), area)
            ? without(areaOf(check.area), area).map((rest) => ({ ...check, area: addressOf(rest) }))
            : [check],
        );
      },
    },
  };
}

/** What is left of an area when another is taken out of it. */
function without(area: Area, taken: Area): Area[] {
  if (!overlap(area, taken)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, end] = [Math.max(area.row, taken.row), Math.min(bottom, taken.row + taken.rows)];
  const middle = { ...area, row: top, rows: end - top };
  const [left, far] = [Math.max(area.column, taken.column), Math.min(right, taken.column + taken.columns)];
  return [
    { ...area, rows: top - area.row },
    { ...middle, columns: left - area.column },
    { ...middle, column: far, columns: right - far },
    { ...area, row: end, rows: bottom - end },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

const ids = new WeakMap<Painted, string>();
let lastId = 0;

export function conditionalFormatsNode(sheet: MemorySheet, area: Area, ranges: (addresses: string) => ModelNode): ModelNode {
  const nodeOf = (format: Painted): ModelNode => ({
    type: "ConditionalFormat",
    identity: { Id: idOf(format) },
    get: { Id: () => idOf(format), Type: () => "CellValue" },
    call: {
      GetRanges: () => ranges(format.area),
      Delete: () => {
        refuseIfProtected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
    child: { CellValue: () => cellValueNode(format) },
  });
  const here = (): readonly Painted[] => sheet.conditionalFormats.filter((format) => overlap(areaOf(format.area), area));
  const item = (id: unknown): ModelNode => {
    const found = here().find((format) => idOf(format) === id);
    if (!found) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return nodeOf(found);
  };
  return {
    type: "ConditionalFormatCollection",
    items: () => here().map(nodeOf),
    item,
    call: {
      GetItem: item,
      Add: (type) => {
        refuseIfProtected(sheet);
        if (type !== "CellValue") throw invalid(`conditional formats of type ${String(type)} are not part of this test double`);
        const added: Painted = { area: addressOf(area) };
        sheet.conditionalFormats.push(added);
        return nodeOf(added);
      },
    },
  };
}

/** A format keeps its id for as long as it is there. */
function idOf(format: Painted): string {
  const id = ids.get(format) ?? `{cf-${(lastId += 1)}}`;
  ids.set(format, id);
  return id;
}

function cellValueNode(added: MemorySheet["conditionalFormats"][number]): ModelNode {
  return {
    type: "CellValueConditionalFormat",
    get: { Rule: () => added.rule },
    set: {
      Rule: (rule) => {
        if (!isRecord(rule) || !isText(rule["formula1"]) || rule["operator"] !== "EqualTo")
          throw invalid(`${JSON.stringify(rule)} is no rule`);
        added.rule = rule;
      },
    },
    child: {
      Format: () => ({
        type: "ConditionalRangeFormat",
        child: {
          Font: () => ({
            type: "ConditionalRangeFont",
            set: { Color: setter(added, "color", isColor), Bold: setter(added, "bold", isTruth) },
          }),
          Fill: () => ({ type: "ConditionalRangeFill", set: { Color: setter(added, "fill", isColor) } }),
        },
      }),
    },
  };
}

function checkedRule(book: MemoryWorkbook, rule: unknown): unknown {
  if (!isRecord(rule) || Object.keys(rule).length !== 1) throw invalid("a rule names one kind");
  const { list, decimal, wholeNumber, date } = rule;
  if (isRecord(list)) {
    if (!isText(list["source"]) || list["source"].length > LONGEST.list || !isTruth(list["inCellDropDown"]))
      throw invalid("the list is too long or wrong");
    if (list["source"].startsWith("=")) checkedReference(book, list["source"].slice(1));
    return rule;
  }
  if (isRecord(date)) {
    const bounds = [date["formula1"], date["formula2"]];
    if (date["operator"] !== "Between" || !bounds.every(isDateLimit)) throw invalid(`${JSON.stringify(rule)} is no rule`);
    return rule;
  }
  const limits = isRecord(decimal) ? decimal : wholeNumber;
  if (
    !isRecord(limits) ||
    limits["operator"] !== "Between" ||
    !isNumber(limits["formula1"]) ||
    !isNumber(limits["formula2"]) ||
    limits["formula1"] > limits["formula2"]
  )
    throw invalid(`${JSON.stringify(rule)} is no rule`);
  return rule;
}

/** Cells of the same sheet or, with its name in front, of another one. */
function checkedReference(book: MemoryWorkbook, reference: string): void {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?(.*)$/u.exec(reference) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  if (name !== undefined) sheetBy(book, name);
  areaOf(address);
}

function checkedMessage(message: unknown, shown: string): unknown {
  if (!isRecord(message) || !isTruth(message[shown]) || !isText(message["title"]) || !isText(message["message"]))
    throw invalid(`${JSON.stringify(message)} is no message`);
  if (message["title"].length > LONGEST.title) throw invalid(`the title is longer than ${LONGEST.title}: ${message["title"]}`);
  if (message["message"].length > LONGEST.message) throw invalid(`the message is longer than ${LONGEST.message}: ${message["message"]}`);
  return message;
}

/** Excel takes a formula or a date in ISO 8601, never a bare number. */
function isDateLimit(value: unknown): boolean {
  return isText(value) && /^=\S|^\d{4}-\d\d-\d\d/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
