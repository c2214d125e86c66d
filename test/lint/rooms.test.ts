/** The rooms of src/ hold: each row of the table is broken on purpose, in every way there is to import. */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Linter } from "eslint";
import { parser } from "typescript-eslint";
import { roomRule } from "../../scripts/lint/room-rule.cjs";
import { EVERYWHERE, OFFICE_GLOBALS, ROOMS, roomsAsMarkdown } from "../../scripts/lint/rooms.cjs";
import { importsOf, source, sourceFiles } from "./imports";

const root = join(__dirname, "..", "..");
const roomNames = ROOMS.map(({ name }) => name);
const linter = new Linter({ cwd: root });

/** The path of a file below src/. */
const below = (file: string): string => relative(source, file).split(sep).join("/");

/** What the rule says about a file with this one line. */
function complaints(file: string, code: string): string[] {
  const messages = linter.verify(
    code,
    {
      files: ["**/*.ts", "**/*.tsx"],
      plugins: { salesbook: { rules: { rooms: roomRule } } },
      languageOptions: { parser: parser as Linter.Parser },
      rules: { "salesbook/rooms": "error" },
    },
    { filename: join(root, "src", file) },
  );
  return messages.map(({ message }) => message);
}

function insteadOf(room: string): string {
  return ROOMS.find(({ name }) => name === room)!.instead;
}

/** Every way to bring in a module. */
const imports: [string, (source: string) => string][] = [
  ["static", (source) => `import { x } from "${source}";`],
  ["for its effect", (source) => `import "${source}";`],
  ["type", (source) => `import type { X } from "${source}";`],
  ["marked names", (source) => `import { type X } from "${source}";`],
  ["dynamic", (source) => `void import("${source}");`],
  ["dynamic with backquotes", (source) => `void import(\`${source}\`);`],
  ["type in place", (source) => `export type X = import("${source}").X;`],
  ["re-export", (source) => `export { x } from "${source}";`],
  ["re-export of all", (source) => `export * from "${source}";`],
  ["re-export of a type", (source) => `export type { X } from "${source}";`],
  ["require", (source) => `export const x = require("${source}");`],
  ["import equals", (source) => `import x = require("${source}");`],
];

/** What the architecture forbids, written out by hand and not derived from the table. */
const forbidden: [file: string, source: string][] = [
  ["domain/abc.ts", "../i18n"],
  ["domain/abc.ts", "../book/layout"],
  ["domain/deeper/abc.ts", "../../tables/model"],
  ["domain/abc.ts", "react"],
  ["domain/abc.ts", "node:fs"],
  ["i18n/fill.ts", "../domain/errors"],
  ["i18n/en/pane.ts", "../../domain/errors"],
  ["i18n/fill.ts", "papaparse"],
  ["tables/6-09-ranking/spec.ts", "../../book/layout"],
  ["tables/6-09-ranking/spec.ts", "../../hosts/host"],
  ["tables/6-09-ranking/spec.ts", "papaparse"],
  ["book/layout.ts", "../hosts/host"],
  ["book/layout.ts", "../taskpane/pane"],
  ["book/layout.ts", "@cj-tech-master/excelts"],
  ["book/layout.ts", "@cj-tech-master/excelts/chart"],
  ["export/xlsx.ts", "papaparse"],
  ["import/read-csv.ts", "@cj-tech-master/excelts"],
  ["import/file-table.ts", "../export/xlsx"],
  ["ledger/scan.ts", "node:fs"],
  ["ledger/fill.ts", "../hosts/host"],
  ["exercise/mark.ts", "node:fs"],
  ["exercise/judge.ts", "../check/check"],
  ["sheet/sheet.ts", "../tables/model"],
  ["sheet/sheet.ts", "../book/request"],
  ["formula/pieces.ts", "../book/layout"],
  ["formula/pieces.ts", "../i18n"],
  ["values/typed.ts", "../tables"],
  ["mark/mark.ts", "../book/request"],
  ["export/xlsx.ts", "../hosts/host"],
  ["analysis/abc.ts", "../tables/model"],
  ["analysis/abc.ts", "../import/file-table"],
  ["check/check.ts", "../hosts/excel"],
  ["check/check.ts", "@cj-tech-master/excelts"],
  ["thumbnails/thumbnail.ts", "../taskpane/words"],
  ["book/layout.ts", "node:fs"],
  ["book/layout.ts", "fs"],
  ["hosts/excel.ts", "@cj-tech-master/excelts"],
  ["hosts/excel.ts", "../taskpane/pane"],
  ["hosts/excel.ts", "../tables"],
  ["hosts/excel.ts", "../domain/abc"],
  ["hosts/workbench.ts", "react"],
  ["functions/abc.ts", "../book/layout"],
  ["functions/abc.ts", "../taskpane/pane"],
  ["functions/abc.ts", "react"],
  ["wps/cells.ts", "../hosts/host"],
  ["wps/register.ts", "../hosts/wps"],
  ["onlyoffice/library.ts", "../domain/abc"],
  ["wps/register.ts", "../domain/abc"],
  ["charts/pareto-chart.tsx", "../hosts/workbench-view"],
  ["charts/pareto-chart.tsx", "../taskpane/words"],
  ["taskpane/pane.tsx", "../hosts/excel"],
  ["taskpane/pane.tsx", "../hosts/workbench"],
  ["taskpane/index.tsx", "../hosts/workbench"],
  ["taskpane/pane.tsx", "../functions/abc"],
  ["taskpane/pane.tsx", "../cli/main"],
  ["taskpane/pane.tsx", "@revolist/revogrid"],
  ["taskpane/pane.tsx", "node:fs"],
  ["workbench/page.tsx", "../cli/main"],
  ["workbench/page.tsx", "../domain/abc"],
  ["workbench/page.tsx", "@cj-tech-master/excelts"],
  ["cli/main.ts", "../hosts/excel"],
  ["cli/main.ts", "../taskpane/pane"],
  ["cli/main.ts", "../workbench/page"],
  ["cli/main.ts", "react"],
  ["cli/main.ts", "../../scripts/build.mjs"],
];

