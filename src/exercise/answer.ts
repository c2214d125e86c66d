/** What a cell that was filled says, whatever program saved it: a number, a day, a class or a word. */
import { choiceTyped } from "../book/parameters";
import { languagesOfTableWords, wordsOf } from "../book/words";
import { SalesbookError } from "../domain/errors";
import type { FreeValue } from "../sheet/free-cells";
import { isNumeric, type Kind } from "../sheet/kinds";
import { MARK, type Value } from "../tables/model";
import { plainText, readNumber, saysNothing } from "../values/numbers";
import { dateTyped, timeTyped } from "../values/typed";
import type { Asked } from "./asked";
import { remembered } from "./remembered";

/** A cell as it was handed in. */
export interface Given {
  readonly value: FreeValue;
  readonly isFormula: boolean;
  /** A formula without a result that could not be calculated. */
  readonly isUncalculated: boolean;
}

export const NOTHING: Given = { value: null, isFormula: false, isUncalculated: false };

/** Why a right answer is not written as it should be. */
export type Hint = "text" | "spelling";

/** What was understood of a cell. */
export type Answer =
  | { readonly kind: "blank" | "error" | "uncalculated" | "unreadable" }
  | { readonly kind: "value"; readonly value: number | string; readonly hint?: Hint };

const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);
/** A class as people write it in words: A类, B 級, Class C. */
const CLASS_IN_WORDS = /^(?:class|grade)?\s*([a-z])\s*(?:[类類级級等](?:客[户戶])?)?$/;
/** What people put for a sign in a calendar. */
const SIGNS: ReadonlySet<string> = new Set([MARK, "•", "○", "x", "√", "✓", "v", "1"]);

const BLANK: Answer = { kind: "blank" };

/** Reads a cell as an answer to what is asked. */
export function answerOf({ value, isUncalculated }: Given, { table, kind }: Pick<Asked, "table" | "kind">): Answer {
  if (isUncalculated) return { kind: "uncalculated" };
  if (value === null || (typeof value === "string" && value.trim() === "")) return BLANK;
  if (typeof value === "string" && ERRORS.has(value)) return { kind: "error" };
  if (typeof value === "boolean") return { kind: "unreadable" };
  if (!isNumeric(kind)) return textAnswer(String(value), table, kind);
  if (typeof value === "number") return { kind: "value", value };
  if (saysNothing(value)) return BLANK;
  const number =
    kind === "date"
      ? dateTyped(value)
      : kind === "time"
        ? timeTyped(value)
        : readNumber(value, { writing: "point", percent: kind === "share" });
  if (typeof number === "number") return { kind: "value", value: number, hint: "text" };
  // Some cells of numbers may say a word, such as a limit that is unlimited.
  const word = wordOf(table, value);
  return word === undefined ? { kind: "unreadable" } : { kind: "value", value: word };
}

function textAnswer(text: string, table: string, kind: Kind): Answer {
  const plain = folded(text);
  if (kind === "mark") return { kind: "value", value: SIGNS.has(plain) ? MARK : plain };
  if (kind === "class") {
    const letter = (CLASS_IN_WORDS.exec(plain)?.[1] ?? plain).toUpperCase();
    return { kind: "value", value: letter, ...(letter === text ? {} : { hint: "spelling" }) };
  }
  const word = kind === "choice" ? wordOf(table, text) : undefined;
  const value = word ?? plain;
  return { kind: "value", value };
}

/** The choice of a table that a text says, in any language that is loaded. */
function wordOf(table: string, text: string): string | undefined {
  const own = wordsByTable.get(table) ?? remembered((one) => wordIn(table, one));
  wordsByTable.set(table, own);
  return own(text);
}

const wordsByTable = new Map<string, (text: string) => string | undefined>();

function wordIn(table: string, text: string): string | undefined {
  const [language] = languagesOfTableWords();
  const choices = language === undefined ? [] : Object.keys(wordsOf(table, language).choices);
  // A word may hold signs that a plain text has not, such as ⑥.
  return choiceTyped(table, choices, text) ?? choiceTyped(table, choices, plainText(text));
}

/** A right result in the form in which answers are read; `null` where nothing is asked, or an error stands there. */
export function rightOf(value: Value, { table, kind }: Pick<Asked, "table" | "kind">): number | string | null {
  if (value === null || value === "" || typeof value === "boolean" || value instanceof SalesbookError) return null;
  if (typeof value === "number") return value;
  if (kind === "choice" || isNumeric(kind)) return wordOf(table, value) ?? folded(value);
  return kind === "class" ? value.toUpperCase() : folded(value);
}

const folded = remembered((text) => plainText(text).toLowerCase());
