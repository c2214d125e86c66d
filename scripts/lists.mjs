/**
 * Writes the lists that follow from the folders: which tables there are, in which step or pack, and their words in each
 * language; and those of the functions (functions-lists.mjs). `npm run lists` after a table, a function or a language was
 * added or renamed; `npm run lists -- --check` only says what is wrong or out of date, and so does a test.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { endingOfLanguage, identifierOfLanguage, keyOf, languages, NOTE, numberOf, TABLE_FOLDER, tableFolders } from "./folders.mjs";
import { writeFunctionLists } from "./functions-lists.mjs";
import { root } from "./packages.mjs";
import { evaluated } from "./sources.mjs";

const identifierOf = (folder) => folder.replace(/^6-/, "t6").replace(/-.*$/, "");

/**
 * What is wrong with the folders, each in a sentence that says what to do; the lists are written only where nothing is.
 * @param {string} folder where the project stands
 * @returns {string[]}
 */
export function problems(folder = root) {
  const names = tableFolders(folder);
  const misnamed = names.filter((name) => !TABLE_FOLDER.test(name));
  if (misnamed.length > 0)
    return misnamed.map((name) => `src/tables/${name}: name the folder of a table like 6-09-ranking or p05-credit-limits.`);
  const twice = names.filter((name, index) => index > 0 && numberOf(names[index - 1]) === numberOf(name));
  if (twice.length > 0) return twice.map((name) => `src/tables/${name}: another folder has the number ${numberOf(name)} already.`);
  const missing = names.flatMap((name) =>
    ["spec", ...languages(folder)]
      .filter((file) => !existsSync(join(folder, "src", "tables", name, `${file}.ts`)))
      .map((file) => `src/tables/${name}: ${file}.ts is missing.`),
  );
  return missing.length > 0 ? missing : [...names.flatMap((name) => problemsOf(name, folder)), ...problemsOfSamples(folder)];
}

/** What a table's files say that does not fit its folder. */
function problemsOf(name, folder) {
  const { spec, words } = modules(folder)[name];
  const number = numberOf(name);
  if (!spec) return [`src/tables/${name}/spec.ts: export the table as \`spec\`.`];
  return [
    ...(spec.number === number ? [] : [`src/tables/${name}/spec.ts: the folder says ${number}, the spec ${spec.number}.`]),
    ...((spec.step === undefined) === (spec.pack === undefined)
      ? [`src/tables/${name}/spec.ts: say either the step of the course that the table belongs to, or its pack.`]
      : []),
    ...Object.entries(words).flatMap(([language, table]) =>
      table === undefined ? [`src/tables/${name}/${language}.ts: export the words as \`table\`.`] : [],
    ),
  ];
}

/** Invented figures of one table stand in its folder, those of several in wholesaler/. */
function problemsOfSamples(folder) {
  const tables = join(folder, "src", "tables");
  const sources = readdirSync(tables, { recursive: true })
    .filter((file) => file.endsWith(".ts") && file.includes(sep))
    .map((file) => ({ file: file.split(sep).join("/"), text: readFileSync(join(tables, file), "utf8") }));
  const readersOf = (target) => [
    ...new Set(
      sources
        .filter(({ file, text }) => file !== `${target}.ts` && importsOf(file, text).includes(target))
        .map(({ file }) => file.split("/")[0]),
    ),
  ];
  const own = tableFolders(folder).filter((name) => existsSync(join(tables, name, "sample.ts")));
  return [
    ...own.flatMap((name) => {
      const readers = readersOf(`${name}/sample`);
      if (readers.length === 0) return [`src/tables/${name}/sample.ts: no spec reads it.`];
      const others = readers.filter((reader) => reader !== name);
      return others.length === 0 ? [] : [`src/tables/${name}/sample.ts: ${others.join(" and ")} read it too; move it to wholesaler/.`];
    }),
    ...readdirSync(join(tables, "wholesaler")).flatMap((file) => {
      const readers = readersOf(`wholesaler/${file.replace(/\.ts$/, "")}`);
      return readers.length > 1 || readers[0] === "wholesaler"
        ? []
        : [`src/tables/wholesaler/${file}: move it to ${readers[0] ?? "the table"}, which alone needs it.`];
    }),
  ];
}

