/** What the command line is told of where it runs, and where it writes to. */
export interface Surroundings {
  /** File names are relative to this folder. */
  readonly directory: string;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Each text is written with a line break after it. */
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly signal?: AbortSignal;
}
