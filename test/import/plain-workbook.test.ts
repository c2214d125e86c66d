/** What is read of an .xlsx without the library is what the library reads, in the files of every program. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SalesbookError } from "../../src/domain/errors";
import { Guard } from "../../src/import/limits";
import { plainWorkbook } from "../../src/import/plain-workbook";
import { load } from "../../src/import/read-workbook";

const files = join(__dirname, "files");
const names = readdirSync(files).filter((name) => /\.(?:xlsx|xlsb|ods)$/.test(name));

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(files, name)));
const plain = (name: string) => plainWorkbook(bytesOf(name), new Guard(name, "en"));

it.each(names.filter((name) => /\.xlsx$/.test(name) && !/1904/.test(name)))("%s: cells, formulas and names", async (name) => {
  const [own, library] = [await plain(name), await load({ name, bytes: bytesOf(name) }, "en")];
  const shown = ({ sheets, names: ranges, isUncalculated }: Pick<typeof library, "sheets" | "names" | "isUncalculated">) => ({
    sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.cells.rows, formulas: sheet.formulas })),
    ranges,
    isUncalculated,
  });
  expect(own && shown(own)).toEqual(shown(library));
});

it.each(names.filter((name) => !/\.xlsx$/.test(name) || /1904/.test(name)))("%s is left to the library", async (name) => {
  expect(await plain(name)).toBeNull();
});

it("refuses an archive that was cut off", async () => {
  const bytes = bytesOf("openpyxl.xlsx");
  const refusal = plainWorkbook(bytes.subarray(0, bytes.length / 2), new Guard("cut.xlsx", "en"));
  await expect(refusal).rejects.toEqual(new SalesbookError("fileIncomplete", { file: "cut.xlsx" }));
});
