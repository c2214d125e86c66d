/**
 * The lists of the functions that follow from the folders of src/functions: a folder is a topic, a folder in it is a function
 * with its `definition.ts` and a file of words per language. `npm run lists` writes them, with the functions' rows of the
 * README.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "oxfmt";
import { endingOfLanguage, foldersIn, keyOf, languages, NOTE } from "./folders.mjs";
import { signatureOf } from "./functions-signatures.mjs";
import { root } from "./packages.mjs";
import { evaluated } from "./sources.mjs";

/** What stands beside the folders of the topics. */
const OTHER_FOLDERS = ["help"];

/** Where the functions' rows begin and end in the README. */
const [BEGIN, END] = ["<!-- functions: written by npm run lists -->", "<!-- end of functions -->"];

/**
 * @param {string} folder where the project stands
 * @returns {{ topic: string, folder: string, name: string }[]} every function: its folder, and the name that users type
 */
export function functionFolders(folder = root) {
  const functions = join(folder, "src", "functions");
  return foldersIn(functions)
    .filter((topic) => !OTHER_FOLDERS.includes(topic))
    .flatMap((topic) =>
      foldersIn(join(functions, topic)).map((own) => ({ topic, folder: own, name: own.toUpperCase().replaceAll("-", "_") })),
    );
}

/**
 * Writes the lists and the rows of the README, or looks whether they are what would be written.
 * @param {string} folder where the project stands
 * @param {boolean} onlyCheck leave the files as they are
 * @returns {Promise<string[]>} what is wrong, each in a sentence that says what to do; then nothing was written
 */
export async function writeFunctionLists(folder = root, onlyCheck = false) {
  const missing = functionFolders(folder).flatMap(({ topic, folder: own }) =>
    ["definition", ...languages(folder)]
      .filter((file) => !existsSync(join(folder, "src", "functions", topic, own, `${file}.ts`)))
      .map((file) => `src/functions/${topic}/${own}: ${file}.ts is missing.`),
  );
  if (missing.length > 0) return missing;
  const wrong = [];
  for (const make of [functionLists, readmeRows]) {
    // The rows are read from the functions, and so from the lists.
    for (const [file, text] of Object.entries(await make(folder))) {
      const path = join(folder, file);
      if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
      if (onlyCheck) wrong.push(`${file} is out of date: run npm run lists.`);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        console.log(`Wrote ${file}.`);
      }
    }
  }
  return wrong;
}

/** @returns {Promise<Record<string, string>>} the generated files by their paths */
export async function functionLists(folder = root) {
  const functions = functionFolders(folder);
  const known = languages(folder);
  const files = {
    "src/functions/list.ts":
      `/** Every function under the name that users type. ${NOTE} */\n` +
      functions.map(({ topic, folder, name }) => `import { ${name} } from "./${topic}/${folder}/definition";\n`).join("") +
      `\nexport const functionTable = {\n${functions.map(({ name }) => `  ${name},\n`).join("")}};\n`,
    "src/functions/abouts.ts":
      `/** What forms and the help show of every function, and the functions of each topic. ${NOTE} */\n` +
      functions.map(({ topic, folder, name }) => `import { about as ${name} } from "./${topic}/${folder}/definition";\n`).join("") +
      `\nexport const abouts = {\n${functions.map(({ name }) => `  ${name},\n`).join("")}};\n` +
      `\nexport const topicFunctions = {\n${[...new Set(functions.map(({ topic }) => topic))]
        .map((topic) => `  ${topic}: [${namesIn(functions, topic)}],\n`)
        .join("")}} as const;\n`,
    "src/functions/help/loaders.ts":
      `/** How the words about the functions are loaded, language by language. ${NOTE} */\n` +
      `export const helpLoaders = {\n${known.map((language) => `  ${keyOf(language)}: async () => (await import("./${language}")).words,\n`).join("")}};\n`,
    "src/functions/messages.ts":
      `/** What cells say, in every language: Excel loads the functions as one file. ${NOTE} */\n` +
      known.map((language) => messageImports(language)).join("") +
      `\nexport const messages = {\n${known
        .map((language) => {
          const end = endingOfLanguage(language);
          return `  ${keyOf(language)}: { errors: errors${end}, functions: { words: words${end} }, results: results${end} },\n`;
        })
        .join("")}};\n`,
  };
  for (const language of known) {
    files[`src/functions/help/${language}.ts`] = helpIn(language, functions);
    files[`src/i18n/${language}/functions/own.ts`] = ownWords(language, functions, folder);
  }
  const style = JSON.parse(readFileSync(join(folder, ".oxfmtrc.json"), "utf8"));
  const formatted = Object.entries(files).map(async ([file, text]) => [file, (await format(file, text, style)).code]);
  return Object.fromEntries(await Promise.all(formatted));
}

