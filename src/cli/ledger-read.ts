/** Reads the files of a ledger, whatever they are, into one. */
import { fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { readLedger, readText, type LinePlan, type PieceSums, type ReadLedger, type ReadOptions } from "../ledger/ledger";
import { openBookInThread } from "./book-in-thread";
import type { EngineName } from "./engine-names";
import type { Engines } from "./engines";
import { filesMeant, openFile, type OpenedFile } from "./ledger-files";
import { readPieces } from "./ledger-pieces";
import type { Surroundings } from "./surroundings";

/**
 * Opens the files that are meant.
 *
 * @param engines those that read files of typed columns; they must not be closed before the files are read
 * @throws SalesbookError fileUnreadable, fileEmpty, fileNotText
 */
export async function openFiles(
  typed: readonly string[],
  language: Language,
  { directory, apart, bookThread, signal }: Surroundings,
  engines: Engines,
): Promise<OpenedFile[]> {
  const elsewhere = { ...(apart ? { apart } : {}), openBook: openBookInThread(bookThread, signal) };
  const opened: OpenedFile[] = [];
  for (const file of await filesMeant(typed, directory, language, engines.isSpark))
    opened.push(...(await openFile(file, language, elsewhere, engines)));
  return opened;
}

/** What is said of files that the engine which was asked for does not read, as they are text or workbooks. */
export function readOtherwise(files: readonly OpenedFile[], { engine, language }: { engine?: EngineName; language: Language }): string[] {
  const others = engine === undefined ? [] : files.filter(({ kind }) => kind !== "typed");
  return others.map(({ name }) =>
    fill(cliWords[language].engines.otherwise, { file: name, engine: engine === "spark" ? "Spark" : "DuckDB" }),
  );
}

/**
 * Reads opened files into one ledger, long ones in threads.
 *
 * @throws SalesbookError as `readLedger`; cancelled
 */
export function readFiles(files: readonly OpenedFile[], options: ReadOptions, surroundings: Surroundings): Promise<ReadLedger> {
  return readLedger(files, options, (file, plan, take) => readFile(file, plan, take, surroundings));
}

async function readFile(
  file: Extract<OpenedFile, { kind: "text" }>,
  plan: LinePlan,
  take: (piece: PieceSums) => void,
  { ledgerThread, signal }: Surroundings,
): Promise<void> {
  const { form, path, source } = file;
  if (file.isPart || form.isWide) return take(await readText(file, plan, { signal }));
  await readPieces({ path, plan, form, size: source.size }, ledgerThread, take, signal);
}
