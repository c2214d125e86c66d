/** The page's side of work that is done in a worker: calls by name, their progress, a way to stop them. */
import { SalesbookError, type ErrorCode, type ErrorDetails } from "../domain/errors";

/** What is asked of the worker. */
export type WorkerCall = { readonly id: number; readonly method: string; readonly parameters: readonly unknown[] } | "cancel";

/** What it says. */
export type WorkerMessage = { readonly id: number } & (
  | { readonly progress: readonly unknown[] }
  | { readonly value: unknown }
  | { readonly refused: { readonly code: ErrorCode; readonly details: ErrorDetails } }
  | { readonly broken: string }
);

/** What of a worker is used. */
export type CalledWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Of a call; what it is told, the method's own type says. */
type OnProgress = (...progress: never[]) => void;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** Calls to one worker, each answered once. */
export class WorkerCalls {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private hasAnswered = false;
  /** Why the worker could not be started; it answers no call then. */
  private broken: Error | null = null;

  constructor(private readonly worker: CalledWorker) {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.take(data);
    worker.onerror = ({ message }) => {
      const error = new Error(message || "The worker could not be started.");
      if (!this.hasAnswered) this.broken = error;
      this.fail(error);
    };
  }

  /** Calls a method by its name; what cannot be copied to a worker is none of its parameters. */
  ask<Value>(method: string, parameters: readonly unknown[], onProgress?: OnProgress): Promise<Value> {
    if (this.broken) return Promise.reject(this.broken);
    return new Promise((resolve, reject) => {
      const id = ++this.last;
      this.waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onProgress });
      this.say({ id, method, parameters });
    });
  }

  /** Stops what is going on; its calls are refused as cancelled when they come to it. */
  cancel(): void {
    this.say("cancel");
  }

  /** Ends the worker. */
  close(): void {
    this.worker.terminate();
    this.fail(new SalesbookError("cancelled"));
  }

  private say(call: WorkerCall): void {
    this.worker.postMessage(call);
  }

  private take(message: WorkerMessage): void {
    this.hasAnswered = true;
    const waiting = this.waiting.get(message.id);
    if ("progress" in message) return waiting?.onProgress?.(...(message.progress as never[]));
    this.waiting.delete(message.id);
    if ("value" in message) waiting?.resolve(message.value as never);
    else if ("refused" in message) waiting?.reject(new SalesbookError(message.refused.code, message.refused.details));
    else waiting?.reject(new Error(message.broken));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
