/** One run at a time: from the form's request to sheets in the workbook or a file, with progress and a way to stop it. */
import { useRef, useState } from "react";
import { SalesbookError } from "../domain/errors";
import type { Host, InsertedSheets, Progress } from "../hosts/host";
import { makeBook } from "../book/make-book";
import type { RequestOptions } from "../book/request";
import type { Destination } from "./preferences";

/** Hands a finished file to the user. */
export type SaveFile = (bytes: Uint8Array, name: string) => void | Promise<void>;

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
  /** Does nothing while another run is under way. */
  start(options: RequestOptions, destination: Destination): Promise<void>;
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

  async function start(options: RequestOptions, destination: Destination): Promise<void> {
    if (controller.current) return;
    const { signal } = (controller.current = new AbortController());
    const onProgress = (progress: Progress): void => setState((now) => (now.step === "running" ? { ...now, progress } : now));
    setState({ step: "running", destination, progress: null, stopping: false });
    try {
      await painted();
      const watching = { signal, onProgress };
      if (destination === "insert") setState(await insert(host, options, watching));
      else if (destination === "newWorkbook") setState(await open(host, options, watching));
      else setState(await download(saveFile, options, watching));
    } catch (error) {
      const stopped = signal.aborted && (!(error instanceof SalesbookError) || error.code === "cancelled");
      setState(stopped ? { step: "cancelled" } : { step: "failed", during: destination, error });
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

  return { state, start, cancel, goTo, dismiss: () => setState((now) => (now.step === "running" ? now : { step: "idle" })) };
}

interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

async function insert(host: Host, options: RequestOptions, { signal, onProgress }: Watching): Promise<RunState> {
  const taken = await host.takenNames();
  stopIfCancelled(signal);
  const { request, sheets } = makeBook(options, taken);
  return { step: "inserted", sheets: await host.insertSheets(sheets, { request, signal, onProgress }) };
}

async function open(host: Host, options: RequestOptions, watching: Watching): Promise<RunState> {
  await host.openWorkbook?.(await fileOf(options, watching));
  return { step: "opened" };
}

async function download(saveFile: SaveFile, options: RequestOptions, watching: Watching): Promise<RunState> {
  const file = `Salesbook ${numbersIn(options.tables)}.xlsx`;
  await saveFile(await fileOf(options, watching), file);
  return { step: "downloaded", file };
}

async function fileOf(options: RequestOptions, { signal, onProgress }: Watching): Promise<Uint8Array> {
  const { sheets } = makeBook(options);
  // The workbook writer is the pane's heaviest part and is fetched when a file is first asked for.
  const { writeXlsx } = await import("../export/xlsx");
  stopIfCancelled(signal);
  const bytes = await writeXlsx(sheets, { signal, onProgress });
  stopIfCancelled(signal);
  return bytes;
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
