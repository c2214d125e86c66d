/** What the command line needs of the process that it runs in. */
import type { Apart } from "../import/apart";

export interface Surroundings {
  /** File names are relative to this folder. */
  readonly directory: string;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Each text is written with a line break after it. */
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly signal?: AbortSignal;
  /** Runs the reading of the user's file elsewhere. */
  readonly apart?: Apart;
  /** The built program of a thread that reads the sheets of a ledger's workbook; without it they are read where they are asked for. */
  readonly bookThread?: URL;
  /** The built program of a thread that reads ranges of a ledger; without it a ledger is read where it is asked for. */
  readonly ledgerThread?: URL;
  /** The built program of a process in which a database runs; without it one runs in this process. */
  readonly engineProgram?: URL;
  /** Milliseconds that each step of a database's start may take. */
  readonly patience?: number;
}
