/**
 * The scripts that hold the custom functions alone: functions.js for Excel, which loads it where neither React nor the pane is
 * wanted, that for WPS (wps-package.mjs) and that for ONLYOFFICE (onlyoffice-library.mjs). esbuild puts them together: it leaves out each statement that nothing asks for, so
 * that definitions may carry their examples.
 */
import { build } from "esbuild";
import { root } from "./packages.mjs";

/** The syntax that Excel's web views on supported systems know. */
export const TARGET = "es2020";

/** @returns {Promise<Record<string, string>>} contents by path within dist/ */
export async function buildFunctions() {
  return { "functions.js": await scriptOf("src/functions/index.ts") };
}

/**
 * A module of src/ as one script.
 *
 * @param {string} entry its path from the project's folder
 * @param {Record<string, string>} [define] values that stand for names in it, as JSON
 * @param {string} [globalName] the variable that holds what the module exports
 */
export async function scriptOf(entry, define = {}, globalName = undefined) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    globalName,
    target: TARGET,
    define,
    // Fields are plain assignments, so that older syntax needs no helper for them.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text;
}
