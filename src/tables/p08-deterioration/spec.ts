/** Sheet P8: response to deterioration. */
import { daysOpen } from "../../domain/days-open";
import { DETERIORATION_MEASURES, MEASURE_STATES, RESPONSE_STEPS, responseStep } from "../../domain/deterioration";
import { customerFields } from "../parts/customer-fields";
import { todayCell, todayOf } from "../parts/day-cells";
import { freeDays, listRemarks, workingDaysFormula } from "../parts/working-days";
import { once, type Calculation, type RowTable, type Summary, type Value } from "../model";
import { COUNTS_WORKING_DAYS, daysBetween } from "./days";
import { ofSigns, sampleSigns } from "./sample";
import { figuresUnless, holdsText, refusedText, timesIn } from "../parts/spec-parts";

/** What most often shows that a customer's credit gets worse; any other words may stand there. */
const SIGNS = ["paysLate", "asksForTime", "paperReturned", "overLimit", "overstocked", "owesOthers", "staffLeaves", "ownerAway"] as const;

const DAYS = ["noticed", "reported", "settled"] as const;
const IN_PLACE = `${DETERIORATION_MEASURES.map((name) => `({${name}}={'inPlace'})`).join("+")}>0`;
/** The day to which the days of a case are counted. */
const LAST = 'INT(IF({settled}="",{today},{settled}))';
/** A figure of the cases; blank while there is none. */
const figure = figuresUnless('SUMPRODUCT(--({customer:column}&{sign:column}<>""))=0', (table) => isEmpty(table));

/**
 * Sheet P8: what is done when a customer's credit changes for the worse (二、(二)3(2)): reported at once, nothing without a clear
 * instruction of the superior, and five measures, the fifth of which is a claim on the guarantor or payment in kind. Each case says what has to be done next and for how long it has been open.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P8",
  pack: "credit",
  word: "Response",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    { role: "parameter", name: "daysCounted", kind: "choice", choices: ["calendarDays", "workingDays"], default: "calendarDays" },
    figure("openCases", "whole", "COUNTIF({stillOpen:column},{'open'})", (table) => timesIn(table, "stillOpen", "open")),
    ...listRemarks({
      around: { formula: "{today}", value: todayOf },
      whole: COUNTS_WORKING_DAYS,
      asked: COUNTS_WORKING_DAYS,
      column: "reported",
    }),
  ],
  blocks: [
    {
      name: "steps",
      at: "sign",
      lines: RESPONSE_STEPS,
      columns: [{ name: "cases", kind: "whole", cells: RESPONSE_STEPS.map((step) => counted(`cases.${step}`, "step", "{line}", step)) }],
    },
    {
      name: "measures",
      at: "reported",
      lines: DETERIORATION_MEASURES,
      columns: MEASURE_STATES.map((state) => ({
        name: `${state}Cases`,
        kind: "whole" as const,
        cells: DETERIORATION_MEASURES.map((measure) => counted(`${state}Cases.${measure}`, measure, `{'${state}'}`, state)),
      })),
    },
    freeDays(DETERIORATION_MEASURES[0]),
  ],
  charts: [],
  sections: [
    {
      name: "signs",
      fields: [
        ...customerFields(ofSigns),
        { role: "input", name: "sign", kind: "note", required: true, suggestions: SIGNS, sample: sampleSigns("sign") },
        { role: "input", name: "noticed", kind: "date", sample: sampleSigns("noticed") },
        { role: "input", name: "reportedTo", kind: "text", sample: sampleSigns("reportedTo") },
        { role: "input", name: "reported", kind: "date", sample: sampleSigns("reported") },
        { role: "input", name: "instruction", kind: "note", sample: sampleSigns("instruction") },
        { role: "input", name: "settled", kind: "date", sample: sampleSigns("settled") },
        {
          role: "result",
          name: "days",
          kind: "whole",
          formula: `IF(${holdsText("reported", "settled")},#VALUE!,IF(OR({reported}="",AND({settled}="",NOT(ISNUMBER({today})))),"",IF(${LAST}<INT({reported}),IF({settled}="","",#NUM!),IF({daysCounted=workingDays},${workingDaysFormula("INT({reported})", LAST)},${LAST}-INT({reported})))))`,
          value: (table) => {
            const settled = table.column("settled");
            return table.column("reported").map((day, row) => daysOpen(day, settled[row], todayOf(table), daysBetween(table)));
          },
        },
        {
          role: "result",
          name: "stillOpen",
          kind: "choice",
          formula: `IF(ISERROR({step}),"",IF({step}="","",IF({step}={'closed'},{'closed'},{'open'})))`,
          value: (table) =>
            table.column("step").map((step) => (typeof step !== "string" || step === "" ? "" : step === "closed" ? step : "open")),
        },
        {
          role: "result",
          name: "step",
          kind: "choice",
          alerts: ["report", "awaitInstruction", "withoutInstruction"],
          formula: `IF({customer}&{sign}="","",IF(${holdsText(...DAYS)},#VALUE!,IF({settled}<>"",{'closed'},IF({reported}="",{'report'},IF({instruction}="",IF(${IN_PLACE},{'withoutInstruction'},{'awaitInstruction'}),IF(${IN_PLACE},{'watch'},{'act'}))))))`,
          value: stepsOf,
        },
      ],
    },
    {
      name: "measures",
      page: "named",
      fields: DETERIORATION_MEASURES.map((name) => ({
        role: "input" as const,
        name,
        kind: "choice" as const,
        choices: MEASURE_STATES,
        sample: sampleSigns(name),
      })),
    },
  ],
};

/** How often something stands in a column. */
function counted(name: string, field: string, wanted: string, value: string): Summary {
  return figure(name, "whole", `COUNTIF({${field}:column},${wanted})`, (table) => timesIn(table, field, value));
}

function stepsOf(table: Calculation): Value[] {
  const column = (name: string): readonly Value[] => table.column(name);
  const measures = DETERIORATION_MEASURES.map(column);
  return column("customer").map((_, row) => {
    if (!isCase(table, row)) return "";
    const refused = refusedText(
      DAYS.map((name) => column(name)[row]),
      "reported",
    );
    return (
      refused ??
      responseStep({
        reported: column("reported")[row],
        instruction: column("instruction")[row],
        measures: measures.map((states) => states[row]),
        settled: column("settled")[row],
      })
    );
  });
}

const isEmpty = once((table): boolean => !table.column("customer").some((_, row) => isCase(table, row)));

function isCase(table: Calculation, row: number): boolean {
  return [table.column("customer")[row], table.column("sign")[row]].some((name) => (name ?? "") !== "");
}
