/** What to do about a customer who has left, by how important it was (客户挽回). */
import { readNumber, type Result, type ResultMatrix } from "./cells";
import { readChoiceCell } from "./choices";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";

const CUSTOMERS = {
  important: ["重要", "重要客户"],
  ordinary: ["普通", "普通客户", "一般", "一般客户"],
  small: ["小", "小客户"],
  harmful: ["劣质", "劣质客户", "有害"],
} as const;

/** What a lost customer was worth. */
export type CustomerImportance = keyof typeof CUSTOMERS;
export const CUSTOMER_IMPORTANCES = Object.keys(CUSTOMERS) as readonly CustomerImportance[];

const ACTIONS = {
  important: "atAllCost",
  ordinary: "tryToWinBack",
  small: "ifConvenient",
  harmful: "letGo",
} as const satisfies Record<CustomerImportance, string>;

/** How much is done to win a customer back: 极力挽回、尽力挽回、见机行事、放弃. */
export type WinBackAction = (typeof ACTIONS)[CustomerImportance];
export const WIN_BACK_ACTIONS = Object.values(ACTIONS) as readonly WinBackAction[];

/**
 * What to do about a lost customer (the fourth text, 客户挽回): an important one is won back at all cost, an ordinary one as
 * far as it goes, a small one when there is an occasion, and one who did harm is let go.
 *
 * @param importance one of {@link CUSTOMER_IMPORTANCES}, or 重要, 普通, 小, 劣质
 * @returns one of {@link WIN_BACK_ACTIONS}; `""` for a blank
 * @throws SalesbookError unknownChoice
 * @example winBackAction("important") // "atAllCost"
 * @example winBackAction("劣質客戶") // "letGo"
 */
export function winBackAction(importance: unknown): Result<WinBackAction> {
  const customer = readChoiceCell(importance, CUSTOMERS, "importance", "customerImportances");
  return customer === "" ? "" : ACTIONS[customer];
}

/**
 * What to do about the lost customers of a column, see {@link winBackAction}.
 *
 * @param importance a value or a range
 * @returns keys in its shape; a refused row gets the error
 * @example winBackActions([["small"], [""]]) // [["ifConvenient"], [""]]
 */
export function winBackActions(importance: unknown): ResultMatrix<WinBackAction> {
  return cellByCell({ importance }, winBackAction);
}

/** From which value on a lost customer counts as important and as ordinary, money. */
export interface ValueLimits {
  readonly important: number;
  readonly ordinary: number;
}

/**
 * What a lost customer was worth, by its value. The text names the kinds and draws no line between them; where the lines are is
 * left to the user.
 *
 * @param value what it brought in a year, money; a net return is negative and makes it small
 * @param isHarmful whether it did more harm than good; its value then counts for nothing
 * @param limits the least values
 * @returns one of {@link CUSTOMER_IMPORTANCES}; `""` for a blank value, `notANumber` for text
 * @throws SalesbookError cutsOutOfOrder where the limit of important customers is the lower one
 * @example importanceByValue(60000, false, { important: 50000, ordinary: 10000 }) // "important"
 * @example importanceByValue(60000, true, { important: 50000, ordinary: 10000 }) // "harmful"
 */
export function importanceByValue(value: unknown, isHarmful: boolean, { important, ordinary }: ValueLimits): Result<CustomerImportance> {
  const worth = readNumber(value, "value");
  if (worth instanceof SalesbookError) return worth;
  if (isHarmful) return "harmful";
  if (worth === "") return "";
  if (important < ordinary)
    throw new SalesbookError("cutsOutOfOrder", { argument: "limits", received: `${important}, ${ordinary}`, accepted: "number" });
  if (worth >= important) return "important";
  return worth >= ordinary ? "ordinary" : "small";
}
