/** A browser whose every way out of this machine leads past a witness, and pages that report what they refuse. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type BrowserContext, type Request } from "playwright-core";

/** A browser and everything that it, its workers or its pages asked another machine for. */
export interface WatchedBrowser {
  readonly browser: Browser;
  /** Addresses asked for, or names of machines where the request was encrypted. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Chromium's own services, for its updates and its filling in of forms; no page has a say in them. */
const BROWSERS_OWN = /(?:^|\.)google(?:apis)?\.com(?::443)?$/;

/** What was seen of one user's pages. */
export interface Watch {
  /** All requests, in order, also those of workers and those that a test answers itself. */
  readonly requests: readonly Request[];
  /** What the pages' policies refused. */
  readonly refused: readonly string[];
  /** Scripts that failed, and what was written as an error. */
  readonly errors: readonly string[];
  /** Texts that were handed to the browser as markup. */
  readonly markup: readonly string[];
}

/** Starts a browser behind a proxy that answers nothing and remembers all. This machine is asked directly. */
export async function watchedBrowser(executablePath: string): Promise<WatchedBrowser> {
  const asked: string[] = [];
  const remember = (address: string, machine: string): void => void (BROWSERS_OWN.test(machine) || asked.push(address));
  const witness: Server = createServer(({ url = "" }, response) => {
    remember(url, new URL(url).hostname);
    response.writeHead(502).end();
  });
  witness.on("connect", ({ url = "" }, socket) => {
    remember(url, url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => witness.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
    proxy: { server: `http://127.0.0.1:${(witness.address() as AddressInfo).port}`, bypass: "localhost" },
  });
  return {
    browser,
    asked,
    async close() {
      await browser.close();
      witness.closeAllConnections();
      witness.close();
    },
  };
}

/** Watches all pages that a context opens from now on. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const seen = { requests: [] as Request[], refused: [] as string[], errors: [] as string[], markup: [] as string[] };
  context.on("request", (request) => seen.requests.push(request));
  context.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  context.on("weberror", (error) => seen.errors.push(String(error.error())));
  await context.exposeFunction("reportRefused", (what: string) => void seen.refused.push(what));
  await context.exposeFunction("reportMarkup", (what: string) => void seen.markup.push(what));
  await context.addInitScript(reporters);
  return seen;
}

/** What the pages call; put there by {@link watch}. */
declare global {
  var reportRefused: (what: string) => void;
  var reportMarkup: (what: string) => void;
}

/** Runs in each page before anything else: reports refusals, and every text on its way to becoming markup. */
function reporters(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) =>
    reportRefused(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
  );
  for (const [prototype, name] of [
    [Element.prototype, "innerHTML"],
    [Element.prototype, "outerHTML"],
    [ShadowRoot.prototype, "innerHTML"],
    [HTMLIFrameElement.prototype, "srcdoc"],
  ] as const) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...property,
      set(this: unknown, text: unknown) {
        reportMarkup(String(text));
        property?.set?.call(this, text);
      },
    });
  }
  for (const [prototype, name] of [
    [Element.prototype, "insertAdjacentHTML"],
    [Document.prototype, "write"],
    [Document.prototype, "writeln"],
    [Range.prototype, "createContextualFragment"],
    [DOMParser.prototype, "parseFromString"],
  ] as const) {
    const method = Reflect.get(prototype, name) as (...texts: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...texts: unknown[]) {
      reportMarkup(texts.map(String).join(" "));
      return method.apply(this, texts);
    });
  }
}
