/** Sheet P6: credit survey. */
import { isBlank } from "../../domain/cells";
import { handInDay, REPORT_DAY } from "../../domain/report-due";
import { checklist, listNumber, warningCount, warningList, type ChecklistQuestion } from "../parts/checklist";
import type { Block, BlockColumn, RowTable, TextParameter } from "../model";
import { SAMPLE_DAY } from "../wholesaler/sales";
import {
  GOLDFIELD,
  SALES_LEADER,
  SURVEY_REPORT,
  sampleSurveyAnswers,
  sampleSurveyNotes,
  sampleSurveySources,
  sampleSurveyWeights,
} from "./sample";
import { figuresUnless, timesIn } from "../parts/spec-parts";

/** Where one learns about a customer's credit (二、(二)1). */
const SOURCES = ["bank", "agency", "trade", "inside"] as const;
type Source = (typeof SOURCES)[number];

/** Questions of a group, in the order of the text; an asterisk marks those for which yes is the good answer. */
const group = (name: string, ...questions: readonly string[]): ChecklistQuestion[] =>
  questions.map((question) => ({ group: name, question: question.replace("*", ""), good: question.endsWith("*") ? "yes" : "no" }));

/** What to ask about a customer (二、(二)2): the owner as a person, the firm inside, how it raises money, how it pays. */
export const SURVEY_QUESTIONS: readonly ChecklistQuestion[] = [
  ...group(
    "person",
    ...["gloomyHome", "tenseMarriage", "againstPrinciples", "badHabits", "letsDrift", "halfHearted", "clearPolicy*"],
    ...["powerStruggle", "onlyCommands", "changesOrders", "hardToFind", "wornOut", "secretive", "dissolute"],
  ),
  ...group(
    "firm",
    ...["staffUnited*", "ordersCarriedOut*", "workOnTime*", "staffLeave", "noDiscipline", "staffComplain", "untidyPremises"],
    ...["idleStaff", "privateUse", "cheapForOwnPocket", "stockSwings", "firmTies*", "gladWithoutBoss"],
  ),
  ...group(
    "raising",
    ...["shortOfCash", "discountsNotes", "delaysDebts", "financeNotes", "sellsCheap", "earlyCollection", "highInterest"],
    ...["hidesFromCreditors", "tenseBank", "runsToLenders", "othersUnpaid", "notesRefused", "accountsFrozen"],
  ),
  ...group(
    "paying",
    ...["breaksTerms", "putsOffCash", "putsOffNotes", "asksToProlong", "blamesNotice", "smallLoans", "evadesReminders"],
    ...["smallSumsUnpaid", "bankRefusesNotes", "prolongsAllNotes"],
  ),
];

const survey = checklist({
  questions: SURVEY_QUESTIONS,
  at: "good",
  answers: sampleSurveyAnswers,
  weights: sampleSurveyWeights,
});

/** A figure of the sources; blank while no answer has one. */
const figure = figuresUnless('SUMPRODUCT(--({source:column}<>""))=0', (table) => table.column("source").every(isBlank));

/**
 * Sheet P6: the survey of one customer's credit (二、(二)2): four checklists, what warns in them, from which source it is
 * known, and what each comes to. Unknown is not no, and a checklist that is not answered for two thirds says nothing. What
 * follows from it is written beside (二、(二)3): a conclusion from facts, and what is proposed, by the 10th.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P6",
  pack: "credit",
  word: "Survey",
  orientation: "portrait",
  structure: [],
  settings: [
    {
      role: "parameter",
      name: "customer",
      kind: "text",
      offers: { table: "6-10", field: "customer" },
      default: null,
      sample: (language) => GOLDFIELD[language],
    },
    { role: "parameter", name: "surveyed", kind: "date", default: null, minimum: 32874, maximum: 109574, sample: () => SAMPLE_DAY - 1 },
    { role: "parameter", name: "surveyor", kind: "text", default: null, sample: (language) => SALES_LEADER[language] },
    { role: "parameter", name: "reportDay", kind: "whole", default: REPORT_DAY, minimum: 1, maximum: 28 },
    {
      role: "summary",
      name: "handIn",
      kind: "date",
      formula: 'IF(COUNT({surveyed},{reportDay})<2,"",DATE(YEAR({surveyed}),MONTH({surveyed})+(DAY({surveyed})>{reportDay}),{reportDay}))',
      value: (table) => handInDay(table.scalar("surveyed"), table.scalar("reportDay")),
    },
    ...survey.settings,
    warningCount,
    ...(["conclusion", "proposal"] as const).map((name): TextParameter => ({
      role: "parameter",
      name,
      kind: "note",
      default: null,
      sample: (language) => SURVEY_REPORT[name][language],
    })),
  ],
  blocks: [survey.groups, sourcesBlock()],
  charts: [],
  sections: [
    {
      name: "checklists",
      fields: [
        ...survey.asked,
        survey.answer,
        { role: "input", name: "source", kind: "choice", choices: SOURCES, sample: sampleSurveySources },
        survey.weight,
        survey.warns,
        { role: "input", name: "note", kind: "note", sample: sampleSurveyNotes },
      ],
    },
    {
      name: "warningList",
      page: "own",
      fields: [
        listNumber,
        warningList("listed", "question", "note"),
        warningList("listedNote", "note", "note"),
        warningList("listedWeight", "counted", "whole"),
        warningList("listedSource", "source", "text"),
        warningList("listedGroup", "group", "text"),
      ],
    },
    { name: "working", page: "none", fields: survey.working },
  ],
};

/** What each source is good for, what it lacks and who asks it; where the text names nothing, the cell is free. */
function sourcesBlock(): Block {
  const texts = (name: string, of: (source: Source) => string | null): BlockColumn => ({
    name,
    kind: "text",
    cells: SOURCES.map((source): TextParameter => ({ role: "parameter", name: `${name}.${source}`, kind: "text", default: of(source) })),
  });
  return {
    name: "sources",
    at: "listNumber",
    lines: SOURCES,
    columns: [
      texts("strength", (source) => `${source}Strength`),
      texts("weakness", (source) => (source === "inside" ? null : `${source}Weakness`)),
      {
        name: "used",
        kind: "whole",
        cells: SOURCES.map((source) =>
          figure(`used.${source}`, "whole", "COUNTIF({source:column},{line})", (table) => timesIn(table, "source", source)),
        ),
      },
      texts("asked", (source) => (source === "trade" ? null : `${source}Asked`)),
    ],
  };
}
