/** One figure, one convention: functions, analyses and sheets give the same for the same cells, whatever stands in them. */
import { SalesbookError } from "../../src/domain/errors";
import { functionTable, type FunctionName } from "../../src/functions/table";
import { ALONE, analysedColumn, edgeRows, SHARED_FIGURES, sheetColumn, shown, type Columns } from "../support/shared-figures";

const SEEDS = [1, 2, 3];

/** Where two places differ, by row. */
const differences = (columns: Columns, found: (row: number) => unknown, expected: (row: number) => unknown): string[] =>
  (Object.values(columns)[0] ?? []).flatMap((_, row) => {
    const [one, other] = [found(row), expected(row)];
    const isSame = typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-12 * Math.abs(other) : one === other;
    const cells = Object.entries(columns).map(([name, own]) => `${name} ${JSON.stringify(own[row] ?? null)}`);
    return isSame ? [] : [`${cells.join(", ")}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`];
  });

describe.each(SHARED_FIGURES.map((figure) => [figure.name, figure] as const))("%s", (_, figure) => {
  const { analysis, sheets, own } = figure;

  if (analysis)
    it.each(SEEDS)("is the same in the analysis, rows %i", (seed) => {
      const columns = edgeRows(figure, seed);
      const results = own(columns, () => []);
      const found = analysedColumn(analysis.id, analysis.column, analysis.headings, columns);
      expect(
        differences(
          columns,
          (row) => shown(found[row]),
          (row) => shown(results[row]),
        ),
      ).toEqual([]);
    });

  it.each(sheets.flatMap((on) => SEEDS.map((seed) => [on.table, seed, on] as const)))("is the same in %s, rows %i", (__, seed, on) => {
    const columns = edgeRows(figure, seed);
    const sheet = sheetColumn(on, columns);
    const results = own(columns, sheet);
    const [found, places, reasons] = [sheet(on.field), on.listedBy ? sheet(on.listedBy) : null, on.why ? sheet(on.why) : null];
    expect(
      differences(
        columns,
        (row) => {
          const place = places?.[row];
          if (places) return typeof place === "number" ? shown(found[place - 1]) : shown(place);
          return shown(found[row]);
        },
        (row) => {
          const result = results[row];
          const cells = Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, all[row] ?? null]));
          if (on.otherwise?.(cells)) return shown(found[row]);
          if (!(result instanceof SalesbookError)) return result;
          const there = shown(found[row]);
          // Which error it is says a sheet's formula, #NUM!, and the message of a function.
          if (/^#(VALUE!|NUM!|DIV\/0!)$/.test(String(there))) return there;
          // A sheet leaves blank what a function refuses where it says why beside, so that one error does not tear the rest.
          return reasons === null ? result.cellText : reasons[row] === "" ? "a reason" : "";
        },
      ),
    ).toEqual([]);
  });
});

it("every function has its place in the table of figures, or stands alone for a reason", () => {
  const shared = SHARED_FIGURES.flatMap((figure) => figure.function ?? []);
  const alone = Object.keys(ALONE) as FunctionName[];
  expect([...new Set(shared), ...alone].sort()).toEqual(Object.keys(functionTable).sort());
});
