/** The lists that are written from the folders of the tables: nobody can forget one, nor write one by hand. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { registry } from "../../src/tables";
import { COURSE_STEPS, PACKS } from "../../src/tables/model/steps";
import { numbersByStep } from "../../src/tables/steps";
import { copyOfProject, type ProjectCopy } from "../support/project-copy";

const root = join(__dirname, "..", "..");

/** What the script finds wrong, as a program of its own, since it is an ES module. */
function check(folder: string, onlyCheck = true): string[] {
  const code = `import { writeLists } from "./scripts/lists.mjs"; const wrong = writeLists(${JSON.stringify(folder)}, ${String(onlyCheck)}); console.log("\\n" + JSON.stringify(wrong));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as string[];
}

it("are what the script writes from the folders", () => {
  expect(check(root)).toEqual([]);
});

it("name every table in one step of the course or one pack, in the order of its number", () => {
  expect(Object.keys(numbersByStep).sort()).toEqual([...COURSE_STEPS, ...PACKS].sort());
  for (const [step, numbers] of Object.entries(numbersByStep))
    expect(numbers).toEqual(registry.filter((spec) => (spec.step ?? spec.pack) === step).map(({ number }) => number));
  expect(Object.values(numbersByStep).flat()).toHaveLength(registry.length);
});

describe("a folder that does not fit", () => {
  let project: ProjectCopy;
  const at = (...path: string[]) => project.at("src", ...path);
  const replace = (file: string, from: string, to: string) => writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

  beforeAll(() => (project = copyOfProject()));
  afterEach(() => project.reset());
  afterAll(() => project.remove());

  it("is named: misnamed, a number twice, a file too few", () => {
    mkdirSync(at("tables", "p5-limits"));
    expect(check(project.folder)).toEqual(["src/tables/p5-limits: name the folder of a table like 6-09-ranking or p05-credit-limits."]);
    renameSync(at("tables", "p5-limits"), at("tables", "p05-limits"));
    expect(check(project.folder)).toEqual(["src/tables/p05-limits: another folder has the number P5 already."]);
    renameSync(at("tables", "p05-limits"), at("tables", "p31-limits"));
    writeFileSync(at("tables", "p31-limits", "en.ts"), "export const table = {};\n");
    expect(check(project.folder)).toEqual(["spec", "zh-CN", "zh-TW"].map((file) => `src/tables/p31-limits: ${file}.ts is missing.`));
  });

  it("is named: another number, no step, no words", () => {
    replace(at("tables", "6-09-ranking", "spec.ts"), 'step: "classes",', "");
    replace(at("tables", "p05-credit-limits", "spec.ts"), 'number: "P5"', 'number: "P6"');
    replace(at("tables", "p22-win-back", "en.ts"), "export const table", "export const words");
    expect(check(project.folder)).toEqual([
      "src/tables/6-09-ranking/spec.ts: say either the step of the course that the table belongs to, or its pack.",
      "src/tables/p05-credit-limits/spec.ts: the folder says P5, the spec P6.",
      "src/tables/p22-win-back/en.ts: export the words as `table`.",
    ]);
  });

  it("is named: invented figures that another table reads, or that no other table reads", () => {
    replace(at("tables", "p10-recovery", "spec.ts"), "import {", 'import { sampleMembers } from "../p20-members/sample";\nimport {');
    writeFileSync(at("tables", "wholesaler", "lonely.ts"), "export const LONELY = 1;\n");
    replace(at("tables", "p04-channels", "sample.ts"), "import ", 'import { LONELY } from "../wholesaler/lonely";\nimport ');
    expect(check(project.folder)).toEqual([
      "src/tables/p20-members/sample.ts: p10-recovery read it too; move it to wholesaler/.",
      "src/tables/wholesaler/lonely.ts: move it to p04-channels, which alone needs it.",
    ]);
  });

  it("makes the lists anew once it fits", () => {
    cpSync(at("tables", "p22-win-back"), at("tables", "p31-farewell"), { recursive: true });
    replace(at("tables", "p31-farewell", "spec.ts"), 'number: "P22"', 'number: "P31"');
    expect(check(project.folder)).toContain("src/tables/list.ts is out of date: run npm run lists.");
    expect(check(project.folder, false)).toEqual([]);
    expect(readFileSync(at("tables", "list.ts"), "utf8")).toContain('import { spec as p31 } from "./p31-farewell/spec";');
    expect(readFileSync(at("tables", "steps.ts"), "utf8")).toMatch(/members: \[.*"P31"\]/);
    expect(readFileSync(at("tables", "words", "zh-TW.ts"), "utf8")).toContain("P31: p31,");
    expect(check(project.folder)).toEqual([]);
  });
});
