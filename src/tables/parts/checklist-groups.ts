/** The block of a checklist that says what each group of questions comes to. */
import {
  CHECKLIST_VERDICTS,
  checklistResult,
  checklistScoreOf,
  checklistVerdict,
  overallVerdict,
  type ChecklistPolicy,
  type ChecklistResult,
  type ChecklistVerdict,
} from "../../domain/checklist";
import { once, type Block, type BlockColumn, type Calculation, type Kind, type Value } from "../model";

/** The marks of the questions whose answers count. */
const RESULTS = ["fine", "warns"] as const;
const TOTAL = "all";

/** What each group comes to, and all of them: the total's verdict is the worst of the groups'. */
export function groupsBlock(at: string, groups: readonly string[]): Block {
  const lines = [...groups, TOTAL];
  const column = (
    name: string,
    kind: Kind,
    formula: (line: string) => string,
    value: (table: Calculation, line: string) => Value,
  ): BlockColumn => ({
    name,
    kind,
    cells: lines.map((line) => ({
      role: "summary",
      name: `${name}.${line}`,
      kind,
      formula: formula(line),
      value: (table) => value(table, line),
    })),
  });
  return {
    name: "groups",
    at,
    lines,
    totalLine: TOTAL,
    columns: [
      column("items", "whole", itemsFormula, (table, line) => resultsOf(table).get(line)?.asked ?? ""),
      column(
        "share",
        "share",
        shareFormula,
        onceBegun(({ answered }, table, line) => {
          const items = numberAt(table, `items.${line}`);
          return items === "" || items === 0 ? "" : answered / items;
        }),
      ),
      column(
        "warnings",
        "whole",
        warningsFormula,
        onceBegun(({ warnings }) => warnings),
      ),
      column(
        "score",
        "share",
        scoreFormula,
        onceBegun(({ weight }, table, line) => {
          const warnings = numberAt(table, `warnings.${line}`);
          return warnings === "" ? "" : checklistScoreOf(weight, warnings);
        }),
      ),
      column(
        "verdict",
        "choice",
        verdictFormula,
        onceBegun((_, table, line) => table.label(verdict(table, line, groups))),
      ),
    ],
  };
}

const onceBegun =
  (figure: (result: ChecklistResult, table: Calculation, line: string) => Value) =>
  (table: Calculation, line: string): Value => {
    const result = resultsOf(table).get(line);
    return result && isBegun(table) ? figure(result, table, line) : "";
  };

/** How many questions a group has. */
function itemsFormula(line: string): string {
  return line === TOTAL ? "ROWS({group:column})" : "COUNTIF({group:column},{line})";
}

/** The part of the questions that have an answer which counts; blank while nothing is answered. */
function shareFormula(line: string): string {
  return `IF(SUMPRODUCT(--({answer:column}<>""))=0,"",(${RESULTS.map((mark) => count(line, mark)).join("+")})/{items.${line}})`;
}

/** The weight of the questions that warn. */
function warningsFormula(line: string): string {
  return `IF({share.${line}}="","",ROUND(${weightOf(line, "warns")},6))`;
}

/** The part of the weight that does not warn. */
function scoreFormula(line: string): string {
  const all = `ROUND(${weightOf(line)},6)`;
  return `IF({share.${line}}="","",IF(${all}>0,ROUND(1-{warnings.${line}}/${all},6),""))`;
}

/** How many questions of a group have a mark. */
function count(line: string, mark: string): string {
  return line === TOTAL ? `COUNTIF({warns:column},{'${mark}'})` : `COUNTIFS({group:column},{line},{warns:column},{'${mark}'})`;
}

/** What the questions of a group with a mark, or with any, count together. */
function weightOf(line: string, mark?: string): string {
  const conditions = [
    ...(line === TOTAL ? [] : ["{group:column}", "{line}"]),
    ...(mark === undefined ? [] : ["{warns:column}", `{'${mark}'}`]),
  ];
  return conditions.length === 0 ? "SUM({counted:column})" : `SUMIFS({counted:column},${conditions.join(",")})`;
}

function verdictFormula(line: string): string {
  return line === TOTAL ? worstVerdictFormula() : groupVerdictFormula(line);
}

/** What the score says of a group of which enough is answered. */
function groupVerdictFormula(line: string): string {
  const [share, score] = [`{share.${line}}`, `{score.${line}}`];
  const byScore = `IF(${score}>={goodScore},{'good'},IF(${score}>={fairScore},{'fair'},{'poor'}))`;
  return `IF(${share}="","",IF(${share}<{neededShare},{'unfinished'},IF(${score}="","",${byScore})))`;
}

/** The worst of the groups' verdicts, once all of them have one. */
function worstVerdictFormula(): string {
  const number = (name: string): string => `COUNTIF({verdict:cells},{'${name}'})`;
  const said = CHECKLIST_VERDICTS.filter((name) => name !== "unfinished").map(number);
  const worst = `IF(${number("poor")}>0,{'poor'},IF(${number("fair")}>0,{'fair'},{'good'}))`;
  return `IF({share.${TOTAL}}="","",IF(${said.join("+")}<ROWS({verdict:cells}),{'unfinished'},${worst}))`;
}

function verdict(table: Calculation, line: string, groups: readonly string[]): ChecklistVerdict | "" {
  if (line === TOTAL) return overallVerdict(groups.map((group) => verdictAt(table, group)));
  return checklistVerdict(numberAt(table, `share.${line}`), numberAt(table, `score.${line}`), policyOf(table));
}

/** The verdict of a group as it stands in its cell. */
function verdictAt(table: Calculation, group: string): ChecklistVerdict | "" {
  const shown = table.scalar(`verdict.${group}`);
  return CHECKLIST_VERDICTS.find((name) => shown === name || shown === table.label(name)) ?? "";
}

function numberAt(table: Calculation, cell: string): number | "" {
  const value = table.scalar(cell);
  return typeof value === "number" ? value : "";
}

/** Whether anything stands in the column of answers. */
export const isBegun = once((table) => table.column("answer").some((answer) => answer !== null && answer !== ""));

const resultsOf = once((table): ReadonlyMap<string, ChecklistResult> => {
  const [groups, marks, weights] = [table.column("group"), table.column("warns"), table.column("weight")];
  const of = (rows: readonly number[]): ChecklistResult =>
    checklistResult(
      rows.map((row) => marks[row]),
      rows.map((row) => weights[row]),
      policyOf(table),
    );
  const names = [...new Set(groups.map(String))];
  const rowsOf = (name: string): number[] => groups.flatMap((group, row) => (group === name ? [row] : []));
  return new Map([...names.map((name) => [name, of(rowsOf(name))] as const), [TOTAL, of(groups.map((_, row) => row))]]);
});

/** From where on a group says something, as it stands above the questions. */
export function policyOf(table: Calculation): ChecklistPolicy {
  return {
    neededShare: Number(table.scalar("neededShare")),
    goodScore: Number(table.scalar("goodScore")),
    fairScore: Number(table.scalar("fairScore")),
  };
}
