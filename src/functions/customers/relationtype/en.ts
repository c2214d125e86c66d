/** What is said of RELATIONTYPE in English. */

/** What cells say. */
export const messages = {
  arguments: { customers: "customers", margin: "margin" },
  accepted: { customerNumbers: "many, medium, few", marginLevels: "low, medium, high" },
  results: { basic: "basic", reactive: "reactive", accountable: "accountable", proactive: "proactive", partnership: "partnership" },
};

/** What forms and the help say. */
export const help = {
  description: "Type of relation that fits a kind of customers, from basic to partnership.",
  parameters: { customers: "many, medium or few customers of this kind", margin: "low, medium or high margin on each" },
  choices: {
    customers: {
      many: { name: "many", tooltip: "Many customers of this kind" },
      medium: { name: "medium", tooltip: "Neither many nor few" },
      few: { name: "few", tooltip: "Few customers of this kind" },
    },
    margin: {
      low: { name: "low", tooltip: "Low margin on each customer" },
      medium: { name: "medium", tooltip: "Medium margin on each customer" },
      high: { name: "high", tooltip: "High margin on each customer" },
    },
  },
  search: "relationship marketing, partnership",
  answers: "How close a relation is worth its cost?",
  formula:
    "many customers: low basic, medium reactive, high accountable; medium: reactive, accountable, proactive; few: accountable, proactive, partnership",
  source: "Slides 客户关系管理的理论及发展, 客户关系的类型及选择: the types; which fits where is Kotler's scheme",
  conventions: [
    "English or Chinese words: many 多, medium 中, few 少; low 低, medium 中, high 高.",
    "The answer is in Excel's display language.",
  ],
  mistakes: ["Giving numbers of customers: the words are a judgement, and what is many differs from trade to trade."],
  example: "Many customers with a low margin: {r1}; few with a high one: {r2}.",
};
