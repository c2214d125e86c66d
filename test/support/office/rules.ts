/** Data validation and conditional formats of the in-memory Excel, with Excel's limits. */
import { addressOf } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/sheet";
import { invalid, isColor, isNumber, isText, isTruth, setter, type ModelNode } from "./node";
import { areaOf, overlap, refuseIfProtected, sheetBy, type MemorySheet, type MemoryWorkbook } from "./state";

const LONGEST = { title: 32, message: 255, list: 255 };

export function validationNode(book: MemoryWorkbook, sheet: MemorySheet, area: Area): ModelNode {
  const address = addressOf(area);
  const own = (): MemorySheet["validations"][number] => {
    refuseIfProtected(sheet);
    const found = sheet.validations.find((validation) => validation.area === address);
    if (found) return found;
    if (sheet.validations.some((validation) => overlap(areaOf(validation.area), area)))
      throw invalid(`${address} has other checks already`);
    const added = { area: address };
    sheet.validations.push(added);
    return added;
  };
  return {
    type: "DataValidation",
    set: {
      Rule: (rule) => void (own().rule = checkedRule(book, rule)),
      IgnoreBlanks: (value) => {
        if (!isTruth(value)) throw invalid("ignoreBlanks is true or false");
        own().ignoreBlanks = value;
      },
      Prompt: (prompt) => void (own().prompt = checkedMessage(prompt, "showPrompt")),
      ErrorAlert: (alert) => void (own().errorAlert = checkedMessage(alert, "showAlert")),
    },
  };
}

export function conditionalFormatsNode(sheet: MemorySheet, area: Area): ModelNode {
  return {
    type: "ConditionalFormatCollection",
    call: {
      Add: (type) => {
        if (type !== "CellValue") throw invalid(`conditional formats of type ${String(type)} are not part of this test double`);
        const added: MemorySheet["conditionalFormats"][number] = { area: addressOf(area) };
        sheet.conditionalFormats.push(added);
        return {
          type: "ConditionalFormat",
          identity: { Id: `{cf-${sheet.conditionalFormats.length}}` },
          child: { CellValue: () => cellValueNode(added) },
        };
      },
    },
  };
}

function cellValueNode(added: MemorySheet["conditionalFormats"][number]): ModelNode {
  return {
    type: "CellValueConditionalFormat",
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
