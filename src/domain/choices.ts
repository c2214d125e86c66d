/** How the domain reads an argument that is one of a few choices, by its English name, its Chinese name or its number. */
import { isBlank, textOf } from "./cells";
import { SalesbookError } from "./errors";

/** The English names in order, and under each the Chinese names (simplified) it may also be given by. */
export type Choices<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * Reads a choice. Capitals, spaces around it and full-width characters do not matter; Chinese names may be simplified,
 * traditional or half converted, as texts often are.
 *
 * @param value what was given
 * @param choices see {@link Choices}
 * @param argument the argument's name, for the message
 * @param accepted the key of the words that list the choices
 * @param numbered whether the choice may also be given by its place, from 1
 * @throws SalesbookError missingArgument for a blank, unknownChoice for anything else
 * @example readChoice(" Together ", { together: ["同级"], split: ["逐个"] }, "ties", "ties") // "together"
 * @example readChoice("同級", { together: ["同级"], split: ["逐个"] }, "ties", "ties") // "together"
 */
export function readChoice<Name extends string>(
  value: unknown,
  choices: Choices<Name>,
  argument: string,
  accepted: string,
  numbered = false,
): Name {
  if (isBlank(value)) throw new SalesbookError("missingArgument", { argument, accepted });
  const found = findChoice(value, choices, numbered);
  if (found) return found;
  throw new SalesbookError("unknownChoice", { argument, received: textOf(value), accepted });
}

/**
 * Reads the choice in a cell of a column.
 *
 * @returns the choice; `""` for a blank and for 0, as which some spreadsheets pass a blank
 * @throws SalesbookError unknownChoice; an error that stands in the cell is passed on
 * @example readChoiceCell("", { low: ["低"] }, "margin", "margins") // ""
 */
export function readChoiceCell<Name extends string>(cell: unknown, choices: Choices<Name>, argument: string, accepted: string): Name | "" {
  if (cell instanceof SalesbookError) throw cell;
  return isBlank(cell) || cell === 0 ? "" : readChoice(cell, choices, argument, accepted);
}

/**
 * Looks for a choice as {@link readChoice} reads it.
 *
 * @returns its English name, or undefined where it is none of them
 * @example findChoice("無限制", { unlimited: ["无限制"] }) // "unlimited"
 */
export function findChoice<Name extends string>(value: unknown, choices: Choices<Name>, numbered = false): Name | undefined {
  if (typeof value === "string" && Object.hasOwn(choices, value)) return value as Name;
  const given = simplified(textOf(value).normalize("NFKC").trim().toLowerCase());
  const { byName, byNumber } = knownNames(choices);
  return (byName.get(given) ?? (numbered ? byNumber.get(given) : undefined)) as Name | undefined;
}

/** What each choice may be called, and its number. */
interface KnownNames {
  readonly byName: ReadonlyMap<string, string>;
  readonly byNumber: ReadonlyMap<string, string>;
}

/** Put together once: a column may hold a million choices. */
const known = new WeakMap<Choices<string>, KnownNames>();

function knownNames(choices: Choices<string>): KnownNames {
  const found = known.get(choices);
  if (found) return found;
  const names = Object.keys(choices);
  const made = {
    byName: new Map(names.flatMap((name) => [name, ...choices[name]!].map((called) => [called, name] as const))),
    byNumber: new Map(names.map((name, index) => [String(index + 1), name])),
  };
  known.set(choices, made);
  return made;
}

/** How yes and no may be written. */
export const YES_NO = { yes: ["true", "1", "y", "是", "对"], no: ["false", "0", "n", "否", "不", "不是"] } as const;

/**
 * Reads TRUE or FALSE, also as 1 and 0, yes and no, 是 and 否.
 *
 * @param argument the argument's name, for the message
 * @throws SalesbookError missingArgument, unknownChoice
 * @example readYes(true, "returns") // true
 * @example readYes("否", "returns") // false
 */
export function readYes(value: unknown, argument: string): boolean {
  return typeof value === "boolean" ? value : readChoice(value, YES_NO, argument, "yesNo") === "yes";
}

/** Traditional characters of the choices' names, each before its simplified form. */
const PAIRS = "銷销額额測测週周轉转資资產产動动淨净綜综斷断線线計计內内標标準准級级個个對对無无類类適适戶户質质詳详";

function simplified(text: string): string {
  if (!/[\u2e80-\uffff]/.test(text)) return text;
  return Array.from(text, (character) => {
    const index = PAIRS.indexOf(character);
    return index >= 0 && index % 2 === 0 ? PAIRS.charAt(index + 1) : character;
  }).join("");
}
