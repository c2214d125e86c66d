/** Runs modules of src/ in scripts: bundled by esbuild, which takes a tenth of the time of reading them one by one. */
import { buildSync } from "esbuild";
import { join } from "node:path";
import { root } from "./packages.mjs";

const options = { bundle: true, format: "cjs", platform: "node", target: "node20", charset: "utf8", write: false, logLevel: "silent" };

/** Modules that ran, by path, with the text that they were run from. */
const known = new Map();

/**
 * What a module of src/ exports. It runs anew when it, or something that it uses, has changed; who keeps what was made from it
 * can tell by the object.
 *
 * @param {string} path of the module from the project's folder, `src/functions/help.ts`
 */
export function importSource(path) {
  const text = bundled({ entryPoints: [join(root, path)] });
  const before = known.get(path);
  if (before?.text === text) return before.module;
  const module = run(text);
  known.set(path, { text, module });
  return module;
}

/**
 * What a piece of TypeScript exports, run as it stands.
 *
 * @param {string} contents the TypeScript
 * @param {string} resolveDir the folder that its imports start from
 */
export function evaluated(contents, resolveDir) {
  return run(bundled({ stdin: { contents, resolveDir, loader: "ts" } }));
}

function bundled(entry) {
  return buildSync({ ...options, absWorkingDir: root, ...entry }).outputFiles[0].text;
}

function run(text) {
  const module = { exports: {} };
  new Function("module", "exports", text)(module, module.exports);
  return module.exports;
}
