import { DEFAULT_VISITS } from "../../domain/visit-dates";
import { CALENDAR_DAYS, MOST_VISITS } from "../../domain/visits";
import { FREE_SIGN, MARK, NO_MARK, type Block, type BlockColumn, type NumberParameter, type RowTable, type Summary } from "../model";
import { sampleClasses, sampleLastVisits, SAMPLE_DAY, SAMPLE_EXTRA_DAYS, SAMPLE_HOLIDAYS, SAMPLE_MONTH } from "../wholesaler/sales";
import { sampleCodes, sampleCustomers } from "../wholesaler/customers";
import {
  countsOf,
  daysOf,
  frequenciesOf,
  intervalsOf,
  keysOf,
  loadsOf,
  nextOf,
  patternOf,
  plannedMonth,
  plansOf,
  reachedOf,
  roundsOf,
  dueOf,
  turnsOf,
} from "./visit-rounds";

const CLASSES = ["A", "B", "C"] as const;
const DAYS = Array.from({ length: CALENDAR_DAYS }, (_, index) => index + 1);
/** The lines of the free days; each holds a holiday and a day that is worked on instead. */
const FREE_LINES = ["1", "2", "3", "4", "5", "6", "7"];
/** 1 January 1990 to 31 December 2199. */
const [FIRST_DAY, LAST_DAY] = [32874, 109574] as const;

/** The number of a row's class, 0 for none of the three; compared by `=`, which takes a `?` for what it is. */
const CLASS = '(({class}="A")+2*({class}="B")+3*({class}="C"))';
/** The number of the class of a customer who is due. */
const DUE_CLASS = "INT({key}/1000000)";
/** The line of the calendar that adds up the visits of that class; five others stand above. */
const REACHED_LINE = `INDEX({calendar:body},${DUE_CLASS}+5,0)`;

/**
 * Table 6-14: how often which customer is visited, when next, and a plan of the month's visits (三、(六)).
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
    date("month", SAMPLE_MONTH),
    date("today", SAMPLE_DAY),
    { role: "parameter", name: "role", kind: "choice", choices: ["staff", "managers"], default: "staff" },
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
  ],
  blocks: [policy(), freeDays(), calendar(), pattern()],
  charts: [],
  sections: [
    {
      name: "customers",
      fields: [
        { role: "input", name: "code", kind: "text", offers: { table: "6-10", field: "code" }, sample: sampleCodes },
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-10", field: "customer", by: "code" },
          sample: sampleCustomers,
        },
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
          formula:
            'IF(ISNUMBER({interval}),IF({lastVisit}="",IF(ISNUMBER({today}),{today},{from}),IF(ISNUMBER({lastVisit}),INT({lastVisit})+{interval},#VALUE!)),{interval})',
          value: (table) => nextOf(table),
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["overdue"],
          formula:
            "IF(ISNUMBER({nextVisit}),IF(AND(ISNUMBER({today}),{nextVisit}<{today}),{'overdue'},IF({until}=\"\",\"\",IF({nextVisit}<={until},{'due'},{'later'}))),{nextVisit})",
          value: (table) => {
            const [today, end] = [table.scalar("today"), plannedMonth(table)?.end];
            return nextOf(table).map((next) => {
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
          formula: 'IF(ISNUMBER({nextVisit}),IF(AND(ISNUMBER({today}),{nextVisit}<{today}),{today}-{nextVisit},""),{nextVisit})',
          value: (table) => {
            const today = table.scalar("today");
            return nextOf(table).map((next) =>
              typeof next !== "number" ? next : typeof today === "number" && next < today ? today - next : "",
            );
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
          formula: `IF(ISNUMBER({key}),MATCH({key},{sortedKey:column},1)-SUM(INDEX({customers:cells},1):INDEX({customers:cells},${DUE_CLASS}))+INDEX({customers:cells},${DUE_CLASS}),"")`,
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
    const visit = round === 0 ? "{turn}" : `({turn}+${round}*INDEX({customers:cells},${DUE_CLASS}))`;
    const day = `COUNTIF(${REACHED_LINE},"<"&${visit})+1`;
    return `REPLACE(${plan},${round === 0 ? day : `IF({due}>${round},${day},${CALENDAR_DAYS + 1})`},1,"${MARK}")`;
  }, "{pattern.signs}");
}

function date(name: string, sample: number): NumberParameter {
  return { role: "parameter", name, kind: "date", default: null, minimum: FIRST_DAY, maximum: LAST_DAY, sample: () => sample };
}

/** Class × role → visits per month, and what comes of it in this month. */
function policy(): Block {
  const visits = (name: string, defaults: readonly number[]): BlockColumn => ({
    name,
    kind: "number",
    cells: CLASSES.map((letter, index) => ({
      role: "parameter",
      name: `${name}.${letter}`,
      kind: "number",
      default: defaults[index] ?? 0,
      minimum: 0,
      maximum: MOST_VISITS,
    })),
  });
  const frequency = (letter: string): string => `IF({role=staff},{staff.${letter}},{managers.${letter}})`;
  return {
    name: "policy",
    at: "class",
    lines: CLASSES,
    columns: [
      visits("staff", DEFAULT_VISITS),
      visits("managers", [1, 0.5, 0.25]),
      {
        name: "customers",
        kind: "whole",
        cells: CLASSES.map((letter, index): Summary => ({
          role: "summary",
          name: `customers.${letter}`,
          kind: "whole",
          formula: `IF({days}="","",COUNTIFS({key:column},">=${index + 1}000000",{key:column},"<${index + 2}000000"))`,
          value: (table) => (plannedMonth(table) ? (countsOf(table)[index] ?? 0) : ""),
        })),
      },
      {
        name: "rounds",
        kind: "whole",
        cells: CLASSES.map((letter, index): Summary => ({
          role: "summary",
          name: `rounds.${letter}`,
          kind: "whole",
          formula: `IF({days}="","",IF(OR({days}=0,N(${frequency(letter)})<=0),0,MIN(${MOST_VISITS},MAX(1,INT({days}/2)),MAX(1,ROUND(${frequency(letter)}*({until}-{from}+1)/DAY({until}),0)))))`,
          value: (table) => (plannedMonth(table) ? (roundsOf(table)[index] ?? 0) : ""),
        })),
      },
    ],
  };
}

