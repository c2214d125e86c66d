/** Whatever a spreadsheet may pass for an argument. */
import { RuntimeError } from "./runtime";

/** Excel passes this in the place of an argument that an older version of the add-in did not have. */
export const invocation = { address: "Sheet1!B2", parameterAddresses: [], functionName: "F" };

const single: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  "abc",
  "12,000",
  "１２", // full-width digits
  "2026-03-01",
  "不限",
  "A",
  "Ａ",
  true,
  false,
  0,
  -0,
  -1,
  1,
  2.5,
  26,
  1e308,
  -1e308,
  5e-324,
  NaN,
  Infinity,
  -Infinity,
  46082.5,
  3e6,
  {},
  invocation,
  { code: "#N/A" },
  new RuntimeError("#DIV/0!"),
];

const ranges: readonly unknown[] = [
  [],
  [[]],
  [[null]],
  [[""]],
  [[5]],
  [[1, 2, 3]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
  ],
  [[5], [5], [5]],
  [[-5], [0], [5]],
  [["x"], [1], [null]],
  [[{ code: "#N/A" }], [1]],
  [[NaN]],
  [[1], [2, 3]],
  [["A"], ["b"], ["C"], ["D"]],
  [[46082, 46089, ""]],
  [1, 2, 3],
];

export const oddities = [...single, ...ranges];
