/** What is said of STEADYCLASS in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { periods: "各期销售额", confirm: "确认期数", lineMargin: "幅度" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "稳定等级：连续几期都确认，或超过界线一定幅度时才变动的客户等级。",
  parameters: {
    periods: "销售额：每个客户一行，每期一列，由早到晚",
    cuts: "各等级的分界点（累计比率）。默认 {0.75,0.95}",
    confirm: "连续几期确认才变动。默认 2",
    lineMargin: "金额超过界线多大幅度时立即变动。默认 0.1，即 10%",
  },
  search: "稳定等级 等级频繁变动 客户等级 动态管理 等级确认 防止波动",
  answers: "不因某一期的好坏而定，客户应当属于哪一级？",
  formula:
    "以第一个有购买的期间的等级为起点。金额比所进入等级以下最大的金额高出该幅度，或比所离开等级中最小的金额低出该幅度，立即变动；否则要连续几期都更好或都更差才变动。",
  source: "判断规则由本软件自定；项目六的客户管理原则只要求动态管理；表 P23",
  conventions: [
    "每期的等级按 ABCCLASS 的默认规则，由该期的销售额求得。",
    "两级之间的界线由该期紧邻界线的客户决定：较高等级的最后一位（其等级标准额）和其下的第一位。",
    "连续几期都更好或都更差时，变到这几期都达到的最近的一级。",
    "空白、0 或净退货算作没有购买的一期；连续这么多期没有购买，等级取消，结果为空。",
    "确认期数为 1 或幅度为 0 时，就是最后一期的等级。",
  ],
  mistakes: ["把最近的一期放在最前：得到的是最早的等级。", "10% 的幅度写成 10：应写 0.1 或 10%。"],
  example: "最后一期，客户 3 超过了客户 2，但不到一成：客户 3 仍为 {r3} 类，客户 2 仍为 {r2} 类。客户 4 只有一期没有购买，仍为 {r4} 类。",
};
