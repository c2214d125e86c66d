/** Seconds after which typed formulas are stopped; loading the engine does not count. */
export const TIME_LIMIT = 5;
