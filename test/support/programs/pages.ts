/** The built pages on a server of this machine. */
import { execFile } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import type { Program } from "../programs";

/** Where npm starts every command, the tests as well as the pictures. */
const ROOT = process.cwd();
const DIST = join(ROOT, "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Pages that are served. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/** Builds what is stale and serves it, at an address of its own. */
export async function servePages(): Promise<Served> {
  const build = "import('./scripts/build.mjs').then(({ buildIfStale }) => process.exit(buildIfStale()))";
  await promisify(execFile)(process.execPath, ["-e", build], { cwd: ROOT });
  const server: Server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(DIST, normalize(pathname === "/" ? "/index.html" : pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-store" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whoever asks is told the address of the one server. */
export function openPages(): Program {
  let served: Promise<Served> | null = null;
  return {
    answer: async () => (await (served ??= servePages())).address,
    close: async () => (await served?.catch(() => null))?.close(),
  };
}
