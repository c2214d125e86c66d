import type { functions as english } from "../../en/functions";
import { functionAnswers as answers } from "./answers";
import { choices } from "./choices";
import { help } from "./help";
import { page } from "./page";
import { functionWords as words } from "./words";

export const functions: typeof english = { words, answers, choices, help, page };
