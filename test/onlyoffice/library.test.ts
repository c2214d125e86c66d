/** The libraries for ONLYOFFICE as they are built, run as plain scripts: put in, kept as texts, run anew, and called. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type SalesbookError } from "../../src/domain/errors";
import { evaluate, functionTable, setLanguage, type FunctionName } from "../../src/functions";
import { words as english } from "../../src/functions/help/en";
import { words as simplified } from "../../src/functions/help/zh-CN";
import { words as traditional } from "../../src/functions/help/zh-TW";
import type { Language } from "../../src/i18n";
import { expected, keepsDefinitions, shown } from "../functions/cells";
import { names } from "../functions/runtime";
import { OnlyOffice } from "./fake-onlyoffice";

const built = JSON.parse(
  execFileSync(process.execPath, ["scripts/onlyoffice-library.mjs"], {
    cwd: join(__dirname, "..", ".."),
    encoding: "utf8",
    maxBuffer: 1e7,
  }),
) as Record<string, string>;

const words = { en: english, "zh-CN": simplified, "zh-TW": traditional };
const fileOf = (language: Language): string => `onlyoffice/salesbook${language === "en" ? "" : `.${language}`}.js`;
const office = new OnlyOffice(built[fileOf("en")]!);

beforeEach(() => setLanguage("en"));
afterEach(() => setLanguage(null));

it("is a script in each language", () => {
  expect(Object.keys(built).sort()).toEqual((Object.keys(words) as Language[]).map(fileOf).sort());
});

describe.each(Object.keys(words) as Language[])("what ONLYOFFICE is told in %s", (language) => {
  const told = new OnlyOffice(built[fileOf(language)]!);
  const wide = (text: string): string => text.replaceAll("{", "｛").replaceAll("}", "｝");

  it("is every function once, with what it takes and gives, in that language", () => {
    expect(told.library).toBe("Salesbook");
    expect([...told.functions.keys()].sort()).toEqual([...names].sort());
    const { help } = words[language];
    for (const name of names) {
      const { description, parameters, result } = told.functions.get(name)!;
      const rows = functionTable[name].parameters.some(({ isRange }) => isRange);
      expect({ name, description, result }).toEqual({ name, description: wide(help[name].description), result: rows ? "any[][]" : "any" });
      expect(parameters).toEqual(
        functionTable[name].parameters.map((parameter) => ({
          // A script keeps this word for itself.
          name: parameter.name === "class" ? "class_" : parameter.name,
          type: `any${parameter.isRange ? "[][]" : ""}`,
          optional: parameter.optional ?? false,
          description: wide((help[name].parameters as Readonly<Record<string, string>>)[parameter.name]!),
        })),
      );
    }
  });

  it("says why a cell is refused in that language", () => {
    const refused = evaluate("ABCCLASS", [[[1]], [[75]]]) as SalesbookError;
    expect(told.calculate("ABCCLASS", [[[1]], [[75]]])).toEqual([[shown(refused, language)]]);
  });
});

describe("what cells of ONLYOFFICE show", () => {
  keepsDefinitions((name: FunctionName, values) => office.calculate(name, values));

  it("an error of a cell, which comes as its text, spoils its own result and is named", () => {
    expect(
      office.calculate("MARGINRATE", [
        [[100], ["#N/A"]],
        [[60], [5]],
      ]),
    ).toEqual(
      expected("MARGINRATE", [
        [[100], ["#N/A"]],
        [[60], [5]],
      ]),
    );
    expect(
      office.calculate("MARGINRATE", [
        [[100], ["#N/A"]],
        [[60], [5]],
      ])[1],
    ).toEqual([expect.stringMatching(/^#VALUE! .*#N\/A/)]);
  });
});
