/**
 * The recipes of CONTRIBUTING.md, followed in a copy of the code: what must be written by hand for a new table, and which
 * files change. A recipe that became longer fails here, and so does one that no longer leads to a thing that works.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyOfProject, type ProjectCopy } from "../support/project-copy";

let project: ProjectCopy;
let copy = "";
beforeAll(() => {
  project = copyOfProject("jest.config.js", "test");
  copy = project.folder;
});
afterEach(() => project.reset());
afterAll(() => project.remove());

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

it("a table is a folder, its arithmetic, and what npm run lists writes", () => {
  const isNeeded = (path: string): boolean => !path.endsWith("slips");
  cpSync(join(copy, "src/tables/6-10-roster"), join(copy, "src/tables/6-15-trial"), { recursive: true, filter: isNeeded });
  edit("src/tables/6-15-trial/spec.ts", 'number: "6-10"', 'number: "6-15"');
  edit("src/tables/6-15-trial/spec.ts", /word: "\w+"/, 'word: "Trial"');
  run("scripts/lists.mjs");
  expect(project.touched()).toEqual([
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
  const [sheet] = JSON.parse(run("--import", "tsx", "src/cli/index.ts", "generate", "6-15", ...options)) as { table: string }[];
  expect(sheet?.table).toBe("6-15");
}, 120_000);

it("a host is a file that gives it and an adapter that holds it to the contract", () => {
  const jest = (...files: readonly string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--selectProjects", "unit", "--runTestsByPath", ...files], {
      cwd: copy,
      encoding: "utf8",
    });
  // The workbench under another name, so that it can keep what is promised.
  const host = `/** The workbench once more. */
import { createWorkbench, type Workbench } from "./workbench";

export function createTrial(...calculator: Parameters<typeof createWorkbench>): Workbench {
  return createWorkbench(...calculator);
}
`;
  writeFileSync(join(copy, "src/hosts/trial.ts"), host);
  const forgotten = jest("test/hosts/contract.test.ts");
  expect([forgotten.status, forgotten.stderr]).toEqual([1, expect.stringContaining('+   "createTrial"')]);
  const adapter = "test/hosts/trial-contract.test.ts";
  cpSync(join(copy, "test/hosts/workbench-contract.test.ts"), join(copy, adapter));
  edit(adapter, 'hosts/workbench"', 'hosts/trial"');
  edit(adapter, /createWorkbench/g, "createTrial");
  expect(project.touched()).toEqual(["src/hosts/trial.ts", adapter]);
  expect(jest("test/hosts/contract.test.ts", adapter)).toMatchObject({ status: 0 });
}, 120_000);

it("a format is a file that reads it and a line that knows it", () => {
  // Lines of cells between bars, under a first line that says so.
  const reader = `/** Lines of cells between bars. */
import { unformatted } from "../sheet/free-cells";
import type { Reader } from "./reader";

export const barsReader: Reader = {
  rowsOf: ({ bytes }) => ({ sheets: [{ name: null, rows: rowsIn(bytes) }] }),
  cellsOf: ({ bytes, name }) => ({
    sheets: [{ ...unformatted(rowsIn(bytes)), name, formulas: [], extras: [] }],
    hasFormats: false,
  }),
};

function rowsIn(bytes: Uint8Array): string[][] {
  return new TextDecoder().decode(bytes).trim().split("\\n").slice(1).map((line) => line.split("|"));
}
`;
  writeFileSync(join(copy, "src/import/read-bars.ts"), reader);
  const line = '  { name: "bars", isOf: startsWith(0x7c, 0x0a), read: async () => (await import("./read-bars")).barsReader },\n';
  edit("src/import/formats.ts", /^ {2}\{ name: "text"/m, `${line}$&`);
  expect(project.touched()).toEqual(["src/import/formats.ts", "src/import/read-bars.ts"]);
  writeFileSync(join(copy, "sales.bars"), "|\nCustomer|Average monthly sales\nNorth|1200\nSouth|800\n");
  const options = ["--data", "sales.bars", "--lang", "en", "--describe"];
  const [sheet] = JSON.parse(run("--import", "tsx", "src/cli/index.ts", "generate", "6-9", ...options)) as {
    fields: { id: string; range: string }[];
  }[];
  expect(sheet?.fields.find(({ id }) => id === "customer")?.range).toMatch(/^A(\d+):A\d+$/);
}, 120_000);
