/** 表 P22 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  byValueAlone: { name: "只按价值定重要程度", help: "你只看了价值；弊大于利的客户，无论价值高低都是劣质客户。" },
  harmfulWonBack: { name: "要挽回劣质客户", help: "你对弊大于利的客户也采取挽回；这样的客户应放弃。" },
  cameBackOverlooked: { name: "没看到客户已挽回", help: "你对已经回来的客户仍填了挽回对策；应转为维系。" },
  harmfulKeptIn: { name: "计入了要放弃的客户", help: "你把要放弃的客户的价值也加了进去；只计待挽回的客户。" },
  wonBackKeptIn: { name: "计入了已挽回的客户", help: "你把已挽回的客户的价值也加了进去；只计仍待挽回的客户。" },
  surplusSetOff: { name: "用超额抵了欠缺", help: "你用一类客户的超额次数抵了另一类的欠缺；尚差次数应按各类客户分别计算。" },
};
