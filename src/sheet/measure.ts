/** How wide text is, in characters of the standard font, and how many lines it takes. */

/** Of a line of text, in points. */
export const LINE_HEIGHT = 16;

/** Chinese characters and full-width forms take two digits' width and a little more. */
const FIRST_WIDE = 0x1100;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const WIDE_WIDTH = 2.15;
const NARROW_WIDTH = 1.05;

/**
 * The width of a text in column-width characters.
 *
 * @example textWidth("ABC") > 3 // true
 */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // The second half of a character.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    width += unit >= FIRST_WIDE && WIDE.test(text.charAt(index)) ? WIDE_WIDTH : NARROW_WIDTH;
  }
  return width;
}

/** How many lines a text needs in a cell of a width: Chinese breaks anywhere, other text between words. */
export function linesOf(text: string, width: number): number {
  return wrapped(text, width).length;
}

/**
 * The lines of a text in a cell of a width; a word that is wider than the cell has a line of its own.
 *
 * @returns at least one line, without the spaces at which it was broken
 * @example wrapped("Monthly average", 10) // ["Monthly", "average"]
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const part of unbreakable(text)) {
    if (used > 0 && used + textWidth(part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += part;
    used += textWidth(part);
  }
  return [...lines, line.trimEnd()];
}

/** Pixels of a column that is so many characters wide. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7.5 + 10);
}

/** How many characters wide a column of so many pixels is, to the hundredth. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 10) / 7.5) * 100) / 100);
}

/** Pixels of a row that is so many points high. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The narrowest width in which a text stands on at most two lines. */
export function twoLineWidth(text: string): number {
  let width = Math.max(...unbreakable(text).map((part) => textWidth(part.trimEnd())), textWidth(text) / 2);
  while (linesOf(text, width) > 2) width += 0.5;
  return width;
}

function unbreakable(text: string): string[] {
  // A closing mark stays with what stands before it, an opening one with what follows.
  return text.match(/[（(「“]*(?:[\u2e80-\ua4cf\uf900-\ufaff]|[^\s\u2e80-\ua4cf（(「“]+)[）)」”，。；：、]*\s*/g) ?? [text];
}
