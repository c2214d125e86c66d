/**
 * The days off and the days worked on instead (调休) of a sheet: a list above the rows that starts with the official one, and what
 * the sheet's formulas ask it.
 */
import { notANumber, type Result } from "../../domain/cells";
import { calendarDay, serialOf } from "../../domain/dates";
import { LAST_DAY } from "../../domain/day-cells";
import { movedDay, MOVES, workCalendar, type Move } from "../../domain/working-days";
import { once, type Block, type Calculation, type ChoiceParameter, type NumberParameter, type Summary, type Value } from "../model";
import { CHINA_DAYS_OFF } from "./china-days-off";

/** The lines of the list. With four columns of days off and two of workdays there is room for two years and some more. */
export const FREE_LINES = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const HOLIDAYS = ["holiday", "holiday2", "holiday3", "holiday4"];
const WORKDAYS = ["extraDay", "extraDay2"];

/** 1 January 1990 to 31 December 2199. */
const [FIRST_LISTED, LAST_LISTED] = [32874, 109574] as const;

/** The cells of days off, of workdays, and all of them. */
export const DAYS_OFF = cellsOf(HOLIDAYS);
export const DAYS_ON = cellsOf(WORKDAYS);
const ALL_DAYS = cellsOf([...HOLIDAYS, ...WORKDAYS]);

/** Whether all that stands in the list is days; what is none would be left out by one spreadsheet and refused by the other. */
const IS_READ = `COUNTIFS(${ALL_DAYS},">=${FIRST_LISTED}",${ALL_DAYS},"<${LAST_LISTED + 1}")+COUNTBLANK(${ALL_DAYS})=${
  FREE_LINES.length * (HOLIDAYS.length + WORKDAYS.length)
}`;

/** The list, beginning at a field's column: days off from Monday to Friday, and days that are worked on instead. */
export function freeDays(at: string): Block {
  const [holidays, workdays] = [officialDays("holidays"), officialDays("workdays")];
  const cells = (name: string, first: number, days: readonly number[]): NumberParameter[] =>
    FREE_LINES.map((line, index) => dateCell(`${name}.${line}`, days[first + index] ?? null));
  const columns = (names: readonly string[], days: readonly number[], skipped = 0): Block["columns"] =>
    names.map((name, index) => ({ name, kind: "date", cells: cells(name, (index + skipped) * FREE_LINES.length, days) }));
  return {
    name: "freeDays",
    at,
    isLookedInto: true,
    lines: FREE_LINES,
    names: cells("holiday", 0, holidays),
    columns: [...columns(HOLIDAYS.slice(1), holidays, 1), ...columns(WORKDAYS, workdays)],
  };
}

/** A day that is typed. */
export function dateCell(name: string, initial: number | null, sample = initial): NumberParameter {
  return { role: "parameter", name, kind: "date", default: initial, minimum: FIRST_LISTED, maximum: LAST_LISTED, sample: () => sample };
}

/** Where a due day goes that is no working day. */
export const move: ChoiceParameter = { role: "parameter", name: "move", kind: "choice", choices: MOVES, default: "not" };

/** The working days of a table, with an error where its list cannot be read. */
export const calendarOf = once((table: Calculation) => {
  const [holidays, workdays] = [listed(table, HOLIDAYS), listed(table, WORKDAYS)];
  const unread = [...holidays, ...workdays].find((day) => !(day === null || day === "" || isListed(day)));
  return { calendar: workCalendar(holidays, workdays), error: unread === undefined ? undefined : notANumber(unread, "holidays") };
});

/**
 * The formula of a due day after its move. WORKDAY would do, but in LibreOffice 7.4 a column of some hundred rows with it is not
 * calculated in its second row.
 */
export function movedFormula(day: string): string {
  const forward = `MIN(WORKDAY.INTL(${day}-1,1,1,${DAYS_OFF}),IFERROR(INT(SMALL(${DAYS_ON},COUNTIF(${DAYS_ON},"<"&${day})+1)),${LAST_DAY}))`;
  const backward = `MAX(WORKDAY.INTL(${day}+1,-1,1,${DAYS_OFF}),IFERROR(INT(LARGE(${DAYS_ON},COUNTIF(${DAYS_ON},">="&${day}+1)+1)),0))`;
  return `IF({move=not},${day},IF(${IS_READ},IF({move=forward},${forward},${backward}),#VALUE!))`;
}

/** The same of a value. */
export function movedIn(table: Calculation, day: Result<number>): Result<number> {
  const way = moveOf(table);
  if (typeof day !== "number" || way === "not") return day;
  const { calendar, error } = calendarOf(table);
  return error ?? movedDay(day, way, calendar);
}

