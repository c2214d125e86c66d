/** The class by which P5 and P7 treat a customer's credit: the letters of 6-9 or 6-6, or one's own, and what tells them apart. */
import { CLASS_SOURCES, classDifference, countingClass } from "../../domain/credit-class";
import { once, type Calculation, type ChoiceParameter, type Field, type FieldSource, type InputField, type Value } from "../model";
import { sampleClasses } from "../wholesaler/sales";

/** Letters of credit: A is reported on least often. Classes of sales and grades of prospects are other scales. */
export const CREDIT_CLASSES = ["A", "B", "C"] as const;

/** Which of the two letters counts. */
export const classFrom: ChoiceParameter = {
  role: "parameter",
  name: "classFrom",
  kind: "choice",
  choices: CLASS_SOURCES,
  default: "customerClass",
};

/** In a formula: the letter that counts. */
export const COUNTING_CLASS = "IF({classFrom=customerClass},{salesClass},{creditClass})";

/** The letters that count, one per row. */
export const countingClasses = once((table: Calculation): Value[] => {
  const own = table.column("creditClass");
  return table.column("salesClass").map((letter, row) => countingClass<Value>(table.scalar("classFrom"), letter, own[row] ?? ""));
});

/**
 * The class by sales, the one by credit, and how they differ.
 *
 * @param sample invented letters by credit
 * @param own where the letters by credit are read from, if not typed
 */
export function classFields(sample: InputField["sample"], own?: FieldSource): readonly Field[] {
  const place = (field: string): string => `(({${field}}="A")+2*({${field}}="B")+3*({${field}}="C"))`;
  const [sales, credit] = [place("salesClass"), place("creditClass")];
  const missing = `IF(AND(${sales}+${credit}>0,IF({classFrom=customerClass},${sales},${credit})=0),{'classMissing'},"")`;
  const compared = `IF(${sales}=${credit},{'sameClass'},IF(${credit}<${sales},{'creditHigher'},{'creditLower'}))`;
  return [
    {
      role: "input",
      name: "salesClass",
      kind: "class",
      choices: CREDIT_CLASSES,
      prompted: true,
      from: { table: "6-9", field: "class", by: "code", otherwise: { table: "6-6", field: "class", by: "code" } },
      sample: sampleClasses,
    },
    {
      role: "input",
      name: "creditClass",
      kind: "class",
      choices: CREDIT_CLASSES,
      prompted: true,
      ...(own && { from: own }),
      sample,
    },
    {
      role: "result",
      name: "difference",
      kind: "choice",
      alerts: ["creditLower", "classMissing"],
      formula: `IF(${sales}*${credit}=0,${missing},${compared})`,
      value: (table) => {
        const letters = table.column("creditClass");
        return table.column("salesClass").map((letter, row) => classDifference(table.scalar("classFrom"), letter, letters[row]));
      },
    },
  ];
}
