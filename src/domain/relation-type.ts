/** How closely a company ties itself to customers, by how many of them there are and what they earn. */
import { type Result, type ResultMatrix } from "./cells";
import { readChoiceCell } from "./choices";
import { cellByCell } from "./columns";

/** The five levels of a relation (基本型、被动型、负责型、能动型、伙伴型), from the loosest. */
export const RELATION_TYPES = ["basic", "reactive", "accountable", "proactive", "partnership"] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

const NUMBERS = { many: ["多", "很多", "大量"], medium: ["中", "中等", "适中", "一般"], few: ["少", "很少", "少量"] } as const;
const MARGINS = { low: ["低"], medium: ["中", "中等", "适中", "一般"], high: ["高"] } as const;

/** How many customers of the kind there are, and how high the margin on each is. */
export type CustomerNumber = keyof typeof NUMBERS;
export type MarginLevel = keyof typeof MARGINS;
export const CUSTOMER_NUMBERS = Object.keys(NUMBERS) as readonly CustomerNumber[];
export const MARGIN_LEVELS = Object.keys(MARGINS) as readonly MarginLevel[];

/** Kotler's levels of relationship marketing: each step to fewer customers or more margin is a step closer. */
const TYPES: Readonly<Record<CustomerNumber, Readonly<Record<MarginLevel, RelationType>>>> = {
  many: { low: "basic", medium: "reactive", high: "accountable" },
  medium: { low: "reactive", medium: "accountable", high: "proactive" },
  few: { low: "accountable", medium: "proactive", high: "partnership" },
};

/**
 * The type of relation that fits a kind of customers. The text on customer relationships lists the five types; which one
 * fits where is Kotler's scheme (for many customers with a low margin he leaves the choice between basic and reactive:
 * here it is basic).
 *
 * @param customers many, medium or few (多、中、少)
 * @param margin low, medium or high (低、中、高)
 * @returns one of {@link RELATION_TYPES}; `""` where one of the two is blank
 * @throws SalesbookError unknownChoice
 * @example relationType("few", "高") // "partnership"
 */
export function relationType(customers: unknown, margin: unknown): Result<RelationType> {
  const number = readChoiceCell(customers, NUMBERS, "customers", "customerNumbers");
  const level = readChoiceCell(margin, MARGINS, "margin", "marginLevels");
  return number === "" || level === "" ? "" : TYPES[number][level];
}

/**
 * The types of relation for the rows of a column, see {@link relationType}.
 *
 * @param customers, margins values or ranges of one shape
 * @returns keys in that shape; a refused row gets the error
 * @throws SalesbookError differentShape
 * @example relationTypes([["many"], ["few"]], "low") // [["basic"], ["accountable"]]
 */
export function relationTypes(customers: unknown, margins: unknown): ResultMatrix<RelationType> {
  return cellByCell({ customers, margin: margins }, relationType);
}

/** What ties a customer (财务、社交、结构性联系), from the loosest; each level keeps those before it. */
export const TIES = ["financial", "social", "structural"] as const;
export type Tie = (typeof TIES)[number];

const TIES_OF: Readonly<Record<RelationType, Tie>> = {
  basic: "financial",
  reactive: "financial",
  accountable: "social",
  proactive: "social",
  partnership: "structural",
};

/**
 * The level of tie that fits a relation. The text names the three levels: benefits in money, personal service, and links such
 * as equipment, software or training that make it hard to leave. Which one fits where is our own rule: the closer the type,
 * the firmer the tie, and while the two sides still try each other out there is no more than money in it.
 *
 * @param type one of {@link RELATION_TYPES}; anything else has no tie
 * @param isExploring whether the relation is in its first stage
 * @returns one of {@link TIES}; `""` without a type
 * @example tieOf("proactive", false) // "social"
 * @example tieOf("partnership", true) // "financial"
 */
export function tieOf(type: unknown, isExploring: boolean): Tie | "" {
  const known = RELATION_TYPES.find((name) => name === type);
  if (known === undefined) return "";
  return isExploring ? "financial" : TIES_OF[known];
}
