/**
 * Writes src/tables/parts/china-days-off.ts: mainland China's days off and make-up workdays, by year, from the package chinese-days.
 * `npm run days-off` after the package was brought up to date; a test holds the file to the package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { fail, root } from "./packages.mjs";

const FILE = join("src", "tables", "parts", "china-days-off.ts");

/** The State Council's notices (国务院办公厅关于…年部分节假日安排的通知), of which the package does not tell the day: one line a year. */
const NOTICES = {
  2026: { announced: "2025-11-04", notice: "国办发明电〔2025〕7号" },
};

const folder = join(root, "node_modules", "chinese-days");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const { holidays, workdays } = JSON.parse(readFileSync(join(folder, "dist", "chinese-days.json"), "utf8"));

const years = Object.entries(NOTICES).map(([year, said]) => {
  const ofYear = (days) => Object.keys(days).filter((day) => day.startsWith(`${year}-`));
  const lists = { holidays: ofYear(holidays).filter((day) => !isWeekend(day)), workdays: ofYear(workdays) };
  if (lists.holidays.length === 0) fail(`chinese-days ${version} has no days off of ${year}: see whether there is a newer one.`);
  return { year: Number(year), ...said, ...lists };
});
const source = `/**
 * Mainland China's days off from Monday to Friday, and the days worked on instead (调休), as the State Council announced them for each
 * year. Written by \`npm run days-off\` from chinese-days ${version} (MIT); not by hand.
 */

/** A year as it was announced; days as 2026-01-01. */
export interface YearOfDaysOff {
  readonly year: number;
  /** The day of the notice, and its number. */
  readonly announced: string;
  readonly notice: string;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

export const CHINA_DAYS_OFF: readonly YearOfDaysOff[] = ${JSON.stringify(years)};
`;
const style = JSON.parse(readFileSync(join(root, ".oxfmtrc.json"), "utf8"));
writeFileSync(join(root, FILE), (await format(FILE, source, style)).code);
console.log(`Wrote ${FILE}.`);

function isWeekend(day) {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
