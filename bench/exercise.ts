/** Runs the measurement of exercises as the command line is built: bundled, and not one module after the other. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "salesbook-exercise-"));
try {
  buildSync({
    entryPoints: [fileURLToPath(new URL("exercise-class.ts", import.meta.url))],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    banner: { js: 'import { createRequire as requiring } from "node:module"; const require = requiring(import.meta.url);' },
    logLevel: "error",
  });
  process.exitCode = spawnSync(process.execPath, [join(folder, "exercise-class.mjs")], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
