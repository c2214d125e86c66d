/**
 * Serves dist/ on this machine, on the first free port from the one asked for. Any page in a browser can send requests
 * here, so nothing is answered but what the pages of this folder and Excel ask for, and no request ends the server.
 */
import { createServer as createPlainServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import { root } from "./packages.mjs";
import { FRAME_ANCESTORS, isExcelOnTheWeb } from "./policy.mjs";

/** Only this machine is answered, in both of its address families: some programs try the one, some the other. */
const LOOPBACKS = ["127.0.0.1", "::1"];

/** This machine by its names; a page elsewhere whose name was made to lead here asks for another. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, next: () => void) => void} Handler
 *
 * @param {{ port: number, secure?: { key: unknown, cert: unknown, ca?: unknown } | null, exact?: boolean, folder?: string, files?: Handler }} options
 * `exact`: this port or none; `files`: answers in the place of the folder
 * @returns {Promise<{ url: string, port: number, close: () => void }>} the address without a final slash
 * @throws when the port is taken, or without `exact` all twenty from it on
 */
export async function serve({ port, secure = null, exact = false, folder = join(root, "dist"), files }) {
  const answer = answering(files ?? (await filesOf(folder)));
  const create = () => (secure ? createSecureServer(secure, answer) : createPlainServer(answer));
  const last = exact ? port : port + 19;
  for (let candidate = port; candidate <= last; candidate += 1) {
    const close = await listen(create, candidate);
    if (close) return { url: `${secure ? "https" : "http"}://localhost:${candidate}`, port: candidate, close };
  }
  throw new Error(exact ? `Port ${port} is taken.` : `No free port between ${port} and ${last}.`);
}

/** The files of a folder as they are now. */
async function filesOf(folder) {
  const { default: sirv } = await import("sirv");
  return sirv(folder, { dev: true, etag: true });
}

/** @param {Handler} files answers what is asked for properly */
function answering(files) {
  return (request, response) => {
    response.setHeader("Content-Security-Policy", FRAME_ANCESTORS);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Vary", "Origin");
    const { origin } = request.headers;
    if (isExcelOnTheWeb(origin)) response.setHeader("Access-Control-Allow-Origin", origin);
    const problem = problemWith(request);
    if (problem) return refuse(response, ...problem);
    if (!canBeServed(request.headers.range)) delete request.headers.range;
    // A file that goes while it is read ends this answer, not the server.
    response.on("pipe", (file) => file.on("error", () => response.destroy()));
    try {
      files(request, response, () => refuse(response, 404, "Not found"));
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, 400, "Bad request");
    }
  };
}

/** Why a request is not for here: the status and what it means; `null` for one that is. */
function problemWith({ method, url, headers }) {
  if (!OWN_HOST.test(headers.host ?? "")) return [421, "Misdirected request"];
  if (method !== "GET" && method !== "HEAD") return [405, "Only GET and HEAD", { Allow: "GET, HEAD" }];
  const path = decoded(url.split(/[?#]/)[0]);
  if (path === null || !path.startsWith("/")) return [400, "Bad request"];
  // Files whose name starts with a dot are of tools, and two dots lead out of the folder.
  if (path.split(/[/\\]/).some((part) => part.startsWith("."))) return [404, "Not found"];
  return isBackwards(headers.range) ? [416, "Range not satisfiable"] : null;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A range that is none, or ends before it starts. */
function isBackwards(range) {
  if (range === undefined) return false;
  const parts = /^bytes=(.+)$/.exec(range.replaceAll(" ", ""))?.[1]?.split(",") ?? [""];
  return parts.some((part) => {
    const [, start = "", end = ""] = /^(\d*)-(\d*)$/.exec(part) ?? [];
    return (start === "" && end === "") || (start !== "" && end !== "" && Number(end) < Number(start));
  });
}

/** Whether a range is one that the library understands; of others the whole file is sent, as any server may. */
function canBeServed(range) {
  return range !== undefined && /^bytes=\d{1,15}-(?:[1-9]\d{0,14})?$/.test(range);
}

function refuse(response, status, text, headers = {}) {
  response.writeHead(status, { "Content-Type": "text/plain", ...headers }).end(`${text}\n`);
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
