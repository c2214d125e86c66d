/** Pieces of markup, as programs write them: attributes, and text that may come in runs. */

/** Attributes in the one way in which nearly all programs write them. */
export function evened(tag: string): string {
  if (!/['\t\r\n]|\s=|=\s/.test(tag)) return tag;
  return tag
    .replace(/\s*=\s*'([^']*)'/g, (_, value: string) => `="${value.replaceAll('"', "&quot;")}"`)
    .replace(/\s*=\s*"/g, '="')
    .replace(/\s+/g, " ");
}

export function attributeOf(tag: string, name: string): string | undefined {
  return quotedAfter(tag, ` ${name}="`);
}

/** What stands in quotation marks after the beginning of an attribute, such as ` r="`. */
export function quotedAfter(tag: string, beginning: string): string | undefined {
  const at = tag.indexOf(beginning);
  if (at < 0) return undefined;
  const start = at + beginning.length;
  return tag.slice(start, tag.indexOf('"', start));
}

const RUNS = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh\s*>|<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t\s*>)/g;

/** The text of an element that may have it in pieces; how it is pronounced stands between them. */
export function textWithin(markup: string): string {
  let text = "";
  for (const [, run] of markup.matchAll(RUNS)) text += run === undefined ? "" : plainText(run);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it was before it was written as markup. */
export function plainText(markup: string): string {
  if (!markup.includes("&") && !markup.includes("_x") && !markup.includes("<")) return markup;
  return markup
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g, (_, data: string | undefined) => (data ?? "").replaceAll("&", "&amp;"))
    .replace(/&(?:(amp|lt|gt|quot|apos)|#x([0-9A-Fa-f]+)|#(\d+));/g, (reference, name?: string, hex?: string, decimal?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? reference;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
