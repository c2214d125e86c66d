#!/usr/bin/env node
/** The command line, `salesbook generate 6-9 …`: builds it where it is not built or a source has changed, and runs it. */
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildCliIfStale, cliProgram } from "./cli.mjs";

// From 22.1 on Node keeps what it compiled, and starts the sooner for it; where it may not write it does without.
module.enableCompileCache?.(fileURLToPath(new URL("../.cache/node", import.meta.url)));
await buildCliIfStale();
await import(pathToFileURL(cliProgram).href);