/** The files below src/tables that a file imports, without their endings. */
function importsOf(file, text) {
  return [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path]) => join(file, "..", path).split(sep).join("/"));
}

/** The spec and the words of every table, read as programs; remembered, since a run asks for them more than once. */
function modules(folder) {
  const source = tableFolders(folder).map((name) => {
    const words = languages(folder).map((language) => `"${language}": require("./${name}/${language}").table`);
    return `"${name}": { spec: require("./${name}/spec").spec, words: { ${words.join(", ")} } }`;
  });
  return (read[folder] ??= evaluated(`module.exports = { ${source.join(", ")} };`, join(folder, "src", "tables")));
}
const read = {};

/**
 * @param {string} folder where the project stands
 * @returns {Record<string, string>} the generated files by their paths below src/
 */
export function lists(folder = root) {
  const names = tableFolders(folder);
  return Object.fromEntries([
    [
      "tables/list.ts",
      `/** Every table in order. ${NOTE} */\n` +
        names.map((name) => `import { spec as ${identifierOf(name)} } from "./${name}/spec";\n`).join("") +
        `\nexport const specs = [\n${names.map((name) => `  ${identifierOf(name)},\n`).join("")}];\n`,
    ],
    [
      "tables/steps.ts",
      `/**\n * The numbers of the tables by step of the course and by pack, as their specs say: the gallery shows before the specs are loaded.\n * ${NOTE}\n */\n` +
        'import type { Pack, Step } from "./model/steps";\n\n' +
        "export const numbersByStep: Readonly<Record<Step | Pack, readonly string[]>> = {\n" +
        Object.entries(numbersByStep(folder))
          .map(([step, numbers]) => `  ${step}: [${numbers.map((number) => `"${number}"`).join(", ")}],\n`)
          .join("") +
        "};\n",
    ],
    ...Object.entries(languageLists(languages(folder))),
    ...Object.entries(slipLists(folder)),
    ...languages(folder).map((language) => [
      `tables/words/${language}.ts`,
      `/** The words of every table in this language, by the table's number. ${NOTE} */\n` +
        names.map((name) => `import { table as ${identifierOf(name)} } from "../${name}/${language}";\n`).join("") +
        `\nexport const words = {\n${names.map((name) => `  ${keyOf(numberOf(name))}: ${identifierOf(name)},\n`).join("")}};\n`,
    ]),
  ]);
}

/** The named slips of the tables that have some, and their words: in a folder `slips` of the table. */
function slipLists(folder) {
  const names = tableFolders(folder).filter((name) => existsSync(join(folder, "src", "tables", name, "slips")));
  const each = (line) => names.map(line).join("");
  const entries = `{\n${each((name) => `  ${keyOf(numberOf(name))}: ${identifierOf(name)},\n`)}}`;
  const imported = (file, path) =>
    each((name) => `import { slips as ${identifierOf(name)} } from "${path}tables/${name}/slips/${file}";\n`);
  return {
    "exercise/slip-list.ts": `/** The named slips by the table's number. ${NOTE} */\n${imported("slips", "../")}\nexport const slips = ${entries};\n`,
    ...Object.fromEntries(
      languages(folder).map((language) => [
        `exercise/slip-words/${language}.ts`,
        `/** The words of every slip in this language, by the table's number. ${NOTE} */\n${imported(language, "../../")}\nexport const words = ${entries};\n`,
      ]),
    ),
    "exercise/slip-words/loaders.ts":
      `/** How the words of slips are loaded, language by language. ${NOTE} */\n` +
      `export const loaders = {\n${languages(folder)
        .map((language) => `  ${keyOf(language)}: async () => (await import("./${language}")).words,\n`)
        .join("")}};\n`,
  };
}

