import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, excelFunctions, functionTable, setLanguage, type FunctionName } from "../../src/functions";
import { examples, spokenExample } from "../../src/functions/examples";
import type { FunctionHelp } from "../../src/functions/function-words";
import { argumentText, formulaText } from "../../src/functions/formula-text";
import { CUSTOMER_NUMBERS, MARGIN_LEVELS } from "../../src/domain/relation-type";
import { CUSTOMER_IMPORTANCES } from "../../src/domain/win-back";
import { CREDIT_METHODS } from "../../src/domain/credit";
import { RULES, TIES } from "../../src/domain/abc-rules";
import { MOVES } from "../../src/domain/working-days";
import { LANGUAGES, type Language } from "../../src/i18n";
import { words as english } from "../../src/functions/help/en";
import { words as simplified } from "../../src/functions/help/zh-CN";
import { words as traditional } from "../../src/functions/help/zh-TW";
import { parseFormula } from "./formula";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly type: string;
      readonly customEnumId?: string;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const catalogues = { en: english, "zh-CN": simplified, "zh-TW": traditional };
const helpOf = (language: Language, name: FunctionName): FunctionHelp => catalogues[language].help[name];
const root = join(__dirname, "../..");
const build = (address?: string) =>
  JSON.parse(
    execFileSync(process.execPath, [join(root, "scripts/functions-metadata.mjs")], {
      encoding: "utf8",
      env: { ...process.env, ...(address ? { SALESBOOK_URL: address } : {}) },
    }),
  ) as Record<string, string>;
const files = build();
const suffix = (language: Language) => (language === "en" ? "" : `.${language}`);
const metadata = (language: Language) => JSON.parse(files[`functions${suffix(language)}.json`]!) as Metadata;
const names = Object.keys(functionTable) as FunctionName[];

it("folders, metadata, what Excel calls and the table name the same functions", () => {
  const folders = ["classification", "products", "credit", "visits", "customers"].flatMap((topic) =>
    readdirSync(join(root, "src/functions", topic)),
  );
  const expected = folders.map((folder) => folder.toUpperCase().replaceAll("-", "_")).sort();
  expect(
    metadata("en")
      .functions.map(({ id }) => id)
      .sort(),
  ).toEqual(expected);
  expect(Object.keys(excelFunctions).sort()).toEqual(expected);
  expect([...names].sort()).toEqual(expected);
});

