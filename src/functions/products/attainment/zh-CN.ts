/** What is said of ATTAINMENT in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { actual: "实际", target: "目标" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "任务完成率：实际 ÷ 目标。",
  parameters: { actual: "实际完成的数额", target: "预期目标，单位和区域大小相同" },
  search: "完成率 达成率 任务完成 目标达成 指标 计划完成率 销售任务 预算执行",
  answers: "哪些产品或人员完成了任务，其余的完成了多少？",
  formula: "实际 ÷ 目标",
  source: "项目六 二、（一）3（4）和 7",
  conventions: ["结果为小数：1 为恰好完成，1.2 为超额两成。", "目标为 0 时显示 #DIV/0!，目标为负不接受；空白时结果为空。"],
  mistakes: ["把几项任务的完成率相加平均：应当用实际合计除以目标合计。"],
  example: "产品 1 完成了任务的 {r1}，产品 2 完成了 {r2}。",
};
