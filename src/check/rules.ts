/** Checks, drop-downs and conditional formats of a generated sheet: which belong where, and which are lost. */
import { areaOf, referenceTo } from "../formula/references";
import { readFormula } from "../formula/read";
import { addressOf } from "../sheet/address";
import type { Member } from "./books";
import type { Found, PresentFormat, PresentRule } from "./model";
import type { Area, ConditionalFormat, Validation } from "../sheet/sheet";
import { overlap, uncovered } from "../sheet/areas";

/** A check where it belongs today. */
export interface ExpectedRule {
  readonly area: Area;
  readonly heading: string;
  readonly validation: Validation;
}

/** The conditional formats of an area where they belong today. */
export interface ExpectedFormat {
  readonly area: Area;
  readonly heading: string;
  readonly formats: readonly ConditionalFormat[];
}

/** The checks that belong on a sheet; those whose cells or choices are gone are left out. */
export function expectedRules(member: Member): ExpectedRule[] {
  return member.places.planned.validations.flatMap((validation): ExpectedRule[] => {
    const area = member.places.area(validation.area);
    const { rule } = validation;
    if (!area) return [];
    const heading = headingOf(member, validation.area);
    if (rule.type !== "list" || !rule.source) return [{ area, heading, validation: { ...validation, area } }];
    const source = member.moved(rule.source, rule.sourceSheet);
    if (!source) return [];
    const sourceSheet = rule.sourceSheet === undefined ? {} : { sourceSheet: source.sheet };
    return [{ area, heading, validation: { ...validation, area, rule: { ...rule, source: source.area, ...sourceSheet } } }];
  });
}

/** The conditional formats that belong on a sheet, by area. */
export function expectedFormats(member: Member): ExpectedFormat[] {
  const byArea = new Map<string, ExpectedFormat>();
  for (const format of member.places.planned.conditionalFormats) {
    const area = member.places.area(format.area);
    if (!area) continue;
    const key = addressOf(area);
    const known = byArea.get(key) ?? { area, heading: headingOf(member, format.area), formats: [] };
    byArea.set(key, { ...known, formats: [...known.formats, { ...format, area }] });
  }
  return [...byArea.values()];
}

/** Cells without the check they should have; those with another one stand apart, each with what it replaces. */
export function ruleFindings(member: Member, present: readonly PresentRule[]): Found[] {
  const sheet = member.places.present.name;
  return expectedRules(member).flatMap(({ area, heading, validation }) => {
    const expected = ruleText(validation.rule, sheet);
    const here = present.filter((one) => overlap(one.area, area));
    const areasOf = (isMeant: (rule: string) => boolean): Area[] => here.filter(({ rule }) => isMeant(rule)).map((one) => one.area);
    const found = (lost: Area, before: string | null): Found => ({
      sheet,
      area: lost,
      kind: before === null ? "validationLost" : "validationChanged",
      heading,
      expected: validation.prompt,
      found: "",
      change: { kind: "validation", sheet, area: lost, before, validation: { ...validation, area: lost } },
    });
    const met = areasOf((rule) => isMet(expected, rule));
    const others = new Set(here.map(({ rule }) => rule).filter((rule) => !isMet(expected, rule)));
    return [
      ...uncovered(
        area,
        here.map((one) => one.area),
      ).map((lost) => found(lost, null)),
      ...[...others].flatMap((other) => {
        const elsewhere = uncovered(
          area,
          areasOf((rule) => rule === other),
        );
        return uncovered(area, [...elsewhere, ...met]).map((lost) => found(lost, other));
      }),
    ];
  });
}

/** Cells without the conditional formats they should have; those that miss the same ones are one finding. */
export function formatFindings(member: Member, present: readonly PresentFormat[]): Found[] {
  const sheet = member.places.present.name;
  return expectedFormats(member).flatMap(({ area, heading, formats }) => {
    const lost = new Map<string, { area: Area; formats: ConditionalFormat[] }>();
    for (const format of formats)
      for (const part of uncovered(
        area,
        present.filter(({ equals }) => equals === format.equals).map((one) => one.area),
      )) {
        const known = lost.get(addressOf(part)) ?? { area: part, formats: [] };
        known.formats.push({ ...format, area: part });
        lost.set(addressOf(part), known);
      }
    return [...lost.values()].map((one): Found => ({
      sheet,
      area: one.area,
      kind: "formatLost",
      heading,
      expected: one.formats.map(({ equals }) => equals).join(", "),
      found: "",
      change: {
        kind: "format",
        sheet,
        area: one.area,
        before: present.filter((other) => overlap(other.area, one.area)).length,
        formats: one.formats,
      },
    }));
  });
}

/**
 * A rule as a text that is equal for equal rules.
 *
 * @param sheet that it stands on
 */
export function ruleText(rule: Validation["rule"], sheet: string): string {
  if (rule.type !== "list") return boundsText(rule.type, rule.minimum, rule.maximum);
  return listText(rule.source ? `=${referenceTo(rule.source, rule.sourceSheet)}` : rule.values.join(","), sheet);
}

/** A rule with two bounds, which may come as numbers or as formulas. */
export function boundsText(type: string, minimum: unknown, maximum: unknown): string {
  const plain = (bound: unknown): string => {
    const text = String(bound).replace(/^=/, "").trim();
    return text === "" || Number.isNaN(Number(text)) ? text : String(Number(text));
  };
  return `${type} ${plain(minimum)} ${plain(maximum)}`;
}

/**
 * A drop-down.
 *
 * @param source choices with commas, or with a `=` in front the cells that hold them
 * @param sheet that it stands on
 */
export function listText(source: string, sheet: string): string {
  if (!source.startsWith("="))
    return `list ${source
      .split(",")
      .map((choice) => choice.trim())
      .join(",")}`;
  const [piece, ...others] = readFormula(source);
  if (piece?.kind !== "cells" || others.length > 0) return `list ${source}`;
  const { row, column, rows, columns } = areaOf(piece);
  return ["list =", (piece.sheet ?? sheet).toLowerCase(), row, column, row + rows - 1, column + columns - 1].join("\t");
}

/** Equal, or a drop-down that offers further cells beside those it should. */
function isMet(expected: string, present: string): boolean {
  if (expected === present) return true;
  const [wanted, found] = [expected.split("\t"), present.split("\t")];
  if (wanted.length !== 6 || found.length !== 6 || wanted[1] !== found[1]) return false;
  const [top = 0, left = 0, bottom = 0, right = 0] = wanted.slice(2).map(Number);
  const [firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0] = found.slice(2).map(Number);
  return firstRow <= top && firstColumn === left && lastRow >= bottom && lastColumn === right;
}

/** What a cell or column of a laid-out sheet is called today. */
export function headingOf({ places }: Member, { row, column, rows, columns }: Area): string {
  const field = places.planned.fields.find(({ area }) => area.row === row && area.column === column);
  const at = places.table?.columns[column - places.table.planned.area.column];
  const isInTable = places.table && row > places.table.planned.area.row && columns === 1 && rows > 0;
  return (isInTable && at != null ? places.table?.present.headings[at] : undefined) ?? field?.heading ?? "";
}
