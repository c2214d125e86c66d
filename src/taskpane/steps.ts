/** The headings of the gallery, the tables under each, and what can be made at once. Shows before the tables are loaded. */
import { COURSE_STEPS, PACKS, type Pack } from "../tables/model/steps";
import { numbersByStep } from "../tables/steps";

/** The steps of the course, then the packs. */
export const STEPS = [...COURSE_STEPS, ...PACKS] as const;
export type Step = (typeof STEPS)[number];

/** The numbers of a step's tables; every table is in one step. */
export const TABLES_BY_STEP: Readonly<Record<Step, readonly string[]>> = numbersByStep;

/** What can be made at once, linked, under the names that the command line takes: the course workbook, a pack, everything. */
export const COLLECTIONS = ["all", ...PACKS, "everything"] as const;
export type Collection = (typeof COLLECTIONS)[number];

export function isCollection(choice: string): choice is Collection {
  return COLLECTIONS.some((name) => name === choice);
}

export function isPack(choice: string): choice is Pack {
  return PACKS.some((name) => name === choice);
}

/** The choice that is no table: lines of invoices, of which several tables are made. */
export const LEDGER = "ledger";

/** The other one: sheets for the students of a class, and marking what they hand in. */
export const EXERCISES = "exercises";

/** The steps and packs by what somebody wants to do; what serves a whole course stands last. */
const STEPS_BY_AIM = {
  know: ["files"],
  origin: ["analysis"],
  rank: ["classes", "rosters"],
  visit: ["routes", "visits"],
  judge: ["transactions"],
  credit: ["credit"],
  keyAccounts: ["keyAccounts"],
  satisfy: ["satisfaction"],
  members: ["members"],
  teach: [],
} as const satisfies Readonly<Record<string, readonly Step[]>>;
export type Aim = keyof typeof STEPS_BY_AIM;
export const AIMS = Object.keys(STEPS_BY_AIM) as Aim[];

/** What serves an aim, a pack as a whole before its sheets. */
export function choicesFor(aim: Aim): readonly string[] {
  if (aim === "teach") return ["all", EXERCISES];
  return STEPS_BY_AIM[aim].flatMap((step: Step) => [...(isPack(step) ? [step] : []), ...TABLES_BY_STEP[step]]);
}

/** How many tables are made at once. */
export function tablesIn(collection: Collection): number {
  const steps = collection === "all" ? COURSE_STEPS : collection === "everything" ? STEPS : [collection];
  return steps.flatMap((step) => TABLES_BY_STEP[step]).length;
}
