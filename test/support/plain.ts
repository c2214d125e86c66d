import { SalesbookError } from "../../src/domain/errors";

/** The cells of a result in reading order, an error as its code and the argument it names. */
export function plain(rows: readonly (readonly unknown[])[]): unknown[] {
  return rows.flat().map(told);
}

/** What a calculation gives, or the code and argument of the SalesbookError that it returns or throws. */
export function outcome(calculate: () => unknown): unknown {
  try {
    return told(calculate());
  } catch (error) {
    if (error instanceof SalesbookError) return told(error);
    throw error;
  }
}

function told(value: unknown): unknown {
  if (!(value instanceof SalesbookError)) return value;
  const argument = value.details["argument"];
  return argument === undefined ? value.code : `${value.code} ${argument}`;
}
