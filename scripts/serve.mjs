/** Serves dist/ on this machine, on the first free port from the one asked for. */
import { createServer as createPlainServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import { root } from "./packages.mjs";
import { FRAME_ANCESTORS } from "./policy.mjs";

/** Only this machine is answered, in both of its address families: some programs try the one, some the other. */
const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * @param {{ port: number, secure?: { key: unknown, cert: unknown, ca?: unknown } | null, exact?: boolean, folder?: string }} options
 * `exact`: this port or none
 * @returns {Promise<{ url: string, port: number, close: () => void }>} the address without a final slash
 * @throws when the port is taken, or without `exact` all twenty from it on
 */
export async function serve({ port, secure = null, exact = false, folder = join(root, "dist") }) {
  const { default: sirv } = await import("sirv");
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader("Content-Security-Policy", FRAME_ANCESTORS),
  });
  const answer = (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    files(request, response, () => response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n"));
  };
  const create = () => (secure ? createSecureServer(secure, answer) : createPlainServer(answer));
  const last = exact ? port : port + 19;
  for (let candidate = port; candidate <= last; candidate += 1) {
    const close = await listen(create, candidate);
    if (close) return { url: `${secure ? "https" : "http"}://localhost:${candidate}`, port: candidate, close };
  }
  throw new Error(exact ? `Port ${port} is taken.` : `No free port between ${port} and ${last}.`);
}

/** Listens on every loopback address there is; null, and nothing left open, when the port is taken on one of them. */
async function listen(create, port) {
  const servers = [];
  const close = () => servers.forEach((server) => server.close());
  for (const address of LOOPBACKS) {
    const server = create();
    const problem = await problemListening(server, port, address);
    if (problem === null) servers.push(server);
    else if (problem === "EADDRINUSE" || problem === "EACCES") {
      close();
      return null;
    }
  }
  return servers.length > 0 ? close : null;
}

function problemListening(server, port, address) {
  return new Promise((resolve) => {
    server.once("error", (error) => resolve(error.code ?? "unknown"));
    server.listen(port, address, () => resolve(null));
  });
}
