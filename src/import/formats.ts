/**
 * The formats of files, in the order in which they are told by their first bytes: each is recognised and read, or refused.
 * Another format is a file with its reader and a line here. A reader is fetched when the first file of its format comes.
 */
import { SalesbookError } from "../domain/errors";
import type { ErrorCode } from "../domain/errors";
import { catalogues, type Catalogue, type Language } from "../i18n";
import type { Reader, SourceFile } from "./reader";

/** What a file can be besides a table; the words for it are in `catalogues[language].files.kinds`. */
export type FileKind = keyof Catalogue["files"]["kinds"];

interface Format {
  readonly name: string;
  readonly isOf: (bytes: Uint8Array) => boolean;
  /** Its files hold one table and no sheets to choose from. */
  readonly isOneTable?: true;
  readonly read: (() => Promise<Reader>) | { readonly kind: FileKind } | { readonly refused: ErrorCode };
}

const workbook = async (): Promise<Reader> => (await import("./read-workbook")).workbookReader;

export const FORMATS: readonly Format[] = [
  { name: "xlsx, xlsb, ods", isOf: startsWith(0x50, 0x4b), read: workbook },
  { name: "doc", isOf: both(isContainer, holds("WordDocument")), read: { kind: "document" } },
  { name: "ppt", isOf: both(isContainer, holds("PowerPoint Document")), read: { kind: "slides" } },
  { name: "encrypted", isOf: both(isContainer, holds("EncryptedPackage")), read: { refused: "fileEncrypted" } },
  { name: "xls", isOf: isContainer, read: workbook },
  { name: "xls without a container", isOf: startsWith(0x09, 0x08), read: workbook },
  // Excel 2, 3 and 4 had one sheet to a file.
  {
    name: "old xls",
    isOf: either(startsWith(0x09, 0x00), startsWith(0x09, 0x02), startsWith(0x09, 0x04)),
    read: { refused: "fileTooOld" },
  },
  // Lines of a ledger that an engine reads; tables of figures are not kept so.
  { name: "parquet", isOf: startsWithText("PAR1"), read: { kind: "parquet" } },
  { name: "pdf", isOf: startsWithText("%PDF"), read: { kind: "pdf" } },
  {
    name: "picture",
    isOf: either(
      startsWith(0x89, 0x50, 0x4e, 0x47),
      startsWith(0xff, 0xd8, 0xff),
      startsWithText("GIF8"),
      startsWith(0x49, 0x49, 0x2a, 0x00),
      startsWith(0x4d, 0x4d, 0x00, 0x2a),
      both(startsWithText("BM"), (bytes) => bytes.slice(6, 10).every((byte) => byte === 0)),
      both(startsWithText("RIFF"), (bytes) => textAt(bytes, 8, 4) === "WEBP"),
      (bytes) => /^ftyp(?:hei|mif|avif)/.test(textAt(bytes, 4, 8)),
    ),
    read: { kind: "picture" },
  },
  {
    name: "archive",
    isOf: either(startsWithText("Rar!"), startsWith(0x37, 0x7a, 0xbc, 0xaf), startsWith(0x1f, 0x8b)),
    read: { kind: "archive" },
  },
  { name: "rtf", isOf: startsWithText("{\\rtf"), read: { kind: "richText" } },
  { name: "slk", isOf: (bytes) => /^ID;P/.test(textAt(bytes, 0, 8)), read: { kind: "symbolicLink" } },
  { name: "dif", isOf: (bytes) => /^TABLE\r?\n0,1\r?\n/.test(textAt(bytes, 0, 16)), read: { kind: "dataInterchange" } },
  {
    name: "mht",
    isOf: (bytes) => /^\s*(?:MIME-Version:|Content-Type: multipart\/related|From: <Saved by)/i.test(textAt(bytes, 0, 64)),
    read: { kind: "webArchive" },
  },
  // Of XML two kinds are workbooks.
  {
    name: "fods, SpreadsheetML",
    isOf: (bytes) => /<(?:\w+:)?(?:Workbook|document)\b[^>]*(?:office:spreadsheet|opendocument)/.test(beginningOf(bytes)),
    read: workbook,
  },
  // Web systems export a page under the name of a workbook.
  { name: "html", isOf: isPage, read: async () => (await import("./read-html")).htmlReader },
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
 * @throws SalesbookError fileEmpty; fileKind for a file that is no table, fileEncrypted, fileTooOld, fileNotWorkbook for a format
 *   that is refused
 */
export async function recognised({ bytes, name: file }: SourceFile, language: Language): Promise<Recognised> {
  if (bytes.length === 0) throw new SalesbookError("fileEmpty", { file });
  const format = FORMATS.find(({ isOf }) => isOf(bytes));
  if (!format) throw new SalesbookError("fileNotText", { file });
  const { read } = format;
  if (typeof read === "function") return { reader: await read(), isOneTable: format.isOneTable ?? false };
  if ("refused" in read) throw new SalesbookError(read.refused, { file });
  throw new SalesbookError("fileKind", { file, kind: catalogues[language].files.kinds[read.kind] });
}

type Test = Format["isOf"];

function either(...tests: readonly Test[]): Test {
  return (bytes) => tests.some((test) => test(bytes));
}

function both(...tests: readonly Test[]): Test {
  return (bytes) => tests.every((test) => test(bytes));
}

function startsWith(...signature: readonly number[]): Test {
  return (bytes) => signature.every((byte, index) => bytes[index] === byte);
}

function startsWithText(text: string): Test {
  return (bytes) => textAt(bytes, 0, text.length) === text;
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** The old .xls, encrypted workbooks and older documents of other programs come in one kind of container. */
function isContainer(bytes: Uint8Array): boolean {
  return startsWith(0xd0, 0xcf, 0x11, 0xe0)(bytes);
}

/** Whether a container has a stream of that name, which its directory holds in UTF-16. */
function holds(stream: string): Test {
  const name = Uint8Array.from([...stream].flatMap((character) => [character.charCodeAt(0), 0]));
  return (bytes) => {
    for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
      if (name.every((byte, index) => bytes[at + index] === byte)) return true;
    return false;
  };
}

/** The first characters of marked-up text, whatever its width. */
function beginningOf(bytes: Uint8Array): string {
  return textAt(bytes, 0, 2048).replace(/\u0000/g, "");
}

function isPage(bytes: Uint8Array): boolean {
  const beginning = beginningOf(bytes)
    .replace(/^[^\x21-\x7e]+/, "")
    .replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, "");
  return /^<(?:!doctype html|html|table|meta|head|style|body|div|font)\b/i.test(beginning.replace(/^[^\x21-\x7e]+/, ""));
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^[^\x21-\x7e]*<(?:!doctype|\?xml)/i.test(beginningOf(bytes));
}
