/**
 * The recipes of CONTRIBUTING.md, followed in a copy of the code: what must be written by hand for a new table, and which
 * files change. A recipe that became longer fails here, and so does one that no longer leads to a thing that works.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";

const root = join(__dirname, "..", "..");
const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** A copy of what is needed to follow a recipe. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "salesbook-recipe-"));
  copies.push(copy);
  for (const name of ["src", "scripts", "package.json", "tsconfig.json"]) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** The files below src/ by their contents. */
function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(join(folder, "src"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join("/"),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ];
    }),
  );
}

/** Which files a recipe added or changed, in order. */
function touchedIn(copy: string): string[] {
  const before = contentsOf(root);
  return [...contentsOf(copy)].flatMap(([file, content]) => (before.get(file) === content ? [] : [file])).sort();
}

function run(copy: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
}

function edit(copy: string, file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

it("a table is a folder, its arithmetic, and what npm run lists writes", () => {
  const copy = copyOfProject();
  cpSync(join(copy, "src/tables/6-10-roster"), join(copy, "src/tables/6-15-trial"), { recursive: true });
  edit(copy, "src/tables/6-15-trial/spec.ts", 'number: "6-10"', 'number: "6-15"');
  edit(copy, "src/tables/6-15-trial/spec.ts", /word: "\w+"/, 'word: "Trial"');
  run(copy, "scripts/lists.mjs");
  expect(touchedIn(copy)).toEqual([
    "src/tables/6-15-trial/en.ts",
    "src/tables/6-15-trial/spec.ts",
    "src/tables/6-15-trial/zh-CN.ts",
    "src/tables/6-15-trial/zh-TW.ts",
    "src/tables/list.ts",
    "src/tables/steps.ts",
    "src/tables/words/en.ts",
    "src/tables/words/zh-CN.ts",
    "src/tables/words/zh-TW.ts",
  ]);
  const options = ["--content", "sample", "--lang", "zh-TW", "--out", "trial.xlsx", "--describe"];
  const [sheet] = JSON.parse(run(copy, "--import", "tsx", "src/cli/index.ts", "generate", "6-15", ...options)) as { table: string }[];
  expect(sheet?.table).toBe("6-15");
}, 120_000);
