/**
 * Spark through its own command line, `spark-sql`, which lives as long as the connection. A statement is a file that it is made to
 * wait for; the file ends with the wait for the next one. A statement that fails ends the program, and with it the connection.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { copyFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LAST_WORDS, Late, Missing, type Connection, type Starting } from "./connection";

/** Answers after which it has started: the first comes from this machine, the second from where the work is done. */
const FIRST_ANSWERS = 2;
/** What it says when nobody answers it. */
const NO_SIGN = /to master|not accepted any resources/;
/** Characters of what it says about itself that are kept: the end tells why it stopped. */
const KEPT = 20_000;

/** Values as everybody else reads them, in the user's own settings for the rest. */
const SETTINGS: Readonly<Record<string, string>> = {
  "spark.ui.enabled": "false",
  "spark.ui.showConsoleProgress": "false",
  // What does not fit fails instead of being empty.
  "spark.sql.ansi.enabled": "true",
  "spark.sql.caseSensitive": "true",
  "spark.sql.variable.substitute": "false",
  "spark.sql.parser.escapedStringLiterals": "false",
  // Texts of old programs are bytes without a type, and days are those that the file names.
  "spark.sql.parquet.binaryAsString": "true",
  "spark.sql.parquet.mergeSchema": "true",
  "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
  "spark.sql.parquet.int96RebaseModeInRead": "CORRECTED",
};

/** It tells each step of its start, and how it ended. */
const LOG = `rootLogger.level = info
rootLogger.appenderRef.stderr.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %p %c{1}: %m%n%ex
`;

/** Ends when a file is there, or the process that would write it is gone. */
const WAIT = `const { existsSync } = require("node:fs");
const [, , file, writer] = process.argv;
setInterval(() => {
  if (existsSync(file)) process.exit(0);
  try {
    process.kill(Number(writer), 0);
  } catch {
    process.exit(1);
  }
}, 10);
`;

/**
 * Starts Spark.
 *
 * @throws Missing
 */
export async function connectSpark(starting: Extract<Starting, { engine: "spark" }>): Promise<Connection> {
  const { folder, patience } = starting;
  await writeFile(join(folder, "wait.cjs"), WAIT);
  await writeFile(join(folder, "log4j2.properties"), LOG);
  // Spark parts its words at spaces, which the path of Node may hold.
  await symlink(process.execPath, join(folder, "node")).catch(() => copyFile(process.execPath, join(folder, "node")));
  return new Spark(folder, start(starting), patience);
}

