/** How the in-memory Excel answers for one object: only what is listed here exists, anything else is a test failure. */

/** A failure as Excel reports it: it ends the request, and what ran before stays done. */
export class ExcelFault extends Error {
  constructor(
    readonly code:
      | "InvalidArgument"
      | "ItemNotFound"
      | "ItemAlreadyExists"
      | "AccessDenied"
      | "ApiNotFound"
      | "InvalidOperation"
      | "InvalidSelection"
      | "GeneralException"
      | "UndoNotSupported",
    message: string,
  ) {
    super(message);
  }
}

export function invalid(message: string): ExcelFault {
  return new ExcelFault("InvalidArgument", message);
}

/** An object of Excel's model; members carry their names as sent, `ShowTotals` for `showTotals`. */
export interface ModelNode {
  /** `Range`, `TableCollection` … */
  readonly type: string;
  /** What the client needs to come back to the object in a later request. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...given: unknown[]) => unknown>>;
  readonly child?: Readonly<Record<string, () => ModelNode>>;
  /** An item of a collection by its key. */
  readonly item?: (key: unknown) => ModelNode;
  readonly items?: () => readonly ModelNode[];
}

export function isNode(value: unknown): value is ModelNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Sets a property of a plain state object, checked. */
export function setter<State extends object, Key extends keyof State>(
  state: State,
  key: Key,
  check: (value: unknown) => value is NonNullable<State[Key]>,
): (value: unknown) => void {
  return (value) => {
    if (!check(value)) throw invalid(`${String(key)} cannot be ${JSON.stringify(value)}`);
    state[key] = value;
  };
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isTruth = (value: unknown): value is boolean => typeof value === "boolean";
export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
export const isColor = (value: unknown): value is string => typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);

export function oneOf<Choice extends string>(...choices: readonly Choice[]): (value: unknown) => value is Choice {
  return (value): value is Choice => choices.includes(value as Choice);
}

export function isArea(value: { row: number; column: number; rows: number; columns: number }): boolean {
  return value.row >= 0 && value.column >= 0 && value.row + value.rows <= 1_048_576 && value.column + value.columns <= 16_384;
}
