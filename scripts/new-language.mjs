/**
 * Lays out the files of a new language, to be translated: `node scripts/new-language.mjs fr-FR` writes a file beside each
 * `en.ts` of tables and functions and a folder in src/i18n. What they must say follows from the English by type, so the
 * types fail until every word is there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { identifierOfLanguage, languages } from "./folders.mjs";
import { root } from "./packages.mjs";

const WRITTEN = "Written by `npm run lists`";

/**
 * @param {string} language a BCP 47 tag of a language and a country
 * @param {string} folder where the project stands
 * @returns {string[]} the files that were written, by their paths
 */
export function layOut(language, folder = root) {
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(language)) throw new Error(`Name a language and a country, such as fr-FR; this was "${language}".`);
  if (languages(folder).includes(language)) throw new Error(`src/i18n/${language} is there already.`);
  const written = englishFiles(folder).map((file) => {
    const target = file.startsWith(join("src", "i18n"))
      ? file.replace(`${sep}en${sep}`, `${sep}${language}${sep}`)
      : join(dirname(file), `${language}.ts`);
    const english = file.startsWith(join("src", "i18n")) ? relative(dirname(target), file) : "./en";
    const text = readFileSync(join(folder, file), "utf8");
    return { target, text: file.endsWith(join("en", "index.ts")) ? assembled(text, language) : untranslated(text, language, english) };
  });
  for (const { target, text } of written) {
    mkdirSync(join(folder, dirname(target)), { recursive: true });
    writeFileSync(join(folder, target), text);
  }
  return written.map(({ target }) => target.split(sep).join("/")).sort();
}

/** Every English file of words that is written by hand. */
function englishFiles(folder) {
  return ["src/i18n/en", "src/tables", "src/functions"]
    .flatMap((place) => readdirSync(join(folder, place), { recursive: true }).map((file) => join(...place.split("/"), file)))
    .filter((file) => (file.startsWith(join("src", "i18n")) ? file.endsWith(".ts") : file.endsWith(`${sep}en.ts`)))
    .filter((file) => existsSync(join(folder, file)) && !readFileSync(join(folder, file), "utf8").includes(WRITTEN));
}

/** A file that exports what the English one exports, without a word. */
function untranslated(text, language, english) {
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const path = english.split(sep).join("/").replace(/\.ts$/, "");
  const imported = names.map((name) => `${name} as ${englishName(name)}`);
  return (
    `/** ${sentenceOf(text)} In ${language}; to be translated, until then the types fail. */\n` +
    `import type { ${imported.join(", ")} } from "${path}";\n` +
    names.map((name) => `\nexport const ${name}: typeof ${englishName(name)} = {};\n`).join("")
  );
}

/** The file that puts a language together needs no words of its own. */
function assembled(text, language) {
  return text
    .replace(/^\/\*\*.*\*\/$/m, `/** All that the screens say, in ${language}. */`)
    .replace("export const en ", `export const ${identifierOfLanguage(language)} `);
}

const englishName = (name) => `english${name[0].toUpperCase()}${name.slice(1)}`;

/** The first sentence of a file. */
function sentenceOf(text) {
  const [, said = "Words."] = /^\/\*\*\s*(?:\* )?(.+?[.])(?:\s|$)/s.exec(text) ?? [];
  return said.replace(/\s*\n \* /g, " ");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const files = layOut(process.argv[2] ?? "");
    console.log(`Wrote ${files.length} files. Translate them, add the language to src/i18n/languages.ts, and run npm run lists.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
