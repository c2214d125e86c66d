/**
 * Microsoft's own Excel client objects, out of `@microsoft/office-js`, in a `vm` context of their own. They bring the
 * real load and sync behaviour (PropertyNotLoaded, ApiNotFound, references that end with their request) and send their
 * batches to whatever session they are given. Undocumented, so the package's version is pinned; for tests only.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

/** The actions of one `context.sync()` as Excel's client sends them. */
export interface WireBody {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set a property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  /** 1 the workbook, 3 result of a method, 4 property, 5 item of a collection, 6 kept reference. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Non-zero where an argument is an object: then it is that object's path. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface WireResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly Body?: {
    /** Markers that were passed; an event is registered once its marker was. */
    readonly TraceIds: readonly number[];
    readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
    readonly Error?: {
      readonly Code: string;
      readonly Message: string;
      readonly Location: string;
      readonly ActionIndex: number;
      readonly HttpStatusCode: number;
    };
  };
}

/** What the client objects talk to instead of Excel. */
export interface ClientSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: unknown, flags: number, message: { readonly Body: WireBody }): Promise<WireResponse>;
  };
  getEventRegistration(controlId: string): {
    register(eventId: number, targetId: string, handler: (event: unknown) => void): Promise<unknown>;
    unregister(eventId: number, targetId: string, handler: (event: unknown) => void): Promise<unknown>;
  };
}

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly errorCodes: { readonly invalidOperationInCellEditMode: string };
  /** Sends everything to this session from now on, and answers questions for requirement sets by `isSetSupported`. */
  connect(session: ClientSession, isSetSupported: (set: string, version: string) => boolean): void;
}

let loaded: ExcelClient | undefined;

/** Loads the client once per test file (about 0.1 s). */
export function excelClient(): ExcelClient {
  loaded ??= load();
  return loaded;
}

/** What a page has that the client looks at while it loads. */
function browserStandIns(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    // The client tries again after five seconds what it could not tidy up; no test waits for that.
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay).unref(),
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    navigator: { userAgent: "node", platform: "node", language: "en" },
    location: { href: "http://localhost/", protocol: "http:", host: "localhost", search: "", hash: "" },
    document: { URL: "http://localhost/", createElement: () => ({}), getElementsByTagName: () => [], addEventListener: () => undefined },
    addEventListener: () => undefined,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}

function load(): ExcelClient {
  const file = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.js");
  const page = browserStandIns();
  vm.createContext(page);
  new vm.Script(readFileSync(file, "utf8"), { filename: "excel-web-16.00.js" }).runInContext(page);
  const client = page as {
    Excel: typeof Excel & { ErrorCodes: ExcelClient["errorCodes"] };
    OfficeExtension: { SessionBase: { _overrideSession: ClientSession | null; prototype: object } };
    Office?: unknown;
  };
  return {
    Excel: client.Excel,
    errorCodes: client.Excel.ErrorCodes,
    connect(session, isSetSupported) {
      // Events go through the session only if it is one of the client's own kind.
      Object.setPrototypeOf(session, client.OfficeExtension.SessionBase.prototype);
      client.OfficeExtension.SessionBase._overrideSession = session;
      client.Office = { context: { requirements: { isSetSupported } } };
    },
  };
}
