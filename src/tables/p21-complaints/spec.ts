/** Sheet P21: complaint log. */
import { COMPLAINT_CAUSES, COMPLAINT_STEPS, complaintStep, recurrences } from "../../domain/complaints";
import { daysOpen } from "../../domain/days-open";
import { SalesbookError } from "../../domain/errors";
import { customerFields } from "../parts/customer-fields";
import { todayCell, todayOf } from "../parts/day-cells";
import type { Calculation, InputField, RowTable, Summary, Value } from "../model";
import { ofComplaints, sampleComplaints } from "../wholesaler/complaints";
import { figuresUnless, holdsText, timesIn } from "../parts/spec-parts";

const STEP_LINES = [...COMPLAINT_STEPS, "closed"] as const;
/** What to avoid while a complaint is dealt with, in the order of the fourth text (最忌讳). */
const SLIPS = [
  ...["evaded", "askedUp", "handedOn", "leftEarly", "argued", "excuses", "blamed"],
  ...["vague", "face", "gossip", "overpromised", "personally", "biased", "forgot"],
] as const;

const DAYS = COMPLAINT_STEPS.map((step) => `{${step}Day}`);
const DAY_IS_TEXT = holdsText(...COMPLAINT_STEPS.map((step) => `${step}Day`));
const FIRST_OPEN = COMPLAINT_STEPS.map((step) => `IF({${step}Day}="",{'${step}'},`).join("");
const RECEIVED_IS_TEXT = holdsText("received");

/** How many earlier complaints of the same customer have the same cause, as {@link recurrences} counts them. */
export const EARLIER_COMPLAINTS =
  'IF(OR({customer}="",{cause}="",{received}=""),"",SUMPRODUCT(({customer:column}={customer})*({cause:column}={cause})*ISNUMBER({received:column})*({received:column}<{received})))';

/** Days from being received to the last day, guarded as {@link daysOpen} does. */
const daysTo = (day: string): string => `IF(INT(${day})<INT({received}),{wrong},INT(${day})-INT({received}))`;

/** A figure of the log; blank while nothing has come in. */
const figure = figuresUnless("COUNT({received:column})=0", (table) => isEmpty(table));

