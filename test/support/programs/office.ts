/** One LibreOffice for a whole run. It does one thing after another; tests that wait take turns. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Program } from "../programs";

/** A workbook to open, what to do in it, and where to save it, if at all. */
export interface OfficeOrder {
  /** Path of `soffice`. */
  readonly office: string;
  readonly source: string;
  readonly target: string | null;
  readonly steps: readonly unknown[];
}

/** Without this setting LibreOffice shows the values stored in the file instead of calculating. */
export const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

interface Waiting {
  readonly order: OfficeOrder;
  readonly resolve: (answers: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export function openOffice(): Program {
  const waiting = new Map<string, Waiting[]>();
  let running: Promise<RunningOffice> | null = null;
  let working: Promise<void> | null = null;

  /** A LibreOffice that ends by itself is started once more for the same workbook. */
  async function done(order: OfficeOrder, isSecond = false): Promise<unknown> {
    const office = await (running ??= startOffice(order.office));
    const outcome = await office.work(order);
    if (outcome !== null && "answers" in outcome) return outcome.answers;
    if (outcome !== null) throw new Error(`LibreOffice: ${outcome.error}`);
    running = null;
    await office.close();
    if (isSecond) throw new Error(`LibreOffice ended by itself at ${order.source}.`);
    return done(order, true);
  }

  async function work(): Promise<void> {
    for (let next = takeTurn(waiting); next; next = takeTurn(waiting)) await done(next.order).then(next.resolve, next.reject);
    working = null;
  }

  return {
    answer: (order, client) =>
      new Promise((resolve, reject) => {
        const own = waiting.get(client) ?? [];
        own.push({ order: order as OfficeOrder, resolve, reject });
        waiting.set(client, own);
        working ??= work();
      }),
    close: async () => {
      waiting.clear();
      await (await running?.catch(() => null))?.close();
    },
  };
}

/** The first order of the test that has waited longest for a turn; that test then stands last. */
function takeTurn(waiting: Map<string, Waiting[]>): Waiting | undefined {
  const [first] = waiting;
  if (!first) return undefined;
  const [client, [order, ...others]] = first;
  waiting.delete(client);
  if (others.length > 0) waiting.set(client, others);
  return order;
}

interface RunningOffice {
  /** What came of an order; `null` when LibreOffice is gone. */
  readonly work: (order: OfficeOrder) => Promise<{ readonly answers: unknown } | { readonly error: string } | null>;
  readonly close: () => Promise<void>;
}

/**
 * Starts LibreOffice with settings of its own, and the program that talks to it.
 *
 * @param office path of `soffice`
 * @throws Error when there is no Python that can talk to LibreOffice, saying what to install
 */
async function startOffice(office: string): Promise<RunningOffice> {
  const python = await pythonOf(office);
  const folder = mkdtempSync(join(tmpdir(), "salesbook-office-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const pipe = `salesbook-${process.pid}-${folder.slice(-6)}`;
  const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`, `--accept=pipe,name=${pipe};urp;`];
  // A group of its own, so that what the start script has started ends with it.
  const program = spawn(office, options, { stdio: "ignore", detached: true });
  const talker = spawn(python, [join(process.cwd(), "test", "support", "office-user.py"), pipe], { stdio: ["pipe", "pipe", "inherit"] });
  const gone = Promise.all([endOf(program), endOf(talker)]);
  // A pipe to a program that is gone says so; the missing answer is what counts.
  talker.stdin.on("error", () => undefined);
  const answers = createInterface({ input: talker.stdout })[Symbol.asyncIterator]();
  return {
    work: async ({ source, target, steps }) => {
      const job = { source: pathToFileURL(source).href, target: target && pathToFileURL(target).href, steps };
      talker.stdin.write(`${JSON.stringify(job)}\n`);
      const { value, done } = await answers.next();
      return done === true ? null : (JSON.parse(value as string) as { answers: unknown } | { error: string });
    },
    close: async () => {
      talker.stdin.end();
      const late = setTimeout(() => endGroup(program), 10_000);
      await endOf(talker);
      // Whoever talks to it has asked it to end; one that does not listen is ended.
      if (talker.exitCode !== 0) endGroup(program);
      await gone;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid);
}

/** LibreOffice brings a Python of its own on Windows and the Mac; on Linux it is the system's, with a package. */
async function pythonOf(office: string): Promise<string> {
  const program = dirname(realpathSync(office));
  const places = [join(program, "python.exe"), join(program, "python"), join(program, "../Resources/python"), "/usr/bin/python3"];
  for (const python of places.filter((place) => existsSync(place))) {
    const talks = await promisify(execFile)(python, ["-c", "import uno"]).then(
      () => true,
      () => false,
    );
    if (talks) return python;
  }
  throw new Error("No Python that can talk to LibreOffice was found. On Debian or Ubuntu: apt-get install python3-uno.");
}
