/** Lists in braces, as array constants are typed. */
import { printPieces, type Piece } from "./pieces";
import { readFormula } from "./read";

/**
 * The texts of a list's values, row by row; `null` where it is no list.
 *
 * @param typed columns parted by commas, rows by semicolons; both may stand in texts
 * @example listParts('{1,"a;b";2,x}') // [["1", '"a;b"'], ["2", "x"]]
 */
export function listParts(typed: string): string[][] | null {
  const pieces = readFormula(typed);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (pieces.length < 2 || first?.text !== "{" || last?.text !== "}") return null;
  return parted(pieces.slice(1, -1), ";").map((row) => parted(row, ",").map((cell) => printPieces(cell)));
}

function parted(pieces: readonly Piece[], separator: string): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "operator" && piece.text === separator) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}
