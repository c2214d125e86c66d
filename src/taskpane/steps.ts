/** The tables by the step of the course they belong to. Plain numbers: the gallery shows before the tables are loaded. */

/** The steps in the order of the course. */
export const STEPS = ["files", "analysis", "classes", "rosters", "routes", "visits"] as const;
export type Step = (typeof STEPS)[number];

/** The numbers of a step's tables; every table is in one step. */
export const TABLES_BY_STEP: Readonly<Record<Step, readonly string[]>> = {
  files: ["6-1", "6-2", "6-3", "6-4"],
  analysis: ["6-6", "6-7"],
  classes: ["6-5", "6-8", "6-9"],
  rosters: ["6-10", "6-11", "6-12"],
  routes: ["6-13"],
  visits: ["6-14"],
};