/** The README with the rows of every function between its two marks. */
export function readmeRows(folder = root) {
  const [before, rest] = readFileSync(join(folder, "README.md"), "utf8").split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md needs the two lines\n${BEGIN}\n${END}`);
  const {
    functionGroups,
    functionTable,
    words: all,
  } = evaluated('export * from "./table"; export * from "./topics"; export * from "./help/en";', join(folder, "src", "functions"));
  const { help, page, words } = all;
  const parts = Object.entries(functionGroups).map(([topic, names]) => {
    const rows = names.map((name) => `| \`${signatureOf(name, functionTable[name].parameters, words)}\` | ${help[name].description} |`);
    return [`${page.groups[topic]}:`, "", "| function | gives |", "| --- | --- |", ...rows].join("\n");
  });
  return { "README.md": `${before}${BEGIN}\n\n${parts.join("\n\n")}\n\n${END}${after}` };
}

function helpIn(language, functions) {
  return (
    `/** Everything that is said about the functions in this language. ${NOTE} */\n` +
    `import { functionPage as view } from "../../i18n/${language}/function-page";\n` +
    `import { page } from "../../i18n/${language}/functions/page";\n` +
    `import { functionWords } from "../../i18n/${language}/functions/words";\n` +
    functions.map(({ topic, folder, name }) => `import { help as ${name} } from "../${topic}/${folder}/${language}";\n`).join("") +
    `\nconst help = {\n${functions.map(({ name }) => `  ${name},\n`).join("")}};\n` +
    "\nexport const words = { words: functionWords, help, page, view };\n"
  );
}

/** The messages of every function, gathered into one file: words of messages are loaded with every page, help is not. */
function ownWords(language, functions, folder) {
  const gathered = { arguments: {}, accepted: {}, results: {} };
  const words = functions.map(({ topic, folder, name }) => `import * as ${name} from "./${topic}/${folder}/${language}";`);
  const contents = `${words.join("\n")}\nexport const all = { ${functions.map(({ name }) => name).join(", ")} };`;
  const { all } = evaluated(contents, join(folder, "src", "functions"));
  for (const [name, { messages = {} }] of Object.entries(all)) {
    for (const kind of ["arguments", "accepted"])
      for (const [word, text] of Object.entries(messages[kind] ?? {})) {
        if (word in gathered[kind])
          throw new Error(`${name} and another function both name ${word}: put it into src/i18n/*/functions/words.ts.`);
        gathered[kind][word] = text;
      }
    if (messages.results) gathered.results[name] = messages.results;
  }
  return (
    `/** What the messages of single functions say in this language. ${NOTE} */\n` +
    `export const ownArguments = ${literal(gathered.arguments)};\n\nexport const ownAccepted = ${literal(gathered.accepted)};\n\n` +
    `/** The functions' answers, by the keys of the arithmetic. */\nexport const results = ${literal(gathered.results)};\n`
  );
}

function messageImports(language) {
  const end = endingOfLanguage(language);
  return (
    `import { cellErrors as errors${end} } from "../i18n/${language}/cell-errors";\n` +
    `import { results as results${end} } from "../i18n/${language}/functions/own";\n` +
    `import { functionWords as words${end} } from "../i18n/${language}/functions/words";\n`
  );
}

function namesIn(functions, wanted) {
  return functions.flatMap(({ topic, name }) => (topic === wanted ? [`"${name}"`] : [])).join(", ");
}

function literal(value, indent = "") {
  if (typeof value === "string") return JSON.stringify(value);
  const lines = Object.entries(value).map(([name, inner]) => `${indent}  ${keyOf(name)}: ${literal(inner, `${indent}  `)},\n`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}
