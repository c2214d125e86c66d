/**
 * An Excel in memory for tests: Microsoft's client objects in front, a workbook of plain state behind. It counts
 * requests, actions and bytes, knows requirement sets and cell-edit mode, and can fail at any action or request. What
 * excel.ts does not use does not exist: it throws and is remembered in `unknown`.
 */
import { excelClient, type ClientSession, type ExcelClient, type WireBody, type WireResponse } from "./client";
import { ExcelFault, type ModelNode } from "./node";
import { execute, type Executed } from "./execute";
import { placeOf, tablesNode, worksheetsNode } from "./sheets";
import { rangeNode } from "./ranges";
import { newWorkbook, sheetBy, type MemoryWorkbook } from "./state";

/** One request that reached Excel. */
export interface Sent {
  readonly actions: number;
  readonly bytes: number;
  /** Office.js gives back the ranges it kept; nobody called `context.sync()` for it. */
  readonly tidying: boolean;
  readonly suspended: boolean;
}

export interface MemoryExcel {
  readonly client: ExcelClient;
  readonly book: MemoryWorkbook;
  readonly sent: Sent[];
  /** Members that were asked for and do not exist here; a test that leaves one here is wrong. */
  readonly unknown: string[];
  /** The newest ExcelApi this Excel has. */
  api: string;
  /** A cell is being edited; `waits` says whether this Excel can hold requests back until that ends. */
  editing: { waits: boolean } | null;
  /** Fails at this action, counted from 1 over all requests from now on. */
  failAtAction: number | null;
  /** Fails at this action, counted from 1 from now on, and at none after it. */
  failAfter(actions: number): void;
  failure: ExcelFault;
  /** Asked before and after each request, with its number from 1; true loses the request or its answer. */
  loses: ((request: number, when: "before" | "after") => boolean) | null;
  leaveCell(): void;
  select(): void;
  /** One request of client objects that live elsewhere, in the page of a browser. */
  answer(flags: number, body: WireBody): Promise<WireResponse>;
  /** Told whenever something else is selected. */
  onSelect(handler: () => void): void;
  isSetSupported(set: string, version: string): boolean;
}

/** The flag of a request that may wait for the end of cell-edit mode. */
const DELAY_FOR_CELL_EDIT = 64;

export function memoryExcel(): MemoryExcel {
  const book = newWorkbook();
  const kept = new Map<string, ModelNode>();
  const references = {
    keep(node: ModelNode): string {
      const id = `r${kept.size + 1}`;
      kept.set(id, node);
      return id;
    },
  };
  const handlers: ((event: unknown) => void)[] = [];
  const waiting: (() => void)[] = [];
  let actions = 0;
  const excel: MemoryExcel = {
    client: excelClient(),
    book,
    sent: [],
    unknown: [],
    api: "1.19",
    editing: null,
    failAtAction: null,
    failure: new ExcelFault("GeneralException", "There was an internal error while processing the request."),
    loses: null,
    failAfter: (count) => void (excel.failAtAction = actions + count),
    leaveCell() {
      excel.editing = null;
      waiting.splice(0).forEach((proceed) => proceed());
    },
    select: () => handlers.forEach((handler) => handler({})),
    onSelect: (handler) => void handlers.push(handler),
    answer: async (flags, body) => {
      if (excel.editing?.waits && flags & DELAY_FOR_CELL_EDIT) await new Promise<void>((proceed) => waiting.push(proceed));
      if (excel.editing) return refused(excel.client.errorCodes.invalidOperationInCellEditMode, "Excel is in cell-editing mode.");
      const number = excel.sent.push(measure(body));
      if (excel.loses?.(number, "before")) return refused("ConnectionFailure", "The connection was lost.");
      const executed = execute(body, {
        root: rootNode(book, references, kept),
        kept,
        api: (version) => excel.isSetSupported("ExcelApi", version),
        before: () => {
          actions += 1;
          if (excel.failAtAction === actions) throw excel.failure;
        },
        onUnknown: (member) => void excel.unknown.push(member),
      });
      if (excel.loses?.(number, "after")) return refused("ConnectionFailure", "The connection was lost.");
      const traces = body.Actions.filter((action) => action.ActionType === 5).map((action) => action.Id);
      return responseOf(executed, traces);
    },
    isSetSupported: (set, version) =>
      set === "ExcelApi" ? apiNumber(version) <= apiNumber(excel.api) : set === "DelayForCellEdit" ? excel.editing?.waits !== false : false,
  };

  const session: ClientSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "memory", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: (_, flags, message) => excel.answer(flags, message.Body) }),
    getEventRegistration: () => ({
      register: (_event, _target, handler) => Promise.resolve(handlers.push(handler)),
      unregister: (_event, _target, handler) => Promise.resolve(handlers.splice(handlers.indexOf(handler), 1)),
    }),
  };
  excel.client.connect(session, excel.isSetSupported);
  return excel;
}

function rootNode(book: MemoryWorkbook, references: { keep(node: ModelNode): string }, kept: Map<string, ModelNode>): ModelNode {
  const selected = (first: boolean): ModelNode => {
    const { area } = book.selection;
    return rangeNode(placeOf(book, sheetBy(book, book.selection.sheet), references), first ? { ...area, rows: 1, columns: 1 } : area);
  };
  return {
    type: "Workbook",
    call: {
      GetSelectedRange: () => selected(false),
      GetActiveCell: () => selected(true),
      _RemoveReference: (id) => void kept.delete(String(id)),
    },
    child: {
      Application: () => ({
        type: "Application",
        call: {
          SuspendApiCalculationUntilNextSync: () => undefined,
          SuspendScreenUpdatingUntilNextSync: () => undefined,
          CreateWorkbook: (file): ModelNode => ({
            type: "WorkbookCreated",
            identity: { _Id: String(book.opened.length) },
            call: { Open: () => void book.opened.push(String(file)) },
          }),
        },
      }),
      Worksheets: () => worksheetsNode(book, references),
      Tables: () => tablesNode(book),
      Names: () => ({
        type: "NamedItemCollection",
        items: () => book.names.map((name) => ({ type: "NamedItem", identity: { Name: name }, get: { Name: () => name } })),
      }),
      Protection: () => ({ type: "WorkbookProtection", get: { Protected: () => book.protected } }),
    },
  };
}

function measure(body: WireBody): Sent {
  const calls = body.Actions.filter((action) => action.ActionType !== 1).map((action) => action.Name);
  return {
    actions: body.Actions.length,
    bytes: Buffer.byteLength(JSON.stringify(body)),
    tidying: calls.length > 0 && calls.every((name) => name === "_RemoveReference"),
    suspended: calls.includes("SuspendApiCalculationUntilNextSync"),
  };
}

function responseOf({ results, fault }: Executed, traces: readonly number[]): WireResponse {
  if (!fault) return { HttpStatusCode: 200, Body: { TraceIds: traces, Results: results } };
  const { code, message, location, index } = fault;
  return {
    HttpStatusCode: 400,
    Body: {
      TraceIds: [],
      Results: [],
      Error: { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 },
    },
  };
}

function refused(code: string, message: string): WireResponse {
  return { HttpStatusCode: 503, ErrorCode: code, ErrorMessage: message };
}

/** 1.10 comes after 1.9. */
function apiNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
