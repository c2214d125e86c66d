/** Just enough of XML to look into the parts of an .xlsx file. */

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags; an element does not hold another of its own name. */
  readonly body: string;
}

/** All elements of a name, in the order of the text. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>(.*?)</${name}>)`, "gs");
  return [...xml.matchAll(pattern)].map(([, tag = "", body = ""]) => ({ attributes: attributesOf(tag), body }));
}

/** The first element of a name. */
export function element(xml: string, name: string): Element | undefined {
  return elements(xml, name)[0];
}

/** The text of the first element of a name. */
export function textOf(xml: string, name: string): string | undefined {
  const found = element(xml, name);
  return found && unescaped(found.body);
}

export function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = "") => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return hex !== undefined ? String.fromCodePoint(parseInt(hex, 16)) : (ENTITIES[name as string] ?? whole);
  });
}

/** A text in which `_x000A_` stands for a character. */
export function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A rectangle of cells, from 1; whole rows and columns have no end. */
export interface Range {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An address such as `A1:C7`, dollars or not; `null` where it is none. */
export function rangeOf(address: string): Range | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const range = { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
  const isInside = range.top >= 1 && range.bottom <= 1_048_576 && range.right <= 16_384;
  return isInside && range.left <= range.right && range.top <= range.bottom ? range : null;
}

export function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

export function overlap(one: Range, other: Range): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** The things that come a second time. */
export function repeated(names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index]!) !== index);
}