/** Holidays, and days on which work makes up for them. */
function freeDays(): Block {
  const day = (name: string, line: string, sample: readonly number[]): NumberParameter => ({
    role: "parameter",
    name: `${name}.${line}`,
    kind: "date",
    default: null,
    minimum: FIRST_DAY,
    maximum: LAST_DAY,
    sample: () => sample[Number(line) - 1] ?? null,
  });
  return {
    name: "freeDays",
    at: "status",
    lines: FREE_LINES,
    names: FREE_LINES.map((line) => day("holiday", line, SAMPLE_HOLIDAYS)),
    columns: [{ name: "extraDay", kind: "date", cells: FREE_LINES.map((line) => day("extraDay", line, SAMPLE_EXTRA_DAYS)) }],
  };
}

/** Above each day of the month: its weekday, its number among the working days, and the visits of each class. */
function calendar(): Block {
  const cell = (day: number, line: string, kind: Summary["kind"], formula: string, value: Summary["value"]): Summary => ({
    role: "summary",
    name: `day${day}.${line}`,
    kind,
    formula,
    value,
  });
  const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  return {
    name: "calendar",
    at: "turn",
    lines: ["weekday", "workday", ...CLASSES, ...CLASSES.map(soFar)],
    columns: DAYS.map((day) => {
      const serial = `({until}-DAY({until})+${day})`;
      const workdays = day === 1 ? "" : `+COUNT({day1.workday}:{day${day - 1}.workday})`;
      const reached = `INT({day${day}.workday}*{visits}/{days})`;
      const visits = (letter: string): string => `{customers.${letter}}*{rounds.${letter}}`;
      const others = `(${visits("B")}+${visits("C")})`;
      const before = (letter: string): string => (day === 1 ? "0" : `{day${day - 1}.${soFar(letter)}}`);
      const load = (letter: string, index: 0 | 1 | 2): Summary =>
        cell(
          day,
          letter,
          "whole",
          `IF(OR({day${day}.workday}="",N({visits})=0),"",{day${day}.${soFar(letter)}}-${before(letter)})`,
          (table) => loadsOf(table, index, day),
        );
      const sum = (letter: string, index: 0 | 1 | 2, formula: string): Summary =>
        cell(day, soFar(letter), "whole", `IF(N({visits})=0,"",IF({day${day}.workday}="",${before(letter)},${formula}))`, (table) =>
          reachedOf(table, index, day),
        );
      return {
        name: `day${day}`,
        kind: "whole" as const,
        cells: [
          cell(
            day,
            "weekday",
            "choice",
            `IF({until}="","",IF(${day}>DAY({until}),"",CHOOSE(WEEKDAY(${serial},2),${weekdays.map((name) => `{'${name}'}`).join(",")})))`,
            (table) => {
              const month = plannedMonth(table);
              if (!month || day > month.length) return "";
              return table.label(weekdays[(month.firstWeekday + day - 2) % 7] ?? "");
            },
          ),
          cell(
            day,
            "workday",
            "whole",
            `IF({until}="","",IF(OR(${day}>DAY({until}),${serial}<{from}),"",IF(OR(COUNTIF({extraDay:cells},${serial})>0,AND(WEEKDAY(${serial},2)<6,COUNTIF({freeDays:lines},${serial})=0)),1${workdays},"")))`,
            (table) => daysOf(table)[day - 1] ?? "",
          ),
          load("A", 0),
          load("B", 1),
          load("C", 2),
          sum("A", 0, `INT((2*${reached}*${visits("A")}+{visits})/(2*{visits}))`),
          sum("B", 1, `IF(${others}=0,0,INT((2*(${reached}-{day${day}.soFarA})*${visits("B")}+${others})/(2*${others})))`),
          sum("C", 2, `${reached}-{day${day}.soFarA}-{day${day}.soFarB}`),
        ],
      };
    }),
  };
}

/** The line of the calendar that adds up the visits of a class. */
function soFar(letter: string): string {
  return `soFar${letter}`;
}

/** The month as a text of 31 signs: which days are off, and which are not. */
function pattern(): Block {
  const sign = (day: number): string => `IF({day${day}.workday}="","${NO_MARK}","${FREE_SIGN}")`;
  return {
    name: "pattern",
    at: "sortedKey",
    lines: ["month"],
    columns: [
      {
        name: "pattern",
        kind: "text",
        cells: [
          {
            role: "summary",
            name: "pattern.signs",
            kind: "text",
            formula: `IF({until}="","",${DAYS.map(sign).join("&")})`,
            value: (table) => patternOf(table),
          },
        ],
      },
    ],
  };
}
