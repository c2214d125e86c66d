/** What P5 judges a customer's credit by (二、(三)2(5)): six criteria with weights, and what is added as it pays and buys. */
import { CREDIT_CRITERIA, judgedScore, limitRaise } from "../../domain/credit-judgement";
import type { Block, Calculation, Field, InputField, Value } from "../model";
import { holdsText } from "../parts/spec-parts";
import { sampleAverages } from "../wholesaler/sales";
import { sampleCredit, sampleCriterion } from "./sample";

const BOUNDS = { minimum: 0, maximum: 100 } as const;
const CELLS = CREDIT_CRITERIA.map((name) => `{${name}}`);

/** The weight of each criterion. */
export function criteriaBlock(at: string): Block {
  return {
    name: "criteria",
    at,
    lines: CREDIT_CRITERIA,
    columns: [
      {
        name: "weight",
        kind: "number",
        cells: CREDIT_CRITERIA.map((name) => ({
          role: "parameter" as const,
          name: `weight.${name}`,
          kind: "number" as const,
          default: 1,
          minimum: 0,
          maximum: 100,
        })),
      },
    ],
  };
}

/**
 * The columns of the fifth method.
 *
 * @param goodYears the years of punctual payment, which class B grows with too
 */
export function judgementFields(goodYears: InputField): Field[] {
  return [
    ...CREDIT_CRITERIA.map((name, place): InputField => ({
      role: "input",
      name,
      kind: "whole",
      bounds: BOUNDS,
      sample: sampleCriterion(place),
    })),
    { role: "input", name: "score", kind: "whole", bounds: BOUNDS, sample: sampleCredit("score") },
    { role: "result", name: "judged", kind: "number", formula: judgedFormula(), value: judgedScores },
    goodYears,
    {
      role: "input",
      name: "trade",
      kind: "amount",
      from: { table: "6-8", field: "average", by: "code" },
      sample: sampleAverages,
    },
    {
      role: "result",
      name: "raise",
      kind: "share",
      formula: `IF(${holdsText("goodYears", "trade")},#VALUE!,IF(OR({goodYears}="",{trade}="",N({volumeStep})<=0),"",IF({goodYears}<1,0,MIN({mostRaise},{raisePerStep}*MAX(0,INT({trade}/{volumeStep}+1E-9))))))`,
      value: raises,
    },
  ];
}

/** The mean by the weights; where no criterion is judged, the score for all of them. */
function judgedFormula(): string {
  const sum = CREDIT_CRITERIA.map((name) => `N({${name}})*{weight.${name}}`).join("+");
  const weights = CREDIT_CRITERIA.map((name) => `({${name}}<>"")*{weight.${name}}`).join("+");
  const all = CELLS.join(",");
  const mean = `IF(OR(MIN(${all})<0,MAX(${all})>100),#NUM!,IF(${weights}=0,#DIV/0!,(${sum})/(${weights})))`;
  const whole = `IF(${holdsText("score")},#VALUE!,IF({score}="","",IF(OR({score}<0,{score}>100),#NUM!,{score})))`;
  return `IF(${holdsText(...CREDIT_CRITERIA)},#VALUE!,IF(COUNT(${all})=0,${whole},${mean}))`;
}

function judgedScores(table: Calculation): Value[] {
  const columns = CREDIT_CRITERIA.map((name) => table.column(name));
  const weights = CREDIT_CRITERIA.map((name) => table.scalar(`weight.${name}`));
  return table.column("score").map((whole, row) =>
    judgedScore(
      columns.map((scores) => scores[row]),
      weights,
      whole,
    ),
  );
}

function raises(table: Calculation): Value[] {
  const [step, perStep, most] = ["volumeStep", "raisePerStep", "mostRaise"].map((name) => Number(table.scalar(name)));
  const trade = table.column("trade");
  const rule = { step: step ?? 0, perStep: perStep ?? 0, most: most ?? 0 };
  return table.column("goodYears").map((years, row) => limitRaise(years, trade[row], rule));
}
