/** What `generate --describe` prints: where everything stands, for scripts that read or fill a workbook. */
import { addressOf } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

export interface SheetDescription {
  readonly table: string;
  readonly sheet: string;
  readonly fields: readonly { readonly id: string; readonly heading: string; readonly range: string; readonly role: string }[];
}

/** For every sheet its table, its name, and for every field its id, heading, range in A1 notation and role. */
export function describe(sheets: readonly Sheet[]): SheetDescription[] {
  return sheets.map((sheet) => ({
    table: sheet.table,
    sheet: sheet.name,
    fields: sheet.fields.map(({ id, heading, area, role }) => ({ id, heading, range: addressOf(area), role })),
  }));
}
