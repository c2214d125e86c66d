/** The samples of all tables tell of one firm: its customers, who serves them, and what happened until the day of the sample. */
import { LANGUAGES, type Language } from "../../src/i18n";
import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { addressOf } from "../../src/sheet/address";
import type { CellContent, Sheet } from "../../src/sheet/sheet";

/** What is the same of a customer on every sheet, by the fields that say it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  name: ["customer", "name"],
  salesperson: ["salesperson", "owner", "politeBy", "followUpBy"],
  type: ["type"],
  lineOfBusiness: ["lineOfBusiness"],
  class: ["class"],
  manager: ["manager"],
  group: ["group"],
  acquired: ["acquired", "firstDeal"],
};
/** The person of a card, the list of customers that a drop-down offers, the type of a relation, and the part of a survey. */
const OTHERWISE = new Set(["6-3 name", "P3 name", "P16 type", "P6 group"]);
/** The code of a customer, on sheets that have none its name. */
const KEYS = ["code", "customer", "name"];
/** Days that are ahead of the day of the sample, or that one goes by. */
const AHEAD =
  /^(validUntil|month|from|until|holiday\d?\.\d+|extraDay\d?\.\d+|dueDay|next.*|listNext|lapseDay|chosen\.nextList|handIn|due|negotiated)$/;
/** Days of a person's or a firm's life. */
const LIVES = /^(born|founded|opened)$/;
/** 15 March 2019, the day of the first deal with the first customer, and the last day of April 2026. */
const [FIRST_DAY, LAST_DAY] = [43539, 46142];

describe.each(LANGUAGES)("the samples of all tables in %s", (language) => {
  const sheets = registry.map(({ number }) => sampleOf(number, language));

  it("say the same of a customer wherever they name it", () => {
    const codes = new Map(
      column(sampleOf("6-10", language), "customer").map((name, row) => [name, `K${String(row + 1).padStart(3, "0")}`]),
    );
    const told = new Map<string, Map<CellContent, string[]>>();
    for (const sheet of sheets) {
      const key = KEYS.find((id) => column(sheet, id).length > 0);
      const keys = key ? column(sheet, key).map((value) => codes.get(value) ?? value) : [];
      for (const [what, ids] of Object.entries(SAME)) {
        for (const id of ids) {
          if (id === key || OTHERWISE.has(`${sheet.table} ${id}`)) continue;
          column(sheet, id).forEach((value, row) => {
            const customer = keys[row];
            if (isBlank(customer) || isBlank(value)) return;
            const found = told.get(`${customer} ${what}`) ?? new Map<CellContent, string[]>();
            found.set(value, [...(found.get(value) ?? []), `${sheet.table} ${id}`]);
            told.set(`${customer} ${what}`, found);
          });
        }
      }
    }
    const different = [...told].filter(([, values]) => values.size > 1).map(([key, values]) => [key, Object.fromEntries(values)]);
    expect(different).toEqual([]);
    // K001 is told of on many sheets: the walk found them.
    expect([...(told.get("K001 salesperson")?.values() ?? [])].flat().length).toBeGreaterThan(4);
  });

  it("tell of nothing before the first deal, and of nothing that has not happened yet", () => {
    const outside = sheets.flatMap((sheet) =>
      sheet.fields.flatMap(({ id, area }) =>
        column(sheet, id).flatMap((value, row) => {
          const style = sheet.cells[area.row + row]?.[area.column]?.style ?? "";
          if (!style.endsWith(".date") || typeof value !== "number" || AHEAD.test(id) || LIVES.test(id)) return [];
          const isInside = value >= FIRST_DAY && value <= LAST_DAY;
          return isInside ? [] : [`${sheet.table} ${id} ${addressOf({ row: area.row + row, column: area.column })}: ${value}`];
        }),
      ),
    );
    expect(outside).toEqual([]);
  });

  it("agree on the last visits and the last purchases", () => {
    const [situation, plan, rhythm] = ["6-1", "6-14", "P3"].map((table) => sampleOf(table, language));
    const visits = column(plan!, "lastVisit");
    for (const [card, customer] of [
      ["6-2", 0],
      ["6-3", 16],
    ] as const) {
      const sheet = sampleOf(card, language);
      const days = column(sheet, "date").filter((day) => typeof day === "number");
      expect([card, Math.max(...days), ...column(sheet, "updated")]).toEqual([card, visits[customer], visits[customer]]);
    }
    const deals = new Map(column(situation!, "customer").map((name, row) => [name, column(situation!, "lastDeal")[row]]));
    const bought = new Map<CellContent, number>();
    column(rhythm!, "customer").forEach((name, row) => {
      const days = rhythm!.fields.flatMap(({ id }) => (/^date\d+$/.test(id) ? [column(rhythm!, id)[row]] : []));
      const last = Math.max(bought.get(name ?? "") ?? 0, ...days.filter((day) => typeof day === "number"));
      bought.set(name ?? "", last);
    });
    expect(bought.size).toBe(7);
    for (const [name, day] of bought) expect([name, deals.get(name)]).toEqual([name, day]);
    const lost = sampleOf("P22", language);
    column(lost, "customer").forEach((name, row) => {
      if (deals.has(name)) expect([name, deals.get(name)]).toEqual([name, column(lost, "lastDeal")[row]]);
    });
  });
});

function sampleOf(table: string, language: Language): Sheet {
  const [sheet] = layout(makeRequest({ tables: [table], language, content: "sample" }));
  if (!sheet) throw new Error(`no sheet of ${table}`);
  return sheet;
}

/** What stands in the cells of a field; nothing where the table has no such field. */
function column(sheet: Sheet, id: string): CellContent[] {
  const area = sheet.fields.find((field) => field.id === id)?.area;
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, row) => sheet.cells[area.row + row]?.[area.column]?.value ?? null);
}

function isBlank(value: CellContent | undefined): boolean {
  return value === undefined || value === null || value === "";
}
