/** The built pages as a cautious administrator reads them: what they allow, where they lead, what they carry. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");
const LOCAL = "https://localhost:3000";

/** Every file of dist/, as paths with forward slashes. */
function files(folder = dist): string[] {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run npm run build first.");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ".built")
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const pages = (): string[] => files().filter((file) => file.endsWith(".html"));

/** The directives of a page's policy, by name. */
function policyOf(page: string): Readonly<Record<string, readonly string[]>> {
  const policies = [...read(page).matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  expect([page, policies.length]).toEqual([page, 1]);
  const directives = policies[0]![1]!.split(";").map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = "", ...sources]) => [name, sources]));
}

/** Runs one of the build's own modules, which are ES modules, and gives what it printed as JSON. */
const run = (code: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8", maxBuffer: 1e8 }));

describe("every page", () => {
  it("is one of those that are meant to be there", () => {
    expect(pages().sort()).toEqual([
      "help/exercises.html",
      "help/exercises.zh-CN.html",
      "help/exercises.zh-TW.html",
      "help/functions.html",
      "help/functions.zh-CN.html",
      "help/functions.zh-TW.html",
      "help/guide.html",
      "help/guide.zh-CN.html",
      "help/guide.zh-TW.html",
      "help/hand-in.html",
      "help/hand-in.zh-CN.html",
      "help/hand-in.zh-TW.html",
      "help/teachers.html",
      "help/teachers.zh-CN.html",
      "help/teachers.zh-TW.html",
      "index.html",
      "taskpane.html",
      "workbench.html",
      "wps-pane.html",
      "wps/index.html",
    ]);
  });

  it("allows nothing unless it says so, no script in its text, none from a string, no other page's address", () => {
    for (const page of pages()) {
      const policy = policyOf(page);
      expect([page, policy["default-src"], policy["base-uri"], policy["form-action"]]).toEqual([page, ["'none'"], ["'none'"], ["'none'"]]);
      const scripts = policy["script-src"] ?? [];
      for (const source of ["'unsafe-inline'", "'unsafe-eval'", "*", "data:", "https:"]) expect(scripts).not.toContain(source);
    }
  });

  it("holds no script and no handler in its text", () => {
    for (const page of pages()) {
      const text = read(page);
      for (const [tag, content] of text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)) {
        expect(tag).toMatch(/ src="/);
        expect(content).toBe("");
      }
      expect(text).not.toMatch(/<[^>]+\son\w+=|javascript:/i);
    }
  });

  it("loads scripts from its own server, and the pane office.js", () => {
    const elsewhere = pages().flatMap((page) =>
      [...read(page).matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => `${page} ${address}`),
    );
    expect(elsewhere).toEqual(["taskpane.html https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });
});

describe("where pages may send anything", () => {
  it.each(["index.html", "workbench.html"])("%s: to its own server alone", (page) => {
    const { "connect-src": connect, "script-src": scripts, "frame-src": frames } = policyOf(page);
    expect([connect, scripts, frames]).toEqual([["'self'"], ["'self'"], undefined]);
  });

  it("the pane: to its own server and those that serve office.js", () => {
    const { "connect-src": connect = [] } = policyOf("taskpane.html");
    expect(connect[0]).toBe("'self'");
    expect(connect.slice(1)).toEqual([
      "https://appsforoffice.microsoft.com",
      "https://*.partner.office365.cn",
      "https://ajax.aspnetcdn.com",
    ]);
  });

  it("with office.js from another address: to that address, too; with a copy: to none", () => {
    const servers = (address: string): unknown =>
      run(
        `import { officeServersFor } from "./scripts/policy.mjs"; console.log(JSON.stringify(officeServersFor(${JSON.stringify(address)})));`,
      );
    expect(servers("https://office.example.org/lib/office.js")).toContain("https://office.example.org");
    expect(servers("office/office.js")).toEqual([]);
  });
});

describe("an address in dist/", () => {
  it("of this machine stands in the manifest and the functions' metadata alone, where the build replaces it", () => {
    const named = files().filter((file) => /\.(?:html|js|json|xml|txt|webmanifest|svg)$/.test(file) && read(file).includes(LOCAL));
    expect(named.sort()).toEqual(["functions.json", "functions.zh-CN.json", "functions.zh-TW.json", "manifest.xml"]);
  });

  it("is the server's in all metadata that is built for one, and each help address is a page with that function", () => {
    const address = "https://example.org/sales";
    const built = run(
      `import { buildMetadata } from "./scripts/functions-metadata.mjs"; console.log(JSON.stringify(await buildMetadata("${address}/")));`,
    ) as Record<string, string>;
    for (const content of Object.values(built)) expect(content).not.toContain("localhost");
    const metadata = Object.entries(built).filter(([file]) => file.endsWith(".json"));
    expect(metadata).toHaveLength(3);
    for (const [, content] of metadata)
      for (const { id, helpUrl } of (JSON.parse(content) as { functions: { id: string; helpUrl: string }[] }).functions) {
        const [page = "", anchor] = helpUrl.split("#");
        expect([page.startsWith(`${address}/help/`), anchor]).toEqual([true, id]);
        expect(built[page.slice(address.length + 1)]).toContain(`id="${id}"`);
      }
  }, 60_000);

  it("is relative in all pages, so that they work in any folder of any server", () => {
    for (const page of pages()) expect(read(page)).not.toMatch(/(?:src|href)="\//);
    expect(read("workbench.webmanifest")).not.toMatch(/"(?:\/|https?:)/);
  });
});

describe("the administrator's guide", () => {
  const guide = readFileSync(join(root, "docs", "deploy.md"), "utf8");

  it("gives the very header that the project's own server sends, wherever it names one", () => {
    const header = run(`import { FRAME_ANCESTORS } from "./scripts/policy.mjs"; console.log(JSON.stringify(FRAME_ANCESTORS));`) as string;
    const named = [...guide.matchAll(/frame-ancestors [^`"]+/g)].map(([text]) => text);
    expect(named).toEqual([header, header, header]);
  });

  it("names an office.js for China that the pane's policy allows", () => {
    const [, address = ""] = /SALESBOOK_OFFICE_JS=(https:\S+)/.exec(guide) ?? [];
    expect(new URL(address).hostname).toMatch(/\.partner\.office365\.cn$/);
    expect(policyOf("taskpane.html")["script-src"]).toContain("https://*.partner.office365.cn");
  });
});

describe("the help pages", () => {
  it("hold texts, tables and links, and nothing else that could load or run", () => {
    for (const page of pages().filter((name) => name.startsWith("help/"))) {
      const tags = new Set([...read(page).matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag!.toLowerCase()));
      expect(tags).toContain("section");
      const live = [
        "script",
        "img",
        "image",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "button",
        "svg",
        "link",
        "base",
        "video",
        "audio",
      ];
      // The page without a language in its name leads on to the reader's.
      const isPlain = /^help\/[\w-]+\.html$/.test(page);
      expect(live.filter((tag) => tags.has(tag))).toEqual(isPlain ? ["script", "link"] : []);
      if (isPlain) {
        expect(read(page).match(/<script.*/g)).toEqual(['<script src="language.js"></script>']);
        expect(policyOf(page)["script-src"]).toEqual(["'self'"]);
        expect([...read(page).matchAll(/<link.* href="([^"]+)/g)].map(([, href]) => pages().includes(`help/${href}`))).toEqual([
          true,
          true,
          true,
        ]);
      }
    }
  });
});

describe("the library for ONLYOFFICE", () => {
  it("comes with the comments that ONLYOFFICE reads, one before each function", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: readonly { readonly id: string }[] };
    const libraries = files().filter((file) => file.startsWith("onlyoffice/"));
    expect(libraries).toHaveLength(3);
    for (const library of libraries) {
      const told = [...read(library).matchAll(/ \* @customfunction\n(?: \* @.*\n)+ \*\/\nApi\.AddCustomFunction\(function (\w+)\(/g)];
      expect(told.map(([, name]) => name).sort()).toEqual(functions.map(({ id }) => id).sort());
    }
  });
});
