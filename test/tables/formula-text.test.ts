/** The formulas of all specs name only what is there, and a mistake in one is told with its table and field. */
import { wordsOf } from "../../src/book/words";
import { registry, tableByNumber } from "../../src/tables";
import type { ResultField, TableSpec } from "../../src/tables/model";
import { formulaProblems } from "./formula-text";

const problemsOf = (spec: TableSpec): string[] => formulaProblems(spec, new Set(Object.keys(wordsOf(spec.number, "en").choices)));

test.each(registry.map((spec) => ({ number: spec.number, spec })))("$number names only what it has", ({ spec }) => {
  expect(problemsOf(spec)).toEqual([]);
});

describe("a mistake is told with the table and the field", () => {
  const seeded = (number: string, formula: string, more: Partial<ResultField> = {}): string[] => {
    const spec = tableByNumber(number);
    const field: ResultField = { role: "result", name: "seeded", kind: "amount", formula, value: () => [], ...more };
    return problemsOf({ ...spec, sections: [...spec.sections, { name: "more", fields: [field] }] });
  };

  test.each([
    ["6-9", "{avrage}*2", "{avrage} names nothing"],
    ["6-9", "SUM({average:colum})", "{average:colum} names nothing"],
    ["6-9", "{average:row}", "{average:row} names nothing"],
    ["6-8", "{month}+1", "{month} names nothing"],
    ["6-9", "IF({rule=withing},1,2)", "{rule=withing} names nothing"],
    ["6-9", "IF({total=within},1,2)", "{total=within} names nothing"],
    ["P2", "IF({sales}>0,{'pusch'},{'keep'})", "{'pusch'} names nothing"],
    ["6-9", "{shareCut.D}", "{shareCut.D} names nothing"],
    ["6-9", "{classes:cells}", "{classes:cells} names nothing"],
    ["6-9", "{limit:lines}", "{limit:lines} names nothing"],
    ["6-2", "{basics:filled}", "{basics:filled} names nothing"],
    ["6-9", "{line}", "{line} names nothing"],
    ["6-9", "{repetition}", "{repetition} names nothing"],
    ["6-8", "{month:here}", "{month:here} names nothing"],
    ["6-9", "{average :column}", "average cannot be read"],
    ["6-9", "IF({average}>0,1,2", "( is not closed"],
    ["6-9", "IF({average}>0,1,2))", ") closes nothing"],
    ["6-9", '{average}&"open', '"open cannot be read'],
    ["6-9", "{average}*averag", "averag cannot be read"],
  ])("%s %s", (number, formula, problem) => {
    expect(seeded(number, formula)).toContain(`${number} seeded: ${problem}`);
  });

  test("and what is right is no mistake", () => {
    expect(seeded("6-8", "SUM({month:row})/{repetition}", { repeat: 2 })).toEqual([]);
    expect(seeded("6-8", "{month:here}-{month:before}+SUM({month:hereColumn})", { repeat: "months" })).toEqual([]);
    expect(seeded("6-8", "{month:here}", { repeat: 2 })).toEqual(["6-8 seeded: {month:here} names nothing"]);
    expect(seeded("6-9", "IF({rule=within},COUNT({1,2}),INDEX({shareCut:cells},{rowNumber}))")).toEqual([]);
  });
});
