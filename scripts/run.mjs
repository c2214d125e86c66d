/**
 * Runs a command of an installed package, installing the packages first when they are missing:
 * `node scripts/run.mjs tsx bench/index.ts`
 */
import { ensurePackages, fail, runPackage } from "./packages.mjs";

const COMMANDS = {
  tsx: "tsx/dist/cli.mjs",
  tsc: "typescript-native/bin/tsc",
  eslint: "eslint/bin/eslint.js",
  oxfmt: "oxfmt/bin/oxfmt",
  jest: "jest/bin/jest.js",
};

const [command, ...args] = process.argv.slice(2);
const script = COMMANDS[command];
if (!script) fail(`run.mjs knows ${Object.keys(COMMANDS).join(", ")}; it was given "${command ?? ""}".`);
ensurePackages();
process.exit(runPackage(script, args));
