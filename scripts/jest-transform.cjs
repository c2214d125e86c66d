/**
 * Makes jest read TypeScript by esbuild. Types are checked by `npm run types`; here they are only taken off, so that a run
 * starts in seconds. Jest loads transformers itself, hence no ES module.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");
const withDirectImports = require("./direct-imports.cjs");

/** `import()` becomes `require`: jest loads every module of a test itself, in the test's own world. */
const OPTIONS = {
  format: "cjs",
  target: "node20",
  platform: "node",
  jsx: "automatic",
  sourcemap: "inline",
  sourcesContent: false,
  supported: { "dynamic-import": false },
};
const self = readFileSync(__filename, "utf8") + readFileSync(require.resolve("./direct-imports.cjs"), "utf8");

module.exports = {
  process(source, path) {
    // Babel would move such a call above the imports; esbuild leaves it where it stands, where it comes too late.
    if (/^jest\.(un)?mock\(/m.test(source)) throw new Error(`${path}: write jest.doMock(…) and load what uses it afterwards, by import().`);
    const direct = withDirectImports.importers.some((importer) => importer.test(path)) ? withDirectImports(source) : source;
    return transformSync(direct, { ...OPTIONS, loader: path.endsWith("x") ? "tsx" : "ts", sourcefile: path });
  },
  getCacheKey(source, path) {
    return createHash("sha256").update(version).update(self).update(path).update("\0").update(source).digest("hex");
  },
};
