/** Locks sheets in Excel through Office.js. Names Office.js types only, no global. */
import { addressOf } from "../sheet/address";
import { ALLOWED } from "../sheet/lock";
import type { Sheet } from "../sheet/sheet";

/** Opens the cells that stay open once the sheet is protected; a sheet without protection is left as it is. */
export function unlockInputs(target: Excel.Worksheet, { protection }: Sheet): void {
  for (const area of protection?.unlocked ?? []) target.getRange(addressOf(area)).format.protection.locked = false;
}

/** Protects a finished sheet without a password, if it is to be; nothing can be written into it afterwards. */
export function protect(target: Excel.Worksheet, { protection }: Sheet): void {
  if (!protection) return;
  target.protection.protect({
    allowFormatCells: ALLOWED.formatCells,
    allowFormatColumns: ALLOWED.formatColumns,
    allowFormatRows: ALLOWED.formatRows,
    allowInsertRows: ALLOWED.insertRows,
    allowSort: ALLOWED.sort,
    allowAutoFilter: ALLOWED.autoFilter,
    // Charts may be moved and sized, as in a file.
    allowEditObjects: true,
  });
}
