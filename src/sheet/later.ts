/** Sheets of which parts are made when they are first asked for; for whoever reads, copies or compares them they are like any others. */
import type { Sheet } from "./sheet";

/** What is known of a sheet before it is laid out. */
export type SheetHead = Pick<Sheet, "table" | "name" | "language" | "font">;

type LaidOut = Exclude<keyof Sheet, keyof SheetHead | "notes" | "hidden" | "gridLines" | "protection" | "mark">;

const LAID_OUT: Readonly<Record<LaidOut, true>> = {
  cells: true,
  columnWidths: true,
  standardHeight: true,
  rowHeights: true,
  merges: true,
  tables: true,
  validations: true,
  conditionalFormats: true,
  charts: true,
  freeze: true,
  print: true,
  fields: true,
};

/**
 * A sheet that is laid out once something of it besides its head is read.
 *
 * @param layOut gives a sheet of that head, with the parts that every sheet has
 */
export function laterSheet(head: SheetHead, layOut: () => Pick<Sheet, LaidOut>): Sheet {
  const laidOut = once(layOut);
  const sheet = { ...head };
  for (const part of Object.keys(LAID_OUT) as LaidOut[]) defineLater(sheet, part, () => laidOut()[part]);
  return sheet as Sheet;
}

/**
 * A sheet with one part more, which is made when it is read.
 */
export function withLater<Part extends keyof Sheet>(sheet: Sheet, part: Part, make: () => Sheet[Part]): Sheet {
  const copy = {};
  for (const own of Object.keys(sheet) as (keyof Sheet)[]) defineLater(copy, own, () => sheet[own]);
  defineLater(copy, part, once(make));
  return copy as Sheet;
}

function defineLater(sheet: object, part: string, get: () => unknown): void {
  Object.defineProperty(sheet, part, { configurable: true, enumerable: true, get });
}

/** What something was made from is not held once it is made. */
function once<Made>(make: () => Made): () => Made {
  let state: { readonly made: Made } | { readonly make: () => Made } = { make };
  return () => {
    if ("make" in state) state = { made: state.make() };
    return state.made;
  };
}