describe("forbidden imports", () => {
  it.each(forbidden)("src/%s may not import %s, in whatever way", (file, source) => {
    const room = file.split("/")[0]!;
    const missed = imports.filter(([, write]) => {
      const messages = complaints(file, write(source));
      return !messages.some((message) => message.startsWith(`${room} may not`) && message.includes(insteadOf(room)));
    });
    expect(missed.map(([way]) => way)).toEqual([]);
  });

  it("has a violation for every room", () => {
    expect(new Set(forbidden.map(([file]) => file.split("/")[0]))).toEqual(new Set(roomNames));
  });

  it.each(["void import(place);", "void import(`../${place}`);", "export const x = require(place);"])(
    "wants the name of a module in a plain string: %s",
    (code) => {
      expect(complaints("taskpane/pane.tsx", code)).toContain(
        "An import must name its module in a plain string, so that it can be checked against the rooms.",
      );
    },
  );

  it("lets the plain sheet use words only as types", () => {
    expect(complaints("sheet/sheet.ts", 'import type { Catalogue } from "../i18n";')).toEqual([]);
    expect(complaints("sheet/sheet.ts", 'import { type Catalogue } from "../i18n";')).toEqual([]);
    for (const code of [
      'import { catalogues } from "../i18n";',
      'import { type Catalogue, fill } from "../i18n";',
      'export * from "../i18n";',
    ])
      expect(complaints("sheet/sheet.ts", code)).toEqual([`sheet may import only types from i18n. ${insteadOf("sheet")}`]);
  });

  it("lets the words of a table or function know the type of the English ones and nothing else", () => {
    for (const file of ["tables/6-09-ranking/zh-TW.ts", "functions/credit/creditlimit/zh-CN.ts"]) {
      expect(complaints(file, 'import type { table } from "./en";')).toEqual([]);
      for (const code of ['import { table } from "./en";', 'import type { Language } from "../../i18n";', 'import { x } from "./spec";'])
        expect(complaints(file, code)).toEqual([expect.stringContaining("A file of words may import only the type of ./en")]);
    }
    expect(complaints("tables/6-09-ranking/en.ts", 'import type { table } from "./zh-CN";')).toHaveLength(1);
  });

  it("wants every file of src in a room", () => {
    expect(complaints("helpers.ts", "export {};")).toEqual([expect.stringContaining("stands in no room")]);
    expect(complaints("utils/strings.ts", "export {};")).toEqual([expect.stringContaining("stands in no room")]);
  });
});

describe("allowed imports", () => {
  const allowed: [file: string, source: string][] = [
    ["domain/abc.ts", "./errors"],
    ["i18n/index.ts", "./en"],
    ["tables/index.ts", "../domain/abc"],
    ["book/layout.ts", "../tables"],
    ["book/layout.ts", "../i18n"],
    ["book/layout.ts", "../domain/errors"],
    ["sheet/sheet.ts", "../domain/errors"],
    ["import/read-workbook.ts", "@e965/xlsx"],
    ["import/unzip.ts", "fflate"],
    ["import/calculate-missing.ts", "@cj-tech-master/excelts/formula"],
    ["check/xlsx-parts.ts", "@cj-tech-master/excelts/xml"],
    ["export/xlsx.ts", "@cj-tech-master/excelts"],
    ["import/read-csv.ts", "papaparse"],
    ["hosts/excel.ts", "../sheet/sheet"],
    ["hosts/excel.ts", "../domain/errors"],
    ["hosts/workbench.ts", "@cj-tech-master/excelts/formula"],
    ["functions/index.ts", "../domain/abc"],
    ["taskpane/pane.tsx", "../hosts/host"],
    ["taskpane/pane.tsx", "@fluentui/react-components"],
    ["taskpane/index.tsx", "../hosts/excel"],
    ["taskpane/index.tsx", "react-dom/client"],
    ["workbench/page.tsx", "../taskpane/pane"],
    ["workbench/page.tsx", "@revolist/revogrid"],
    ["cli/main.ts", "node:fs/promises"],
    ["cli/main.ts", "../book/layout"],
  ];

  // The names of `require` itself are Node's and stay out of every room but the shell.
  const ways = imports.filter(([way]) => way !== "require");

  it.each(allowed)("src/%s may import %s", (file, source) => {
    expect(ways.flatMap(([, write]) => complaints(file, write(source)))).toEqual([]);
  });
});

