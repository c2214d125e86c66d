/** 表 P8 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  fromNoticing: { name: "从发现日算起", help: "你从发现迹象的日期算起；天数应从报告上司的日期算起。" },
  runsOnToToday: { name: "已结案仍算到今天", help: "你把已结案的也算到了基准日期；应只算到结案日期。" },
  measureAsAct: {
    name: "擅自处理当作按指示落实",
    help: "你让未经指示就采取对策的一件进入了落实；没有指示不得擅自处理，应标为未经指示处理。",
  },
  measureAsWatch: {
    name: "擅自处理当作继续观察",
    help: "你把未经指示就采取对策的一件当作继续观察；没有指示不得擅自处理，应标为未经指示处理。",
  },
  proposedAsInPlace: { name: "提出当作落实", help: "你把只是提出或被拒绝的对策当作已落实；只有已落实的对策才算数。" },
};
