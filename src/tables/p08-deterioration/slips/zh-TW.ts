/** 表 P8 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  fromNoticing: { name: "從發現日算起", help: "你從發現跡象的日期算起；天數應從報告主管的日期算起。" },
  runsOnToToday: { name: "已結案仍算到今天", help: "你把已結案的也算到了基準日期；應只算到結案日期。" },
  measureAsAct: {
    name: "擅自處理當作依指示辦理",
    help: "你讓未經指示就採取對策的一件進入了辦理；沒有指示不得擅自處理，應標為未經指示處理。",
  },
  measureAsWatch: {
    name: "擅自處理當作繼續觀察",
    help: "你把未經指示就採取對策的一件當作繼續觀察；沒有指示不得擅自處理，應標為未經指示處理。",
  },
  proposedAsInPlace: { name: "提出當作辦妥", help: "你把只是提出或遭拒絕的對策當作已辦妥；只有已辦妥的對策才算數。" },
};
