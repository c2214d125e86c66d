/**
 * The formats of files, in the order in which they are told by their first bytes: each is recognised and read, or refused.
 * Another format is a file with its reader and a line here. A reader is fetched when the first file of its format comes.
 */
import { SalesbookError } from "../domain/errors";
import type { ErrorCode } from "../domain/errors";
import type { Reader, SourceFile } from "./reader";

interface Format {
  readonly name: string;
  readonly isOf: (bytes: Uint8Array) => boolean;
  /** Its files hold one table and no sheets to choose from. */
  readonly isOneTable?: true;
  readonly read: (() => Promise<Reader>) | { readonly refused: ErrorCode };
}

export const FORMATS: readonly Format[] = [
  // An encrypted .xlsx is packed into the same container as the old .xls.
  { name: "encrypted", isOf: startsWith(0xd0, 0xcf, 0x11, 0xe0), read: { refused: "fileEncrypted" } },
  { name: "xlsx", isOf: startsWith(0x50, 0x4b), read: async () => (await import("./read-xlsx")).xlsxReader },
  // Web systems export a page under the name of a workbook.
  { name: "markup", isOf: isMarkup, read: { refused: "fileNotWorkbook" } },
  { name: "text", isOf: () => true, isOneTable: true, read: async () => (await import("./read-csv")).csvReader },
];

/** The format of a file and its reader. */
export interface Recognised {
  readonly reader: Reader;
  readonly isOneTable: boolean;
}

/**
 * What reads a file; its bytes decide, not its name.
 *
 * @throws SalesbookError fileEmpty; fileEncrypted (also the old .xls format), fileNotWorkbook for a format that is refused
 */
export async function recognised({ bytes, name: file }: SourceFile): Promise<Recognised> {
  if (bytes.length === 0) throw new SalesbookError("fileEmpty", { file });
  const format = FORMATS.find(({ isOf }) => isOf(bytes));
  if (!format) throw new SalesbookError("fileNotText", { file });
  if (typeof format.read === "object") throw new SalesbookError(format.read.refused, { file });
  return { reader: await format.read(), isOneTable: format.isOneTable ?? false };
}

function startsWith(...signature: readonly number[]): Format["isOf"] {
  return (bytes) => signature.every((byte, index) => bytes[index] === byte);
}

function isMarkup(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 256))
    .replace(/^[^\x21-\x7e]+/, "")
    .toLowerCase();
  return /^<(?:html|!doctype|\?xml|table|meta|head)/.test(beginning);
}
