/**
 * What follows from an error is what the sheet itself makes of it: whoever errs in one result and goes on rightly is told so. The
 * formulas of the sheet are the judge, calculated by LibreOffice over the wrong answers.
 */
import { mayBeAsked } from "../../src/exercise/definition";
import { writeXlsx } from "../../src/export/xlsx";
import { contains } from "../../src/sheet/areas";
import { registry } from "../../src/tables";
import { exerciseOf, variantFor } from "../exercise/filled";
import { erredIn } from "../support/erred";
import { recalculate } from "../support/libreoffice";
import { officeTest } from "../support/needs";
import { falsified } from "../support/office-books";
import { todays } from "../support/seeds";

/** Answers from which nothing follows, by table. */
const APART: Readonly<Record<string, readonly string[]>> = {
  // Where the rows of a list stand, not figures.
  "6-13": ["place", "first"],
  // The calendar is one schedule, and is judged as it stands.
  "6-14": ["kept", "due", "turn", "until", "days", "visits", "customers", "rounds"],
  // A score out of its range is refused; and which method binds is a question of the limits, not of the one that was chosen.
  P5: ["judged", "recommended"],
  // The map counts by likelihood and impact.
  P11: ["riskNumber"],
};

/** Groups, their parts and those above them are reckoned at once: among the figures of 6-12 nothing follows from an answer. */
const AT_ONCE = "6-12";

const numbers = todays(
  registry.filter((spec) => mayBeAsked(spec) && spec.number !== AT_ONCE),
  6,
).map(({ number }) => number);

describe("what follows from an error is what the formulas make of it", () => {
  for (const number of numbers)
    officeTest(number, async (office) => {
      const variant = await variantFor(exerciseOf([number]));
      const groups = new Set(variant.asked.get(number)!.asked.map(({ group }) => group));
      const isList = (group: string): boolean => group === "count" || group === "position" || /^day\d/.test(group);
      for (const group of groups) {
        if (isList(group) || APART[number]?.includes(group)) continue;
        const { sheets, followers } = erredIn(variant, number, group);
        if (followers.size === 0) continue;
        const found = await recalculate(office, await writeXlsx(sheets.map(falsified)));
        const others = sheets.flatMap((sheet, index) =>
          sheet.cells.flatMap((line, row) =>
            line.flatMap((cell, column) => {
              const id = sheet.fields.find(({ area }) => contains(area, row, column))?.id ?? "";
              if (cell?.formula === undefined || sheet.table !== number || !followers.has(id)) return [];
              const [domain, formula] = [cell.value ?? "", found[index]?.rows[row]?.[column] ?? ""];
              // An error is nobody's answer.
              const isError = typeof domain === "object" || (typeof formula === "string" && formula.startsWith("#"));
              return isError || isAlike(domain, formula) ? [] : [`${group} → ${id}: domain ${domain}, formula ${String(formula)}`];
            }),
          ),
        );
        expect(others).toEqual([]);
      }
    });
});

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
