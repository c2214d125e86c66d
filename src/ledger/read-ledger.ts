/** Reads the opened files of a ledger into one, whoever reads their lines. */
import { SalesbookError } from "../domain/errors";
import type { Watching } from "./byte-source";
import { orderOf } from "./days";
import { identicalLines } from "./identical";
import type { OpenedSource } from "./open-source";
import type { LinePlan } from "./plan";
import { planFor, rolesFor, type PlanOptions } from "./plan-of";
import type { Profile } from "./profile";
import { readRows } from "./read-rows";
import type { Recognition } from "./recognise";
import { placeText } from "./reconcile";
import type { Roles } from "./roles";
import type { PieceSums } from "./sums";
import { readTyped } from "./typed";
import { WholeLedger } from "./whole";

/** A ledger that was read, and how. */
export interface ReadLedger {
  readonly ledger: WholeLedger;
  readonly roles: Roles;
  readonly recognition: Recognition;
  readonly plan: LinePlan;
  readonly headings: readonly string[];
}

/** What is said of the ledger beside its files. */
export type ReadOptions = Omit<PlanOptions, "dayOrder" | "separators">;

/** A file of text as somebody opened it. */
type TextFile = Extract<OpenedSource, { kind: "text" }>;

/**
 * What the columns of opened files mean; the first of them decides.
 *
 * @throws SalesbookError columnTwice
 */
export function rolesOfFiles(
  files: readonly OpenedSource[],
  profile: Profile,
): { readonly roles: Roles; readonly recognition: Recognition } {
  const { roles, recognition } = rolesFor(files[0]!.head, profile);
  const [twice] = recognition.twice.filter(({ heading }) => roles === recognition.roles || Object.values(roles).flat().includes(heading));
  if (twice)
    throw new SalesbookError("columnTwice", { file: files[0]!.name, column: twice.heading, first: twice.heading, second: twice.heading });
  return { roles, recognition };
}

/**
 * Reads files into one ledger, those of typed columns by their engines. Where the column of days leaves the order of day and month open at its beginning and decides it
 * further down, the files are read again by it.
 *
 * @param readFile hands the pieces of a file of text over in order
 * @param watching who waits for the reading of a file of so many bytes that is no text
 * @throws SalesbookError ledgerColumn, ledgerColumnsDiffer, columnTwice, ledgerDayOrder, ledgerSums, and what `readFile` throws
 */
export async function readLedger<File extends OpenedSource>(
  files: readonly File[],
  options: ReadOptions,
  readFile: (file: Extract<File, TextFile>, plan: LinePlan, take: (piece: PieceSums) => void) => Promise<void>,
  watching?: (size: number) => Watching,
): Promise<ReadLedger> {
  const { roles, recognition } = rolesOfFiles(files, options.profile);
  const read = async (dayOrder: LinePlan["dayOrder"]): Promise<{ ledger: WholeLedger; plans: readonly LinePlan[] }> => {
    const ledger = new WholeLedger();
    const plans: LinePlan[] = [];
    for (const file of files) {
      const separators = file.kind === "text" ? { separators: file.form.separators } : {};
      const plan = planFor(file.head, roles, { ...options, dayOrder, ...separators });
      plans.push(plan);
      ledger.beginFile(file.name, file.head.encoding, file.head.firstLine);
      if (file.kind === "rows") ledger.addPiece(readRows(file.rows, plan));
      else if (file.kind === "sheet") ledger.addPiece(await file.sheet.sums(plan, watching?.(file.sheet.size)));
      else if (file.kind === "parquet") {
        const { readParquet } = await import("./parquet");
        ledger.addPiece(await readParquet(file.parquet, plan, watching?.(file.parquet.source.size)));
      } else if (file.kind === "typed") ledger.addPiece(await readTyped(file.engine, file.typed, file.head, plan));
      else await readFile(file as Extract<File, TextFile>, plan, (piece) => ledger.addPiece(piece));
      ledger.endFile();
    }
    return { ledger, plans };
  };
  const said = options.profile.dayOrder;
  let { ledger, plans } = await read(said);
  if (said === "unclear" && ledger.openDay) {
    const order = orderOf(ledger.days);
    const { text, place } = ledger.openDay;
    if (order === "unclear")
      throw new SalesbookError("ledgerDayOrder", { file: placeText(ledger, place), received: text, column: String(roles.date) });
    ({ ledger, plans } = await read(order));
  }
  ledger.identical = await identicalLines(files, ledger.files);
  return { ledger, roles, recognition, plan: plans[0]!, headings: files[0]!.head.headings };
}
