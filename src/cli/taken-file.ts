/** A file of the user's on the command line: looked at with the choices that were typed or kept, and taken where nothing is open. */
import type { ImportedData } from "../book/request";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import type { ImportChoices } from "../import/choices";
import type { Inspection } from "../import/inspection";
import { readBytes, type NamedFile } from "./files";
import type { Surroundings } from "./surroundings";

export interface FileOptions {
  readonly language: Language;
  readonly sheet?: string;
  readonly choices: ImportChoices;
  /** A profile whose choices hold where nothing else was typed. */
  readonly profile?: NamedFile;
}

/**
 * Looks at a file.
 *
 * @param sets of tables; the first counts for which the file has all columns
 * @throws SalesbookError why the file or the profile cannot be read, headingUnknown, roleUnknown; what has to be settled is told
 */
export async function inspectFile(
  file: NamedFile,
  sets: readonly (readonly string[])[],
  { language, sheet, choices, profile }: FileOptions,
  { apart }: Pick<Surroundings, "apart">,
): Promise<{ readonly inspection: Inspection; readonly choices: ImportChoices }> {
  const kept = profile ? await readProfile(profile, language) : {};
  const settled: ImportChoices = { ...kept, ...choices, ...(kept.roles ? { roles: { ...kept.roles, ...choices.roles } } : {}) };
  const bytes = await readBytes(file, language);
  const [{ openForImport }, { checkRoles }] = await Promise.all([import("../import/import-file"), import("../import/inspection")]);
  const opened = await openForImport({ bytes, name: file.name }, { language, apart, ...(sheet === undefined ? {} : { sheet }) });
  const inspection = await opened.inspect(sets, settled);
  checkRoles(inspection, choices.roles ?? {}, language);
  return { inspection, choices: settled };
}

/** @throws SalesbookError as {@link inspectFile}, and as `Undecided` what has to be settled first */
export async function takeFile(
  file: NamedFile,
  tables: readonly string[],
  options: FileOptions,
  { apart, printError }: Surroundings,
): Promise<ImportedData> {
  const { inspection } = await inspectFile(file, [tables], options, { apart });
  const [{ notesOf, refuseOpen }, { listOf, noteSentences }] = await Promise.all([import("../import/problems"), import("../import/notes")]);
  refuseOpen(inspection.problems);
  if (inspection.data === null) throw new SalesbookError("fileEmpty", { file: file.name });
  for (const sentence of noteSentences(notesOf(inspection.problems), options.language)) printError(`${file.name}: ${sentence}`);
  const dropped = inspection.columns.filter(({ role, examples }) => role === null && examples.length > 0).map(({ name }) => name);
  if (dropped.length > 0) {
    const quoted = dropped.map((text) => fill(catalogues[options.language].files.quoted, { text }));
    printError(`${file.name}: ${fill(cliWords[options.language].columnsNotTaken, { columns: listOf(quoted, options.language) })}`);
  }
  return inspection.data;
}

async function readProfile(profile: NamedFile, language: Language): Promise<ImportChoices> {
  const text = new TextDecoder().decode(await readBytes(profile, language));
  return (await import("../import/profile")).choicesOf(text, profile.name);
}