/**
 * Sheet P21: complaints from the day they come in over the six steps (the fourth text): how long each one has been open, at which
 * step it is stuck, whether the customer complained of the same thing before, and which don't was done.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P21",
  pack: "members",
  word: "Complaints",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    { role: "parameter", name: "patience", kind: "whole", default: 3, minimum: 0, maximum: 366 },
    figure("openCases", "whole", "SUM({cases:cells})-{cases.closed}", (table) =>
      COMPLAINT_STEPS.reduce((sum, step) => sum + Number(table.scalar(`cases.${step}`)), 0),
    ),
    figure("stuckCases", "whole", "COUNTIF({state:column},{'stuck'})", (table) => timesIn(table, "state", "stuck")),
    figure("slips", "whole", SLIPS.map((slip) => `COUNTIF({slip:column},{'${slip}'})`).join("+"), (table) =>
      SLIPS.reduce((sum, slip) => sum + timesIn(table, "slip", slip), 0),
    ),
    figure(
      "recurringCases",
      "whole",
      'COUNTIF({recurrences:column},">0")',
      (table) => table.column("recurrences").filter((times) => typeof times === "number" && times > 0).length,
    ),
  ],
  blocks: [
    {
      name: "steps",
      at: "cause",
      lines: STEP_LINES,
      columns: [
        {
          name: "cases",
          kind: "whole",
          cells: STEP_LINES.map((step) =>
            figure(`cases.${step}`, "whole", "COUNTIF({step:column},{line})", (table) => timesIn(table, "step", step)),
          ),
        },
        { name: "stuck", kind: "whole", cells: STEP_LINES.map((step) => (step === "closed" ? null : stuckAt(step))) },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "cases",
      fields: [
        { role: "input", name: "case", kind: "text", required: true, sample: sampleComplaints("case") },
        ...customerFields(ofComplaints).map((field): InputField => ({ ...field, required: false })),
        { role: "input", name: "cause", kind: "choice", choices: COMPLAINT_CAUSES, sample: sampleComplaints("cause") },
        { role: "input", name: "matter", kind: "note", sample: sampleComplaints("matter") },
        { role: "input", name: "department", kind: "text", sample: sampleComplaints("department") },
        { role: "input", name: "received", kind: "date", required: true, sample: sampleComplaints("received") },
        {
          role: "result",
          name: "step",
          kind: "choice",
          formula: `IF({received}="","",IF(OR(${RECEIVED_IS_TEXT},${DAY_IS_TEXT}),#VALUE!,${FIRST_OPEN}{'closed'}${")".repeat(COMPLAINT_STEPS.length)}))`,
          value: stepsOf,
        },
        {
          role: "result",
          name: "state",
          kind: "choice",
          alerts: ["stuck"],
          formula: `IF(ISERROR({step}),"",IF({step}={'closed'},{'closed'},IF(ISNUMBER({waiting}),IF({waiting}>{patience},{'stuck'},{'inTime'}),"")))`,
          value: (table) => {
            const days = table.column("waiting");
            return table.column("step").map((step, row) => {
              const waiting = days[row];
              if (step === "closed") return step;
              return typeof waiting === "number" ? (waiting > Number(table.scalar("patience")) ? "stuck" : "inTime") : "";
            });
          },
        },
        {
          role: "result",
          name: "waiting",
          kind: "whole",
          formula: `IF(ISERROR({step}),"",IF(OR({step}="",{step}={'closed'},NOT(ISNUMBER({today}))),"",MAX(0,INT({today})-INT(MAX({received},${DAYS.join(",")})))))`,
          value: waitingOf,
        },
        {
          role: "result",
          name: "daysOpen",
          kind: "whole",
          formula: `IF(ISERROR({step}),"",IF(OR({step}="",{step}={'closed'},NOT(ISNUMBER({today}))),"",${daysTo("{today}").replace("{wrong}", '""')}))`,
          value: (table) => openDays(table, false),
        },
        {
          role: "result",
          name: "daysToSolve",
          kind: "whole",
          formula: `IF(ISERROR({step}),"",IF({step}={'closed'},${daysTo("{followUpDay}").replace("{wrong}", "#NUM!")},""))`,
          value: (table) => openDays(table, true),
        },
        {
          role: "result",
          name: "recurrences",
          kind: "whole",
          formula: `IF(${RECEIVED_IS_TEXT},#VALUE!,${EARLIER_COMPLAINTS})`,
          value: (table) => recurrences(table.column("customer"), table.column("cause"), table.column("received")),
        },
        { role: "input", name: "slip", kind: "choice", choices: SLIPS, sample: sampleComplaints("slip") },
      ],
    },
    {
      name: "steps",
      page: "named",
      fields: COMPLAINT_STEPS.flatMap((step): InputField[] => [
        { role: "input", name: `${step}Day`, kind: "date", sample: sampleComplaints(`${step}Day`) },
        { role: "input", name: `${step}By`, kind: "text", sample: sampleComplaints(`${step}By`) },
      ]),
    },
  ],
};

/** How many cases wait at a step for longer than one is patient. */
function stuckAt(step: string): Summary {
  return figure(`stuck.${step}`, "whole", "COUNTIFS({step:column},{line},{state:column},{'stuck'})", (table) => {
    const states = table.column("state");
    return table.column("step").filter((own, row) => own === step && states[row] === "stuck").length;
  });
}

function stepsOf(table: Calculation): Value[] {
  const days = COMPLAINT_STEPS.map((step) => table.column(`${step}Day`));
  return table.column("received").map((received, row) => {
    if ((received ?? "") === "") return "";
    const failed = daysOpen(received, "", "");
    return failed instanceof SalesbookError ? failed : complaintStep(days.map((column) => column[row]));
  });
}

/** Days since the last step, of cases that are open. */
function waitingOf(table: Calculation): Value[] {
  const today = todayOf(table);
  return table.column("step").map((step, row) => {
    if (!isStep(step) || step === "closed" || today === "") return "";
    const days = [table.column("received")[row], ...COMPLAINT_STEPS.map((name) => table.column(`${name}Day`)[row])];
    const last = Math.max(...days.filter((day): day is number => typeof day === "number"));
    return Math.max(0, Math.floor(today) - Math.floor(last));
  });
}

/** The days of cases that are closed, or of those that are not. */
function openDays(table: Calculation, isClosed: boolean): Value[] {
  const [received, last] = [table.column("received"), table.column("followUpDay")];
  return table.column("step").map((step, row) => {
    if (!isStep(step) || (step === "closed") !== isClosed) return "";
    return isClosed ? daysOpen(received[row], last[row], "") : daysOpen(received[row], "", todayOf(table));
  });
}

function isStep(step: Value): boolean {
  return typeof step === "string" && step !== "";
}

function isEmpty(table: Calculation): boolean {
  return !table.column("received").some((day) => typeof day === "number");
}
