/** Sheet P10: suspension and recovery. */
import { openAmount, RECOVERY_STEPS, recoveryRate, recoveryStep, TRADE_INSTRUCTIONS } from "../../domain/recovery";
import { customerFields } from "../parts/customer-fields";
import { todayCell, todayOf } from "../parts/day-cells";
import type { Calculation, RowTable, Summary, Value } from "../model";
import { ofCases, sampleCases } from "./sample";
import { holdsText } from "../parts/spec-parts";

const PAPERS = ["note", "cheque"] as const;
const EVENTS = ["dishonoured", "postponed"] as const;

/**
 * Sheet P10: notes and cheques that were refused or put off (二、(四)2), from the report to the superior over the stop of supply
 * to what has come in. Supply may be stopped at once; the customer is told that trade ends as the superior instructs.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P10",
  pack: "credit",
  word: "Recovery",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    sum("totalAmount", "amount", "amount"),
    sum("totalOpen", "amount", "open"),
    {
      role: "summary",
      name: "totalRate",
      kind: "share",
      formula: 'IF(N({totalAmount})>0,1-{totalOpen}/{totalAmount},"")',
      value: (table) => {
        const [amount, open] = [table.scalar("totalAmount"), table.scalar("totalOpen")];
        return typeof amount === "number" && amount > 0 ? 1 - Number(open) / amount : "";
      },
    },
  ],
  blocks: [
    {
      name: "steps",
      at: "event",
      lines: RECOVERY_STEPS,
      columns: [
        { name: "cases", kind: "whole", cells: RECOVERY_STEPS.map((step) => stepCount(step)) },
        { name: "stepOpen", kind: "amount", cells: RECOVERY_STEPS.map((step) => stepOpen(step)) },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "cases",
      fields: [
        ...customerFields(ofCases),
        { role: "input", name: "paper", kind: "choice", choices: PAPERS, sample: sampleCases("paper") },
        { role: "input", name: "event", kind: "choice", choices: EVENTS, sample: sampleCases("event") },
        { role: "input", name: "happened", kind: "date", sample: sampleCases("happened") },
        { role: "input", name: "amount", kind: "amount", total: "sum", required: true, sample: sampleCases("amount") },
        { role: "input", name: "reported", kind: "date", sample: sampleCases("reported") },
        { role: "input", name: "stopped", kind: "date", sample: sampleCases("stopped") },
        { role: "input", name: "instruction", kind: "choice", choices: TRADE_INSTRUCTIONS, sample: sampleCases("instruction") },
        { role: "input", name: "told", kind: "date", sample: sampleCases("told") },
        { role: "input", name: "agreed", kind: "note", sample: sampleCases("steps") },
        { role: "input", name: "recovered", kind: "amount", total: "sum", sample: sampleCases("recovered") },
        {
          role: "result",
          name: "open",
          kind: "amount",
          total: "sum",
          formula: `IF(${holdsText("amount", "recovered")},#VALUE!,IF({amount}="","",MAX(0,ROUND({amount}-N({recovered}),6))))`,
          value: (table) => ofEach(table, openAmount),
        },
        {
          role: "result",
          name: "rate",
          kind: "share",
          formula: 'IF(ISNUMBER({open})*ISNUMBER({amount}),IF({amount}>0,N({recovered})/{amount},""),"")',
          value: (table) => ofEach(table, recoveryRate),
        },
        {
          role: "result",
          name: "days",
          kind: "whole",
          formula: `IF(${holdsText("happened")},#VALUE!,IF(COUNT({happened},{today})=2,IF({today}>={happened},INT({today})-INT({happened}),""),""))`,
          value: (table) =>
            table.column("happened").map((day) => {
              const today = todayOf(table);
              if (day !== null && day !== "" && typeof day !== "number") return openAmount(day, null);
              return typeof day === "number" && today !== "" && today >= day ? Math.floor(today) - Math.floor(day) : "";
            }),
        },
        {
          role: "result",
          name: "step",
          kind: "choice",
          alerts: ["report", "stopSupply", "tellCustomer", "withoutInstruction"],
          formula: `IF(ISNUMBER({open}),IF({open}<=0,{'closed'},IF({reported}="",{'report'},IF(AND({told}<>"",{instruction}<>{'endTrade'}),{'withoutInstruction'},IF({stopped}="",{'stopSupply'},IF(AND({told}="",{instruction}={'endTrade'}),{'tellCustomer'},{'recover'}))))),"")`,
          value: (table) =>
            table.column("open").map((open, row) =>
              recoveryStep({
                open,
                reported: table.column("reported")[row],
                stopped: table.column("stopped")[row],
                instruction: table.column("instruction")[row],
                told: table.column("told")[row],
              }),
            ),
        },
      ],
    },
  ],
};

function ofEach(table: Calculation, calculate: (amount: unknown, recovered: unknown) => Value): Value[] {
  const recovered = table.column("recovered");
  return table.column("amount").map((amount, row) => calculate(amount, recovered[row]));
}

/** The sum over the cases whose open amount is known; blank while there is none. */
function sum(name: string, kind: "amount", field: "amount" | "open"): Summary {
  return {
    role: "summary",
    name,
    kind,
    formula: `IF(COUNT({open:column})=0,"",${field === "open" ? "AGGREGATE(9,6,{open:column})" : "SUMPRODUCT(--ISNUMBER({open:column}),{amount:column})"})`,
    value: (table) => {
      const rows = table.column("open").flatMap((open, row) => (typeof open === "number" ? [row] : []));
      return rows.length === 0 ? "" : rows.reduce((total, row) => total + Number(table.column(field)[row]), 0);
    },
  };
}

function stepCount(step: string): Summary {
  return {
    role: "summary",
    name: `cases.${step}`,
    kind: "whole",
    formula: 'IF(COUNT({open:column})=0,"",COUNTIF({step:column},{line}))',
    value: (table) => (table.scalar("totalOpen") === "" ? "" : table.column("step").filter((own) => own === step).length),
  };
}

function stepOpen(step: string): Summary {
  return {
    role: "summary",
    name: `stepOpen.${step}`,
    kind: "amount",
    formula: 'IF(COUNT({open:column})=0,"",SUMIF({step:column},{line},{open:column}))',
    value: (table) => {
      if (table.scalar("totalOpen") === "") return "";
      const open = table.column("open");
      return table.column("step").reduce<number>((total, own, row) => total + (own === step ? Number(open[row]) : 0), 0);
    },
  };
}