function start({ folder, program, environment, master, hasTables }: Extract<Starting, { engine: "spark" }>): ChildProcess {
  const settings = { ...SETTINGS, ...(hasTables ? {} : { "spark.sql.catalogImplementation": "in-memory" }) };
  const args = [
    ...["-S", "--name", "salesbook"],
    ...(master === undefined ? [] : ["--master", master]),
    ...Object.entries(settings).flatMap(([name, value]) => ["--conf", `${name}=${value}`]),
    ...["-e", waitFor(1)],
  ];
  const own = [`"-Djava.io.tmpdir=${folder}"`, `"-Dlog4j2.configurationFile=${join(folder, "log4j2.properties")}"`];
  const java = [environment["SPARK_SUBMIT_OPTS"], ...own].filter(Boolean).join(" ");
  return spawn(program, args, {
    // What Spark writes where it stands, such as a log of its warehouse, goes with the folder.
    cwd: folder,
    env: { ...environment, SPARK_SUBMIT_OPTS: java },
    // A group of its own: what is interrupted at the keyboard is this process, which then ends the group.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Spark runs the first without looking at how it ended; without the file the second ends the program. */
function waitFor(number: number): string {
  return `! ./node wait.cjs ${number}.sql ${process.pid}; source ${number}.sql;`;
}

class Spark implements Connection {
  private readonly ended: Promise<void>;
  private statements = 0;
  private answers = 0;
  private said = "";
  private open = "";
  private hasEnded = false;
  private isLate = false;
  private silence: NodeJS.Timeout | undefined;
  private rows: (string | null)[][] = [];
  private waiting: { readonly resolve: (rows: (string | null)[][]) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
    private readonly patience: number,
  ) {
    this.noteSign();
    child.stdout?.setEncoding("utf8").on("data", (text: string) => this.hear(text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.said = (this.said + text).slice(-KEPT);
      if (!NO_SIGN.test(text)) this.noteSign();
    });
    this.ended = new Promise((resolve) => {
      child.once("error", (error) => (this.said += `\n${error.message}`));
      child.once("close", () => {
        this.hasEnded = true;
        clearTimeout(this.silence);
        this.waiting?.reject(this.failure());
        resolve();
      });
    });
  }

  async query(sql: string): Promise<(string | null)[][]> {
    const number = ++this.statements;
    // A row in one line, with every sign that could part it written as a number.
    const rows = `SELECT concat('${ROW}', to_json(array(*))) FROM (${ascii(sql)}) AS answer`;
    const answer = new Promise<(string | null)[][]>((resolve, reject) => {
      if (this.hasEnded) return reject(this.failure());
      this.waiting = { resolve, reject };
    });
    // Told by its caller, whatever becomes of the writing.
    answer.catch(() => undefined);
    await this.put(number, [rows, `SELECT '${END} ${number}'`, waitFor(number + 1)].join(";\n"));
    return answer;
  }

  async close(): Promise<void> {
    this.kill("SIGTERM");
    const timer = setTimeout(() => this.kill("SIGKILL"), LAST_WORDS);
    await this.ended;
    clearTimeout(timer);
  }

  /** In one step, as Spark looks for it all the time. */
  private async put(number: number, text: string): Promise<void> {
    const beside = join(this.folder, `${number}.tmp`);
    await writeFile(beside, text);
    await rename(beside, join(this.folder, `${number}.sql`));
  }

  private hear(text: string): void {
    const lines = (this.open + text).split("\n");
    this.open = lines.pop() ?? "";
    for (const line of lines)
      if (line.startsWith(ROW)) this.rows.push(JSON.parse(line.slice(ROW.length)) as (string | null)[]);
      else if (line.trimEnd() === `${END} ${this.statements}`) {
        this.answers++;
        this.noteSign();
        this.waiting?.resolve(this.rows);
        this.waiting = undefined;
        this.rows = [];
      }
  }

  /** Until it has started, it may not be silent for long. */
  private noteSign(): void {
    clearTimeout(this.silence);
    if (this.answers >= FIRST_ANSWERS) return;
    this.silence = setTimeout(() => {
      this.isLate = true;
      void this.close();
    }, this.patience);
  }

  private failure(): Error {
    return this.isLate ? new Late() : failure(this.said);
  }

  private kill(signal: NodeJS.Signals): void {
    try {
      if (!this.hasEnded && this.child.pid !== undefined) process.kill(-this.child.pid, signal);
    } catch {
      // It has just ended by itself.
    }
  }
}

const ROW = "salesbook row ";
const END = "salesbook end";

/** Texts are the only place for signs beyond ASCII, and Spark reads statements in the encoding of the system. */
function ascii(sql: string): string {
  return sql.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Why it ended, by what it said last: its own errors begin with their name in brackets. */
function failure(said: string): Error {
  if (/UnsupportedClassVersionError|JAVA_HOME is not set/.test(said)) return new Missing("java");
  const lines = said.split("\n").map((line) => line.trim());
  const named = lines.findLast((line) => /^\[[A-Z][A-Z0-9_.]+\]/.test(line));
  const other = lines.find((line) => /^(?:Exception in thread|Caused by:|[\w.]+(?:Exception|Error):)|Job aborted/.test(line));
  return new Error((named ?? other ?? "").replace(/\s*SQLSTATE: \w+.*$/, ""));
}
