/** Checks and conditional formats in the WPS of tests. */
import type { Area } from "../../../src/sheet/sheet";
import type { ModelNode } from "../office/node";
import type { MemorySheet } from "../office/state";
import { numberFor, wordFor } from "./enums";
import { colorText, nodeOf, rangeOf, type WpsWorld } from "./ranges";
import { areaOf } from "../office/state";
import { refusal, strict } from "./strict";

/** What a check is called, by WPS and by the workbook in memory. */
const KINDS = { WholeNumber: "wholeNumber", Decimal: "decimal", List: "list", Date: "date" } as const;

/** WPS wants the longest list of choices, separators included, within this. */
const LONGEST_FORMULA = 255;

export function validation(world: WpsWorld, sheet: MemorySheet, area: Area): Et.Validation {
  const node = nodeOf(world, sheet, area).child!["DataValidation"]!();
  const get = (name: string): unknown => node.get![name]!();
  /** Of cells without a check, or with different ones, WPS says nothing at all. */
  const there = (): void => {
    if (["None", "Inconsistent"].includes(String(get("Type")))) throw refusal("1004");
  };
  const rule = (): Record<string, unknown> => {
    there();
    return Object.values(get("Rule") as Record<string, Record<string, unknown>>)[0]!;
  };
  const message = (name: "Prompt" | "ErrorAlert", change: Record<string, unknown>): void => {
    there();
    node.set![name]!({ ...(get(name) as object), ...change });
  };
  const told = (name: "Prompt" | "ErrorAlert", part: string): never => {
    there();
    return (get(name) as Record<string, unknown>)[part] as never;
  };
  return strict<Et.Validation>("Validation", {
    get Type() {
      there();
      return numberFor("XlDVType", `xlValidate${String(get("Type"))}`);
    },
    get Formula1() {
      const { source, formula1 } = rule();
      return String(source ?? formula1);
    },
    get Formula2() {
      return String(rule()["formula2"] ?? "");
    },
    get Operator() {
      return numberFor("XlFormatConditionOperator", "xlBetween");
    },
    get AlertStyle() {
      return numberFor("XlDVAlertStyle", `xlValidAlert${told("ErrorAlert", "style") as string}`);
    },
    get InCellDropdown() {
      return rule()["inCellDropDown"] as boolean;
    },
    set InCellDropdown(shows: boolean) {
      node.set!["Rule"]!({ list: { ...rule(), inCellDropDown: shows } });
    },
    get IgnoreBlank() {
      there();
      return get("IgnoreBlanks") as boolean;
    },
    set IgnoreBlank(ignores: boolean) {
      there();
      node.set!["IgnoreBlanks"]!(ignores);
    },
    get ShowInput() {
      return told("Prompt", "showPrompt");
    },
    set ShowInput(showPrompt: boolean) {
      message("Prompt", { showPrompt });
    },
    get InputTitle() {
      return told("Prompt", "title");
    },
    set InputTitle(title: string) {
      message("Prompt", { title });
    },
    get InputMessage() {
      return told("Prompt", "message");
    },
    set InputMessage(text: string) {
      message("Prompt", { message: text });
    },
    get ShowError() {
      return told("ErrorAlert", "showAlert");
    },
    set ShowError(showAlert: boolean) {
      message("ErrorAlert", { showAlert });
    },
    get ErrorTitle() {
      return told("ErrorAlert", "title");
    },
    set ErrorTitle(title: string) {
      message("ErrorAlert", { title });
    },
    get ErrorMessage() {
      return told("ErrorAlert", "message");
    },
    set ErrorMessage(text: string) {
      message("ErrorAlert", { message: text });
    },
    Delete: () => void node.call!["Clear"]!(),
    Add: (type, alert, operator, first, second) => {
      if (get("Type") !== "None") throw refusal("1004: there is a check already");
      const kind = KINDS[wordFor("XlDVType", "xlValidate", type) as keyof typeof KINDS];
      const style = wordFor("XlDVAlertStyle", "xlValidAlert", alert);
      if (wordFor("XlFormatConditionOperator", "xl", operator) !== "Between" || typeof first !== "string" || first.length > LONGEST_FORMULA)
        throw refusal("1004");
      const limit = (text: unknown): unknown => (kind === "date" ? text : Number(text));
      node.set!["Rule"]!(
        kind === "list"
          ? { list: { inCellDropDown: true, source: first } }
          : { [kind]: { formula1: limit(first), formula2: limit(second), operator: "Between" } },
      );
      node.set!["ErrorAlert"]!({ showAlert: true, style, title: "", message: "" });
    },
    Modify: (_type, alert) => message("ErrorAlert", { style: wordFor("XlDVAlertStyle", "xlValidAlert", alert) }),
  });
}

export function formatConditions(world: WpsWorld, sheet: MemorySheet, area: Area): Et.FormatConditions {
  const collection = (): ModelNode => nodeOf(world, sheet, area).child!["ConditionalFormats"]!();
  const conditionOf = (node: ModelNode): Et.FormatCondition => {
    const value = node.child!["CellValue"]!();
    const format = value.child!["Format"]!();
    const rule = (): Record<string, unknown> => value.get!["Rule"]!() as Record<string, unknown>;
    return strict<Et.FormatCondition>("FormatCondition", {
      Type: numberFor("XlFormatConditionType", "xlCellValue"),
      get Operator() {
        return numberFor("XlFormatConditionOperator", `xl${String(rule()["operator"]).replace(/To$/, "")}`);
      },
      get Formula1() {
        return String(rule()["formula1"]);
      },
      get AppliesTo() {
        const ranges = node.call!["GetRanges"]!() as ModelNode;
        return rangeOf(world, sheet, areaOf(String(ranges.get!["Address"]!()).replace(/^.*!/, "")));
      },
      get Font() {
        return strict<Et.Font>("Font", {
          set Color(color: number) {
            format.child!["Font"]!().set!["Color"]!(colorText(color));
          },
          set Bold(bold: boolean) {
            format.child!["Font"]!().set!["Bold"]!(bold);
          },
        });
      },
      get Interior() {
        return strict<Et.Interior>("Interior", {
          set Color(color: number) {
            format.child!["Fill"]!().set!["Color"]!(colorText(color));
          },
        });
      },
      Delete: () => void node.call!["Delete"]!(),
    });
  };
  return strict<Et.FormatConditions>("FormatConditions", {
    get Count() {
      return collection().items!().length;
    },
    Item: (index: number) => conditionOf(collection().items!()[index - 1]!),
    Add: (type, operator, first) => {
      wordFor("XlFormatConditionType", "xlCellValue", type);
      if (wordFor("XlFormatConditionOperator", "xl", operator) !== "Equal") throw refusal("These tests paint what is equal.");
      const added = collection().call!["Add"]!("CellValue") as ModelNode;
      added.child!["CellValue"]!().set!["Rule"]!({ formula1: first as string, operator: "EqualTo" });
      return conditionOf(added);
    },
  });
}