describe.each(LANGUAGES)("%s", (language) => {
  const { functions, enums } = metadata(language);
  const words = catalogues[language];

  it.each(functions.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    const { parameters } = functionTable[id as FunctionName];
    expect(entry.name).toBe(id);
    expect(entry.parameters.map(({ optional = false }) => optional)).toEqual(parameters.map(({ optional }) => optional));
    expect(entry.parameters.map(({ name }) => name)).toEqual(
      parameters.map(({ name }) => words.words.arguments[name as keyof typeof words.words.arguments].replaceAll(" ", "_")),
    );
    expect(entry.result).toEqual({ dimensionality: "matrix" });
    for (const { description } of [entry, ...entry.parameters]) {
      expect(description.length).toBeGreaterThan(1);
      expect(description.length).toBeLessThanOrEqual(255);
      expect(/\p{Script=Han}/u.test(description)).toBe(language !== "en");
    }
  });

  it("hands over cells with errors, and data types as plain values", () => {
    expect(metadata(language).allowErrorForDataTypeAny).toBe(true);
    // Inside a function Excel does not look for it, and one #N/A in a column would fail the whole call.
    for (const entry of functions) expect(entry).not.toHaveProperty("allowErrorForDataTypeAny");
    expect(files[`functions${suffix(language)}.json`]).not.toContain("allowCustomDataForDataTypeAny");
  });

  it("every link leads to the function's section of a page that is there", () => {
    for (const { id, helpUrl } of functions) {
      const [, path, anchor] = /^https:\/\/localhost:3000\/(.+)#(.+)$/.exec(helpUrl)!;
      expect(anchor).toBe(id);
      expect(files[path!]).toContain(`<section id="${id}">`);
      expect(files[path!]).toContain(`<html lang="${language}">`);
    }
  });

  it("the help page links to the other languages and shows every example", () => {
    const page = files[`help/functions${suffix(language)}.html`]!;
    for (const other of LANGUAGES.filter((one) => one !== language)) expect(page).toContain(`href="functions${suffix(other)}.html"`);
    const shown = page.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    for (const name of names)
      for (const values of examples[name])
        expect(shown).toContain(`<code class="copy">${formulaText(name, spokenExample(name, values, helpOf(language, name)))}</code>`);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it("the drop-downs hold the choices of the arithmetic", () => {
    const values = Object.fromEntries(enums.map(({ id, values: list }) => [id, list.map(({ stringValue }) => stringValue)]));
    expect(values).toEqual({
      Rule: RULES,
      Ties: TIES,
      CreditMethod: CREDIT_METHODS,
      CustomerNumber: CUSTOMER_NUMBERS,
      MarginLevel: MARGIN_LEVELS,
      CustomerImportance: CUSTOMER_IMPORTANCES,
      Move: MOVES,
    });
    for (const { name, tooltip } of enums.flatMap(({ values: list }) => list)) {
      expect(/\p{Script=Han}/u.test(name)).toBe(language !== "en");
      expect(/\p{Script=Han}/u.test(tooltip)).toBe(language !== "en");
    }
  });
});

it("the drop-downs' Chinese names are understood", () => {
  for (const language of ["zh-CN", "zh-TW"] as const) {
    const { help } = catalogues[language];
    const { rule: Rule, ties: Ties } = help.ABCCLASS.choices;
    const { method: CreditMethod } = help.CREDITLIMIT.choices;
    const { customers: CustomerNumber, margin: MarginLevel } = help.RELATIONTYPE.choices;
    const { importance: CustomerImportance } = help.WINBACK.choices;
    const { move: Move } = help.VISITDUE.choices;
    const { call } = functionTable.ABCCLASS;
    const letters = (rule: string, cut: number) =>
      call([[3], [2], [1]], [[cut]], rule)
        .flat()
        .join("");
    expect([
      letters(Rule.crossing.name, 0.6),
      letters(Rule.within.name, 0.6),
      letters(Rule.amount.name, 2),
      letters(Rule.rank.name, 1),
    ]).toEqual(["AAB", "ABB", "AAB", "ABB"]);
    const same = (name: FunctionName, chinese: readonly unknown[], english: readonly unknown[]) =>
      expect(evaluate(name, chinese)).toEqual(evaluate(name, english));
    for (const [key, { name }] of Object.entries(CustomerNumber)) same("RELATIONTYPE", [name, "low"], [key, "low"]);
    for (const [key, { name }] of Object.entries(MarginLevel)) same("RELATIONTYPE", ["few", name], ["few", key]);
    for (const [key, { name }] of Object.entries(CustomerImportance)) same("WINBACK", [name], [key]);
    // A Saturday, 9 May 2026, seven days after the visit.
    for (const [key, { name }] of Object.entries(Move))
      same("VISITDUE", ["A", 46144, null, null, null, name], ["A", 46144, null, null, null, key]);
    for (const { name } of Object.values(Ties)) expect(call([[1]], null, null, name)).toEqual([["A"]]);
    for (const [method, { name }] of Object.entries(CreditMethod)) {
      expect(functionTable.CREDITLIMIT.call(name, 900, 80, 5, 5)).toEqual(functionTable.CREDITLIMIT.call(method, 900, 80, 5, 5));
    }
  }
});

/** What saved workbooks and Excel's cache rely on: names, types, ranges, what may be left out, drop-downs. */
it("the functions have the arguments that they promise, the same in every language", () => {
  const promised = readFileSync(join(__dirname, "contract.txt"), "utf8").trim().split("\n");
  for (const language of LANGUAGES) {
    const { functions, enums } = metadata(language);
    const told = functions.map(({ id, parameters, result }) => {
      const list = functionTable[id as FunctionName].parameters.map(({ name: key }, index) => {
        const { optional, type, dimensionality, customEnumId } = parameters[index]!;
        const word = english.words.arguments[key as keyof typeof english.words.arguments].replaceAll(" ", "_");
        const shape = dimensionality === "matrix" ? "[][]" : "";
        return `${word}${optional ? "?" : ""}: ${type}${shape}${customEnumId ? ` ${customEnumId}` : ""}`;
      });
      expect(parameters).toHaveLength(list.length);
      return `${id}(${list.join(", ")}): ${result.dimensionality ?? "one"}`;
    });
    const choices = enums.map(({ id, values }) => `${id}: ${values.map(({ stringValue }) => stringValue).join(", ")}`);
    expect([...told, ...choices].sort()).toEqual([...promised].sort());
  }
});

it("nothing that may be left out stands before something that may not, and no name is given twice", () => {
  for (const language of LANGUAGES) {
    const { functions, enums } = metadata(language);
    for (const { id, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z_]+$/);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
    expect(new Set(enums.map(({ id }) => id)).size).toBe(enums.length);
    const used = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    expect([...new Set(used)].sort()).toEqual(enums.map(({ id }) => id).sort());
  }
});

it("every local address is replaced in a build for a server", () => {
  const served = Object.entries(build("https://example.org/salesbook/")).map(
    ([path, content]) => [path, content.match(/https?:\/\/[^"<#\s]+/g) ?? []] as const,
  );
  for (const [path, addresses] of served) {
    for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\/salesbook\/help\/functions(\.zh-(CN|TW))?\.html$/);
    if (path.endsWith(".json")) expect(addresses).toHaveLength(names.length);
  }
});

it.each(names.flatMap((name) => examples[name].map((values) => [name, formulaText(name, values)] as const)))(
  "%s: %s gives in a cell what the help shows",
  (name, formula) => {
    const typed = parseFormula(formula);
    const [values] = examples[name].filter((example) => formulaText(name, example) === formula);
    expect(typed.name).toBe(name);
    expect(typed.values.map((value) => argumentText(value as never))).toEqual(values!.map(argumentText));
    expect(evaluate(name, typed.values)).toEqual(evaluate(name, values!));
  },
);

it.each(LANGUAGES)("the examples in the words of %s give what they give in English", (language) => {
  setLanguage("en");
  for (const name of names) {
    const help = helpOf(language, name);
    // What a table of one's own says comes back as it was given.
    const inEnglish = (text: string): string =>
      Object.entries(help.said ?? {}).reduce((all, [word, said]) => all.replaceAll(`"${said}"`, `"${word}"`), text);
    for (const values of examples[name]) {
      const spoken = spokenExample(name, values, help);
      expect(inEnglish(JSON.stringify(evaluate(name, spoken)))).toBe(JSON.stringify(evaluate(name, values)));
      // A class is a letter in every language; anything longer is a word, and of this language.
      if (language !== "en") expect(formulaText("", spoken)).not.toMatch(/"[a-z ]{2,}"/i);
    }
  }
});

it("the words in a worked example are calculated, not typed", () => {
  const sentence = english.help.CONTRIBUTION.example;
  const [, second] = evaluate("CONTRIBUTION", examples.CONTRIBUTION[0]!) as number[][];
  setLanguage(null);
  expect(sentence).toContain("{r2}");
  expect(files["help/functions.html"]).toContain(sentence.replace("{r2}", second![0]!.toFixed(3)).split("{")[0]);
});

it("Excel does not refuse the files for their size", () => {
  for (const content of Object.values(files)) expect(content.length).toBeLessThan(1_000_000);
});
