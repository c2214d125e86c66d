import type { functions as english } from "../../en/functions";
import { choices } from "./choices";
import { help } from "./help";
import { page } from "./page";
import { functionWords as words } from "./words";

export const functions: typeof english = { words, choices, help, page };
