/** The letters of sales (A best), of credit (A reported on least often) and of prospects (A–D) are three scales that never meet. */
import { tableWords } from "../../src/book/words";
import { LANGUAGES } from "../../src/i18n";
import { registry, tableByNumber } from "../../src/tables";
import { fieldsOf, type Field } from "../../src/tables/model";

/** Every column of letters, by what its letters mean. */
const SCALES = {
  sales: [
    "6-6.class",
    "6-6.sortedClass",
    "6-9.class",
    "6-9.sortedClass",
    "6-10.class",
    "6-11.class",
    "6-11.sortedClass",
    "6-12.class",
    "6-14.class",
    "P5.salesClass",
    "P7.salesClass",
    "P23.class",
    "P23.steady",
    "P23.sortedBefore",
    "P23.sortedNow",
    "P23.sortedSteady",
  ],
  credit: ["P5.creditClass", "P7.creditClass"],
  prospects: ["6-5.grade"],
};

const columns = registry.flatMap((spec) =>
  fieldsOf(spec).flatMap((field) => (field.kind === "class" ? [{ name: `${spec.number}.${field.name}`, table: spec.number, field }] : [])),
);

function scaleOf(column: string): string | undefined {
  return Object.entries(SCALES).find(([, names]) => names.includes(column))?.[0];
}

function sourceOf(field: Field): string | undefined {
  return field.role === "input" && field.from && "field" in field.from ? `${field.from.table}.${field.from.field}` : undefined;
}

describe("the letters of classes", () => {
  it("belong to one scale each", () => {
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.values(SCALES).flat().sort());
    // Only the sheets of credit show two scales, each in a column of its own, and say how they differ.
    const mixed = [...new Set(columns.map(({ table }) => table))].filter(
      (table) => new Set(columns.filter((column) => column.table === table).map(({ name }) => scaleOf(name))).size > 1,
    );
    expect(mixed).toEqual(["P5", "P7"]);
    for (const table of mixed) expect(fieldsOf(tableByNumber(table)).map(({ name }) => name)).toContain("difference");
  });

  it("are read from columns of the same scale only", () => {
    const read = columns.flatMap(({ name, field }) => {
      const source = sourceOf(field);
      return source === undefined ? [] : [[scaleOf(name), scaleOf(source)]];
    });
    expect(read.length).toBeGreaterThan(0);
    for (const [own, source] of read) expect(source).toBe(own);
  });

  it.each(LANGUAGES)("have headings in %s that tell the scales apart", (language) => {
    const list: Readonly<Record<string, { readonly fields: Readonly<Record<string, string>> }>> = tableWords[language];
    const headings = (scale: keyof typeof SCALES): string[] =>
      SCALES[scale].map((name) => list[name.split(".")[0] ?? ""]?.fields[name.split(".")[1] ?? ""] ?? "");
    for (const heading of headings("credit")) {
      expect(heading).toMatch(/credit|信用/i);
      expect([...headings("sales"), ...headings("prospects")]).not.toContain(heading);
    }
    expect(headings("sales")).not.toContain(headings("prospects")[0]);
  });
});
