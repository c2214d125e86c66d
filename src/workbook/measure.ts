/** How wide text is, in characters of the standard font, and how many lines it takes. */

/** Chinese characters and full-width forms take two digits' width and a little more. */
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
  for (const character of text) width += WIDE.test(character) ? WIDE_WIDTH : NARROW_WIDTH;
  return width;
}

/** How many lines a text needs in a cell of a width: Chinese breaks anywhere, other text between words. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const part of unbreakable(text)) {
    const partWidth = textWidth(part);
    if (used > 0 && used + textWidth(part.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    used += partWidth;
  }
  return lines;
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
