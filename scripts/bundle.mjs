/**
 * Runs webpack as webpack.config.js says: once, or with `--watch` again after every change of a file that dist/ is made from.
 * What went wrong is said as webpack says it; the status is 1 when dist/ could not be built.
 */
import { parseArgs } from "node:util";
import webpack from "webpack";
import { noteBuilt } from "./build.mjs";
import { buildCli } from "./cli.mjs";
import configuration from "../webpack.config.js";

const { watch } = parseArgs({ options: { watch: { type: "boolean", default: false } } }).values;
let started = Date.now();
// Whoever runs it later builds it again where it is stale, so a build that watches leaves it alone.
await buildCli();
const compiler = webpack(configuration);

if (watch) {
  // A save often touches several files; what is built is what stands when it is over.
  compiler.watch({ aggregateTimeout: 50 }, report);
  compiler.hooks.invalid.tap("Time", () => (started = Date.now()));
} else {
  compiler.run((error, stats) => {
    report(error, stats);
    process.exitCode = error || stats.hasErrors() ? 1 : 0;
    // What later builds use is written on closing.
    compiler.close(() => undefined);
  });
}

function report(error, stats) {
  if (error) return console.error(error);
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
  if (stats.hasErrors()) return;
  noteBuilt();
  console.error(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
