/** A thread that is ended when it takes too long or too much memory. */
import { once } from "node:events";
import { Worker, type Transferable } from "node:worker_threads";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";

export interface ThreadLimits {
  /** For each answer. */
  readonly seconds: number;
  /** Of memory for what is read; the file itself comes on top. */
  readonly megabytes: number;
}

export const THREAD_LIMITS: ThreadLimits = { seconds: 120, megabytes: 1500 };

/** What a thread is handed; what is moved is gone here. */
export interface Handed {
  readonly data: unknown;
  readonly moved?: Transferable[];
}

/** One question at a time; while none is open the thread keeps nobody waiting. */
export class LimitedThread {
  private readonly worker: Worker;
  private readonly failed: Promise<never>;

  constructor(
    program: URL,
    private readonly limits: ThreadLimits,
    /** For messages. */
    private readonly reading: { readonly file: string; readonly language: Language },
    { data, moved = [] }: Handed = { data: null },
  ) {
    this.worker = new Worker(program, {
      workerData: data,
      transferList: moved,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    this.failed = once(this.worker, "error").then(([error]: NodeJS.ErrnoException[]) => {
      if (error?.code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
      throw this.stopped("megabytes");
    });
    // It is told to whoever asks.
    this.failed.catch(() => undefined);
  }

  /** @throws SalesbookError as `next` */
  ask<Answer>({ data, moved = [] }: Handed, signal?: AbortSignal): Promise<Answer> {
    this.worker.postMessage(data, moved);
    return this.next(signal);
  }

  /**
   * What the thread says next.
   *
   * @throws SalesbookError fileStopped, cancelled; the thread is ended then
   */
  async next<Answer>(signal?: AbortSignal): Promise<Answer> {
    const { worker, failed, limits } = this;
    const settled = new AbortController();
    worker.ref();
    try {
      const said = new Promise<Answer>((resolve) => worker.once("message", resolve));
      const late = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => reject(this.stopped("seconds")), limits.seconds * 1000);
        const cancel = (): void => reject(new SalesbookError("cancelled"));
        if (signal?.aborted) cancel();
        signal?.addEventListener("abort", cancel, { signal: settled.signal });
        settled.signal.addEventListener("abort", () => clearTimeout(timer));
      });
      return await Promise.race([said, late, failed]);
    } catch (error) {
      this.end();
      throw error;
    } finally {
      settled.abort();
      worker.unref();
    }
  }

  private stopped(limit: keyof ThreadLimits): SalesbookError {
    const { file, language } = this.reading;
    return new SalesbookError("fileStopped", { file, accepted: fill(catalogues[language].files[limit], { count: this.limits[limit] }) });
  }

  end(): void {
    void this.worker.terminate();
  }
}

/** A file's bytes to be moved instead of copied, where they have their memory to themselves. */
export function movedBytes(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly moved: ArrayBuffer[] } {
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer) || bytes.byteLength !== buffer.byteLength) return { bytes, moved: [] };
  return { bytes: new Uint8Array(buffer), moved: [buffer] };
}
