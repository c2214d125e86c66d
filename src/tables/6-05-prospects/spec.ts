/** Table 6-5: prospect grades and visits. */
import { SalesbookError } from "../../domain/errors";
import { plannedVisits, prospectGrades, weightedScores } from "../../domain/prospects";
import type { Result } from "../../domain/cells";
import { once, type Calculation, type InputField, type NumberParameter, type RowTable, type Summary, type Value } from "../model";
import { sampleProspects, sampleScores } from "../wholesaler/prospects";

const CRITERIA = ["need", "means", "authority", "access"] as const;
const GRADES = ["A", "B", "C", "D"] as const;
type Grade = (typeof GRADES)[number];

const LEAST_SCORES: Record<Grade, number> = { A: 80, B: 60, C: 40, D: 0 };
const VISITS: Record<Grade, number> = { A: 4, B: 3, C: 2, D: 1 };

const SCORES = CRITERIA.map((name) => `{${name}}`).join(",");
const BLANKS = CRITERIA.map((name) => `({${name}}="")`).join("+");
const SUM = CRITERIA.map((name) => `N({${name}})*{weight.${name}}`).join("+");
const WEIGHT = CRITERIA.map((name) => `ISNUMBER({${name}})*{weight.${name}}`).join("+");
const BOUNDS_WRONG =
  "OR(COUNT({lowerBound:cells})<4,{lowerBound.A}>100,{lowerBound.A}<{lowerBound.B},{lowerBound.B}<{lowerBound.C},{lowerBound.C}<{lowerBound.D},{lowerBound.D}<0)";

/**
 * Table 6-5: prospects graded A–D by the data of their cards, and the visits planned for each grade (模块二 (一)2).
 * Criteria, weights, bounds and visits are course defaults to be edited; the text names the grades only.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-5",
  step: "classes",
  word: "Prospects",
  orientation: "portrait",
  structure: [],
  settings: [],
  blocks: [
    {
      name: "criteria",
      at: "prospect",
      lines: CRITERIA,
      columns: [{ name: "weight", kind: "whole", cells: CRITERIA.map((name) => parameter(`weight.${name}`, 25, 0, 100)) }],
    },
    {
      name: "grades",
      at: "authority",
      lines: GRADES,
      columns: [
        {
          name: "lowerBound",
          kind: "whole",
          ordered: true,
          cells: GRADES.map((grade) => parameter(`lowerBound.${grade}`, LEAST_SCORES[grade], 0, 100)),
        },
        { name: "monthlyVisits", kind: "whole", cells: GRADES.map((grade) => parameter(`monthlyVisits.${grade}`, VISITS[grade], 0, 31)) },
        { name: "count", kind: "whole", cells: GRADES.map(count) },
        { name: "planned", kind: "whole", cells: GRADES.map(planned) },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "prospects",
      fields: [
        { role: "input", name: "prospect", kind: "text", required: true, sample: sampleProspects },
        score("need", 0),
        score("means", 1),
        score("authority", 2),
        score("access", 3),
        {
          role: "result",
          name: "score",
          kind: "number",
          // Rounded to a millionth, so that scores which reach a bound on paper are not held below it by a binary digit.
          formula: `IF(COUNT(${SCORES})+${BLANKS}<4,#VALUE!,IF(COUNT(${SCORES})=0,"",IF(OR(MIN(${SCORES})<0,MAX(${SCORES})>100),#NUM!,ROUND((${SUM})/(${WEIGHT}),6))))`,
          value: (table) => scoresOf(table),
        },
        {
          role: "result",
          name: "grade",
          kind: "class",
          formula: `IF(ISNUMBER({score}),IF(${BOUNDS_WRONG},#NUM!,IF({score}>={lowerBound.A},"A",IF({score}>={lowerBound.B},"B",IF({score}>={lowerBound.C},"C",IF({score}>={lowerBound.D},"D","–"))))),{score})`,
          value: (table) => gradesOf(table),
        },
        {
          role: "result",
          name: "visits",
          kind: "whole",
          total: "sum",
          formula:
            'IF(ISERROR({grade}),{grade},IF({grade}="","",IF({grade}="–",0,INDEX({monthlyVisits:cells},MATCH({grade},{grades:lines},0)))))',
          value: (table) => plannedVisits(table.column("grade").map(gradeShown), byGrade(table, "monthlyVisits")),
        },
      ],
    },
  ],
};

function score(name: (typeof CRITERIA)[number], criterion: 0 | 1 | 2 | 3): InputField {
  return { role: "input", name, kind: "whole", bounds: { minimum: 0, maximum: 100 }, required: true, sample: sampleScores(criterion) };
}

function parameter(name: string, value: number, minimum: number, maximum: number): NumberParameter {
  return { role: "parameter", name, kind: "whole", default: value, minimum, maximum };
}

function count(grade: Grade): Summary {
  return {
    role: "summary",
    name: `count.${grade}`,
    kind: "whole",
    formula: 'IF(COUNT({score:column})=0,"",COUNTIF({grade:column},{line}))',
    value: (table) => (isEmpty(table) ? "" : table.column("grade").filter((own) => own === grade).length),
  };
}

function planned(grade: Grade): Summary {
  return {
    role: "summary",
    name: `planned.${grade}`,
    kind: "whole",
    formula: `IF({count.${grade}}="","",{count.${grade}}*{monthlyVisits.${grade}})`,
    value: (table) => {
      const count = table.scalar(`count.${grade}`);
      return typeof count === "number" ? count * Number(table.scalar(`monthlyVisits.${grade}`)) : "";
    },
  };
}

const scoresOf = once((table): Result<number>[] => {
  const columns = CRITERIA.map((name) => table.column(name));
  const rows = Array.from({ length: table.rowCount }, (_, row) => columns.map((column) => column[row]));
  return weightedScores(
    rows,
    CRITERIA.map((name) => table.scalar(`weight.${name}`)),
  );
});

function gradeShown(grade: Value): Result<string> {
  return typeof grade === "string" || grade instanceof SalesbookError ? grade : "";
}

/** A sum in the place of the mean lies beyond the scores, and beyond every bound as on the sheet. */
function scoreShown(score: Value): Result<number> {
  if (typeof score === "number") return Math.min(100, Math.max(0, score));
  return score instanceof SalesbookError ? score : "";
}

const gradesOf = once((table): Result<string>[] => {
  const scores = table.column("score").map(scoreShown);
  const { A, B, C, D } = byGrade(table, "lowerBound");
  try {
    const grades = prospectGrades(
      scores.map((own) => [own]),
      { cuts: [A, B, C], least: D },
    );
    return grades.map(([grade]) => grade ?? "");
  } catch (error) {
    if (!(error instanceof SalesbookError)) throw error;
    return scores.map((own) => (typeof own === "number" ? error : own));
  }
});

function isEmpty(table: Calculation): boolean {
  return !table.column("score").some((own) => typeof own === "number");
}

function byGrade(table: Calculation, column: string): Record<Grade, number> {
  const of = (grade: Grade): number => Number(table.scalar(`${column}.${grade}`));
  return { A: of("A"), B: of("B"), C: of("C"), D: of("D") };
}
