/** Engines that read files of typed columns for the command line: started when the first file wants one, and always closed. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import type { Engine } from "../ledger/ledger";
import { connectApart } from "./connect-apart";
import { connect } from "./connect";
import type { Connection, Starting } from "./connection";
import { DUCKDB, isTableName, spark } from "./dialects";
import type { EngineName } from "./engine-names";
import { failureOf, PATIENCE, RunningEngine, within, type Dialect } from "./engine";
import { temporaryFolder } from "./left-behind";
import { findSpark } from "./spark-home";
import type { Surroundings } from "./surroundings";

/** What a command says about engines. */
export interface EngineChoice {
  readonly language: Language;
  /** As typed. */
  readonly files: readonly string[];
  /** Otherwise the one that the files want. */
  readonly engine?: EngineName;
  /** Where Spark works, such as `spark://host:7077`; otherwise where its own settings say, and on this machine without any. */
  readonly master?: string;
}

/** The engines of a command. */
export interface Engines {
  /** Whether files are found by Spark's rules. */
  readonly isSpark: boolean;
  /**
   * The engine for a file of typed columns, which the first that wants it starts.
   *
   * @param file for messages
   * @throws SalesbookError engineMissing, engineStart, engineFailed
   */
  engineFor(file: string): Promise<Engine>;
}

/**
 * Does something that may want an engine, and ends the engine in any case.
 *
 * @throws SalesbookError engineMissing where Spark is asked for and not there, whatever the files are
 */
export async function withEngines<Result>(
  choice: EngineChoice,
  surroundings: Surroundings,
  work: (engines: Engines) => Promise<Result>,
): Promise<Result> {
  const { language, files, engine = "duckdb" } = choice;
  const isSpark = engine === "spark";
  if (isSpark) foundSpark(surroundings, files[0] ?? "", language);
  let starting: Promise<RunningEngine> | undefined;
  try {
    return await work({ isSpark, engineFor: async (file) => (await (starting ??= start(choice, file, surroundings))).reading(file) });
  } finally {
    const running = await starting?.catch(() => undefined);
    await running?.close();
  }
}

function foundSpark({ environment }: Surroundings, file: string, language: Language): ReturnType<typeof findSpark> {
  try {
    return findSpark(environment);
  } catch (error) {
    throw failureOf(error, { engine: "Spark", file, language });
  }
}

/** Starts the engine of a command in a process of its own, where that is built. */
async function start(choice: EngineChoice, file: string, surroundings: Surroundings): Promise<RunningEngine> {
  const { language, files, master } = choice;
  const { engineProgram, patience = PATIENCE, signal } = surroundings;
  const engine = choice.engine ?? "duckdb";
  const dialect: Dialect = engine === "spark" ? spark() : DUCKDB;
  const folder = await temporaryFolder(`salesbook-${engine}`, surroundings.environment);
  const starting: Starting =
    engine === "duckdb"
      ? { engine, folder }
      : {
          ...{ engine, folder, patience, hasTables: files.some(isTableName) },
          ...foundSpark(surroundings, file, language),
          ...(master === undefined ? {} : { master }),
        };
  const isBuilt = engineProgram !== undefined && existsSync(fileURLToPath(engineProgram));
  // Spark says by itself that it does not start: on a busy machine that takes longer than it may be silent.
  const limit = engine === "duckdb" ? patience : 10 * patience;
  let connection: Connection | undefined;
  const end = async (): Promise<void> => {
    await connection?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const abort = (): void => void connection?.close();
  signal?.addEventListener("abort", abort);
  try {
    connection = isBuilt ? connectApart(engineProgram, starting) : await connect(starting);
    // It has started when it answers, and works when an answer comes from where the work is done.
    for (const sql of PROBES) await within(connection.query(sql), limit);
    if (signal?.aborted) throw new SalesbookError("cancelled");
    const running = connection;
    return new RunningEngine({ query: (sql) => running.query(sql), close: end }, dialect, language, signal);
  } catch (error) {
    await end();
    throw signal?.aborted ? new SalesbookError("cancelled") : failureOf(error, { engine: dialect.name, file, language, patience });
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

const PROBES = ["SELECT 'ready' AS r0", "SELECT CAST(count(*) AS STRING) AS r0 FROM range(0, 2)"];
