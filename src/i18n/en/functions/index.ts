import { functionAnswers as answers } from "./answers";
import { choices } from "./choices";
import { help } from "./help";
import { page } from "./page";
import { functionWords as words } from "./words";

/** All words of the functions, their help among them; only the build reads it. */
export const functions = { words, answers, choices, help, page };
