import { classDifference, countingClass } from "../../src/domain/credit-class";

// 二、(三)3 and 二、(二)3: the classes are those named before in 客户构成分析; one's own may count instead.
it.each([
  ["customerClass", "A", "C", "A", "creditLower"],
  ["ownClass", "A", "C", "C", "creditLower"],
  ["customerClass", "C", "A", "C", "creditHigher"],
  ["customerClass", "B", "B", "B", "sameClass"],
  ["customerClass", "", "C", "", "classMissing"],
  ["ownClass", "", "C", "C", ""],
  ["ownClass", "A", null, null, "classMissing"],
  ["customerClass", "A", "", "A", ""],
  ["customerClass", "", "", "", ""],
  ["customerClass", "Z", "B", "Z", "classMissing"],
])("with the setting %p the letters %p by sales and %p by credit give %p: %p", (source, sales, credit, letter, difference) => {
  expect([countingClass(source, sales, credit), classDifference(source, sales, credit)]).toEqual([letter, difference]);
});
