import type { pane as english } from "../en/pane";

export const pane: typeof english = {};
