/** What kind of document a line belongs to: one that counts, one whose amount counts negative, one that does not count. */
import { saysNothing } from "../values/numbers";
import { saysOneOf } from "./names";
import type { KindColumn, LinePlan } from "./plan";
import { TextColumn } from "./text-column";

const ORDINARY = 0;
const RETURN = 1;
const EXCLUDED = 2;

const NO_FLAGS: readonly string[] = ["0", "no", "n", "false", "否", "未作废", "正常"];

export class Kinds {
  private readonly columns: readonly { readonly column: number; readonly texts: TextColumn<number> }[];

  constructor(decoder: TextDecoder, plan: LinePlan) {
    this.columns = plan.kinds.map((kind) => ({
      column: kind.column,
      texts: new TextColumn(decoder, (text) => kindOf(text, kind, plan)),
    }));
  }

  /** The kind of a line; 0 where its cells say nothing of it. */
  of(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
    let kind = ORDINARY;
    for (const { column, texts } of this.columns) kind |= texts.meanings[texts.idOf(bytes, starts[column]!, ends[column]!)]!;
    return kind;
  }
}

/** Whether the amount counts negative. */
export function isReturn(kind: number): boolean {
  return (kind & RETURN) !== 0;
}

/** Whether the line does not count. */
export function isExcluded(kind: number): boolean {
  return (kind & EXCLUDED) !== 0;
}

/** What a cell of a column of kinds says; several columns of a line together say all of it. */
export function kindOf(text: string, { codes, isFlag }: KindColumn, { returns, excluded }: Pick<LinePlan, "returns" | "excluded">): number {
  if (saysNothing(text, "text")) return ORDINARY;
  if (isFlag) return text === "" || NO_FLAGS.includes(text.toLowerCase()) ? ORDINARY : EXCLUDED;
  return (saysOneOf(text, returns) || codes.includes(text) ? RETURN : 0) | (saysOneOf(text, excluded) ? EXCLUDED : 0);
}
