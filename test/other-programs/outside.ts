/** Programs that are no part of the project: packages of npm and pip in a temporary folder, R as it is installed. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findCommand } from "../../scripts/tools.mjs";

const run = promisify(execFile);
const PATIENCE = { timeout: 600_000, maxBuffer: 100_000_000 };

/** Where the scripts for these programs stand. */
const SCRIPTS = join(process.cwd(), "test", "other-programs", "outside");

/** The versions that are tried. */
export const NPM = { exceljs: "4.4.0", hyperformula: "3.5.0" } as const;
export const PIP = { openpyxl: "3.1.5", pandas: "3.1.1" } as const;

/** A way to run scripts, or why there is none. */
export type Runner = { readonly run: (script: string, ...args: readonly string[]) => Promise<void> } | { readonly missing: string };

/** Node with the packages of `NPM`. */
export async function nodeWithPackages(folder: string): Promise<Runner> {
  writeFileSync(join(folder, "package.json"), "{}");
  cpSync(SCRIPTS, folder, { recursive: true });
  const npm = findCommand("npm");
  if (npm === null) return { missing: "npm is not there" };
  const wanted = Object.entries(NPM).map(([name, version]) => `${name}@${version}`);
  try {
    await run(npm, ["install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", ...wanted], { cwd: folder, ...PATIENCE });
  } catch {
    return { missing: `npm could not install ${wanted.join(" and ")}` };
  }
  return { run: async (script, ...args) => void (await run(process.execPath, [join(folder, script), ...args], PATIENCE)) };
}

/** Python with the packages of `PIP`. */
export async function pythonWithPackages(folder: string): Promise<Runner> {
  const python = findCommand("python3");
  if (python === null) return { missing: "Python is not there" };
  const wanted = Object.entries(PIP).map(([name, version]) => `${name}==${version}`);
  const own = join(folder, "python", "bin", "python3");
  try {
    await run(python, ["-m", "venv", join(folder, "python")], PATIENCE);
    await run(own, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...wanted], PATIENCE);
  } catch {
    return { missing: `pip could not install ${wanted.join(" and ")}` };
  }
  return { run: async (script, ...args) => void (await run(own, [join(SCRIPTS, script), ...args], PATIENCE)) };
}

/** R with readxl and openxlsx, which Debian has as packages. */
export async function rWithPackages(): Promise<Runner> {
  const program = findCommand("Rscript");
  if (program === null) return { missing: "R is not there; on Debian: apt-get install r-cran-readxl r-cran-openxlsx" };
  try {
    await run(program, ["-e", "for (name in c('readxl', 'openxlsx', 'jsonlite')) stopifnot(requireNamespace(name))"], PATIENCE);
  } catch {
    return { missing: "R has no readxl, openxlsx or jsonlite; on Debian: apt-get install r-cran-readxl r-cran-openxlsx r-cran-jsonlite" };
  }
  return { run: async (script, ...args) => void (await run(program, ["--vanilla", join(SCRIPTS, script), ...args], PATIENCE)) };
}

/** What a script has written: its program's version, and sheets with values by their names. */
export interface Said {
  readonly version: string;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly (string | number | boolean | null)[])[] }[];
}

export function said(file: string): Said {
  if (!existsSync(file)) throw new Error(`the program has not written ${file}`);
  return JSON.parse(readFileSync(file, "utf8")) as Said;
}
