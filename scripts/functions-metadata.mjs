/**
 * What Excel reads about the custom functions: functions.json in English, functions.zh-CN.json and so on, and the help
 * pages that the functions link to, all from the definitions and words in src/functions; beside them the pages for teachers, for students, and for those with a ledger.
 * `node scripts/functions-metadata.mjs [folder]` writes them; without a folder it prints them as JSON.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { languages } from "./folders.mjs";
import { helpPage } from "./functions-help.mjs";
import { parameterName } from "./functions-signatures.mjs";
import { LOCAL_ADDRESS, withAddress } from "./manifest.mjs";
import { importSource } from "./sources.mjs";
import { textPage } from "./text-help.mjs";

/** English has the plain file names; Excel asks for the others by its display language. */
const SUFFIXES = Object.fromEntries(languages().map((language) => [language, language === "en" ? "" : `.${language}`]));

/** What becomes of examples/ledger.csv, as the help page tells it; a test reads the file and holds them true. */
export const LEDGER_FIGURES = { lines: "5,000", used: "4,926", customers: 20, void: 73 };

/**
 * Generates all files.
 * @param {string} [address] where dist/ will be served; without it the local address of the manifest
 * @returns {Promise<Record<string, string>>} contents by path within dist/
 * @throws when an argument or a choice has no words
 */
export async function buildMetadata(address = process.env.SALESBOOK_URL) {
  const code = importSource("src/functions/help.ts");
  const { teacherWords } = importSource("src/i18n/teachers.ts");
  const { guideWords } = importSource("src/i18n/guide.ts");
  const { exercisesWords } = importSource("src/i18n/exercises.ts");
  const { handInWords } = importSource("src/i18n/hand-in.ts");
  const { loaders } = importSource("src/tables/words/loaders.ts");
  const files = { "help/language.js": readFileSync(new URL("help-language.js", import.meta.url), "utf8") };
  for (const [language, suffix] of Object.entries(SUFFIXES)) {
    const catalogue = await code.functionWordsIn(language);
    files[`functions${suffix}.json`] = withAddress(`${JSON.stringify(metadata(code, catalogue, suffix), null, 2)}\n`, address);
    const texts = [
      { file: "guide", words: guideWords[language], figures: LEDGER_FIGURES },
      { file: "exercises", words: exercisesWords[language], figures: classFigures() },
      { file: "hand-in", words: handInWords[language], figures: {} },
      { file: "teachers", words: teacherWords[language], figures: {} },
    ];
    const others = texts.map(({ file, words: { link } }) => ({ file, link }));
    files[`help/functions${suffix}.html`] = helpPage(catalogue, others, code, language, SUFFIXES);
    const tables = await loaders[language]();
    for (const { file, words, figures } of texts)
      files[`help/${file}${suffix}.html`] = textPage(file, words, figures, tables, catalogue.page, code, language, SUFFIXES);
  }
  return files;
}

/** The points of each student in examples/class, by student ID, and out of how many. */
function classFigures() {
  const grades = readFileSync(new URL("../examples/class/grades.csv", import.meta.url), "utf8");
  const rows = grades
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(","));
  const shown = (points) => String(Number(Number(points).toFixed(1)));
  return { outOf: shown(rows[0][4]), ...Object.fromEntries(rows.map(([id, , , points]) => [id, shown(points)])) };
}

/**
 * The functions as Excel is told about them in one language; the structure is the same in all. A cell that holds an error
 * is handed to the functions like any other, so that it spoils its own result only: Excel reads that beside the list of
 * functions and nowhere else. Data types come as plain values, which is what Excel does without
 * `allowCustomDataForDataTypeAny`.
 */
function metadata(code, catalogue, suffix) {
  // By topic, as the drop-down of a cell sorts them by name anyway.
  const names = Object.keys(code.functionGroups)
    .sort()
    .flatMap((topic) => code.functionGroups[topic]);
  const functions = names.map((name) => {
    const help = catalogue.help[name];
    return {
      description: help.description,
      helpUrl: `${LOCAL_ADDRESS}/help/functions${suffix}.html#${name}`,
      id: name,
      name,
      parameters: code.functionTable[name].parameters.map((parameter) => parameterOf(parameter, name, catalogue)),
      result: { dimensionality: "matrix" },
    };
  });
  return { allowErrorForDataTypeAny: true, functions, enums: enumsOf(names, code, catalogue) };
}

function parameterOf({ name, optional, type, isRange, choices }, id, { help, words }) {
  const description = help[id].parameters[name];
  if (!description) throw new Error(`No words for the argument ${name} of ${id}: put them into help.parameters beside the definition.`);
  return {
    description,
    ...(isRange ? { dimensionality: "matrix" } : {}),
    name: parameterName(name, words),
    ...(optional ? { optional } : {}),
    type,
    ...(choices ? { customEnumId: choices.id } : {}),
  };
}

/** The drop-downs of arguments that are one of a few words. */
function enumsOf(names, code, { help }) {
  return names.flatMap((id) =>
    code.functionTable[id].parameters.flatMap(({ name: argument, choices }) => {
      if (!choices) return [];
      const values = choices.values.map((stringValue) => {
        const words = help[id].choices?.[argument]?.[stringValue];
        if (!words) throw new Error(`No words for the choice ${stringValue} of ${id}: put them into help.choices beside the definition.`);
        return { name: words.name, stringValue, tooltip: words.tooltip };
      });
      return [{ id: choices.id, type: "string", values }];
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = await buildMetadata();
  const [folder] = process.argv.slice(2);
  if (!folder) process.stdout.write(JSON.stringify(files));
  for (const [path, content] of folder ? Object.entries(files) : []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
