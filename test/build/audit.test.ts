/** What the answers of `npm audit` mean for a run; the answers are of npm 10's form. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

function judge(answer: unknown, explanations = ""): unknown {
  const text = typeof answer === "string" ? answer : JSON.stringify(answer);
  const code = `import { judge } from "./scripts/audit.mjs"; console.log(JSON.stringify(judge(${JSON.stringify(text)}, ${JSON.stringify(explanations)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" }));
}

const hole = (name: string, severity: string, number: string) => ({
  source: 1,
  name,
  dependency: name,
  title: `${name} breaks`,
  url: `https://github.com/advisories/${number}`,
  severity,
  range: "<2",
});

const REPORT = {
  auditReportVersion: 2,
  vulnerabilities: {
    inner: { name: "inner", severity: "high", via: [hole("inner", "high", "GHSA-aaaa-bbbb-cccc")], effects: ["outer"] },
    // A package that only brings another one names it instead of the hole.
    outer: { name: "outer", severity: "high", via: ["inner"], effects: [] },
    mild: { name: "mild", severity: "moderate", via: [hole("mild", "moderate", "GHSA-dddd-eeee-ffff")], effects: [] },
    worst: { name: "worst", severity: "critical", via: [hole("worst", "critical", "GHSA-gggg-hhhh-jjjj")], effects: [] },
  },
  metadata: {},
};

describe("the audit", () => {
  it("names each hole of high severity once, with the package it is in", () => {
    expect(judge(REPORT)).toEqual({
      answered: true,
      holes: [
        "inner: inner breaks (high, https://github.com/advisories/GHSA-aaaa-bbbb-cccc)",
        "worst: worst breaks (critical, https://github.com/advisories/GHSA-gggg-hhhh-jjjj)",
      ],
    });
  });

  it("takes one for settled that is explained by its number", () => {
    expect(judge(REPORT, "… GHSA-aaaa-bbbb-cccc: … GHSA-gggg-hhhh-jjjj: …")).toEqual({ answered: true, holes: [] });
  });

  it("finds nothing where there is nothing", () => {
    expect(judge({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} })).toEqual({ answered: true, holes: [] });
  });

  it.each([
    ["a registry that refuses", { error: { code: "ENOAUDIT", summary: "405 Method Not Allowed" } }],
    ["a registry that is out of reach", { message: "request failed", error: {} }],
    ["no answer in time", ""],
    ["anything else", "<html>"],
  ])("knows that %s is no answer", (_what, answer) => {
    expect(judge(answer)).toEqual({ answered: false, holes: [] });
  });

  it("is part of what is run on a clean checkout, before the tests, whose last line counts", () => {
    const lines = readFileSync(join(root, ".ci", "run"), "utf8").split("\n");
    const line = (text: string): number => lines.findIndex((candidate) => candidate.includes(text));
    expect(line("npm run --silent audit")).toBeGreaterThan(0);
    expect(line("npm run --silent audit")).toBeLessThan(line("npm test"));
  });
});
