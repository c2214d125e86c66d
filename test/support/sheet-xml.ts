/** Reads the stored values of an .xlsx file straight from its XML, so that no library of the product judges itself. */
import { strFromU8, unzipSync } from "fflate";
import type { CellContent } from "../../src/sheet/sheet";

/** Every sheet's rows of values; an error value is its text, an empty cell is `null`. */
export function cellsOf(bytes: Uint8Array): { name: string; rows: CellContent[][] }[] {
  const parts = unzipSync(bytes);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : "");
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map((match) => plain(match[1] ?? ""));
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    return {
      name: unescaped(attribute(tag, "name")),
      rows: rowsOf(text(target.startsWith("/") ? target.slice(1) : `xl/${target}`), strings),
    };
  });
}

/** Every formula of a workbook as it is stored: in cells, in rules and as a name. */
export function formulasOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => /^xl\/(workbook|worksheets\/[^/]+|tables\/[^/]+|charts\/[^/]+)\.xml$/.test(path))
    .flatMap(([, part]) =>
      [...strFromU8(part).matchAll(/<(?:x14:)?(f|formula1|formula2|definedName|calculatedColumnFormula|c:f)\b[^>]*>([^<]+)</g)].map(
        (match) => unescaped(match[2] ?? ""),
      ),
    );
}

function rowsOf(xml: string, strings: readonly string[]): CellContent[][] {
  const rows: CellContent[][] = [];
  for (const [, attributes = "", body = ""] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, "r")) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = (rows[Number(number) - 1] ??= []);
    row[column] = valueOf(attribute(attributes, "t"), body, strings);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

function valueOf(type: string, body: string, strings: readonly string[]): CellContent {
  const stored = /<v\b[^>]*>(.*?)<\/v>/s.exec(body)?.[1];
  if (type === "inlineStr") return plain(body);
  if (stored === undefined) return null;
  if (type === "s") return strings[Number(stored)] ?? null;
  if (type === "b") return stored === "1";
  return type === "str" || type === "e" ? unescaped(stored) : Number(stored);
}

function plain(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)].map((match) => unescaped(match[1] ?? "")).join("");
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal)) : (entities[name] ?? all),
  );
}
