/** Runs that are killed and disks that are full: nothing half written, nothing left behind. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { typedLedger, writeParquet } from "../ledger/typed-ledgers";
import { ownTemporaryFolder } from "../support/temporary";

jest.setTimeout(120_000);

const program = resolve(__dirname, "../../scripts/salesbook.mjs");
let directory: string;
const temporary = ownTemporaryFolder();
beforeAll(() => void spawnSync(process.execPath, [program, "--version"]));
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe("a run that is killed", () => {
  const LEDGER = ["ledger", "a", "--tables", "6-8", "--out", "o.xlsx", "--report", "r.json"];

  /** Kills it as soon as it is at work. */
  async function killed(signal: NodeJS.Signals, isAtWork: (pid: number) => boolean): Promise<{ status: number | null; said: string }> {
    const child = spawn(process.execPath, [program, ...LEDGER], {
      cwd: directory,
      env: environment(),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    while (child.exitCode === null && !isAtWork(child.pid!)) await new Promise((wait) => setTimeout(wait, 5));
    child.kill(signal);
    const [status] = (await once(child, "close")) as [number | null];
    return { status, said };
  }
  const environment = (): NodeJS.ProcessEnv => ({ ...process.env, ...temporary.environment() });

  /** Linux tells which files a process has open. */
  const hasOpened = (pid: number): boolean => {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((name) => {
      try {
        return readlinkSync(join(folder, name)) === join(realpathSync(directory), "a");
      } catch {
        return false;
      }
    });
  };
  const { skip } = it;
  const onLinux = process.platform === "linux" ? it : skip;

  onLinux.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("by %s while it reads text leaves what was there", async (signal) => {
    const line = "2026-01-05,00123,甲公司,王芳,12,100.10\n";
    writeFileSync(join(directory, "a"), `日期,客户编号,客户名称,业务员,数量,金额\n${line.repeat(1_500_000)}`);
    const { status, said } = await killed(signal, hasOpened);
    expect([status, said]).toEqual(signal === "SIGKILL" ? [null, ""] : [1, "Cancelled. Nothing was changed.\n"]);
    expect(readdirSync(directory)).toEqual(["a"]);
  });

  it.each(["SIGINT", "SIGKILL"] as const)("by %s while DuckDB runs takes it along", async (signal) => {
    await writeParquet(typedLedger(1, { lines: 2000, hasFaults: true }), join(directory, "a"));
    const { status } = await killed(signal, () => temporary.left().length > 0);
    expect([status, readdirSync(directory)]).toEqual([signal === "SIGKILL" ? null : 1, ["a"]]);
    // What was killed before it could tell anybody goes with the next run.
    if (signal === "SIGKILL") {
      const next = [program, "ledger", "a", "--report", "next.json"];
      expect(spawnSync(process.execPath, next, { cwd: directory, env: environment() }).status).toBe(0);
    }
    expect(temporary.left()).toEqual([]);
  });
});

describe("a disk that is full", () => {
  const LINES = "日期,客户编号,客户名称,金额\n2026-01-05,001,甲,10\n2026-02-05,002,乙,20\n";

  /** A disk on which some files fit, and half of the next one. */
  async function salesbook(line: string, fitting: number): Promise<{ status: number; error: string }> {
    let written = 0;
    jest.resetModules();
    jest.doMock("node:fs/promises", () => ({
      ...jest.requireActual<object>("node:fs/promises"),
      writeFile: async (path: string, bytes: Uint8Array, options: object) => {
        if (written++ < fitting) return writeFile(path, bytes, options);
        await writeFile(path, bytes.subarray(0, bytes.length / 2), options);
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      },
    }));
    const { run } = await import("../../src/cli/run");
    const errors: string[] = [];
    const shown = { print: () => undefined, printError: (text: string) => errors.push(text) };
    const status = await run(line.split(" "), { directory, version: "1", environment: temporary.environment(), ...shown });
    jest.dontMock("node:fs/promises");
    return { status, error: errors.join("\n") };
  }

  it.each([
    ["the report", 0, "r.json"],
    ["the customers without a row", 1, "rest.csv"],
    ["the workbook", 2, "o.xlsx"],
  ])("while %s is written leaves none of them", async (_, count, name) => {
    writeFileSync(join(directory, "a.csv"), LINES);
    const outcome = await salesbook("ledger a.csv --tables 6-9 --last 2 --others rest.csv --out o.xlsx --report r.json", count);
    expect(outcome).toEqual({ status: 1, error: `${name} could not be written: the disk is full.` });
    expect(readdirSync(directory)).toEqual(["a.csv"]);
  });

  it("leaves the workbook and the report that were there", async () => {
    for (const [name, text] of Object.entries({ "a.csv": LINES, "o.xlsx": "old", "r.json": "old" }))
      writeFileSync(join(directory, name), text);
    const { status } = await salesbook("ledger a.csv --tables 6-9 --last 2 --out o.xlsx --report r.json --force", 1);
    expect(status).toBe(1);
    for (const name of ["o.xlsx", "r.json"]) expect(readFileSync(join(directory, name), "utf8")).toBe("old");
    expect(readdirSync(directory).sort()).toEqual(["a.csv", "o.xlsx", "r.json"]);
  });

  it("while a profile is written leaves none", async () => {
    writeFileSync(join(directory, "a.csv"), LINES);
    expect(await salesbook("ledger inspect a.csv --profile p.json", 0)).toMatchObject({ status: 1 });
    expect(readdirSync(directory)).toEqual(["a.csv"]);
  });
});
