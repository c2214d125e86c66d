/**
 * Reads a formula as it is typed: one function, its arguments numbers, texts in quotes, TRUE or FALSE, array constants or
 * nothing.
 *
 * @example parseFormula('=F({1;2},,"a")') // { name: "F", values: [[[1], [2]], null, "a"] }
 */
export function parseFormula(formula: string): { name: string; values: unknown[] } {
  const [, name, list] = /^=([A-Z_]+)\((.*)\)$/.exec(formula)!;
  const pieces = list!.match(/(\{[^}]*\}|"[^"]*"|[^,])+|(?<=,)(?=,|$)/g) ?? [];
  return { name: name!, values: pieces.map(readPiece) };
}

function readPiece(piece: string): unknown {
  if (piece === "") return null;
  if (piece.startsWith("{")) {
    return piece
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(readPiece));
  }
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece === "TRUE" || piece === "FALSE") return piece === "TRUE";
  const number = Number(piece);
  if (Number.isNaN(number)) throw new Error(`${piece} is no number.`);
  return number;
}
