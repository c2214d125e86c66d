/** Runs modules of src/ in scripts: bundled by esbuild, which takes a tenth of the time of reading them one by one. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { root } from "./packages.mjs";

/**
 * What a module of src/ exports; with each call it runs anew.
 *
 * @param {string} path of the module from the project's folder, `src/functions/help.ts`
 */
export async function importSource(path) {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  const folder = join(root, ".cache", "sources");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${path.replace(/\W+/g, "-")}.${process.pid}.mjs`);
  writeFileSync(file, outputFiles[0].contents);
  const module = await import(`${pathToFileURL(file).href}?${Date.now()}`);
  rmSync(file);
  return module;
}

/**
 * What a piece of TypeScript exports, run as it stands.
 *
 * @param {string} contents the TypeScript
 * @param {string} resolveDir the folder that its imports start from
 */
export function evaluated(contents, resolveDir) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    format: "cjs",
    platform: "node",
    charset: "utf8",
    write: false,
  });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  return module.exports;
}
