/** A ledger in a worker of its own, so that the page answers while millions of lines are read. */
import { SalesbookError, type ErrorCode, type ErrorDetails } from "../../domain/errors";
import { fromParts, type BookPart, type MadeBook } from "./book-parts";
import type { LedgerSession } from "./session";

type Method = Exclude<keyof LedgerSession, "cancel">;

/** What is asked of the worker. */
export type LedgerCall = { readonly id: number; readonly method: Method; readonly parameters: readonly unknown[] } | "cancel";

/** What it says. */
export type LedgerMessage = { readonly id: number } & (
  | { readonly bytes: readonly [done: number, total: number] }
  /** Before the value of `make`, the rows that it lacks. */
  | { readonly part: BookPart }
  | { readonly value: unknown }
  | { readonly refused: { readonly code: ErrorCode; readonly details: ErrorDetails } }
  | { readonly broken: string }
);

/** What of a worker is used. */
export type LedgerWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** A session that can be ended. */
export type OpenSession = LedgerSession & { close(): void };

/**
 * Starts a session in a worker; where there are no workers, in the page.
 *
 * @param newWorker starts one
 */
export async function startSession(newWorker: () => LedgerWorker = startWorker): Promise<OpenSession> {
  if (newWorker === startWorker && typeof Worker === "undefined") {
    const { LocalSession } = await import("./session");
    return Object.assign(new LocalSession(), { close: () => undefined });
  }
  return new WorkerSession(newWorker());
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onBytes?: ((done: number, total: number) => void) | undefined;
  readonly parts: BookPart[];
}

class WorkerSession implements OpenSession {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly worker: LedgerWorker) {
    worker.onmessage = ({ data }: MessageEvent<LedgerMessage>) => this.take(data);
    worker.onerror = ({ message }) => this.fail(new Error(message || "The reader could not be started."));
  }

  readonly open: LedgerSession["open"] = (...parameters) => this.ask("open", parameters);
  readonly openLists: LedgerSession["openLists"] = (...parameters) => this.ask("openLists", parameters);
  readonly read: LedgerSession["read"] = (reading, onBytes) => this.ask("read", [reading], onBytes);
  readonly outcome: LedgerSession["outcome"] = (...parameters) => this.ask("outcome", parameters);
  readonly make: LedgerSession["make"] = (...parameters) => this.ask("make", parameters);

  cancel(): void {
    this.say("cancel");
  }

  close(): void {
    this.worker.terminate();
    this.fail(new SalesbookError("cancelled"));
  }

  private ask<Value>(method: Method, parameters: readonly unknown[], onBytes?: Waiting["onBytes"]): Promise<Value> {
    return new Promise((resolve, reject) => {
      const id = ++this.last;
      this.waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onBytes, parts: [] });
      this.say({ id, method, parameters });
    });
  }

  private say(call: LedgerCall): void {
    this.worker.postMessage(call);
  }

  private take(message: LedgerMessage): void {
    const waiting = this.waiting.get(message.id);
    if ("bytes" in message) return waiting?.onBytes?.(...message.bytes);
    if ("part" in message) return void waiting?.parts.push(message.part);
    this.waiting.delete(message.id);
    if ("value" in message)
      waiting?.resolve((waiting.parts.length > 0 ? fromParts(message.value as MadeBook, waiting.parts) : message.value) as never);
    else if ("refused" in message) waiting?.reject(new SalesbookError(message.refused.code, message.refused.details));
    else waiting?.reject(new Error(message.broken));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "workbench-ledger" */ new URL("./ledger.worker.ts", import.meta.url));
}
