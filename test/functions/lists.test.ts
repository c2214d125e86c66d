/** What a new function costs: a folder with its definition and words. Lists, metadata, help, README and the script follow. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { copyOfProject, type ProjectCopy } from "../support/project-copy";

/** A ratio that no function gives yet, with an argument of its own that is one of a few words. */
const DEFINITION = `/** MARKUP: how it is called, what it calculates, and its examples. */
import { marginRates } from "../../../domain/contribution";
import { oneOf, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

export const MARKUP = define({ sales: range, cost: range, basis: optional(oneOf("Basis", ["cost", "sales"])) }, ({ sales, cost, basis }) =>
  basis === "sales" ? marginRates(sales, cost) : marginRates(cost, sales),
);

export const about: About = { order: 15, shownAs: "share", examples: [[[100, 50], [80, 40], "sales"]] };
`;

const words = (say: (text: string) => string): string => `/** What is said of MARKUP. */
export const messages = { arguments: { basis: "${say("basis")}" } };
export const help = {
  description: "${say("Markup.")}",
  parameters: { sales: "${say("Sales")}", cost: "${say("Cost")}", basis: "${say("What it is a share of")}" },
  choices: { basis: { cost: { name: "${say("cost")}", tooltip: "${say("Of the cost")}" }, sales: { name: "${say("sales")}", tooltip: "${say("Of the sales")}" } } },
  answers: "${say("What is added?")}", formula: "${say("f")}", source: "${say("none")}", conventions: [], mistakes: [], example: "{r1}",
};
`;

let project: ProjectCopy;
const at = (...path: string[]) => project.at(...path);
const run = (script: string, ...rest: string[]) => spawnSync(process.execPath, [at("scripts", script), ...rest], { encoding: "utf8" });
const gather = (): Record<string, string> =>
  JSON.parse(execFileSync(process.execPath, [at("scripts", "functions-metadata.mjs")], { encoding: "utf8" })) as Record<string, string>;

/** The size of functions.js as a server would send it. */
function scriptSize(): number {
  const code =
    'const { buildFunctions } = await import("./scripts/functions-script.mjs"); process.stdout.write((await buildFunctions())["functions.js"]);';
  const script = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: project.folder, encoding: "utf8" });
  return gzipSync(script, { level: 9 }).length;
}

beforeAll(() => (project = copyOfProject("examples")));
afterAll(() => project.remove());

it("the lists are what the script writes from the folders", () => {
  const { stdout, stderr } = run("lists.mjs", "--check");
  expect(stdout + stderr).toBe("");
});

describe("a function that is added", () => {
  const folder = ["src", "functions", "products", "markup"];
  let before = 0;

  beforeAll(() => {
    before = scriptSize();
    mkdirSync(at(...folder));
    writeFileSync(at(...folder, "definition.ts"), DEFINITION);
  });

  it("is refused as long as a language lacks its words", () => {
    expect(run("lists.mjs").stderr.trim().split("\n")).toEqual(
      ["en", "zh-CN", "zh-TW"].map((language) => `src/functions/products/markup: ${language}.ts is missing.`),
    );
  });

  it("is everywhere with one definition, its words and the lists", () => {
    writeFileSync(
      at(...folder, "en.ts"),
      words((text) => text),
    );
    writeFileSync(
      at(...folder, "zh-CN.ts"),
      words((text) => `简${text}`),
    );
    writeFileSync(
      at(...folder, "zh-TW.ts"),
      words((text) => `繁${text}`),
    );
    const { status, stdout, stderr } = run("lists.mjs");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Wrote src/functions/list.ts.");
    expect(readFileSync(at("README.md"), "utf8")).toContain(
      "| `MARGINRATE(sales, cost)` | Gross margin rate: (sales − cost) ÷ sales. |\n| `MARKUP(sales, cost, [basis])` | Markup. |\n",
    );

    const files = gather();
    for (const [suffix, sign] of [
      ["", ""],
      [".zh-CN", "简"],
      [".zh-TW", "繁"],
    ] as const) {
      const { functions, enums } = JSON.parse(files[`functions${suffix}.json`]!) as {
        functions: { id: string }[];
        enums: { id: string }[];
      };
      expect(functions.find(({ id }) => id === "MARKUP")).toMatchObject({
        description: `${sign}Markup.`,
        helpUrl: `https://localhost:3000/help/functions${suffix}.html#MARKUP`,
        parameters: [{ type: "any" }, { type: "any" }, { name: `${sign}basis`, optional: true, type: "string", customEnumId: "Basis" }],
      });
      expect(enums.find(({ id }) => id === "Basis")).toMatchObject({ values: [{ name: `${sign}cost` }, { stringValue: "sales" }] });
      expect(files[`help/functions${suffix}.html`]).toContain('<section id="MARKUP">');
    }
    expect(scriptSize() - before).toBeLessThanOrEqual(0.4 * 1024);
  });

  it("must have words for every choice", () => {
    writeFileSync(at(...folder, "definition.ts"), DEFINITION.replace('"sales"]', '"sales", "both"]'));
    const { stderr } = run("functions-metadata.mjs");
    expect(stderr).toContain("No words for the choice both of MARKUP: put them into help.choices beside the definition.");
  });
});
