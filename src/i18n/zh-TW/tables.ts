import type { tables as english } from "../en/tables";

export const tables: typeof english = {};
