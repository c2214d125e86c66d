/** The steps of the course that the textbook's tables belong to, and the packs of sheets beside them; both in the order of the gallery. */

export const COURSE_STEPS = ["files", "analysis", "classes", "rosters", "routes", "visits"] as const;
export type Step = (typeof COURSE_STEPS)[number];

/** What each pack is about. */
export const PACKS = ["transactions", "credit", "keyAccounts", "satisfaction", "members"] as const;
export type Pack = (typeof PACKS)[number];
