/**
 * The tables by the step of the course they belong to, and the sheets by their pack. Plain numbers: the gallery shows before
 * the tables are loaded.
 */

/** The steps in the order of the course. */
const COURSE_STEPS = ["files", "analysis", "classes", "rosters", "routes", "visits"] as const;
const PACKS = ["transactions", "credit", "keyAccounts", "satisfaction", "members"] as const;
/** The headings of the gallery: the steps of the course, then the packs. */
export const STEPS = [...COURSE_STEPS, ...PACKS] as const;
export type Step = (typeof STEPS)[number];

/** The numbers of a step's tables; every table is in one step. */
export const TABLES_BY_STEP: Readonly<Record<Step, readonly string[]>> = {
  files: ["6-1", "6-2", "6-3", "6-4"],
  analysis: ["6-6", "6-7"],
  classes: ["6-5", "6-8", "6-9"],
  rosters: ["6-10", "6-11", "6-12"],
  routes: ["6-13"],
  visits: ["6-14"],
  transactions: ["P1", "P2", "P3", "P4"],
  credit: ["P5", "P6", "P7", "P8", "P9", "P10"],
  keyAccounts: ["P11", "P12", "P13", "P14"],
  satisfaction: ["P15", "P16", "P17", "P18", "P19"],
  members: ["P20", "P21", "P22"],
};

export type PackStep = (typeof PACKS)[number];

/** What can be made at once, linked, under the names that the command line takes: the course workbook, a pack, everything. */
export const COLLECTIONS = ["all", ...PACKS, "everything"] as const;
export type Collection = (typeof COLLECTIONS)[number];

export function isCollection(choice: string): choice is Collection {
  return COLLECTIONS.some((name) => name === choice);
}

export function isPack(choice: string): choice is PackStep {
  return PACKS.some((name) => name === choice);
}

/** How many tables are made at once. */
export function tablesIn(collection: Collection): number {
  const steps = collection === "all" ? COURSE_STEPS : collection === "everything" ? STEPS : [collection];
  return steps.flatMap((step) => TABLES_BY_STEP[step]).length;
}
