/** The workbook, its looks and its texts: names, numbers that point somewhere, and number formats that Excel can read. */
import type { Report } from "./report";
import { attributesOf, decoded, element, elements, repeated, unescaped, type Element } from "./xml";
import type { Parts, Relations } from "./package";

const WORKBOOK = "xl/workbook.xml";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** How many looks there are to point at. */
export interface Looks {
  readonly cells: number;
  readonly rules: number;
}

export function checkSheets(parts: Parts, relations: Relations, report: Report): SheetPart[] {
  const xml = parts.get(WORKBOOK) ?? "";
  const sheets = tagsOf(element(xml, "sheets")?.body ?? "", "sheet");
  const names = sheets.map(({ name = "" }) => name);
  for (const name of names) {
    report.measure("name of a sheet", name.length, name);
    const isRight = name.trim() !== "" && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== "history";
    report.holds(isRight, name, "Excel takes no sheet of this name");
  }
  for (const name of repeated(names)) report.problem(name, "two sheets have this name");
  for (const id of repeated(sheets.map(({ sheetId = "" }) => sheetId))) report.problem(WORKBOOK, `two sheets have the number ${id}`);
  report.holds(
    sheets.some(({ state = "visible" }) => state === "visible"),
    WORKBOOK,
    "no sheet can be seen",
  );
  const active = Number(tagsOf(xml, "workbookView")[0]?.["activeTab"] ?? 0);
  report.holds(active < sheets.length, WORKBOOK, "the sheet that shall show is not there");
  return sheets.map((sheet) => ({ name: sheet["name"] ?? "", path: relations.get(WORKBOOK)?.get(sheet["r:id"] ?? "")?.target ?? "" }));
}

/** The defined names; of the ones that are no print setup, the formulas. */
export function checkNames(
  parts: Parts,
  sheets: readonly SheetPart[],
  report: Report,
): { readonly where: string; readonly formula: string }[] {
  const names = elements(parts.get(WORKBOOK) ?? "", "definedName");
  const known = names.map(({ attributes }) => `${attributes["name"]} on ${attributes["localSheetId"] ?? "all sheets"}`);
  for (const name of repeated(known)) report.problem(WORKBOOK, `the name ${name} is there twice`);
  return names.flatMap(({ attributes: { name = "", localSheetId }, body }) => {
    const formula = unescaped(body);
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    report.holds(localSheetId === undefined || sheet !== undefined, name, "belongs to a sheet that is not there");
    if (name.startsWith("_xlnm.")) {
      report.holds(isOfSheet(formula, sheet?.name ?? ""), name, `is no area of its own sheet: ${formula}`);
      return [];
    }
    report.measure("defined name", name.length, name);
    report.holds(isName(name), name, "Excel takes no such name");
    return [{ where: name, formula }];
  });
}

/** Whether a table or a formula may have this name. */
export function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^[A-Z]{1,3}\d{1,7}$|^R(?:\d*(?:C\d*)?)$|^C\d*$/i.test(name);
}

function isOfSheet(formula: string, sheet: string): boolean {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const area = /^(?:\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|\$\d+:\$\d+|\$[A-Z]+:\$[A-Z]+)$/;
  const places = formula.split(/,(?=')/);
  return places.every((place) => (place.startsWith(quoted) ? area.test(place.slice(quoted.length)) : place.startsWith(`${sheet}!`)));
}

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
const IN_A_RULE = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

export function checkLooks(parts: Parts, report: Report): Looks {
  const path = "xl/styles.xml";
  const xml = parts.get(path) ?? "";
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const found = element(xml, list);
      const items = childrenOf(found?.body ?? "");
      const said = found?.attributes["count"];
      report.holds(said === undefined || Number(said) === items.length, path, `${list} says ${said} and holds ${items.length}`);
      return [list, items];
    }),
  ) as Record<(typeof LISTS)[number], Element[]>;
  report.measure("looks of cells", lists.cellXfs.length, path);
  report.measure("fonts", lists.fonts.length, path);
  const ids = tagsOf(xml, "numFmt").map(({ numFmtId = "" }) => numFmtId);
  for (const { formatCode = "" } of tagsOf(xml, "numFmt")) {
    report.measure("number format", formatCode.length, formatCode);
    const wrong = wrongIn(formatCode);
    report.holds(wrong === null, path, `the number format ${formatCode} has ${wrong}`);
  }
  for (const { attributes } of [...lists.cellXfs, ...lists.cellStyleXfs]) {
    const points = { fontId: lists.fonts, fillId: lists.fills, borderId: lists.borders, xfId: lists.cellStyleXfs };
    for (const [attribute, list] of Object.entries(points))
      report.holds(
        Number(attributes[attribute] ?? 0) < Math.max(1, list.length),
        path,
        `${attribute} ${attributes[attribute]} is not there`,
      );
    const format = attributes["numFmtId"] ?? "0";
    report.holds(Number(format) < 164 || ids.includes(format), path, `the number format ${format} is not there`);
  }
  for (const { body } of lists.dxfs) {
    const order = [...body.matchAll(/<(\w+)/g)].map(([, name = ""]) => IN_A_RULE.indexOf(name)).filter((place) => place >= 0);
    report.holds(
      order.every((place, index) => index === 0 || place >= order[index - 1]!),
      path,
      "the parts of a rule's look are in no order",
    );
  }
  return { cells: lists.cellXfs.length, rules: lists.dxfs.length };
}

/** What is wrong with a number format: letters that mean nothing, or something left open. */
function wrongIn(code: string): string | null {
  const bare = code
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./gs, "")
    .replace(/\[[^\]]*\]/g, "");
  if (/["[]|[\\_*]$/.test(bare)) return "something left open";
  if (bare.split(";").length > 4) return "more than four parts";
  const rest = bare.replace(/General|AM\/PM|A\/P/g, "").replace(/[0#?.,%EeyYmMdDhHsSbBgG@/:\-+() $!&^'~{}<>=;¥￥€£\u00a0]/g, "");
  return rest === "" ? null : `“${rest}” without quotation marks`;
}

/** The texts that cells point at. */
export function checkTexts(parts: Parts, report: Report): readonly string[] {
  const path = "xl/sharedStrings.xml";
  const xml = parts.get(path);
  if (xml === undefined) return [];
  const texts = elements(xml, "si").map(({ body }) => {
    const [text] = elements(body, "t");
    const plain = unescaped(text?.body ?? "");
    report.holds(
      plain === plain.trim() || text?.attributes["xml:space"] === "preserve",
      path,
      `the spaces around “${plain.slice(0, 40)}” would go`,
    );
    report.measure("text of a cell", decoded(plain).length, path);
    return decoded(plain);
  });
  const said = element(xml, "sst")?.attributes["uniqueCount"];
  report.holds(Number(said) === texts.length, path, `says ${said} and holds ${texts.length}`);
  return texts;
}

/** The attributes of all elements of a name. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s([^>]*?)/?>`, "g"))].map(([, tag = ""]) => attributesOf(tag));
}

/** The elements directly below, whatever their names. */
function childrenOf(xml: string): Element[] {
  const children: Element[] = [];
  const pattern = /<([\w:]+)(?=[\s/>])([^>]*?)(\/?)>/g;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [whole, name = "", tag = "", isClosed] = match;
    const start = match.index + whole.length;
    const end = isClosed ? start : xml.indexOf(`</${name}>`, start);
    children.push({ attributes: attributesOf(tag), body: isClosed ? "" : xml.slice(start, end) });
    pattern.lastIndex = isClosed ? start : end + name.length + 3;
  }
  return children;
}
