/** Table 6-14: how often which customer is visited, when next, and a plan of the month's visits. */
import { LAST_DAY } from "../../domain/day-cells";
import { MOST_FRUITLESS_VISITS } from "../../domain/keep-visiting";
import { CALENDAR_DAYS, MOST_VISITS } from "../../domain/visits";
import { FREE_SIGN, MARK, type RowTable } from "../model";
import { customerFields } from "../parts/customer-fields";
import { SAMPLE_DAY, SAMPLE_MONTH, sampleClasses, sampleLastVisits } from "../wholesaler/sales";
import { isNoDay } from "../parts/day-cells";
import { holdsText } from "../parts/spec-parts";
import { dateCell, freeDays, listRemarks, move, movedFormula, MOVES_DAYS } from "../parts/working-days";
import { calendar, pattern, reachedLine } from "./calendar";
import { effort, policy } from "./policy";
import { sampleEffort } from "./sample";
import {
  CLASSES,
  countsOf,
  daysOf,
  dueDaysOf,
  dueOf,
  frequenciesOf,
  intervalsOf,
  keptOf,
  keysOf,
  nextOf,
  plannedMonth,
  plansOf,
  roundsOf,
  turnsOf,
} from "./visit-rounds";

/** The number of a row's class, 0 for none of the three; compared by `=`, which takes a `?` for what it is. */
const CLASS = '(({class}="A")+2*({class}="B")+3*({class}="C"))';
/** When somebody is visited who never was, and who was. */
const AT_ONCE = "IF(ISNUMBER({today}),{today},{from})";
const IS_OVERDUE = "AND(ISNUMBER({today}),{nextVisit}<{today})";

/** A limit that was taken out of its cell is the one of the text. */
const VISIT_LIMIT = `IF(COUNT({visitLimit.leave})=1,{visitLimit.leave},${MOST_FRUITLESS_VISITS})`;

/** The number of the class of a customer who is due. */
const DUE_CLASS = "INT({key}/1000000)";
const DUE_OF_CLASS = `INDEX({customers:cells},${DUE_CLASS})`;
const DUE_UP_TO_CLASS = `SUM(INDEX({customers:cells},1):${DUE_OF_CLASS})`;
const PLACE_AMONG_DUE = "MATCH({key},{sortedKey:column},1)";

