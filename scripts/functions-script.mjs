/**
 * functions.js, the custom functions alone, because Excel loads it where neither React nor the pane is wanted. esbuild puts
 * it together: it leaves out each statement that nothing asks for, so that definitions may carry their examples.
 */
import { build } from "esbuild";
import { root } from "./packages.mjs";

/**
 * @param {string} target the syntax that the script may use
 * @returns {Promise<Record<string, string>>} contents by path within dist/
 */
export async function buildFunctions(target) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/functions/index.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    target,
    // Fields are plain assignments, so that older syntax needs no helper for them.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return { "functions.js": outputFiles[0].text };
}
