import { keepVisiting, keepVisitingAll } from "../../src/domain/keep-visiting";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

// 二、(四)1: whoever was visited five times without a result leaves the plan.
it.each<[unknown, unknown, unknown, unknown]>([
  [4, 0, undefined, true],
  [5, 0, undefined, false],
  [6, 0, "", false],
  [5, 1, undefined, true],
  [50, 0.5, undefined, true],
  [9, true, undefined, true],
  [9, false, undefined, false],
  [3, 0, 3, false],
  [2, 0, 3, true],
  ["", 0, undefined, true],
  [5, "", undefined, false],
  [0, null, undefined, true],
  ["", null, undefined, ""],
  ["five", 0, undefined, "notANumber visits"],
  [5, "none", undefined, "notANumber results"],
  [-1, 0, undefined, "outOfRange visits"],
  [5, -1, undefined, "outOfRange results"],
  [5, 0, 0, "outOfRange visitLimit"],
  [5, 0, 2.5, "notWholeNumber visitLimit"],
  [5, 0, "3", "notANumber visitLimit"],
])("after %p visits with %p results, of %p at most: %p", (visits, results, limit, expected) =>
  expect(outcome(() => keepVisiting(visits, results, limit))).toBe(expected),
);

it("columns keep their shape, and a refused customer leaves the others alone", () => {
  expect(plain(keepVisitingAll(deepFreeze([[5], [4], [""], ["x"]]), deepFreeze([[0], [0], [""], [1]])))).toEqual([
    false,
    true,
    "",
    "notANumber visits",
  ]);
  expect(keepVisitingAll([[1, 2, 3]], 0, 2)).toEqual([[true, false, false]]);
  expect(outcome(() => keepVisitingAll([[1], [2]], [[0]], [[1, 2]]))).toBe("differentShape visitLimit");
});
