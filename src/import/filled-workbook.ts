/** Workbooks that somebody filled in: what is stored in their cells, whatever it looks like, and what the files say of themselves. */
import type { Language } from "../i18n";
import type { FreeValue } from "../sheet/free-cells";
import { countedFrom1900 } from "../values/shown-number";
import { decodeMarkup } from "./encoding";
import { Guard, type ReadLimits } from "./limits";
import { fillResults } from "./missing-results";
import { plainWorkbook } from "./plain-workbook";
import { load } from "./read-workbook";
import type { CellPlace, SourceFile } from "./reader";
import { contentsOf, partsOf } from "./unzip";

/** A workbook that somebody filled in: cells as they are stored, and what the file says of itself. */
export interface FilledBook {
  readonly sheets: readonly FilledSheet[];
  /** Names of ranges, and the parts that hold the file's keywords. */
  readonly said: readonly string[];
}

export interface FilledSheet {
  readonly name: string;
  /** Days and shares are numbers, an error value is its text; formulas are what they gave. */
  readonly rows: readonly (readonly FreeValue[])[];
  /** Where a formula stands. */
  readonly formulas: readonly CellPlace[];
  /** Formulas whose result is neither stored nor could be calculated. */
  readonly withoutResult: readonly CellPlace[];
}

/** Parts in which an OpenDocument says what it is, and its names; elsewhere the file's keywords. */
const SAYING = /^(?:docProps\/core\.xml|meta\.xml|content\.xml)$/i;

/**
 * Reads a workbook that somebody filled in. Nearly all are an .xlsx whose days count from 1900, of which formats need not be known.
 *
 * @throws SalesbookError why the file cannot be read
 */
export async function readFilled(file: SourceFile, language: Language, limits?: ReadLimits): Promise<FilledBook> {
  const plain = await plainWorkbook(file.bytes, new Guard(file.name, language, limits));
  const { sheets, names, isUncalculated, from1904 } = plain ?? (await load(file, language, limits));
  const open = await fillResults(sheets, isUncalculated);
  return {
    sheets: sheets.map(({ name, cells, formulas }, index) => ({
      name,
      rows: (from1904 ? countedFrom1900(cells) : cells).rows,
      formulas,
      withoutResult: open[index] ?? [],
    })),
    said: [...names, ...(plain ? [plain.keywords] : await saidIn(file, language, limits))],
  };
}

async function saidIn({ bytes, name }: SourceFile, language: Language, limits: ReadLimits | undefined): Promise<string[]> {
  if (bytes[0] !== 0x50) return [];
  const parts = partsOf(bytes, new Guard(name, language, limits)).filter((part) => SAYING.test(part.name));
  return Promise.all(parts.map(async (part) => decodeMarkup(await contentsOf(part)) ?? ""));
}
