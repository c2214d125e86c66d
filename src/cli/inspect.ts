/** `salesbook inspect FILE`: what was understood of a file, what is doubtful about it, and what can be done; nothing is made. */
import { resolve } from "node:path";
import { catalogues, fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import type { Inspection } from "../import/inspection";
import { isOpen, problemSentence, type Place, type Problem } from "../import/problems";
import { addressOf } from "../sheet/address";
import { registry } from "../tables";
import { growsAsAsked } from "../book/parameters";
import { checkTarget, saveBytes, type NamedFile } from "./files";
import { optionFor } from "./import-options";
import { oneLine } from "./messages";
import type { Inspect } from "./options";
import type { Surroundings } from "./surroundings";
import { inspectFile } from "./taken-file";

/** What a file is looked at for where nobody says it: monthly sales first, then any table that has all it needs. */
const USUAL = [["6-8", "6-9"], ["6-9"], ["6-8"]];

/**
 * Looks at a file and prints what was found, or writes it as JSON, and keeps the choices as a profile.
 *
 * @throws SalesbookError why the file cannot be read, headingUnknown, roleUnknown, fileExists, fileNotWritable
 */
export async function inspect(command: Inspect, surroundings: Surroundings): Promise<void> {
  const { language, force } = command;
  const named = (name: string): NamedFile => ({ name, path: resolve(surroundings.directory, name) });
  const targets = {
    json: command.json === undefined ? null : named(command.json),
    profile: command.saveProfile === undefined ? null : named(command.saveProfile),
  };
  for (const target of [targets.json, targets.profile]) if (target) await checkTarget(target, force, language);

  const sets = command.tables ? [command.tables] : [...USUAL, ...registry.filter(growsAsAsked).map(({ number }) => [number])];
  const { profile, ...taking } = command;
  const options = { ...taking, ...(profile === undefined ? {} : { profile: named(profile) }) };
  const { inspection, choices } = await inspectFile(named(command.file), sets, options, surroundings);

  const save = (target: NamedFile, content: unknown): Promise<void> =>
    saveBytes(target, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`), { force, language, signal: surroundings.signal });
  if (targets.json) await save(targets.json, reportOf(inspection));
  else for (const line of linesOf(inspection, language)) surroundings.print(line);
  if (targets.profile) await save(targets.profile, (await import("../import/profile")).profileOf(inspection.columns, choices));
}

/** The stable form for scripts: rows and places as a spreadsheet shows them, choices as the command line takes them. */
function reportOf({ file, sheet, tables, rows, columns, problems, firstColumn }: Inspection): unknown {
  return {
    file,
    sheet,
    tables,
    rows: { ...rows, leftOut: rows.leftOut.map(({ row }) => row) },
    columns: columns.map(({ name, role, unit, examples, doubt }) => ({ heading: name, role, unit, examples, doubt })),
    problems: problems.map((problem) => ({
      kind: problem.kind,
      count: problem.places.length,
      places: problem.places.map((place) => placeOf(place, firstColumn)),
      choices: problem.choices.map(optionFor),
      chosen: problem.chosen === null ? null : optionFor(problem.chosen),
      open: isOpen(problem),
    })),
  };
}

function placeOf({ row, column }: Place, firstColumn: number): string {
  if (column === undefined) return String(row ?? "");
  const address = addressOf({ row: (row ?? 1) - 1, column: firstColumn + column });
  return row === undefined ? address.replace(/\d+$/, "") : address;
}

function linesOf(inspection: Inspection, language: Language): string[] {
  const words = cliWords[language].inspection;
  const { comma, quoted } = catalogues[language].files;
  const { rows, columns, problems, tables } = inspection;
  const list = (texts: readonly string[]): string => (texts.length === 0 ? words.none : texts.join(comma));
  return [
    fill(words.tables, { tables: list(tables) }),
    ...(inspection.sheet === null ? [] : [fill(words.sheet, { sheet: inspection.sheet })]),
    fill(words.rows, {
      heading: list(rows.heading.map(String)),
      data: rows.data.length,
      totals: list(rows.totals.map(String)),
      leftOut: list(rows.leftOut.map(({ row }) => String(row))),
    }),
    ...columns.map(({ name, role, label, unit, examples }) =>
      fill(words.column, {
        heading: name,
        role: role === null ? words.notTaken : fill(words.role, { role, label: label ?? "" }),
        unit: unit === null ? "" : fill(words.unit, { unit }),
        examples: list(examples.map((text) => fill(quoted, { text }))),
      }),
    ),
    ...problems.map((problem) => `${isOpen(problem) ? words.open : words.told}${sentenceOf(problem, language)}`),
  ].map((line) => oneLine(line, language));
}

function sentenceOf(problem: Problem, language: Language): string {
  const message = problemSentence(problem, language);
  const options = problem.choices.map(optionFor).join(catalogues[language].files.comma);
  return options === "" ? message : fill(cliWords[language].decide, { message, options });
}
