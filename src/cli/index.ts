/**
 * The command line: `salesbook generate 6-8,6-9 --data customers.csv --out classes.xlsx`.
 *
 * Through `npm run` the process stands in the project's folder, while the user's files are where npm was called; npm
 * hands that folder on as INIT_CWD.
 */
import { readFileSync } from "node:fs";
import { run } from "./run";

const throughNpm = process.env["npm_lifecycle_event"] === "salesbook";
const cancelling = new AbortController();
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancelling.abort());

// A reader of the output may stop early (`… --help | head -1`); that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), {
  directory: (throughNpm ? process.env["INIT_CWD"] : undefined) ?? process.cwd(),
  version,
  environment: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  signal: cancelling.signal,
  bookThread: new URL("./book-thread.js", import.meta.url),
  ledgerThread: new URL("./ledger-thread.js", import.meta.url),
  engineProgram: new URL("./engine-process.js", import.meta.url),
  apart: async (task) => (await import("./read-in-thread")).readInThread(new URL("./read-thread.js", import.meta.url))(task),
}).then((status) => {
  process.exitCode = status;
});
