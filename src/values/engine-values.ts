/** What goes between the calculation engine and the functions that it is given. */
import { SalesbookError, type ErrorCode, type ErrorDetails } from "../domain/errors";
import type { Shown } from "../sheet/cell-text";

/** A function that the engine is given. */
export interface CellFunction {
  readonly least: number;
  readonly most: number;
  /** Gets a matrix for a range, otherwise a single value; `null` where an argument was left out. May give a matrix, which spills. */
  readonly run: (args: readonly unknown[]) => unknown;
}

/** The same as the engine takes it. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** The engine's values carry their kind: 0 blank, 1 number, 2 text, 3 logical, 4 error, 5 array. */
interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
}

/** Why a cell of the answer is an error: by code, or in words of its own. */
export type Explanation = { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly words: string };

/**
 * Our function as the engine calls it.
 *
 * @param explain hears why a cell of the answer is an error: "" where there is one, else its row and column, such as "0,1"
 */
export function engineFunction(own: CellFunction, explain: (place: string, why: Explanation) => void = () => undefined): EngineFunction {
  return {
    minArity: own.least,
    maxArity: own.most,
    invoke(args) {
      const given = (args as EngineValue[]).map(fromEngine);
      const broken = given.flat(2).find(isError);
      if (broken) return toEngine(broken);
      try {
        const answer = own.run(given);
        if (!Array.isArray(answer)) return scalarToEngine(answer, (why) => explain("", why));
        const rows = (answer as unknown[][]).map((row, y) =>
          row.map((value, x) => scalarToEngine(value, (why) => explain(`${y},${x}`, why))),
        );
        return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
      } catch (error) {
        return scalarToEngine(error, (why) => explain("", why));
      }
    },
  };
}

function scalarToEngine(value: unknown, explain: (why: Explanation) => void): EngineValue {
  if (value instanceof SalesbookError) {
    explain({ code: value.code, details: value.details });
    return { kind: 4, code: value.functionText };
  }
  if (value instanceof Error) {
    explain({ words: value.message });
    const { code } = value as { readonly code?: unknown };
    return { kind: 4, code: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!" };
  }
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? toEngine(value) : { kind: 0 };
}

function fromEngine(value: EngineValue): unknown {
  if (value.rows) return value.rows.map((row) => row.map(fromEngine));
  return value.kind === 4 ? { error: value.code ?? "#VALUE!" } : (value.value ?? null);
}

function toEngine(value: Shown): EngineValue {
  if (isError(value)) return { kind: 4, code: value.error };
  if (value === null) return { kind: 0 };
  if (typeof value === "number" && !Number.isFinite(value)) return { kind: 4, code: "#NUM!" };
  return { kind: typeof value === "number" ? 1 : typeof value === "string" ? 2 : 3, value };
}

function isError(value: unknown): value is { readonly error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}
