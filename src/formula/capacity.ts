/** Whether Excel can hold a formula: it refuses a whole file for a single one that is too large. */
import type { Piece } from "./pieces";
import { readFormula } from "./read";

const MOST = { characters: 8192, levels: 64, arguments: 255, text: 255, bytes: 16_384 };

/**
 * @param formula with or without `=`
 * @example isHeldByExcel("SUM(A1:A9)") // true
 * @example isHeldByExcel(`LEN("${"x".repeat(256)}")`) // false
 */
export function isHeldByExcel(formula: string): boolean {
  const pieces = readFormula(formula);
  const texts = pieces.filter(({ kind }) => kind === "text").map(({ text }) => text.slice(1, -1).replaceAll('""', '"').length);
  return (
    formula.length <= MOST.characters &&
    texts.every((length) => length <= MOST.text) &&
    pieces.reduce((sum, piece) => sum + bytesOf(piece), 0) <= MOST.bytes &&
    isShallow(pieces)
  );
}

/** Whether parentheses stand in few enough others, and each with few enough arguments. */
function isShallow(pieces: readonly Piece[]): boolean {
  const open: number[] = [];
  for (const { kind, text } of pieces) {
    if (kind !== "operator") continue;
    if (text === "(") open.push(1);
    else if (text === ")") open.pop();
    else if (text === "," && open.length > 0) open.push((open.pop() ?? 0) + 1);
    if (open.length > MOST.levels || (open.at(-1) ?? 0) > MOST.arguments) return false;
  }
  return true;
}

/** About as many bytes as Excel keeps a piece in, rather more than less. */
function bytesOf({ kind, text }: Piece): number {
  switch (kind) {
    case "space":
      return 4;
    case "operator":
      return 1;
    case "text":
      return 2 * text.length;
    case "cells":
    case "rows":
    case "columns":
      return text.includes(":") ? 13 : 9;
    case "function":
      return 4;
    case "number":
      return 9;
    default:
      return 18;
  }
}
