/** Engines that read files of typed columns for the command line: started when the first file wants one, and always closed. */
import type { Language } from "../i18n";
import type { Engine } from "../ledger/ledger";
import type { RunningEngine } from "./engine";
import type { Surroundings } from "./surroundings";

/** The engines of a command. */
export interface Engines {
  /**
   * The engine for files of typed columns, which the first file that wants it starts.
   *
   * @param file for messages
   * @throws SalesbookError engineMissing, engineStart
   */
  engineFor(file: string): Promise<Engine>;
}

/** Does something that may want an engine, and ends the engine in any case. */
export async function withEngines<Result>(
  language: Language,
  { signal }: Surroundings,
  work: (engines: Engines) => Promise<Result>,
): Promise<Result> {
  let starting: Promise<RunningEngine> | undefined;
  try {
    return await work({
      engineFor: async (file) => {
        const { startDuckdb } = await import("./duckdb");
        return (starting ??= startDuckdb(file, language, signal));
      },
    });
  } finally {
    const running = await starting?.catch(() => undefined);
    await running?.close();
  }
}
