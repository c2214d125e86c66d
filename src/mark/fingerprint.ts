/** What a laid-out sheet asks for, in a few characters: equal when a later Salesbook would lay the sheet out the same. */
import { addressOf } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/**
 * A fingerprint of a sheet's formulas, checks and conditional formats with their places; values do not count.
 *
 * @returns eight hexadecimal digits
 */
export function fingerprintOf(sheet: Sheet): string {
  const formulas = sheet.cells.map((line) => Array.from(line, (cell) => cell?.formula ?? 0));
  const rules = sheet.validations.map(({ area, rule }) => [addressOf(area), rule]);
  const formats = sheet.conditionalFormats.map(({ area, equals }) => [addressOf(area), equals]);
  return hashOf(JSON.stringify([formulas, rules, formats]));
}

/** FNV-1a of 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
