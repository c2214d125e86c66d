/**
 * The functions for ONLYOFFICE's macros and plugins, dist/onlyoffice/: a library in each language. ONLYOFFICE reads what a function
 * takes and gives from the comment before it, keeps the library as a text and runs it anew in each workbook, so all of it stands within
 * one function. `node scripts/onlyoffice-library.mjs` prints the files as JSON.
 */
import { pathToFileURL } from "node:url";
import { languages } from "./folders.mjs";
import { scriptOf } from "./functions-script.mjs";
import { importSource } from "./sources.mjs";

/** The name under which ONLYOFFICE keeps it; putting it in again replaces it. */
const NAME = "Salesbook";

/** @returns {Promise<Record<string, string>>} contents by path within dist/ */
export async function buildOnlyOffice() {
  const { functionWordsIn, functionTable } = importSource("src/functions/help.ts");
  const { givesRows } = importSource("src/onlyoffice/library.ts");
  const library = await scriptOf("src/onlyoffice/library.ts", {}, "salesbook");
  const files = {};
  for (const language of languages()) {
    const { help } = await functionWordsIn(language);
    const functions = Object.entries(functionTable).map(([name, { parameters }]) => added(name, parameters, help[name], givesRows(name)));
    const file = language === "en" ? "onlyoffice/salesbook.js" : `onlyoffice/salesbook.${language}.js`;
    files[file] = [
      `Api.AddCustomFunctionLibrary(${JSON.stringify(NAME)}, function () {`,
      `${library.trim()}`,
      `salesbook.setLanguage(${JSON.stringify(language)});`,
      ...functions,
      "});\n",
    ].join("\n");
  }
  return files;
}

/** One function with the comment that ONLYOFFICE reads. */
function added(name, parameters, { description, parameters: told }, hasRows) {
  const names = parameters.map((parameter) => variable(parameter.name));
  return [
    "/**",
    ` * ${line(description)}`,
    " * @customfunction",
    ...parameters.map(({ name: called, isRange, optional }, index) => {
      const shown = optional ? `[${names[index]}]` : names[index];
      return ` * @param {any${isRange ? "[][]" : ""}} ${shown} ${line(told[called])}`;
    }),
    ` * @returns {any${hasRows ? "[][]" : ""}} ${line(description)}`,
    " */",
    `Api.AddCustomFunction(function ${name}(${names.join(", ")}) { return salesbook.call(${JSON.stringify(name)}, [${names.join(", ")}]); });`,
  ].join("\n");
}

/** Words that a script keeps for itself. */
const RESERVED = new Set(
  "break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await".split(
    " ",
  ),
);

/** The name of an argument as a script may have it. */
function variable(name) {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** A sentence that ends no comment, begins no tag and holds no braces, in which a comment has its types. */
function line(text) {
  const wide = { "@": "＠", "{": "｛", "}": "｝" };
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("*/", "* /")
    .replaceAll(/[@{}]/g, (sign) => wide[sign]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(JSON.stringify(await buildOnlyOffice()));
