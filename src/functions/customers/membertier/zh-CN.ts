/** What is said of MEMBERTIER in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { frequency: "消费次数", table: "等级表" },
  accepted: { tierTable: "三列：名称、最低消费金额、最低次数，最高的等级在前" },
  results: { top: "高级", middle: "中级", basic: "普通" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按一年的消费金额或消费次数确定会员等级。",
  parameters: {
    spend: "一年的消费金额，已扣除退货",
    frequency: "一年的消费次数，区域大小相同",
    table: "名称、最低消费金额、最低次数，最高的等级在前。默认 3990 或 200 次、1990 或 100 次",
  },
  search: "会员 会员卡 会员等级 VIP 升级",
  answers: "哪位会员办哪种卡？",
  formula: "金额或次数有一项达到的最高等级",
  source: "《客户关系维护调研报告》第三部分，按消费金额和消费频率对客户分级",
  conventions: [
    "两项中有一项达到即可，恰好等于也算达到。",
    "自定等级表中，空白的一项不能作为升级条件；哪一级都达不到的显示 –。",
    "没有等级表时，结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: ["填了几年的消费合计：标准是按一年定的。"],
  said: { Gold: "金卡", Silver: "银卡" },
  example: "会员 1 按金额为{r1}，会员 2 按次数为{r2}，会员 3 为{r3}。",
};
