/** A small workbook file from plain rows, as a user's own workbook would come in. */
import { Workbook } from "@cj-tech-master/excelts";

/** @param sheets rows of cells from A1, by the sheet's name */
export async function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const worksheet = workbook.addWorksheet(name);
    rows.forEach((row, rowIndex) =>
      row.forEach((value, column) => {
        if (value !== null) worksheet.getCell(rowIndex + 1, column + 1).value = value;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
