/** What the columns, cells and points of an exercise are called for people. */
import { inUnit, type MoneyUnit } from "../book/money-unit";
import { choiceLabel, labelOf, wordsOf } from "../book/words";
import { fill, type Language } from "../i18n";
import { numberText } from "../sheet/cell-text";
import type { CellContent } from "../sheet/sheet";
import { SalesbookError } from "../domain/errors";
import { styleOf } from "../sheet/styles";
import { tableByNumber } from "../tables";
import type { Value } from "../tables/model";
import type { Asked } from "./asked";

/** What points are given for: a column, a column of a block, or a cell. */
export function groupName(table: string, group: string, language: Language, unit: MoneyUnit = "yuan"): string {
  return inUnit(plainGroupName(table, group, language), unit, language);
}

function plainGroupName(table: string, group: string, language: Language): string {
  const { fields, sections, blocks, scalars } = wordsOf(table, language);
  const heading = fields[group];
  if (heading === undefined)
    return scalars[group] === undefined ? (blocks[group] ?? labelOf(table, group, language)) : labelOf(table, group, language);
  const named = fill(heading, { n: "" }).replace(/\s+/g, " ").trim();
  // The days of a month have nothing but their number; they are called by what stands above them.
  const section = tableByNumber(table).sections.find(({ fields: own }) => own.some(({ name }) => name === group));
  return named || (section && sections[section.name]) || group;
}

/** A column or cell that is asked. */
export function askedName({ table, id, group, shape, repetition }: Asked, language: Language, unit: MoneyUnit = "yuan"): string {
  const name = shape === "cell" ? labelOf(table, id, language) : fill(wordsOf(table, language).fields[group] ?? id, { n: repetition });
  return inUnit(name, unit, language);
}

/** A right or wrong result as the sheet shows it: a choice by its word. */
export function shownValue(value: Value, { table, kind }: Asked, language: Language): CellContent {
  if (value instanceof SalesbookError) return { error: value.cellText };
  return typeof value === "string" && kind !== "class" ? choiceLabel(table, value, language) : value;
}

/** The same for a sentence. */
export function shownText(value: Value, asked: Asked, language: Language): string {
  if (typeof value !== "number") return String(shownValue(value, asked, language) ?? "");
  // More exact than the sheets show it, because so it is asked.
  if (asked.kind === "share") return `${Number((value * 100).toFixed(2))} %`;
  return numberText(value, styleOf(`result.${asked.kind}`).numberFormat, language);
}
