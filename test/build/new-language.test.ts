/** A new language costs a file beside each English one and a line: followed in a copy of the code. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { copyOfProject } from "../support/project-copy";

const root = join(__dirname, "..", "..");
const LANGUAGE = "xx-YY";
const project = copyOfProject();
const copy = project.folder;
const run = (...args: readonly string[]): string => execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
const filesOf = (): string[] =>
  readdirSync(join(copy, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && file.includes(LANGUAGE));
/** The English file that a file of the new language stands beside. */
const englishOf = (file: string): string => file.replace(`/${LANGUAGE}/`, "/en/").replace(`${LANGUAGE}.ts`, "en.ts");

beforeAll(() => run("scripts/new-language.mjs", LANGUAGE));
afterAll(() => project.remove());

it("has a file beside each English one that is written by hand", () => {
  const english = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\/en\.ts$|^src\/i18n\/en\/.*\.ts$/.test(file))
    .filter((file) => !readFileSync(join(root, file), "utf8").includes("Written by `npm run lists`"));
  expect(english.length).toBeGreaterThan(80);
  expect(filesOf().map(englishOf).sort()).toEqual(english.sort());
});

it("fails by its types until it is translated", () => {
  const file = join(copy, "src", "tables", "6-09-ranking", `${LANGUAGE}.ts`);
  const program = ts.createProgram([file], {
    noLib: true,
    strict: true,
    types: [],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const said = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  expect(said).toEqual([expect.stringMatching(/Type '\{\}' is missing the following properties .*name, purpose, answers/)]);
});

it("speaks once it is translated, with a line and the lists", () => {
  for (const file of filesOf().filter((file) => !file.endsWith("index.ts"))) cpSync(join(copy, englishOf(file)), join(copy, file));
  const languages = join(copy, "src", "i18n", "languages.ts");
  writeFileSync(languages, readFileSync(languages, "utf8").replace("} as const", `  "${LANGUAGE}": "Trial",\n} as const`));
  run("scripts/lists.mjs");
  const options = ["--content", "sample", "--lang", LANGUAGE, "--out", "trial.xlsx", "--describe"];
  const [sheet] = JSON.parse(run("--import", "tsx", "src/cli/index.ts", "generate", "6-9", ...options)) as { sheet: string }[];
  expect(sheet?.sheet).toBe("6-9 Ranking and classes");
}, 120_000);

it("refuses what is no language, and one that is there", () => {
  const refused = (language: string): string =>
    spawnSync(process.execPath, ["scripts/new-language.mjs", language], { cwd: copy, encoding: "utf8" }).stderr.trim();
  expect(refused("french")).toBe('Name a language and a country, such as fr-FR; this was "french".');
  expect(refused("zh-TW")).toBe("src/i18n/zh-TW is there already.");
});
