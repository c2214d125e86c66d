/** The command line as a process of its own: what a shell and npm see. */
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const { bin, scripts, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly bin: { readonly salesbook: string };
  readonly scripts: { readonly salesbook: string };
  readonly version: string;
};
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function salesbook(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_lifecycle_event|INIT_CWD|LANG|LC_.*)$/.test(name)),
  );
  return spawnSync(process.execPath, [join(root, bin.salesbook), ...args], {
    cwd,
    encoding: "utf8",
    env: { ...inherited, ...environment },
  });
}

it("generates into the folder it is called in and ends with 0", () => {
  writeFileSync(join(directory, "customers.csv"), readFileSync(join(root, "examples/customers.csv")));
  const { status, stdout, stderr } = salesbook(["generate", "6-8,6-9", "--data", "customers.csv", "--out", "classes.xlsx"], directory, {
    LANG: "zh_CN.UTF-8",
  });
  expect([status, stdout, stderr]).toEqual([0, "已写入 classes.xlsx：6-8 客户月平均销售额、6-9 月平均销售额排序与分类。\n", ""]);
  expect(readdirSync(directory).sort()).toEqual(["classes.xlsx", "customers.csv"]);
}, 60_000);

it("works where npm was called, although npm runs it in the project's folder", () => {
  const through = { npm_lifecycle_event: "salesbook", INIT_CWD: directory };
  const { status, stderr } = salesbook(["generate", "6-9", "--out", "here.xlsx"], root, through);
  expect([status, stderr, readdirSync(directory)]).toEqual([0, "", ["here.xlsx"]]);
}, 60_000);

it("stays in its own folder when another npm script calls it", () => {
  const { status } = salesbook(["generate", "6-9", "--out", "here.xlsx"], directory, { npm_lifecycle_event: "lessons", INIT_CWD: root });
  expect([status, readdirSync(directory)]).toEqual([0, ["here.xlsx"]]);
}, 60_000);

it("ends with 1 and one line on the error output when it fails", () => {
  const { status, stdout, stderr } = salesbook(["generate", "6-9", "--data", "none.csv", "--out", "out.xlsx"], directory);
  expect([status, stdout, stderr]).toEqual([1, "", "none.csv could not be read: there is no such file.\n"]);
  expect(readdirSync(directory)).toEqual([]);
}, 60_000);

it("ends with 2 and the usage on the error output when it is not understood", () => {
  const { status, stdout, stderr } = salesbook(["generate"], directory);
  expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 4]);
}, 60_000);

it("tells the version of the package", () => {
  expect(salesbook(["--version"], directory).stdout).toBe(`${version}\n`);
}, 60_000);

it("is reached by npm run salesbook from any folder", () => {
  expect(scripts.salesbook).toBe(`node ${bin.salesbook}`);
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_lifecycle_event|INIT_CWD|LANG|LC_.*)$/.test(name)),
  );
  const { status, stdout } = spawnSync(
    "npm",
    ["--prefix", root, "run", "--silent", "salesbook", "--", "generate", "6-9", "--out", "npm.xlsx"],
    {
      cwd: directory,
      encoding: "utf8",
      env: inherited,
      shell: process.platform === "win32",
    },
  );
  expect([status, stdout, readdirSync(directory)]).toEqual([0, "npm.xlsx written: 6-9 Ranking and classes.\n", ["npm.xlsx"]]);
}, 120_000);
