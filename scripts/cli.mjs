/**
 * Builds the command line: src/cli/ and what it uses, packages too, in dist/cli/. What is imported when it is wanted is a
 * file of its own there. `buildCliIfStale` builds only when something that it is made from has changed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist", "cli");

/** The built command line; importing it runs it. */
export const cliProgram = join(folder, "index.js");

/** The files that it was made from, a line each. */
const SOURCES = "sources.txt";

/** What the build follows besides its modules; other versions of the packages show in the lockfile. */
const BESIDES = ["scripts/cli.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** Packages in the older module format ask for Node's own modules by `require`, which ES modules do not have. */
const banner = `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);`;

/** Builds where nothing is built yet or a source is newer. */
export async function buildCliIfStale() {
  if (!isFresh()) await buildCli();
}

/** Builds in any case, in half a second. */
export async function buildCli() {
  // Loaded here, as a command line that is built needs neither.
  const { ensurePackages } = await import("./packages.mjs");
  ensurePackages();
  const { buildSync } = await import("esbuild");
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [
      "src/cli/index.ts",
      "src/cli/read-thread.ts",
      "src/cli/book-thread.ts",
      "src/cli/ledger-thread.ts",
      "src/cli/engine-process.ts",
    ],
    outdir: folder,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // An optional package with a program for each system: it stays where it is installed.
    external: ["@duckdb/node-api"],
    target: "node20",
    minify: true,
    charset: "utf8",
    banner: { js: banner },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  mkdirSync(folder, { recursive: true });
  // The list comes last: what it is beside is whole.
  const [program, ...parts] = outputFiles.toSorted((left, right) => Number(right.path === cliProgram) - Number(left.path === cliProgram));
  for (const { path, contents } of [...parts, program]) put(path, contents);
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith("node_modules/"));
  put(join(folder, SOURCES), [...own, ...BESIDES].join("\n"));
  const kept = new Set([SOURCES, ...outputFiles.map(({ path }) => basename(path))]);
  for (const file of readdirSync(folder)) if (!kept.has(file) && !file.endsWith(".tmp")) rmSync(join(folder, file), { force: true });
}

/** In one step, as another process may be reading the file, or building too. */
function put(path, content) {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

function isFresh() {
  const list = join(folder, SOURCES);
  if (!existsSync(list)) return false;
  const built = statSync(list).mtimeMs;
  const isOlder = (path) => (statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= built;
  return readFileSync(list, "utf8").split("\n").every(isOlder);
}
