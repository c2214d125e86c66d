/** What is said of CREDITLIMIT in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { method: "方法", a: "参数 a", b: "参数 b", c: "参数 c", d: "参数 d" },
  accepted: { creditMethod: "销售额测定法、周转资产分割法、流动比率法、净资产分割法、综合判断法，或 1 到 5" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "用教材的五种方法之一计算客户的信用限度。",
  parameters: {
    method: "五种方法之一的名称，或 1 到 5，或 sales、working、current、net、composite",
    a: "方法 1：预计销售额；方法 2、3：流动资产；方法 4：资产；方法 5：基本限度",
    b: "方法 1：成本率；方法 2、3：流动负债；方法 4：负债；方法 5：评分（0 到 100）",
    c: "方法 1：供货比率；方法 2、4：供货商数；方法 3：一般流动比率；方法 5：权重",
    d: "方法 1：信用期限；方法 3：一般信用限度",
  },
  choices: {
    method: {
      sales: { name: "销售额测定法", tooltip: "预计销售额、成本率、供货比率、信用期限" },
      working: { name: "周转资产分割法", tooltip: "流动资产、流动负债、供货商数" },
      current: { name: "流动比率法", tooltip: "流动资产、流动负债、一般流动比率、一般信用限度" },
      net: { name: "净资产分割法", tooltip: "资产、负债、供货商数" },
      composite: { name: "综合判断法", tooltip: "基本限度、评分、权重" },
    },
  },
  search: "授信额度 信用额度 信用限度 赊销额度",
  answers: "按选定的方法，这位客户可以赊多少？",
  formula: "按所选方法的公式计算，见该方法的函数。",
  source: "项目六 二、（三）2",
  conventions: [
    "综合判断法中，每个基本限度对应一行评分，权重只有一组，各行共用。",
    "结果为负时取 0，即不能赊销。数字不全的客户还没有限度，结果留空。",
  ],
  mistakes: ["把 60% 写成 60：比率应写成 0.6 或 60%。", "换了方法却没有换参数：a 到 d 的含义随方法而变。"],
  example: "按周转资产分割法，客户 1 的信用限度为 {r1}；客户 2 的流动负债超过流动资产，限度为 {r2}。",
};
