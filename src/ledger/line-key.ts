/** By what lines are known again without being kept. */

/** 53 bits of a line's text; `null` for a blank one. */
export function lineKey(text: string): number | null {
  if (text.trim() === "") return null;
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
}
