/** What is said of WINBACK in English. */

/** What cells say. */
export const messages = {
  arguments: { importance: "importance" },
  accepted: { customerImportances: "important, ordinary, small, harmful" },
  results: { atAllCost: "win back at all costs", tryToWinBack: "try to win back", ifConvenient: "win back if convenient", letGo: "let go" },
};

/** What forms and the help say. */
export const help = {
  description: "What to do about a lost customer, by how important it was.",
  parameters: { importance: "important, ordinary, small or harmful" },
  choices: {
    importance: {
      important: { name: "important", tooltip: "An important customer" },
      ordinary: { name: "ordinary", tooltip: "An ordinary customer" },
      small: { name: "small", tooltip: "A small customer" },
      harmful: { name: "harmful", tooltip: "A customer who did harm" },
    },
  },
  search: "lost customers, recover customers, churned",
  answers: "How much effort is it worth to win a lost customer back?",
  formula: "important: win back at all costs; ordinary: try; small: if convenient; harmful: let go",
  source: "Report 客户关系维护调研报告, winning customers back",
  conventions: [
    "English or Chinese words: important 重要, ordinary 普通, small 小, harmful 劣质.",
    "The answer is in Excel's display language.",
  ],
  mistakes: ["Judging by last year's sales alone: a small customer may have stood for a large one."],
  example: "{r1}; {r2}; {r3}; {r4}.",
};
