/** The scripts behind npm start and npm test, run as programs of their own, since they are ES modules. */
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Runs a piece of a module in Node and gives what it printed as JSON. */
function run(code: string, environment: NodeJS.ProcessEnv = process.env): unknown {
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8", env: environment });
  return JSON.parse(output);
}

/** Runs a script as a program of its own, and gives how it ended. */
function runScript(script: string, args: readonly string[]): { status: number; stderr: string } {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: "pipe" });
    return { status: 0, stderr: "" };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: Buffer };
    return { status, stderr: stderr.toString() };
  }
}

describe("serve", () => {
  const serveAssets = (port: number, exact: boolean) => `
    import { serve } from "./scripts/serve.mjs";
    try {
      const { url, port, close } = await serve({ port: ${port}, exact: ${exact}, folder: "assets" });
      const answers = [];
      for (const address of ["127.0.0.1", "localhost"]) {
        const found = await fetch(\`http://\${address}:\${port}/icons/icon-16.png\`, { headers: { connection: "close" } });
        answers.push([found.status, found.headers.get("content-type"), found.headers.get("content-security-policy")?.split(" ")[0]]);
      }
      const missing = await fetch(url + "/nothing.html", { headers: { connection: "close" } });
      close();
      console.log(JSON.stringify({ url, port, answers, missing: missing.status }));
    } catch (error) {
      console.log(JSON.stringify(error.message));
    }`;

  const occupied = createServer();
  beforeAll(() => new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve)));
  afterAll(() => occupied.close());
  const takenPort = () => (occupied.address() as AddressInfo).port;

  it("takes the next free port when the wanted one is in use, and answers there", () => {
    const { url, port, answers, missing } = run(serveAssets(takenPort(), false)) as Record<string, unknown>;
    expect(port).toBeGreaterThan(takenPort());
    expect(url).toBe(`http://localhost:${String(port)}`);
    expect(answers).toEqual(Array(2).fill([200, "image/png", "frame-ancestors"]));
    expect(missing).toBe(404);
  });

  it("takes no other port than Excel's when it serves Excel", () => {
    expect(run(serveAssets(takenPort(), true))).toBe(`Port ${takenPort()} is taken.`);
  });
});

describe("the programs that tests need", () => {
  const tools = (environment: NodeJS.ProcessEnv) =>
    run(`import { toolsForTests } from "./scripts/tools.mjs"; console.log(JSON.stringify(toolsForTests()));`, environment) as Record<
      string,
      { path: string | null; skipped: boolean; instruction: string }
    >;
  const nothing = { PATH: "", SystemRoot: process.env.SystemRoot };

  it("come from their variables first", () => {
    const { browser, office } = tools({ ...nothing, SALESBOOK_BROWSER: "/opt/browser", SALESBOOK_OFFICE: "/opt/office" });
    expect([browser!.path, office!.path]).toEqual(["/opt/browser", "/opt/office"]);
  });

  it("are skipped only when SALESBOOK_SKIP names them", () => {
    const skipped = (skip: string) => {
      const { browser, office } = tools({ ...nothing, SALESBOOK_SKIP: skip });
      return [browser!.skipped, office!.skipped];
    };
    expect(skipped("")).toEqual([false, false]);
    expect(skipped("office")).toEqual([false, true]);
    expect(skipped("browser, office")).toEqual([true, true]);
  });

  it("come with an instruction that names what to install", () => {
    const { browser, office } = tools(nothing);
    expect(browser!.instruction).toContain("apt-get install chromium");
    expect(office!.instruction).toContain("apt-get install libreoffice-calc");
  });
});

describe("imports of Fluent in the build", () => {
  const direct = (source: string) =>
    run(
      `import withDirectImports from "./scripts/direct-imports.cjs"; console.log(JSON.stringify(withDirectImports(${JSON.stringify(source)})));`,
    );

  it("name the package and the icon's own file, and keep other names", () => {
    expect(direct('import { Button, tokens as t } from "@fluentui/react-components";')).toBe(
      'import { Button } from "@fluentui/react-button"; import { tokens as t } from "@fluentui/react-theme";',
    );
    expect(direct("import { ChevronDown20Regular, bundleIcon } from '@fluentui/react-icons'")).toBe(
      'import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down"; import { bundleIcon } from "@fluentui/react-icons/utils";',
    );
  });

  it("stay as they are where no place is known", () => {
    expect(direct('import { NoSuchThing, useFluent } from "@fluentui/react-components";')).toBe(
      'import { NoSuchThing, useFluent } from "@fluentui/react-components";',
    );
    expect(direct('import { NoSuchRegular } from "@fluentui/react-icons";')).toBe('import { NoSuchRegular } from "@fluentui/react-icons";');
    expect(direct('import * as fluent from "@fluentui/react-components";')).toBe('import * as fluent from "@fluentui/react-components";');
  });
});

describe("start:wps", () => {
  it("says where WPS looks for the list of add-ins, and what to write there", () => {
    const told = run(
      `import { howToLoad } from "./scripts/wps.mjs"; console.log(JSON.stringify(["win32", "linux"].map((one) => howToLoad("http://localhost:3890", one))));`,
    ) as string[];
    expect(told[0]).toContain("%APPDATA%\\kingsoft\\wps\\jsaddons\\publish.xml");
    expect(told[1]).toContain("~/.local/share/Kingsoft/wps/jsaddons/publish.xml");
    for (const text of told) expect(text).toMatch(/<jspluginonline name="Salesbook" type="et" url="http:\/\/localhost:3890\/wps\/" .*\/>/);
  });

  it("says how it is used when it is asked for something else", () => {
    const { status, stderr } = runScript("scripts/wps.mjs", ["--port", "none"]);
    expect(status).toBe(1);
    expect(stderr).toContain("Usage: npm run start:wps");
  });
});

describe("start:excel", () => {
  it("says how it is used when it is asked for something else", () => {
    const { status, stderr } = runScript("scripts/excel.mjs", ["go"]);
    expect(status).toBe(1);
    expect(stderr).toContain("Usage: npm run start:excel");
  });
});
