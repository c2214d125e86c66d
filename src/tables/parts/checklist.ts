/**
 * Checklists with polarity, for any table: fixed rows of questions in groups, each with its good answer, typed answers and
 * weights, what warns, and a block that says what each group comes to.
 */
import { checklistMark, checklistWeight, FAIR_SCORE, GOOD_SCORE, NEEDED_SHARE, readyShare, warningPlaces } from "../../domain/checklist";
import { isAnswered } from "../../domain/completeness";
import type { Block, Field, InputField, NumberParameter, ResultField, Summary, Value } from "../model";
import { groupsBlock, isBegun } from "./checklist-groups";
import { holdsText } from "./spec-parts";

/** What may be answered; unknown is not no. */
const CHECKLIST_ANSWERS = ["yes", "no", "unknown"] as const;

export interface ChecklistQuestion {
  /** The choice that is the name of its group. */
  readonly group: string;
  /** The choice that is the question. */
  readonly question: string;
  /** The answer that does not warn. */
  readonly good: "yes" | "no";
}

export interface ChecklistSpec {
  readonly questions: readonly ChecklistQuestion[];
  /** The group whose good answers need evidence, and the input field that holds it. */
  readonly evidence?: { readonly group: string; readonly field: string };
  /** The field at whose column the block of groups starts. */
  readonly at: string;
  /** Invented answers and weights. */
  readonly answers: InputField["sample"];
  readonly weights: InputField["sample"];
}

/** The parts of a table that is a checklist; each table puts its own fields between them. */
export interface Checklist {
  /** Group, question and good answer of each row. */
  readonly asked: readonly Field[];
  readonly answer: InputField;
  readonly weight: InputField;
  readonly warns: ResultField;
  /** What other columns need and nobody has to read: what each question counts, and its place among the warnings. */
  readonly working: readonly ResultField[];
  /** From which share of answers, and which scores, the groups say something. */
  readonly settings: readonly NumberParameter[];
  readonly groups: Block;
}

/** The columns, settings and the block of a checklist. */
export function checklist({ questions, evidence, at, answers, weights }: ChecklistSpec): Checklist {
  const groups = [...new Set(questions.map(({ group }) => group))];
  return {
    asked: [
      { role: "fixed", name: "group", kind: "text", cells: questions.map(({ group }) => group) },
      { role: "fixed", name: "question", kind: "note", cells: questions.map(({ question }) => question) },
      { role: "fixed", name: "good", kind: "choice", cells: questions.map(({ good }) => good) },
    ],
    answer: { role: "input", name: "answer", kind: "choice", choices: CHECKLIST_ANSWERS, sample: answers },
    weight: { role: "input", name: "weight", kind: "whole", bounds: { minimum: 0, maximum: 10 }, sample: weights },
    warns: warnsField(evidence),
    working: WORKING,
    settings: [setting("neededShare", NEEDED_SHARE), setting("goodScore", GOOD_SCORE), setting("fairScore", FAIR_SCORE)],
    groups: groupsBlock(at, groups),
  };
}

/**
 * A column that lists something of the questions that warn, the heaviest first.
 *
 * @param name of the column
 * @param of the field it shows of each question that warns
 * @param kind how it is shown: a whole number, or text
 */
export function warningList(name: string, of: string, kind: ResultField["kind"]): ResultField {
  return {
    role: "result",
    name,
    kind,
    formula: `IF({rowNumber}>COUNT({place:column}),"",INDEX({${of}:column},MATCH({rowNumber},{place:column},0))${kind === "whole" ? "" : '&""'})`,
    value: (table) => {
      const values = table.column(of);
      const shown = table.column("place").flatMap((place, row) => (typeof place === "number" ? [[place, values[row] ?? ""] as const] : []));
      const inList = (value: Value): Value => (typeof value === "string" ? table.label(value) : kind === "whole" ? value : String(value));
      const listed = new Map(shown.map(([place, value]) => [place, inList(value)]));
      return values.map((_, row) => listed.get(row + 1) ?? "");
    },
  };
}

/** The number of each line of the list of warnings, from 1. */
export const listNumber: ResultField = {
  role: "result",
  name: "listNumber",
  kind: "whole",
  formula: 'IF({rowNumber}>COUNT({place:column}),"",{rowNumber})',
  value: (table) => {
    const listed = table.column("place").filter((place) => typeof place === "number").length;
    return table.column("place").map((_, row) => (row < listed ? row + 1 : ""));
  },
};

/** How many questions warn; blank while nothing is answered. */
export const warningCount: Summary = {
  role: "summary",
  name: "warningCount",
  kind: "whole",
  formula: 'IF({share.all}="","",COUNT({place:column}))',
  value: (table) => (isBegun(table) ? table.column("place").filter((place) => typeof place === "number").length : ""),
};

/**
 * The part of a group's points that is settled well; blank while nothing is answered.
 *
 * @param group whose points are meant
 */
export function readiness(group: string): Summary {
  return {
    role: "summary",
    name: "readiness",
    kind: "share",
    formula: `IF({share.all}="","",COUNTIFS({group:column},{'${group}'},{warns:column},{'fine'})/{items.${group}})`,
    value: (table) => {
      const [groups, items] = [table.column("group"), table.scalar(`items.${group}`)];
      const marks = table.column("warns").filter((_, row) => groups[row] === group);
      return isBegun(table) && typeof items === "number" ? readyShare(marks, items) : "";
    },
  };
}

const WORKING: readonly ResultField[] = [
  {
    role: "result",
    name: "counted",
    kind: "whole",
    formula: `IF(ISERROR({warns}),"",IF(OR({warns}={'fine'},{warns}={'warns'}),IF({weight}="",1,{weight}),""))`,
    value: (table) => table.column("warns").map((mark, row) => checklistWeight(mark, table.column("weight")[row])),
  },
  {
    role: "result",
    name: "place",
    kind: "whole",
    // The heavier ones first, equal ones in the order of the questions.
    formula: `IF(ISERROR({warns}),"",IF({warns}={'warns'},COUNTIFS({warns:column},{'warns'},{counted:column},">"&{counted})+COUNTIFS({warns:above},{'warns'},{counted:above},{counted}),""))`,
    value: (table) => warningPlaces(table.column("warns"), table.column("weight")),
  },
];

function setting(name: string, value: number): NumberParameter {
  return { role: "parameter", name, kind: "share", default: value, minimum: 0, maximum: 1 };
}

function warnsField(evidence: ChecklistSpec["evidence"]): ResultField {
  const fine = evidence
    ? `IF({group}={'${evidence.group}'},IF(LEN(TRIM({${evidence.field}}))=0,{'unproven'},{'fine'}),{'fine'})`
    : "{'fine'}";
  return {
    role: "result",
    name: "warns",
    kind: "choice",
    alerts: evidence ? ["warns", "unproven"] : ["warns"],
    formula: `IF(${holdsText("weight")},#VALUE!,IF(N({weight})<0,#NUM!,IF(OR({answer}={'yes'},{answer}={'no'}),IF({answer}={good},${fine},{'warns'}),"")))`,
    value: (table) => {
      const [good, weights, groups] = [table.column("good"), table.column("weight"), table.column("group")];
      return table.column("answer").map((answer, row) => {
        const isProven = evidence === undefined || groups[row] !== evidence.group || isAnswered(table.column(evidence.field)[row]);
        return checklistMark(answer, good[row] === "yes" ? "yes" : "no", weights[row], isProven);
      });
    },
  };
}
