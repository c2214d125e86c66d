/**
 * The programs that tests share, one of each for a whole run: LibreOffice, the browser, the server of the built pages.
 * They stand beside the tests, in the process that starts jest; each is started when it is first asked for.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openBrowser } from "./programs/browser";
import { openOffice } from "./programs/office";
import { openPages } from "./programs/pages";

/** A program that is at work. */
export interface Program {
  /** Does one thing that a test asks for, given and answered as plain data. */
  readonly answer: (order: unknown, client: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const OPENERS: Readonly<Record<string, () => Program>> = { office: openOffice, browser: openBrowser, pages: openPages };

/** Waits for tests to ask; the address goes into the environment, where every worker of jest finds it. */
export async function startPrograms(): Promise<() => Promise<void>> {
  const programs = new Map<string, Program>();
  const programOf = (name: string): Program => {
    const found = programs.get(name) ?? OPENERS[name]?.();
    if (!found) throw new Error(`No program is called ${name}.`);
    programs.set(name, found);
    return found;
  };
  const server: Server = createServer((request, response) => {
    const [, name = "", client = ""] = (request.url ?? "").split("/");
    bodyOf(request)
      .then((body) => programOf(name).answer(JSON.parse(body), client))
      .then(
        (answer) => response.end(JSON.stringify({ answer })),
        (error: unknown) => response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) })),
      );
  });
  // A test may wait for its turn as long as its own limit allows.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.SALESBOOK_PROGRAMS = String((server.address() as AddressInfo).port);
  return async () => {
    await Promise.all([...programs.values()].map(({ close }) => close()));
    server.closeAllConnections();
    server.close();
    delete process.env.SALESBOOK_PROGRAMS;
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
