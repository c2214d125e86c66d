/**
 * An .xlsx by its parts alone, without the library: the contents of cells and the names of sheets and ranges. What formats, widths
 * and merges say is not asked, and a class of files takes a third of the time.
 */
import type { Guard } from "./limits";
import { attributeOf, evened, plainText, textWithin } from "./markup";
import type { Book } from "./read-workbook";
import { scanSheet } from "./sheet-scan";
import { partsOf, textOf, type Part } from "./unzip";

/** A workbook without how it looks. */
export interface PlainBook extends Book {
  /** The part that holds the file's keywords. */
  readonly keywords: string;
}

/**
 * The contents of an .xlsx.
 *
 * @returns `null` for everything else, and where days count from 1904: which numbers are days, only their formats say
 * @throws SalesbookError fileIncomplete, fileEncrypted, fileTooMuch, fileTooLong
 */
export async function plainWorkbook(bytes: Uint8Array, guard: Guard): Promise<PlainBook | null> {
  if (bytes[0] !== 0x50) return null;
  const parts = new Map(partsOf(bytes, guard).map((part) => [part.name.toLowerCase(), part]));
  const read = async (name: string): Promise<string> => wholeText(parts.get(name.toLowerCase()));
  const targets = async (of: string): Promise<Target[]> => targetsIn(await read(relationsOf(of)), folderOf(of));
  const main = (await targets("")).find(({ type }) => type === "officeDocument")?.name;
  const workbook = main === undefined || /\.bin$/i.test(main) ? "" : await read(main);
  if (main === undefined || !/<(?:\w+:)?workbook[\s>]/.test(workbook)) return null;
  if (/\sdate1904\s*=\s*["'](?:1|true)["']/.test(workbook)) return null;
  const own = await targets(main);
  const texts = textsIn(await read(own.find(({ type }) => type === "sharedStrings")?.name ?? ""));
  const sheets: Book["sheets"][number][] = [];
  for (const [, attributes = ""] of workbook.matchAll(/<(?:\w+:)?sheet(\s[^>]*)>/g)) {
    const tag = evened(attributes);
    const id = /\s\w+:id="([^"]*)"/.exec(tag)?.[1];
    const target = own.find((one) => one.id === id);
    // A sheet that is a chart has no cells.
    if (target?.type === "chartsheet") continue;
    const part = target?.type === "worksheet" ? parts.get(target.name.toLowerCase()) : undefined;
    if (!part) return null;
    const { built } = await scanSheet(part, guard, { texts, codes: [], from1904: false });
    const name = plainText(attributeOf(tag, "name") ?? "");
    sheets.push({ name, cells: built.cells(), formulas: built.formulas, merges: [], hiddenRows: [], widths: [] });
  }
  if (sheets.length === 0) return null;
  return {
    sheets,
    extras: [],
    from1904: false,
    isUncalculated: /<(?:\w+:)?calcPr[^>]*fullCalcOnLoad="(?:1|true)"/.test(workbook),
    names: [...workbook.matchAll(/<(?:\w+:)?definedName(\s[^>]*)>/g)].map(([, tag = ""]) =>
      plainText(attributeOf(evened(tag), "name") ?? ""),
    ),
    keywords: await read("docProps/core.xml"),
  };
}

interface Target {
  readonly id: string;
  /** The last word of what kind it is. */
  readonly type: string;
  /** Of the part. */
  readonly name: string;
}

async function wholeText(part: Part | undefined): Promise<string> {
  let whole = "";
  if (part) for await (const text of textOf(part)) whole += text;
  return whole;
}

function relationsOf(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

function targetsIn(relations: string, folder: string): Target[] {
  return [...relations.matchAll(/<(?:\w+:)?Relationship(\s[^>]*)>/g)].map(([, attributes = ""]) => {
    const tag = evened(attributes);
    return {
      id: attributeOf(tag, "Id") ?? "",
      type: (attributeOf(tag, "Type") ?? "").split("/").at(-1) ?? "",
      name: partName(plainText(attributeOf(tag, "Target") ?? ""), folder),
    };
  });
}

/** The part that a target names as an address from its folder; "" for what is no address. */
function partName(target: string, folder: string): string {
  try {
    return decodeURIComponent(new URL(target, `file:///${folder}`).pathname.slice(1));
  } catch {
    return "";
  }
}

function textsIn(markup: string): string[] {
  return [...markup.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si\s*>)/g)].map(([, text = ""]) => textWithin(text));
}