describe("globals", () => {
  const forbiddenNames: [file: string, name: string][] = [
    ...["domain", "i18n", "tables", "book", "functions", "workbench", "cli"].map((room): [string, string] => [`${room}/x.ts`, "Excel"]),
    ["hosts/workbench.ts", "Excel"],
    ["taskpane/pane.tsx", "Excel"],
    ["taskpane/index.tsx", "Excel"],
    ["taskpane/pane.tsx", "Office"],
    ["hosts/excel.ts", "Office"],
    ["workbench/page.tsx", "Office"],
    ["domain/abc.ts", "CustomFunctions"],
    ["taskpane/index.tsx", "CustomFunctions"],
    ["hosts/excel.ts", "wps"],
    ["hosts/wps.ts", "wps"],
    ["hosts/excel.ts", "Et"],
    ["hosts/workbench.ts", "Et"],
    ["wps/register.ts", "wps"],
    ["domain/abc.ts", "document"],
    ["export/xlsx.ts", "window"],
    ["hosts/excel.ts", "document"],
    ["functions/index.ts", "navigator"],
    ["cli/main.ts", "document"],
    ["domain/abc.ts", "process"],
    ["import/file-table.ts", "Buffer"],
    ["taskpane/pane.tsx", "process"],
    ["workbench/page.tsx", "process"],
  ];
  const uses: [string, (name: string) => string][] = [
    ["value", (name) => `export const x = ${name};`],
    ["property", (name) => `export const x = ${name}.thing;`],
    ["type", (name) => `export type X = ${name}.Thing;`],
    ["through globalThis", (name) => `export const x = globalThis.${name};`],
    ["through globalThis by text", (name) => `export const x = globalThis["${name}"];`],
    ["typeof", (name) => `export const x = typeof ${name};`],
  ];

  it.each(forbiddenNames)("src/%s may not name %s, in whatever way", (file, name) => {
    const room = file.split("/")[0]!;
    for (const [, write] of uses) expect(complaints(file, write(name))).toEqual([`${room} may not name ${name} here. ${insteadOf(room)}`]);
  });

  it.each([
    ["hosts/excel.ts", "Excel"],
    ["hosts/excel-build.ts", "Excel"],
    ["hosts/wps.ts", "Et"],
    ["functions/index.ts", "CustomFunctions"],
    ["wps/index.ts", "wps"],
    ["taskpane/index.tsx", "Office"],
    ["taskpane/pane.tsx", "document"],
    ["workbench/page.tsx", "document"],
    ["cli/main.ts", "process"],
  ])("src/%s may name %s", (file, name) => {
    expect(uses.flatMap(([, write]) => complaints(file, write(name)))).toEqual([]);
  });

  it("knows a local name from a global one", () => {
    expect(complaints("domain/abc.ts", "export function x(document: string) { const process = document; return process; }")).toEqual([]);
    expect(complaints("domain/abc.ts", "export const x = (cell: { document: string }) => cell.document;")).toEqual([]);
  });

  it("gives each name of Office to one room at most", () => {
    for (const name of OFFICE_GLOBALS)
      expect(ROOMS.filter(({ globals }) => globals.some(({ names }) => names.includes(name))).length).toBeLessThan(2);
  });
});

describe("the project", () => {
  it("has a room for every folder of src and a folder for every room", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...roomNames].sort());
  });

  it("grants nothing that no file uses", () => {
    const imports = [...importsOf(sourceFiles())].flatMap(([from, files]) => files.map((file) => [below(from), below(file)] as const));
    const isUsed = (room: string, place: string): boolean =>
      imports.some(
        ([from, file]) => from.startsWith(`${room}/`) && file !== EVERYWHERE && (file === place || file.startsWith(`${place}/`)),
      );
    const unused = ROOMS.flatMap(({ name, imports: granted, types = [] }) =>
      [...granted, ...types]
        .flatMap((grant) => (typeof grant === "string" ? [grant] : grant.names))
        .filter((place) => !isUsed(name, place))
        .map((place) => `${name}: ${place}`),
    );
    expect(imports.length).toBeGreaterThan(1000);
    expect(unused).toEqual([]);
  });

  it("shows the same table in docs/architecture.md", () => {
    expect(readFileSync(join(root, "docs", "architecture.md"), "utf8")).toContain(roomsAsMarkdown());
  });

  it("has the rule switched on in every room, with no way to switch it off in a file", () => {
    const files = roomNames.map((room) => `src/${room}/seed.ts`);
    const script = `
      import { ESLint } from "eslint";
      const eslint = new ESLint();
      const configs = await Promise.all(${JSON.stringify(files)}.map((file) => eslint.calculateConfigForFile(file)));
      console.log(JSON.stringify(configs.map(({ rules, linterOptions }) => [rules["salesbook/rooms"], linterOptions.noInlineConfig])));`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual(files.map(() => [[2], true]));
  });
});
