/** What is said of ATTAINMENT in English. */

/** What cells say. */
export const messages = { arguments: { actual: "actual", target: "target" } };

/** What forms and the help say. */
export const help = {
  description: "How much of each task is reached: actual ÷ target.",
  parameters: { actual: "What was reached", target: "What was expected, same unit and shape" },
  search: "attainment, target, quota, achievement rate, completion, plan against actual, budget",
  answers: "Which products or people have reached their task, and how far are the others?",
  formula: "actual ÷ target",
  source: "Project 6, section 2(1) 3 (4) and 7",
  conventions: [
    "A fraction: 1 is just reached, 1.2 is a fifth more.",
    "A target of 0 shows #DIV/0!, a negative one is refused. A blank gives a blank.",
  ],
  mistakes: ["Averaging the rates of several tasks: divide the sum of what was reached by the sum of the targets."],
  example: "Product 1 has reached {r1} of its task, product 2 {r2}.",
};
