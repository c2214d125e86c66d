/** The server behind npm start: what any page on the internet may send to it, and what it then answers. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number | string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), "salesbook-serve-"));
beforeAll(() => {
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "digits.txt"), "0123456789");
  writeFileSync(join(folder, ".secret"), "secret");
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".git", "config"), "secret");
});
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Sends requests, one after the other, to a server in a program of its own.
 *
 * @param options further ones of `serve`, as code
 */
function ask(requests: readonly Asked[], options = ""): Answer[] {
  const code = `
    import { request } from "node:http";
    import { serve } from "./scripts/serve.mjs";
    const { port, close } = await serve({ port: 4200 + (process.pid % 20000), folder: ${JSON.stringify(folder)}, ${options} });
    const send = ({ path = "/digits.txt", method = "GET", headers = {} }) => new Promise((resolve) => {
      const sent = request({ host: "127.0.0.1", port, path, method, agent: false, headers: { host: "localhost:" + port, ...headers } }, (answer) => {
        let body = "";
        const end = (status) => resolve({ status, headers: answer.headers, body });
        answer.on("data", (part) => (body += part)).on("end", () => end(answer.statusCode)).on("error", ({ code }) => end(code));
      });
      sent.on("error", ({ code }) => resolve({ status: code, headers: {}, body: "" }));
      sent.end();
    });
    const answers = [];
    for (const asked of ${JSON.stringify(requests)}) answers.push(await send(asked));
    close();
    console.log(JSON.stringify(answers));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" })) as Answer[];
}

/** The statuses of the requests, and of a proper one after them. */
const statuses = (requests: readonly Asked[], options?: string): (number | string)[] =>
  ask([...requests, {}], options).map(({ status }) => status);

it("goes on after headers that make no sense", () => {
  const ranges = ["lines=1-2", "nonsense", "bytes=x-y", "bytes=100-200"];
  expect(statuses(ranges.map((range) => ({ headers: { range } })))).toEqual([...ranges.map(() => 416), 200]);
});

it("goes on after a request that what answers it cannot bear", () => {
  const early = `files: (request, response) => { if (request.url === "/bad") throw new Error("cannot"); response.end(); }`;
  expect(statuses([{ path: "/bad" }], early)).toEqual([400, 200]);
  const late = `files: (request, response) => { response.writeHead(200, { "Content-Length": 9 }); if (request.url === "/bad") throw new Error("cannot"); response.end("123456789"); }`;
  expect(statuses([{ path: "/bad" }], late)).toEqual(["ECONNRESET", 200]);
});

it("goes on after a file that cannot be read", () => {
  const gone = `files: (request, response) => void import("node:fs").then(({ createReadStream }) => createReadStream(request.url === "/bad" ? "/not/there" : "package.json").pipe(response))`;
  expect(statuses([{ path: "/bad" }], gone)).toEqual(["ECONNRESET", 200]);
});

it("sends the part of a file that is asked for, or all of it where it sends no such parts", () => {
  const parts = ["bytes=2-4", "bytes=7-", "bytes=0-0", "bytes=-3", "bytes=0-1,4-5"];
  const answers = ask(parts.map((range) => ({ headers: { range } })));
  expect(answers.map(({ status, body }) => [status, body])).toEqual([
    [206, "234"],
    [206, "789"],
    ...Array.from({ length: 3 }, () => [200, "0123456789"]),
  ]);
});

it("answers GET and HEAD only", () => {
  const methods = ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"];
  const answers = ask(methods.map((method) => ({ method })));
  expect(answers.map(({ status }) => status)).toEqual([200, ...methods.slice(1).map(() => 405)]);
  expect(answers[1]?.headers["allow"]).toBe("GET, HEAD");
});

it("answers under this machine's own names only", () => {
  const hosts = [
    "localhost",
    "localhost:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example:3000",
  ];
  expect(statuses(hosts.map((host) => ({ headers: { host } })))).toEqual([200, 200, 200, 200, 421, 421, 421, 200]);
});

it("keeps files to itself that start with a dot, and what lies outside", () => {
  const paths = ["/.secret", "/.git/config", "/../package.json", "/nothing"];
  const answers = ask(paths.map((path) => ({ path })));
  expect(answers.map(({ status, body }) => [status, body])).toEqual(paths.map(() => [404, "Not found\n"]));
  expect(statuses([{ path: "/%zz" }])).toEqual([400, 200]);
});

it("lets Excel on the web read it, and no other page; and says what each file is", () => {
  const origins = [
    "https://excel.officeapps.live.com",
    "https://onedrive.live.com",
    "https://evil.example",
    "https://officeapps.live.com.evil.example",
    "null",
  ];
  const answers = ask([...origins.map((origin) => ({ headers: { origin } })), {}, { path: "/nothing" }]);
  expect(answers.map(({ headers }) => headers["access-control-allow-origin"])).toEqual([
    origins[0],
    origins[1],
    ...Array<undefined>(5).fill(undefined),
  ]);
  expect(new Set(answers.map(({ headers }) => headers["x-content-type-options"]))).toEqual(new Set(["nosniff"]));
  expect(answers.every(({ headers }) => headers["content-security-policy"]?.startsWith("frame-ancestors"))).toBe(true);
});
