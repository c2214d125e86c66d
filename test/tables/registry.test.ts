import { catalogues, LANGUAGES } from "../../src/i18n";
import { registry, tableByNumber } from "../../src/tables";
import { fieldsOf, scalarsIn, type TableSpec } from "../../src/tables/model";
import { typedParametersOf } from "../../src/book/parameters";
import { wordsOf } from "../../src/book/words";

const cases = registry.flatMap((spec) => LANGUAGES.map((language) => ({ number: spec.number, language, spec })));

describe("the words of each table", () => {
  it.each(cases)(
    "$number in $language name every field, setting, choice, section, policy and chart, and nothing else",
    ({ number, language, spec }) => {
      const words = wordsOf(number, language);
      const scalars = [...scalarsIn(spec), ...spec.structure].map(({ name }) => {
        const [column = name] = name.split(".");
        return column in words.scalars ? column : column.replace(/\d+$/, "");
      });
      const choices = [
        ...typedParametersOf(spec).flatMap((parameter) =>
          parameter.role !== "parameter"
            ? []
            : parameter.kind === "choice"
              ? parameter.choices
              : parameter.kind === "text" && parameter.default !== null
                ? [parameter.default]
                : [],
        ),
        ...fieldsOf(spec).flatMap((field) => (field.role === "input" ? (field.choices ?? []).filter((choice) => choice.length > 1) : [])),
        ...fieldsOf(spec).flatMap((field) => (field.role === "input" ? (field.suggestions ?? []) : [])),
        ...fieldsOf(spec).flatMap((field) => (field.role === "fixed" ? field.cells : [])),
        ...spec.blocks.flatMap(({ lines }) => lines.filter((line) => !/^(?:.|\d+)$/.test(line))),
        ...formulasOf(spec).flatMap((formula) => Array.from(formula.matchAll(/\{'(\w+)'\}/g), ([, choice = ""]) => choice)),
      ];
      expect(Object.keys(words.fields).sort()).toEqual(
        fieldsOf(spec)
          .map(({ name }) => name)
          .sort(),
      );
      const sections = [...spec.sections, ...(spec.type === "form" ? spec.groups : [])];
      expect(Object.keys(words.sections).sort()).toEqual(sections.map(({ name }) => name).sort());
      expect(Object.keys(words.scalars).sort()).toEqual([...new Set(scalars)].sort());
      expect(Object.keys(words.choices).sort()).toEqual([...new Set(choices)].sort());
      const prompted = fieldsOf(spec).filter((field) => field.role === "input" && field.prompted);
      expect(Object.keys(words.prompts ?? {}).sort()).toEqual(prompted.map(({ name }) => name).sort());
      // Excel takes 255 characters of a text in a formula.
      const quoted = formulasOf(spec).flatMap((formula) => Array.from(formula.matchAll(/\{'(\w+)'\}/g), ([, choice = ""]) => choice));
      expect(quoted.filter((choice) => (words.choices[choice]?.length ?? 0) > 255)).toEqual([]);
      // Excel shows 255 characters of a message.
      for (const prompt of Object.values(words.prompts ?? {})) expect(prompt.length).toBeLessThan(220);
      expect(Object.keys(words.blocks).sort()).toEqual(spec.blocks.map(({ name }) => name).sort());
      expect(Object.keys(words.charts).sort()).toEqual(
        spec.charts.flatMap(({ name, type }) => (type === "pareto" ? [name, `${name}First`] : [name])).sort(),
      );
    },
  );

  it.each(cases)("$number in $language have headings that differ, and labels that fit Excel", ({ number, language, spec }) => {
    const words = wordsOf(number, language);
    const headings = Object.values(words.fields).map((heading) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    for (const parameter of typedParametersOf(spec)) {
      if (parameter.role !== "parameter" || parameter.kind !== "choice") continue;
      const list = parameter.choices.map((choice) => words.choices[choice] ?? "");
      // A list in a validation is parted by commas and may have 255 characters.
      expect(list.join("")).not.toContain(",");
      expect(list.join(",").length).toBeLessThanOrEqual(255);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("have the same keys in every language", () => {
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : "";
    for (const language of LANGUAGES.filter((own) => own !== "en")) expect(shape(catalogues[language])).toEqual(shape(catalogues.en));
  });
});

describe("the registry", () => {
  it("is frozen through and through", () => {
    const thawed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(registry, "registry");
    expect(thawed).toEqual([]);
  });

  it("has no block over the cells of the settings", () => {
    const hidden = registry.flatMap((spec) =>
      spec.type === "rows" && spec.settings.length > 0
        ? spec.blocks
            .filter(({ at }) => fieldsOf(spec).findIndex(({ name }) => name === at) < 2)
            .map(({ name }) => `${spec.number} ${name}`)
        : [],
    );
    expect(hidden).toEqual([]);
  });

  it("names the tables there are when asked for one there is not", () => {
    expect(tableByNumber("6-9").number).toBe("6-9");
    expect(() => tableByNumber("7-1")).toThrow(
      expect.objectContaining({
        code: "unknownTable",
        details: { received: "7-1", accepted: registry.map(({ number }) => number).join(", ") },
      }),
    );
  });
});

describe("the sample figures", () => {
  it("have the shape of the textbook's example: 4 customers bring 80 %, 6 bring 15 %, 10 bring 5 % of about 2.5 million in six months", () => {
    const months = sample("6-8", "month", 6);
    const totals = Array.from({ length: 20 }, (_, row) => months.reduce((sum, month) => sum + Number(month[row]), 0)).sort((a, b) => b - a);
    const total = totals.reduce((sum, amount) => sum + amount, 0);
    const part = (from: number, to: number): number => totals.slice(from, to).reduce((sum, amount) => sum + amount, 0) / total;
    expect(total / 2_500_000).toBeCloseTo(1, 2);
    expect(part(0, 4)).toBeCloseTo(0.8, 2);
    expect(part(4, 10)).toBeCloseTo(0.15, 2);
    expect(part(10, 20)).toBeCloseTo(0.05, 2);
  });

  it("have a tie, a net return and a lapsed customer", () => {
    const averages = sample("6-9", "average", 1)[0] ?? [];
    const months = sample("6-8", "month", 3);
    expect(new Set(averages).size).toBe(19);
    expect(averages.filter((average) => Number(average) < 0)).toHaveLength(1);
    expect(months.map((month) => month[19])).toEqual([1500, 0, 0]);
  });
});

function sample(number: string, name: string, columns: number) {
  const field = fieldsOf(tableByNumber(number)).find((candidate) => candidate.name === name);
  return field?.role === "input" ? field.sample({ rows: 20, language: "zh-CN", columns }) : [];
}

function formulasOf(spec: TableSpec): string[] {
  return [...fieldsOf(spec), ...scalarsIn(spec)].flatMap((part) => ("formula" in part ? [part.formula] : []));
}
