/** Reads the files of a ledger, whatever they are, into one. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import {
  orderOf,
  placeText,
  planFor,
  readRows,
  rolesFor,
  WholeLedger,
  type LinePlan,
  type PlanOptions,
  type Profile,
  type Recognition,
  type Roles,
} from "../ledger/ledger";
import { filesMeant, openFile, type OpenedFile } from "./ledger-files";
import { readPieces } from "./ledger-pieces";
import { readMemory, readWide } from "./ledger-piece";
import type { Surroundings } from "./surroundings";

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

/**
 * Opens the files that are meant.
 *
 * @throws SalesbookError fileUnreadable, fileEmpty, fileNotText
 */
export async function openFiles(typed: readonly string[], language: Language, { directory, apart }: Surroundings): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of await filesMeant(typed, directory, language)) opened.push(...(await openFile(file, language, apart)));
  return opened;
}

/** What the columns of opened files mean; the first of them decides. */
export function rolesOfFiles(files: readonly OpenedFile[], profile: Profile): { readonly roles: Roles; readonly recognition: Recognition } {
  const { roles, recognition } = rolesFor(files[0]!.head, profile);
  const [twice] = recognition.twice.filter(({ heading }) => roles === recognition.roles || Object.values(roles).flat().includes(heading));
  if (twice)
    throw new SalesbookError("columnTwice", { file: files[0]!.name, column: twice.heading, first: twice.heading, second: twice.heading });
  return { roles, recognition };
}

/**
 * Reads files into one ledger. Where the column of days leaves the order of day and month open at its beginning and decides it
 * further down, the files are read again by it.
 *
 * @throws SalesbookError ledgerColumn, ledgerColumnsDiffer, columnTwice, ledgerDayOrder, ledgerSums, cancelled
 */
export async function readFiles(files: readonly OpenedFile[], options: ReadOptions, surroundings: Surroundings): Promise<ReadLedger> {
  const { roles, recognition } = rolesOfFiles(files, options.profile);
  const read = async (dayOrder: LinePlan["dayOrder"]): Promise<{ ledger: WholeLedger; plans: readonly LinePlan[] }> => {
    const ledger = new WholeLedger();
    const plans: LinePlan[] = [];
    for (const file of files) {
      const plan = planFor(file.head, roles, {
        ...options,
        dayOrder,
        ...(file.kind === "rows" ? {} : { separators: file.form.separators }),
      });
      plans.push(plan);
      ledger.beginFile(file.name, file.head.encoding, file.head.firstLine);
      await readFile(file, plan, ledger, surroundings);
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
  return { ledger, roles, recognition, plan: plans[0]!, headings: files[0]!.head.headings };
}

async function readFile(file: OpenedFile, plan: LinePlan, ledger: WholeLedger, { ledgerThread, signal }: Surroundings): Promise<void> {
  if (file.kind === "rows") return ledger.addPiece(readRows(file.rows, plan));
  const { form } = file;
  if (file.kind === "bytes") return ledger.addPiece(readMemory(file.bytes, file.head.encoding ?? "utf-8", { plan, form }));
  if (form.isWide) return ledger.addPiece(readWide(file.path, file.head.encoding ?? "utf-16le", { plan, form }));
  await readPieces({ path: file.path, plan, form, size: file.size }, ledgerThread, (piece) => ledger.addPiece(piece), signal);
}
