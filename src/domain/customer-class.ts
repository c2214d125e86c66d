/** The three customer classes that reports and visits go by. */
import { readChoiceCell } from "./choices";

/** Customer classes as the textbook tells them apart; grades of prospects are another scale. */
export const CUSTOMER_CLASSES = ["A", "B", "C"] as const;
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number];

const NAMES = { a: ["a类", "a级"], b: ["b类", "b级"], c: ["c类", "c级"] } as const;

/**
 * Reads the class of a customer. Small and full-width letters do as well, and so does A类.
 *
 * @param cell what stands in the cell
 * @param argument the argument's name, for the message
 * @returns the letter; `""` for a blank and for 0, as which some spreadsheets pass a blank
 * @throws SalesbookError unknownChoice
 * @example readClass("Ａ級", "class") // "A"
 */
export function readClass(cell: unknown, argument: string): CustomerClass | "" {
  return readChoiceCell(cell, NAMES, argument, "customerClass").toUpperCase() as CustomerClass | "";
}
