/** One run at a time: from the form's request to sheets in the workbook or a file, with progress and a way to stop it. */
import { useCallback, useEffect, useRef, useState } from "react";
import { SalesbookError } from "../domain/errors";
import type { Host, InsertedSheets, Progress } from "../hosts/host";
import type { TakenNames } from "../book/layout";
import type { Book } from "../book/make-book";
import type { RequestOptions } from "../book/request";
import type { Sheet } from "../sheet/sheet";
import type { Destination } from "./preferences";
import { startWriter, type StartedWriter } from "./write-in-worker";

/** Hands a finished file to the user. */
export type SaveFile = (bytes: Uint8Array, name: string, type?: string) => void | Promise<void>;

/** What a run makes. */
export interface Making {
  /** The numbers of the tables. */
  readonly tables: readonly string[];
  /** What is asked for, where the sheets follow from it alone: a file of them is made beside the page. */
  readonly request?: RequestOptions;
  /** Lays the sheets out, for the names that are taken; those that no request lays out come beside them. */
  make(taken?: TakenNames): Made | Promise<Made>;
}

type Made = Book & { readonly beside?: readonly Sheet[] };

export type RunState =
  | { readonly step: "idle" }
  | { readonly step: "running"; readonly destination: Destination; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly step: "inserted"; readonly sheets: InsertedSheets }
  | { readonly step: "opened" }
  | { readonly step: "downloaded"; readonly file: string }
  | { readonly step: "cancelled" }
  | { readonly step: "failed"; readonly during: Destination | "goTo"; readonly error: unknown };

export interface Run {
  readonly state: RunState;
  /** Readies what a run to a destination needs, which takes a moment to load; the same function always. */
  prepare(destination: Destination): void;
  /** Does nothing while another run is under way. Gives whether the sheets were made. */
  start(making: Making, destination: Destination): Promise<boolean>;
  cancel(): void;
  dismiss(): void;
  goTo(sheet: string): Promise<void>;
}

/**
 * The run of a pane.
 *
 * @param host where sheets go
 * @param saveFile where a file goes
 */
export function useRun(host: Host, saveFile: SaveFile): Run {
  const [state, setState] = useState<RunState>({ step: "idle" });
  const controller = useRef<AbortController | null>(null);
  const writer = useRef<StartedWriter | null>(null);
  const closeWriter = (): void => {
    writer.current?.close();
    writer.current = null;
  };
  useEffect(() => closeWriter, []);
  const prepare = useCallback((destination: Destination): void => {
    if (destination !== "insert") writer.current ??= startWriter();
  }, []);

  async function start(making: Making, destination: Destination): Promise<boolean> {
    if (controller.current) return false;
    const { signal } = (controller.current = new AbortController());
    const onProgress = (progress: Progress): void => setState((now) => (now.step === "running" ? { ...now, progress } : now));
    setState({ step: "running", destination, progress: null, stopping: false });
    try {
      await painted();
      const watching = { signal, onProgress };
      if (destination === "insert") setState(await insert(host, making, watching));
      else {
        const bytes = await fileOf((writer.current ??= startWriter()), making, watching);
        setState(destination === "newWorkbook" ? await open(host, bytes) : await download(saveFile, making, bytes));
      }
      return true;
    } catch (error) {
      const stopped = signal.aborted && (!(error instanceof SalesbookError) || error.code === "cancelled");
      setState(stopped ? { step: "cancelled" } : { step: "failed", during: destination, error });
      closeWriter();
      return false;
    } finally {
      controller.current = null;
    }
  }

  function cancel(): void {
    if (!controller.current) return;
    controller.current.abort();
    setState((now) => (now.step === "running" ? { ...now, stopping: true } : now));
  }

  async function goTo(sheet: string): Promise<void> {
    try {
      await host.goTo(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    } catch (error) {
      setState({ step: "failed", during: "goTo", error });
    }
  }

  return { state, prepare, start, cancel, goTo, dismiss: () => setState((now) => (now.step === "running" ? now : { step: "idle" })) };
}

interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

async function insert(host: Host, making: Making, { signal, onProgress }: Watching): Promise<RunState> {
  const taken = await host.takenNames();
  stopIfCancelled(signal);
  const { request, sheets, beside } = await making.make(taken);
  // Drawing the sheets, and before it whatever is in between, has a turn of its own.
  await painted();
  stopIfCancelled(signal);
  const inserted = await host.insertSheets(sheets, { request, ...(beside ? { beside } : {}), signal, onProgress });
  await painted();
  return { step: "inserted", sheets: inserted };
}

async function open(host: Host, bytes: Uint8Array): Promise<RunState> {
  await host.openWorkbook?.(bytes);
  return { step: "opened" };
}

async function download(saveFile: SaveFile, { tables }: Making, bytes: Uint8Array): Promise<RunState> {
  const file = `Salesbook ${numbersIn(tables)}.xlsx`;
  await saveFile(bytes, file);
  return { step: "downloaded", file };
}

async function fileOf(writer: StartedWriter, { request, make }: Making, { signal, onProgress }: Watching): Promise<Uint8Array> {
  if (request) return writer.write({ request }, signal, onProgress);
  const { sheets, beside = [] } = await make();
  return writer.write({ sheets: [...sheets, ...beside] }, signal, onProgress);
}

/** A few numbers one by one, many from the first to the last. */
function numbersIn(tables: readonly string[]): string {
  return tables.length > 4 ? `${tables[0]}–${tables.at(-1)}` : tables.join(" ");
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new SalesbookError("cancelled");
}

/** Lets the progress bar and the Cancel button appear before the calculation takes the thread. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
