/** The class that a customer's credit is treated by (二、(三)3): that of 客户构成分析, or one's own judgement of its credit. */
import { isBlank } from "./cells";
import { CUSTOMER_CLASSES } from "./customer-class";

/**
 * Which letters count. The text means the classes named before in 客户构成分析, and describes them there by credit: A large and
 * sound, B of ordinary credit, C small, new or of poor repute. Where sales and credit do not agree, one's own letters may count.
 */
export const CLASS_SOURCES = ["customerClass", "ownClass"] as const;
export type ClassSource = (typeof CLASS_SOURCES)[number];

/** How the credit of a customer stands to its class by sales; `classMissing`: the letter that counts is not there, the other is. */
export const CLASS_DIFFERENCES = ["sameClass", "creditHigher", "creditLower", "classMissing"] as const;
export type ClassDifference = (typeof CLASS_DIFFERENCES)[number];

/**
 * The letter that counts.
 *
 * @param source one of {@link CLASS_SOURCES}
 * @param customerClass, ownClass the letters by sales and by one's own judgement of the credit
 * @example countingClass("customerClass", "A", "C") // "A"
 */
export function countingClass<Letter>(source: unknown, customerClass: Letter, ownClass: Letter): Letter {
  return source === "customerClass" ? customerClass : ownClass;
}

/**
 * How the two letters of a customer stand to each other.
 *
 * @param source, customerClass, ownClass as for {@link countingClass}
 * @returns `""` where there is nothing to compare: anything but a letter is none
 * @example classDifference("customerClass", "A", "C") // "creditLower"
 * @example classDifference("customerClass", "", "C") // "classMissing"
 */
export function classDifference(source: unknown, customerClass: unknown, ownClass: unknown): ClassDifference | "" {
  const [sales, credit] = [placeOf(customerClass), placeOf(ownClass)];
  if (sales > 0 && credit > 0) return sales === credit ? "sameClass" : credit < sales ? "creditHigher" : "creditLower";
  return sales + credit > 0 && countingClass(source, sales, credit) === 0 ? "classMissing" : "";
}

/** From 1; 0 for what is no letter. */
function placeOf(letter: unknown): number {
  return isBlank(letter) ? 0 : CUSTOMER_CLASSES.findIndex((known) => known === letter) + 1;
}
