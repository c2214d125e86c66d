/** What the command line asks of an engine that it starts. */
import { SalesbookError } from "../domain/errors";
import type { Engine } from "../ledger/ledger";

/** An engine that was started. */
export interface RunningEngine extends Engine {
  /** Ends it, with everything that it left on the disk. */
  close(): Promise<void>;
}

/** Milliseconds in which an engine must have started. */
export const PATIENCE = 20_000;

/**
 * Waits for an engine to start.
 *
 * @throws SalesbookError engineStart
 */
export async function within<Started>(
  starting: Promise<Started>,
  { engine, file, patience }: { readonly engine: string; readonly file: string; readonly patience: number },
): Promise<Started> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SalesbookError("engineStart", { engine, file, seconds: patience / 1000 })), patience);
  });
  try {
    return await Promise.race([starting, late]);
  } finally {
    clearTimeout(timer);
  }
}
