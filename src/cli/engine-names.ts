/** The engines that a command may name; in a file of its own, for reading a command line needs no more of them. */
export const ENGINES = ["duckdb", "spark"] as const;
export type EngineName = (typeof ENGINES)[number];
