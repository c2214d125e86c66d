/** WPS, as its object model in memory plays it, keeps what host.ts promises. */
import { createWpsHost } from "../../src/hosts/wps";
import { cellAt, newSheet, sheetBy } from "../support/office/state";
import { typeInto } from "../support/office/typing";
import { memoryWps } from "../support/wps/wps";
import { stateOf } from "./connected";
import { keepsContract, OWN, OWN_CELLS, type Stand } from "./contract";

keepsContract({
  name: "WPS",
  missingSheet: "excelRefused",
  open: async (): Promise<Stand> => {
    const wps = memoryWps();
    const { book } = wps;
    const own = newSheet(book, OWN);
    OWN_CELLS.forEach((line, row) => line.forEach((value, column) => typeInto(book, own, row, column, value)));
    book.active = own.id;
    book.selection = { sheet: OWN, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return {
      host: createWpsHost({ application: wps.application, language: "en", functionPrefix: "SALESBOOK." }),
      sheets: () => book.sheets.map(({ name }) => name),
      front: () => ({ sheet: book.sheets.find(({ id }) => id === book.active)?.name ?? "", area: book.selection.area }),
      formulaAt: ({ sheet, row, column }) => cellAt(sheetBy(book, sheet), row, column)?.formula,
      everything: () => stateOf({ ...book, active: "", selection: { sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 } } }),
      type: async ({ sheet, row, column }, text) => typeInto(book, sheetBy(book, sheet), row, column, text),
      select: (area) => {
        book.selection = { sheet: book.sheets.find(({ id }) => id === book.active)?.name ?? "", area };
        wps.select();
      },
      remove: (sheet) => {
        book.sheets.splice(book.sheets.indexOf(sheetBy(book, sheet)), 1);
        book.active = own.id;
      },
      settled: async () => undefined,
    };
  },
});