/** How the words of each language are found. */
function languageLists(known) {
  const name = identifierOfLanguage;
  const tablesIn = (language) => `tables${endingOfLanguage(language)}`;
  const each = (line) => known.map(line).join("");
  const byLanguage = (line) => `{\n${each((language) => `  ${keyOf(language)}: ${line(language)},\n`)}}`;
  const own = (file, word) =>
    each((language) => `import { ${word} as ${name(language)} } from "./${language}/${file}";\n`) +
    'import type { Language } from "./languages";\n';
  const camelCase = (file) => file.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  /** A file of words that the catalogues do without. */
  const apart = (file, word, sentence) => {
    const type = `${word.charAt(0).toUpperCase()}${word.slice(1)}Words`;
    return {
      [`i18n/${file}.ts`]:
        `/** ${sentence} ${NOTE} */\n${own(file, camelCase(file))}` +
        `\nexport type ${type} = typeof en;\n\n` +
        `export const ${word}Words: Readonly<Record<Language, ${type}>> = ${byLanguage(name).replace("en: en", "en")};\n`,
    };
  };
  return {
    "i18n/loaders.ts":
      `/** How the words of the screens are loaded, language by language. ${NOTE} */\n` +
      `export const loaders = ${byLanguage((language) => `async () => (await import("./${language}")).${name(language)}`)};\n`,
    ...apart("check", "check", "The words of the check, apart from the catalogues: they are loaded with the check, not with every page."),
    ...apart("cli", "cli", "The words of the command line, apart from the catalogues: no page needs them."),
    ...apart(
      "exercise",
      "exercise",
      "The words of exercises, apart from the catalogues: they are loaded with an exercise, not with every page.",
    ),
    ...apart(
      "exercise-pane",
      "exercisePane",
      "The words of the step of exercises, apart from the catalogues: they are loaded with the step, not with every page.",
    ),
    ...apart("ledger", "ledger", "The words of ledgers, apart from the catalogues: they are loaded with a ledger, not with every page."),
    ...apart(
      "preview",
      "preview",
      "The words of a file that is looked at, apart from the catalogues: they are loaded with the first file, not with every page.",
    ),
    ...apart(
      "guide",
      "guide",
      "The words of the help page from a business program to the tables, apart from the catalogues: only the build needs them.",
    ),
    ...apart("exercises", "exercises", "The words of the help page on exercises, apart from the catalogues: only the build needs them."),
    ...apart("hand-in", "handIn", "The words of the help page on handing in, apart from the catalogues: only the build needs them."),
    ...apart("teachers", "teacher", "The words of the help page for teachers, apart from the catalogues: only the build needs them."),
    "tables/words/loaders.ts":
      `/** How the words of the tables are loaded, language by language. ${NOTE} */\n` +
      `export const loaders = ${byLanguage((language) => `async () => (await import("./${language}")).words`)};\n`,
    "book/all-words.ts":
      `/** All words at once, for programs that start from a disk. ${NOTE} */\n` +
      'import { addCatalogue } from "../i18n";\n' +
      each((language) => `import { ${name(language)} } from "../i18n/${language}";\n`) +
      each((language) => `import { words as ${tablesIn(language)} } from "../tables/words/${language}";\n`) +
      'import { addTableWords } from "./words";\n\n' +
      each(
        (language) => `addCatalogue("${language}", () => ${name(language)});\naddTableWords("${language}", () => ${tablesIn(language)});\n`,
      ),
  };
}

/** The steps and packs in the order of their first tables. */
function numbersByStep(folder) {
  const found = {};
  for (const name of tableFolders(folder)) {
    const { step, pack } = modules(folder)[name].spec;
    (found[step ?? pack] ??= []).push(numberOf(name));
  }
  return found;
}

/**
 * Writes the lists, or looks whether they are what would be written.
 * @param {string} folder where the project stands
 * @param {boolean} onlyCheck leave the files as they are
 * @returns {string[]} what is wrong
 */
export function writeLists(folder = root, onlyCheck = false) {
  const found = problems(folder);
  if (found.length > 0) return found;
  const stale = Object.entries(lists(folder)).filter(([file, text]) => textOf(join(folder, "src", file)) !== text);
  if (onlyCheck) return stale.map(([file]) => `src/${file} is out of date: run npm run lists.`);
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
    writeFileSync(join(folder, "src", file), text);
    console.log(`Wrote ${relative(folder, join(folder, "src", file))}.`);
  }
  return [];
}

const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const onlyCheck = process.argv.includes("--check");
  const wrong = [...writeLists(root, onlyCheck), ...(await writeFunctionLists(root, onlyCheck))];
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