/** Where due days of a table go. */
export function moveOf(table: Calculation): Move {
  return MOVES.find((known) => known === table.scalar("move")) ?? "not";
}

/**
 * The formula for the working days after one day up to another.
 *
 * @param from, to expressions of whole days, `to` not before `from`
 */
export function workingDaysFormula(from: string, to: string): string {
  const day = `INT(${DAYS_ON})`;
  const onThatDay = (list: string): string => `COUNTIFS(${list},">="&${day},${list},"<"&${day}+1)`;
  const isOne = `(WEEKDAY(${day},2)<6)*(${onThatDay(DAYS_OFF)}=0)`;
  const more = `SUMPRODUCT((${day}>${from})*(${day}<=${to})*(1-${isOne})/(${onThatDay(DAYS_ON)}+(${DAYS_ON}="")))`;
  const weekdays = `NETWORKDAYS(${from},${to},${DAYS_OFF})-NETWORKDAYS(${from},${from},${DAYS_OFF})`;
  return `IF(${IS_READ},${weekdays}+${more},#VALUE!)`;
}

/** What holds of a table, as a formula and of its values. */
interface Condition {
  readonly formula: string;
  readonly value: (table: Calculation) => boolean;
}

/** Of which years a list is needed. */
interface YearsAsked {
  /** A day of the middle one of three years that are looked at. */
  readonly around: { readonly formula: string; readonly value: (table: Calculation) => number | "" };
  /** Whether that year is needed whatever stands in the column; never if left out. */
  readonly whole?: Condition;
  /** Whether the years are needed that the column's days fall in. */
  readonly asked: Condition;
  readonly column: string;
}

/** The condition that due days move. */
export const MOVES_DAYS: Condition = { formula: "NOT({move=not})", value: (table) => moveOf(table) !== "not" };

/** Two remarks: with what the list starts, and the first year that is needed and that the list has nothing of. */
export function listRemarks({ around, whole, asked, column }: YearsAsked): Summary[] {
  const year = (offset: number): string => `YEAR(${around.formula})${["-1", "", "+1", "+2"][offset + 1]}`;
  const daysOf = (cells: string, offset: number): string =>
    `COUNTIFS(${cells},">="&DATE(${year(offset)},1,1),${cells},"<"&DATE(${year(offset + 1)},1,1))`;
  const isMissing = (offset: number, isNeeded: string): string => `AND(${daysOf(ALL_DAYS, offset)}=0,${isNeeded})`;
  const isNeeded = (offset: number): string => {
    const byColumn = `AND(${asked.formula},${daysOf(`{${column}:column}`, offset)}>0)`;
    return offset === 0 && whole ? `OR(${whole.formula},${byColumn})` : byColumn;
  };
  const missing = YEARS_AROUND.reduceRight(
    (later, offset) => `IF(${isMissing(offset, isNeeded(offset))},SUBSTITUTE({'yearMissing'},"#",${year(offset)}),${later})`,
    '""',
  );
  return [
    { role: "summary", name: "listStarts", kind: "note", formula: "{'listWhy'}", value: (table) => table.label("listWhy") },
    {
      role: "summary",
      name: "listMissing",
      kind: "note",
      formula: `IF(ISNUMBER(${around.formula}),${missing},"")`,
      value: (table) => {
        const day = around.value(table);
        if (day === "") return "";
        const { year: middle } = calendarDay(day);
        const list = listed(table, [...HOLIDAYS, ...WORKDAYS]);
        const found = YEARS_AROUND.map((offset) => middle + offset).find((one) => {
          const needed = (asked.value(table) && isWithin(one, table.column(column))) || (one === middle && whole?.value(table));
          return needed === true && !isWithin(one, list);
        });
        return found === undefined ? "" : table.label("yearMissing").replace("#", String(found));
      },
    },
  ];
}

const YEARS_AROUND = [-1, 0, 1];

function isWithin(year: number, days: readonly Value[]): boolean {
  const [first, end] = [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)];
  return days.some((day) => typeof day === "number" && day >= first && day < end);
}

function isListed(day: Value): boolean {
  return typeof day === "number" && day >= FIRST_LISTED && day < LAST_LISTED + 1;
}

function listed(table: Calculation, names: readonly string[]): Value[] {
  return names.flatMap((name) => FREE_LINES.map((line) => table.scalar(`${name}.${line}`)));
}

function officialDays(of: "holidays" | "workdays"): number[] {
  return CHINA_DAYS_OFF.flatMap((year) => year[of].map(serialOfText));
}

/** The serial number of a day such as 2026-01-01. */
function serialOfText(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOf(year, month, date);
}

function cellsOf(names: readonly string[]): string {
  return `{${names[0]}.${FREE_LINES[0]}}:{${names.at(-1)}.${FREE_LINES.at(-1)}}`;
}
