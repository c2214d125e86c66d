/**
 * What the library does not hand out of a file as it stands there: it fills total rows anew from the table's
 * description, and does not look where Excel saves drop-downs whose choices stand on another sheet.
 */
import { unzip, type ZipReader } from "@cj-tech-master/excelts/archive";
import { parseXml, textContent, walk, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { PresentRule, PresentTable } from "./model";
import { listText } from "./rules";
import { areasIn } from "../formula/references";

export interface SheetParts {
  readonly tables: readonly PresentTable[];
  /** Drop-downs of the sheet's extensions. */
  readonly rules: readonly PresentRule[];
}

const EXTENSION = "x14:dataValidation";

/**
 * Tables and further drop-downs of a file's sheets.
 *
 * @param bytes an .xlsx file that could be read as a workbook
 * @param sheets names of the sheets to look at
 * @returns by the sheet's name
 */
export async function sheetParts(bytes: Uint8Array, sheets: ReadonlySet<string>): Promise<ReadonlyMap<string, SheetParts>> {
  const archive = unzip(bytes);
  try {
    const found = new Map<string, SheetParts>();
    const workbook = await relationsOf(archive, "xl/workbook.xml");
    for (const { attributes } of elements(await textOf(archive, "xl/workbook.xml"), "sheet")) {
      const name = attributes["name"] ?? "";
      const path = workbook.get(attributes["r:id"] ?? "");
      if (!sheets.has(name) || path === undefined) continue;
      const xml = await textOf(archive, path);
      const tables: PresentTable[] = [];
      for (const target of (await relationsOf(archive, path)).values())
        if (/\/tables\/[^/]+\.xml$/.test(target)) tables.push(...tableIn(await textOf(archive, target)));
      // Sheets are large, and few have any.
      found.set(name, { tables, rules: xml.includes(EXTENSION) ? rulesIn(xml, name) : [] });
    }
    return found;
  } finally {
    await archive.close();
  }
}

function tableIn(xml: string): PresentTable[] {
  const [table] = elements(xml, "table");
  const [area] = areasIn(table?.attributes["ref"] ?? "");
  const columns = elements(xml, "tableColumn");
  if (!table || !area || table.attributes["headerRowCount"] === "0") return [];
  return [
    {
      name: table.attributes["displayName"] ?? table.attributes["name"] ?? "",
      area,
      totalRow: Number(table.attributes["totalsRowCount"] ?? 0) > 0,
      headings: columns.map(({ attributes }) => unescaped(attributes["name"] ?? "")),
      promise: {
        formulas: columns.map((column) => {
          const [formula] = within(column, "calculatedColumnFormula");
          return formula ? `=${textContent(formula)}` : "";
        }),
        totals: columns.map(({ attributes }) => "totalsRowFunction" in attributes),
        filter: areasIn(elements(xml, "autoFilter")[0]?.attributes["ref"] ?? "")[0] ?? null,
      },
    },
  ];
}

/** A line break or another control character of a heading is written with its number. */
function unescaped(heading: string): string {
  return heading.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function rulesIn(xml: string, sheet: string): PresentRule[] {
  return elements(xml, EXTENSION).flatMap((element) => {
    if (element.attributes["type"] !== "list") return [];
    const inside = (tag: string): string => {
      const [first] = within(element, tag);
      return first ? textContent(first).trim() : "";
    };
    const rule = listText(`=${inside("xm:f")}`, sheet);
    return areasIn(inside("xm:sqref")).map((area) => ({ area, rule }));
  });
}

/** Paths of the parts that a part refers to, by their ids. */
async function relationsOf(archive: ZipReader, path: string): Promise<Map<string, string>> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = await textOf(archive, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    elements(xml, "Relationship").map(({ attributes }) => [attributes["Id"] ?? "", resolved(folder, attributes["Target"] ?? "")]),
  );
}

/**
 * The path of a part that another part names.
 *
 * @example resolved("xl/worksheets/", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

async function textOf(archive: ZipReader, path: string): Promise<string> {
  const part = await archive.bytes(path);
  return part ? new TextDecoder().decode(part) : "";
}

function elements(xml: string, tag: string): XmlElement[] {
  return xml === "" ? [] : within(parseXml(xml).root, tag);
}

function within(root: XmlElement, tag: string): XmlElement[] {
  const found: XmlElement[] = root.name === tag ? [root] : [];
  walk(root, (element) => void (element !== root && element.name === tag && found.push(element)));
  return found;
}