/**
 * Table 6-14: how often which customer is visited, when next, and a plan of the month's visits (三、(六)); whom five visits
 * without result take off the plan (二、(四)1).
 *
 * The calendar above the day columns says how many visits of each class fall on each working day; a customer is visited
 * when its turn in the rounds of its class comes. So a row looks at its class's numbers only, never at other rows. It puts
 * its whole month into one text of 31 signs, and each day's cell takes its sign from there: with 31 columns of long
 * formulas a spreadsheet would read most of its time.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-14",
  step: "visits",
  word: "Visits",
  orientation: "landscape",
  structure: [],
  settings: [
    dateCell("month", null, SAMPLE_MONTH),
    dateCell("today", null, SAMPLE_DAY),
    { role: "parameter", name: "role", kind: "choice", choices: ["staff", "managers"], default: "staff" },
    move,
    {
      role: "summary",
      name: "from",
      kind: "date",
      formula: 'IF(ISNUMBER({month}),MAX({month}-DAY({month})+1,{today}),"")',
      value: (table) => plannedMonth(table)?.begin ?? "",
    },
    {
      role: "summary",
      name: "until",
      kind: "date",
      formula: 'IF(ISNUMBER({month}),DATE(YEAR({month}),MONTH({month})+1,0),"")',
      value: (table) => plannedMonth(table)?.end ?? "",
    },
    {
      role: "summary",
      name: "days",
      kind: "whole",
      formula: 'IF({until}="","",COUNT({day1.workday}:{day31.workday}))',
      value: (table) => (plannedMonth(table) ? daysOf(table).filter((day) => day !== "").length : ""),
    },
    {
      role: "summary",
      name: "visits",
      kind: "whole",
      formula: 'IF(OR({days}="",COUNT({interval:column})=0),"",SUMPRODUCT({customers:cells},{rounds:cells}))',
      value: (table) => {
        if (!plannedMonth(table) || !intervalsOf(table).some((interval) => typeof interval === "number")) return "";
        return countsOf(table).reduce((sum, count, index) => sum + count * (roundsOf(table)[index] ?? 0), 0);
      },
    },
    ...listRemarks({
      around: { formula: "{until}", value: (table) => plannedMonth(table)?.end ?? "" },
      whole: { formula: "ISNUMBER({until})", value: (table) => plannedMonth(table) !== undefined },
      asked: MOVES_DAYS,
      column: "nextVisit",
    }),
  ],
  blocks: [policy(), effort(), freeDays("frequency"), calendar(), pattern()],
  charts: [],
  sections: [
    {
      name: "customers",
      fields: [
        ...customerFields(),
        {
          role: "input",
          name: "class",
          kind: "class",
          choices: CLASSES,
          required: true,
          from: { table: "6-9", field: "class", by: "code" },
          sample: sampleClasses,
        },
        { role: "input", name: "lastVisit", kind: "date", sample: sampleLastVisits },
        { role: "input", name: "visited", kind: "whole", sample: sampleEffort("visited") },
        { role: "input", name: "results", kind: "whole", sample: sampleEffort("results") },
        {
          role: "result",
          name: "kept",
          kind: "choice",
          alerts: ["leave"],
          formula: `IF(${holdsText("visited", "results")},#VALUE!,IF(MIN({visited},{results})<0,#NUM!,IF(COUNT({visited},{results})=0,"",IF(AND(N({results})=0,N({visited})>=${VISIT_LIMIT}),{'leave'},{'stay'}))))`,
          value: (table) => keptOf(table),
        },
        {
          role: "result",
          name: "frequency",
          kind: "number",
          formula: `IF({class}="","",IF(${CLASS}=0,#VALUE!,INDEX(IF({role=staff},{staff:cells},{managers:cells}),${CLASS})+0))`,
          value: (table) => frequenciesOf(table),
        },
        {
          role: "result",
          name: "interval",
          kind: "whole",
          formula: 'IF(ISNUMBER({frequency}),IF({frequency}>0,MAX(1,INT(30/{frequency}+1E-9)),""),{frequency})',
          value: (table) => intervalsOf(table),
        },
        {
          role: "result",
          name: "nextVisit",
          kind: "date",
          formula: `IF(ISNUMBER({dueDay}),IF(N({lastVisit})=0,{dueDay},${movedFormula("{dueDay}")}),{dueDay})`,
          value: (table) => nextOf(table),
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["overdue"],
          formula: `IF(ISNUMBER({nextVisit}),IF(${IS_OVERDUE},{'overdue'},IF({until}="","",IF({nextVisit}<={until},{'due'},{'later'}))),{nextVisit})`,
          value: (table) => {
            const [today, end] = [table.scalar("today"), plannedMonth(table)?.end];
            return table.column("nextVisit").map((next) => {
              if (typeof next !== "number") return next;
              if (typeof today === "number" && next < today) return "overdue";
              return end === undefined ? "" : next <= end ? "due" : "later";
            });
          },
        },
        {
          role: "result",
          name: "overdue",
          kind: "whole",
          formula: `IF(ISNUMBER({nextVisit}),IF(${IS_OVERDUE},{today}-{nextVisit},""),{nextVisit})`,
          value: (table) => {
            const today = table.scalar("today");
            return table
              .column("nextVisit")
              .map((next) => (typeof next !== "number" ? next : typeof today === "number" && next < today ? today - next : ""));
          },
        },
        {
          role: "result",
          name: "due",
          kind: "whole",
          total: "sum",
          formula: `IF(ISNUMBER({nextVisit}),IF({days}="","",IF({nextVisit}<={until},INDEX({rounds:cells},${CLASS}),0)),{nextVisit})`,
          value: (table) => dueOf(table),
        },
      ],
    },
    {
      name: "calendar",
      page: "named",
      fields: [
        {
          role: "result",
          name: "turn",
          kind: "whole",
          formula: `IF(ISNUMBER({key}),${PLACE_AMONG_DUE}-${DUE_UP_TO_CLASS}+${DUE_OF_CLASS},"")`,
          value: (table) => turnsOf(table),
        },
        {
          role: "result",
          name: "day",
          kind: "mark",
          repeat: CALENDAR_DAYS,
          total: "marks",
          formula: `SUBSTITUTE(MID({plan},{repetition},1),"${FREE_SIGN}","")`,
          value: (table, day) => plansOf(table).map((plan) => (plan[day - 1] ?? "").replace(FREE_SIGN, "")),
        },
      ],
    },
    {
      name: "reckoning",
      page: "none",
      fields: [
        {
          role: "result",
          name: "dueDay",
          kind: "date",
          formula: `IF(ISERROR({interval}),{interval},IF(${holdsText("lastVisit")},#VALUE!,IF(${isNoDay("lastVisit")},#NUM!,IF(ISERROR({kept}),{kept},IF(OR({interval}="",{kept}={'leave'}),"",IF(N({lastVisit})=0,${AT_ONCE},IF({lastVisit}+{interval}>=${LAST_DAY + 1},#NUM!,INT({lastVisit})+{interval})))))))`,
          value: (table) => dueDaysOf(table),
        },
        {
          role: "result",
          name: "key",
          kind: "whole",
          // The row's number makes every key another. Blank where no visit is due, and where an error stands.
          formula: `IF(ISNUMBER({due}),IF({due}>0,${CLASS}*1000000+{nextVisit}+({rowNumber})/1000000,""),"")`,
          value: (table) => keysOf(table),
        },
        {
          role: "result",
          name: "sortedKey",
          kind: "whole",
          formula: 'IF({rowNumber}<=SUM({customers:cells}),SMALL({key:column},{rowNumber}),"")',
          value: (table) => {
            const keys = keysOf(table).filter((key) => key !== "");
            return [...keys.sort((left, right) => left - right), ...Array.from({ length: table.rowCount - keys.length }, () => "")];
          },
        },
        {
          role: "result",
          name: "plan",
          kind: "text",
          formula: `IF(ISNUMBER({due}),IF(ISNUMBER({key}),LEFT(${planOfRounds()},${CALENDAR_DAYS}),{pattern.signs}),"")`,
          value: (table) => plansOf(table),
        },
      ],
    },
  ],
};

/** The month's pattern with the sign of a visit on the day of each round; rounds that are not due fall behind the month. */
function planOfRounds(): string {
  return Array.from({ length: MOST_VISITS }, (_, round) => round).reduce((plan, round) => {
    const visit = round === 0 ? "{turn}" : `({turn}+${round}*${DUE_OF_CLASS})`;
    const day = `COUNTIF(${reachedLine(DUE_CLASS)},"<"&${visit})+1`;
    return `REPLACE(${plan},${round === 0 ? day : `IF({due}>${round},${day},${CALENDAR_DAYS + 1})`},1,"${MARK}")`;
  }, "{pattern.signs}");
}
