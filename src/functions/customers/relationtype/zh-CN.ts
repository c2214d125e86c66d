/** What is said of RELATIONTYPE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { customers: "客户数量", margin: "边际利润" },
  accepted: { customerNumbers: "many（多）、medium（中）、few（少）", marginLevels: "low（低）、medium（中）、high（高）" },
  results: { basic: "基本型", reactive: "被动型", accountable: "负责型", proactive: "能动型", partnership: "伙伴型" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "适合某类客户的关系类型，从基本型到伙伴型。",
  parameters: { customers: "这类客户多、中或少", margin: "每位客户的边际利润低、中或高" },
  choices: {
    customers: {
      many: { name: "多", tooltip: "这类客户很多" },
      medium: { name: "中", tooltip: "这类客户不多不少" },
      few: { name: "少", tooltip: "这类客户很少" },
    },
    margin: {
      low: { name: "低", tooltip: "每位客户的边际利润低" },
      medium: { name: "中", tooltip: "每位客户的边际利润中等" },
      high: { name: "高", tooltip: "每位客户的边际利润高" },
    },
  },
  search: "关系营销 伙伴 关系类型 客户关系",
  answers: "与这类客户保持多密切的关系才合算？",
  formula: "客户多：利润低为基本型、中为被动型、高为负责型；客户数量中等：被动型、负责型、能动型；客户少：负责型、能动型、伙伴型",
  source: "课件《客户关系管理的理论及发展》客户关系的类型及选择，列出了五种类型；如何选择依据科特勒的图式",
  conventions: ["中文、英文都可以：多 many、中 medium、少 few；低 low、中 medium、高 high。", "结果的文字随 Excel 的显示语言而变。"],
  mistakes: ["填了客户的个数：多与少是一种判断，各行各业不同。"],
  example: "客户多而利润低：{r1}；客户少而利润高：{r2}。",
};
