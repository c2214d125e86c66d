/** What to do about a customer who has left, by how important it was (客户挽回). */
import { type Result, type ResultMatrix } from "./cells";
import { readChoiceCell } from "./choices";
import { cellByCell } from "./columns";

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
