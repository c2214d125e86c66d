/** The single steps of a repair in Excel: how to read what stands somewhere, to write it and to bring it back. */
import { addressOf } from "../sheet/address";
import type { CellsChange, Change, Entry, FormatChange, ValidationChange } from "../check/model";
import { paint, validate } from "./excel-build";
import { typed } from "./excel-cells";

/** What stands in the cells of a step, as plain data that can be compared as text. */
export type Standing = readonly unknown[];

export interface Step {
  readonly sheet: string;
  /** The cells, for a message. */
  readonly cells: string;
  /** What the check saw, where it saw something that must not have changed. */
  readonly checked: Standing | null;
  /** Asks for what stands there; to be called after the next sync. */
  readonly look: (context: Excel.RequestContext) => () => Standing;
  readonly repair: (context: Excel.RequestContext) => void;
  /** Brings back what stood there, from what stands there now. */
  readonly restore: (context: Excel.RequestContext, wanted: Standing, now: Standing) => void;
}

/** The step that makes a change. */
export function stepFor(change: Change): Step {
  switch (change.kind) {
    case "cells":
      return cellsStep(change);
    case "validation":
      return validationStep(change);
    case "format":
      return formatStep(change);
  }
}

function cellsStep({ sheet, area, before, after }: CellsChange): Step {
  const range = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  return {
    sheet,
    cells: addressOf(area),
    checked: before,
    look(context) {
      const cells = range(context);
      cells.load("formulas");
      return () => cells.formulas.map((line: unknown[]) => line[0]);
    },
    repair: (context) => void (range(context).formulas = after.map((formula) => [formula])),
    restore: (context, wanted) => void (range(context).formulas = (wanted as readonly Entry[]).map((entry) => [entryAsTyped(entry)])),
  };
}

/** A text is typed so that it stays the text that it was. */
function entryAsTyped(entry: Entry): Entry {
  return typeof entry === "string" && !entry.startsWith("=") ? typed(entry) : entry;
}

type Check = Pick<Excel.DataValidation, "type" | "rule" | "ignoreBlanks" | "prompt" | "errorAlert">;

function validationStep({ sheet, area, validation }: ValidationChange): Step {
  const target = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  return {
    sheet,
    cells: addressOf(area),
    checked: null,
    look(context) {
      const check = target(context).getRange(addressOf(area)).dataValidation;
      check.load("type,rule,ignoreBlanks,prompt,errorAlert");
      return () => {
        const { type, rule, ignoreBlanks, prompt, errorAlert } = check;
        return [type === "None" ? null : { type, rule, ignoreBlanks, prompt, errorAlert }];
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

function formatStep({ sheet, area, formats }: FormatChange): Step {
  const target = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  return {
    sheet,
    cells: addressOf(area),
    checked: null,
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
