/** Every named slip gives something else than what is right, and what its example says. */
import { bookTablesOf } from "../../src/book/book-table";
import { makeRequest } from "../../src/book/request";
import { LANGUAGES } from "../../src/i18n";
import { mayBeAsked } from "../../src/exercise/definition";
import { slips } from "../../src/exercise/slip-list";
import { loadSlipWords, slipWordsOf } from "../../src/exercise/slips";
import { registry } from "../../src/tables";
import { blockCells, fieldsOf, type Calculation, type Slip, type TableSpec, type Value } from "../../src/tables/model";

const known = slips as Readonly<Record<string, readonly Slip[]>>;
const all = Object.entries(known).flatMap(([table, own]) => own.map((slip) => [table, slip.name, slip] as const));

/** The figures that an example is of: the sample, with what it changes. */
function exampleOf(table: string, { example }: Slip): Calculation {
  const request = makeRequest({ tables: [table], language: "zh-CN", content: "sample" });
  const tables = request.tables.map((one) => ({
    ...one,
    parameters: { ...one.parameters, ...example.parameters },
    columns: { ...one.columns, ...example.columns },
  }));
  return bookTablesOf({ ...request, tables }, { sheets: [], names: [] }).get(table)!.calculation;
}

function specOf(table: string): TableSpec {
  return registry.find(({ number }) => number === table)!;
}

function expectAlike(value: Value, wanted: number | string): void {
  if (typeof wanted === "number") expect(Number(value)).toBeCloseTo(wanted, 4);
  else expect(value ?? "").toBe(wanted);
}

describe("slips", () => {
  it.each(all)("%s %s gives what its example says, and not what is right", (table, _, slip) => {
    const calculation = exampleOf(table, slip);
    const { at, right, wrong } = slip.example;
    expect(wrong).not.toEqual(right);
    if ("column" in slip) {
      const isRepeated = fieldsOf(specOf(table)).find(({ name }) => name === slip.column)?.repeat !== undefined;
      expectAlike(calculation.column(isRepeated ? `${slip.column}1` : slip.column)[Number(at) - 1] ?? "", right);
      expectAlike(slip.value(calculation, 1)[Number(at) - 1] ?? "", wrong);
    } else {
      const [column = "", line = ""] = String(at).split(".");
      expect(slip.cells).toContain(column);
      expectAlike(calculation.scalar(String(at)), right);
      expectAlike(slip.cell(calculation, line, column), wrong);
    }
  });

  it("are known of every sheet that can be an exercise", () => {
    expect(Object.keys(known)).toEqual(registry.filter(mayBeAsked).map(({ number }) => number));
  });

  it.each(Object.keys(known))("%s has at least three, each under a name of its own and about something that is there", (table) => {
    const own = known[table] ?? [];
    const spec = specOf(table);
    const scalars = [...spec.settings, ...blockCells(spec)].map(({ name }) => name.split(".")[0]);
    const questions = spec.type === "form" ? spec.groups.flatMap(({ summary, questions: asked }) => [summary, ...asked]) : [];
    const names = [...fieldsOf(spec).map(({ name }) => name), ...scalars, ...questions.map(({ name }) => name)];
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    for (const slip of own) for (const name of "column" in slip ? [slip.column] : slip.cells) expect(names).toContain(name);
  });

  it("have a name and one sentence in each language, and no words without a slip", async () => {
    await loadSlipWords(...LANGUAGES);
    for (const language of LANGUAGES) {
      for (const [table, name] of all) {
        const words = slipWordsOf(table, name, language);
        expect(words.name).not.toBe("");
        expect(words.help).toMatch(/[.。]$/);
      }
      const { words } = (await import(`../../src/exercise/slip-words/${language}`)) as { words: Record<string, object> };
      for (const [table, own] of Object.entries(words)) expect(Object.keys(own)).toEqual(known[table]?.map(({ name }) => name));
    }
  });
});
