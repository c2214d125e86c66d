/** The calendar above the day columns of table 6-14, and the month's pattern that the rows put their visits into. */
import { CALENDAR_DAYS } from "../../domain/visits";
import { FREE_SIGN, NO_MARK, type Block, type BlockColumn, type Summary } from "../model";
import { DAYS_OFF, DAYS_ON } from "../parts/working-days";
import { CLASSES, daysOf, loadsOf, patternOf, plannedMonth, reachedOf } from "./visit-rounds";

const DAYS = Array.from({ length: CALENDAR_DAYS }, (_, index) => index + 1);
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
type Letter = (typeof CLASSES)[number];

/** The line of the calendar that adds up the visits of that class, given the number of the class; five others stand above. */
export const reachedLine = (number: string): string => `INDEX({calendar:body},${number}+5,0)`;

/** Above each day of the month: its weekday, its number among the working days, and the visits of each class. */
export function calendar(): Block {
  return {
    name: "calendar",
    at: "turn",
    lines: ["weekday", "workday", ...CLASSES, ...CLASSES.map(soFar)],
    columns: DAYS.map((day): BlockColumn => ({
      name: `day${day}`,
      kind: "whole",
      cells: [
        weekdayCell(day),
        workdayCell(day),
        ...CLASSES.map((letter) => loadCell(day, letter)),
        ...CLASSES.map((letter) => reachedCell(day, letter)),
      ],
    })),
  };
}

/** The month as a text of 31 signs: which days are off, and which are not. */
export function pattern(): Block {
  const signs = DAYS.map((day) => `IF(${workdayOf(day)}="","${NO_MARK}","${FREE_SIGN}")`).join("&");
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
            formula: `IF({until}="","",${signs})`,
            value: (table) => patternOf(table),
          },
        ],
      },
    ],
  };
}

function weekdayCell(day: number): Summary {
  const name = `CHOOSE(WEEKDAY(${serialOf(day)},2),${WEEKDAYS.map((weekday) => `{'${weekday}'}`).join(",")})`;
  return {
    role: "summary",
    name: `day${day}.weekday`,
    kind: "choice",
    formula: `IF({until}="","",IF(${isBeyondMonth(day)},"",${name}))`,
    value: (table) => {
      const month = plannedMonth(table);
      if (!month || day > month.length) return "";
      return table.label(WEEKDAYS[(month.firstWeekday + day - 2) % 7] ?? "");
    },
  };
}

/** The number of the day among the working days; blank on days off and on those that are over. */
function workdayCell(day: number): Summary {
  const serial = serialOf(day);
  const times = (list: string): string => `COUNTIFS(${list},">="&${serial},${list},"<"&${serial}+1)`;
  const isWorkedOn = `OR(${times(DAYS_ON)}>0,AND(WEEKDAY(${serial},2)<6,${times(DAYS_OFF)}=0))`;
  const before = day === 1 ? "" : `+COUNT(${workdayOf(1)}:${workdayOf(day - 1)})`;
  return {
    role: "summary",
    name: `day${day}.workday`,
    kind: "whole",
    formula: `IF({until}="","",IF(OR(${isBeyondMonth(day)},${serial}<{from}),"",IF(${isWorkedOn},1${before},"")))`,
    value: (table) => daysOf(table)[day - 1] ?? "",
  };
}

/** The visits of a class on the day: what is reached by then, less what was reached the day before. */
function loadCell(day: number, letter: Letter): Summary {
  return {
    role: "summary",
    name: `day${day}.${letter}`,
    kind: "whole",
    formula: `IF(OR(${workdayOf(day)}="",N({visits})=0),"",${reachedBy(day, letter)}-${reachedBefore(day, letter)})`,
    value: (table) => loadsOf(table, indexOf(letter), day),
  };
}

/** The visits of a class up to the day. */
function reachedCell(day: number, letter: Letter): Summary {
  return {
    role: "summary",
    name: `day${day}.${soFar(letter)}`,
    kind: "whole",
    formula: `IF(N({visits})=0,"",IF(${workdayOf(day)}="",${reachedBefore(day, letter)},${shareReached(day, letter)}))`,
    value: (table) => reachedOf(table, indexOf(letter), day),
  };
}

/**
 * Every working day takes as many visits of all classes; class A has its even part of them, B its part of what A leaves, and C
 * the rest.
 */
function shareReached(day: number, letter: Letter): string {
  const all = `INT(${workdayOf(day)}*{visits}/{days})`;
  const visits = (of: Letter): string => `{customers.${of}}*{rounds.${of}}`;
  const others = `(${visits("B")}+${visits("C")})`;
  if (letter === "A") return `INT((2*${all}*${visits("A")}+{visits})/(2*{visits}))`;
  if (letter === "B") return `IF(${others}=0,0,INT((2*(${all}-${reachedBy(day, "A")})*${visits("B")}+${others})/(2*${others})))`;
  return `${all}-${reachedBy(day, "A")}-${reachedBy(day, "B")}`;
}

const workdayOf = (day: number): string => `{day${day}.workday}`;
const serialOf = (day: number): string => `({until}-DAY({until})+${day})`;
const isBeyondMonth = (day: number): string => `${day}>DAY({until})`;
const reachedBy = (day: number, letter: Letter): string => `{day${day}.${soFar(letter)}}`;
const reachedBefore = (day: number, letter: Letter): string => (day === 1 ? "0" : reachedBy(day - 1, letter));
const indexOf = (letter: Letter): 0 | 1 | 2 => CLASSES.indexOf(letter) as 0 | 1 | 2;

/** The line of the calendar that adds up the visits of a class. */
function soFar(letter: Letter): string {
  return `soFar${letter}`;
}
