/** A calculation over a student's answers serves for a mistake as far as this does not look at its own column: then it gives the same. */
import { answeredTables, type BookAnswers } from "../../src/book/book-table";
import { withoutAnswer } from "../../src/book/calculation";
import { mayBeAsked } from "../../src/exercise/definition";
import { slipsAbout, wrongValues } from "../../src/exercise/slips";
import { watched } from "../../src/exercise/watched";
import type { Variant } from "../../src/exercise/variant";
import { registry } from "../../src/tables";
import type { Value } from "../../src/tables/model";
import { todays } from "../support/seeds";
import { exerciseOf, keyOf, variantFor } from "./filled";

const numbers = registry.filter(mayBeAsked).map(({ number }) => number);

/** An error in every third cell, and some blank ones. */
function answersOf({ asked, tables }: Variant, isBlank: (row: number) => boolean): BookAnswers {
  return new Map(
    [...asked].map(([number, table]) => {
      const columns = new Map<string, readonly (Value | undefined)[]>();
      const cells = new Map<string, Value>();
      for (const one of table.asked) {
        const rows = one.shape === "cell" ? 1 : tables.get(number)!.rowCount;
        const values = Array.from({ length: rows }, (_, row): Value | undefined => {
          const key = keyOf({ tables } as Variant, one, row);
          return isBlank(row) ? undefined : typeof key === "number" && row % 3 === 0 ? key * 1.25 + 1 : key;
        });
        if (one.shape === "column") columns.set(one.id, values);
        else if (values[0] !== undefined) cells.set(one.id, values[0]);
      }
      return [number, { columns, cells }];
    }),
  );
}

function given(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

describe("a watched calculation", () => {
  it.each([...todays(numbers, 3).map((number) => [number]), ["6-8", "6-9", "6-11", "6-14"]])(
    "%s: gives what one without the answer gives, or says that it may not",
    async (...tables) => {
      const variant = await variantFor(exerciseOf(tables));
      for (const isBlank of [() => false, (row: number) => row % 5 === 4]) {
        const answers = answersOf(variant, isBlank);
        const own = answeredTables(variant.tables, answers);
        for (const [number, { asked }] of variant.asked) {
          const all = watched(own, answers, number)!;
          for (const one of asked.filter((each) => slipsAbout(each).length > 0)) {
            const found = given(() => wrongValues(one, all.calculation));
            if (!all.isSameWithout(one.id)) continue;
            const others = new Map([...answers, [number, withoutAnswer(answers.get(number)!, one.id)]]);
            const alone = answeredTables(variant.tables, others).get(number)!.calculation;
            expect([one.id, given(() => wrongValues(one, alone))]).toEqual([one.id, found]);
          }
        }
      }
    },
  );

  it("tells a mistake that looks at its own column from one that does not", async () => {
    const variant = await variantFor(exerciseOf(["6-14"]));
    const answers = answersOf(variant, () => false);
    const isSame = (id: string): boolean => {
      const all = watched(answeredTables(variant.tables, answers), answers, "6-14")!;
      wrongValues(
        variant.asked.get("6-14")!.asked.find((one) => one.id === id)!,
        all.calculation,
      );
      return all.isSameWithout(id);
    };
    expect([isSame("interval"), isSame("nextVisit")]).toEqual([true, false]);
  });
});
