/**
 * What Excel reads about the custom functions: functions.json from the tags and signatures in src/functions/declared/,
 * its words and those of functions.zh-CN.json and functions.zh-TW.json from the catalogues, and the help pages that the
 * functions link to. `node scripts/functions-metadata.mjs [folder]` writes them; without a folder it prints them as JSON.
 */
import { createRequire } from "node:module";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { helpPage } from "./functions-help.mjs";
import { withAddress } from "./manifest.mjs";
import { importSource } from "./sources.mjs";

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata");
const root = fileURLToPath(new URL("..", import.meta.url));

/** English has the plain file names; Excel asks for the others by its display language. */
const LANGUAGES = { en: "", "zh-CN": ".zh-CN", "zh-TW": ".zh-TW" };

/**
 * Generates all files.
 * @param {string} [address] where dist/ will be served; without it the local address of the manifest
 * @returns {Promise<Record<string, string>>} contents by path within dist/
 * @throws when a tag is wrong or a catalogue lacks a word
 */
export async function buildMetadata(address = process.env.SALESBOOK_URL) {
  const generated = await generateCustomFunctionsMetadata(declarations());
  if (generated.errors.length > 0) throw new Error(`src/functions/declared: ${generated.errors.join("; ")}`);
  const metadata = JSON.parse(generated.metadataJson);
  const code = await importSource("src/functions/help.ts");

  const files = {};
  for (const [language, suffix] of Object.entries(LANGUAGES)) {
    const { functions: catalogue } = await importSource(`src/i18n/${language}/functions/index.ts`);
    files[`functions${suffix}.json`] = withAddress(
      `${JSON.stringify(localise(metadata, catalogue, language, suffix), null, 2)}\n`,
      address,
    );
    files[`help/functions${suffix}.html`] = helpPage(metadata, catalogue, code, language, LANGUAGES);
  }
  return files;
}

function declarations() {
  const folder = join(root, "src/functions/declared");
  return readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
}

/**
 * The metadata with the words of one language; the structure is the same in all. A cell that holds an error is handed to
 * the functions like any other, so that it spoils its own result only; data types come as plain values, which is what
 * Excel does without `allowCustomDataForDataTypeAny`.
 */
function localise(metadata, catalogue, language, suffix) {
  const functions = metadata.functions.map((entry) => {
    const help = word(catalogue.help, entry.id, language);
    return {
      ...entry,
      allowErrorForDataTypeAny: true,
      description: word(help, "description", language),
      helpUrl: entry.helpUrl.replace("functions.html", `functions${suffix}.html`),
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        name: parameterName(catalogue, parameter.name, language),
        description: word(help.parameters, parameter.name, language),
      })),
    };
  });
  const enums = metadata.enums.map((choice) => ({
    ...choice,
    values: choice.values.map((value) => ({ ...value, ...word(catalogue.choices[choice.id], value.name, language) })),
  }));
  return { functions, enums };
}

/** As a formula's hint shows it: in the reader's words, joined as Excel joins its own (lookup_value). */
export function parameterName(catalogue, name, language) {
  return word(catalogue.words.arguments, name, language).replaceAll(" ", "_");
}

function word(words, key, language) {
  const found = words?.[key];
  if (!found) throw new Error(`src/i18n/${language}/functions/ has no words for ${key}.`);
  return found;
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
