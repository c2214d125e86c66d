/** Databases as engines of a ledger: how each finds a file, and what is said when one fails. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import type { Engine, Rows } from "../ledger/ledger";
import { Late, Missing, type Connection } from "./connection";

/** How a database reads files of typed columns. */
export interface Dialect {
  readonly name: string;
  columnsOf: (source: string, query: (sql: string) => Promise<Rows>) => ReturnType<Engine["columnsOf"]>;
  relation: Engine["relation"];
}

/** An engine that was started. */
export class RunningEngine {
  private readonly stop = (): void => void this.connection.close();

  constructor(
    private readonly connection: Connection,
    private readonly dialect: Dialect,
    private readonly language: Language,
    private readonly signal: AbortSignal | undefined,
  ) {
    signal?.addEventListener("abort", this.stop);
    if (signal?.aborted) this.stop();
  }

  /** The engine for a file, by whose name it speaks of what goes wrong. */
  reading(file: string): Engine {
    const { name, columnsOf, relation } = this.dialect;
    const query = (sql: string): Promise<Rows> => this.query(sql, file);
    return { name, query, relation, columnsOf: (source) => columnsOf(source, query) };
  }

  close(): Promise<void> {
    this.signal?.removeEventListener("abort", this.stop);
    return this.connection.close();
  }

  private async query(sql: string, file: string): Promise<Rows> {
    try {
      if (!this.signal?.aborted) return await this.connection.query(sql);
    } catch (error) {
      if (!this.signal?.aborted) throw failureOf(error, { engine: this.dialect.name, file, language: this.language });
    }
    throw new SalesbookError("cancelled");
  }
}

/** What is said of an engine that failed, or that lacks something. */
export function failureOf(
  error: unknown,
  { engine, file, language, patience = PATIENCE }: { engine: string; file: string; language: Language; patience?: number },
): SalesbookError {
  if (error instanceof SalesbookError) return error;
  if (error instanceof Late) return new SalesbookError("engineStart", { engine, file, seconds: patience / 1000 });
  const words = cliWords[language].engines;
  if (error instanceof Missing) {
    const { name, reason } = {
      duckdb: { name: engine, reason: words.duckdb },
      spark: { name: engine, reason: words.spark },
      java: words.java,
    }[error.what];
    return new SalesbookError("engineMissing", { file, engine: name, reason });
  }
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return new SalesbookError("engineFailed", { engine, file, reason: reason.replace(/[.。]$/, "") || words.stopped });
}

/** Milliseconds in which an engine must have started. */
export const PATIENCE = 20_000;

/**
 * Waits for a step of an engine's start, so many milliseconds.
 *
 * @throws Late
 */
export async function within<Started>(starting: Promise<Started>, patience: number): Promise<Started> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), patience);
  });
  try {
    return await Promise.race([starting, late]);
  } finally {
    clearTimeout(timer);
  }
}
