/** 表 P6 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  everyYesWarns: { name: "把「是」一律當作警訊", help: "你把每個「是」都當作警訊；有些問題答「是」才正常，以正常答案一欄為準。" },
  unknownAsNo: { name: "把不清楚當作「否」", help: "你把不清楚當作「否」；不清楚等於沒有回答，兩邊都不計。" },
  unknownWarns: { name: "把不清楚當作警訊", help: "你把不清楚的問題列為警訊；不清楚等於沒有回答，兩邊都不計。" },
  warningsWithoutWeight: { name: "只數警訊個數", help: "你數的是警訊的個數；應把警訊問題的權重相加。" },
  scoreWithoutWeight: { name: "漏了權重", help: "你把每個問題都計為一；得分等於不警訊問題的權重除以全部有效回答的權重。" },
  judgedTooSoon: { name: "答得太少就下判斷", help: "你在已答比例不足時就依得分下了判斷；未達到所需比例的項目應為未完成。" },
  wholeByScore: { name: "以總得分判斷整體", help: "你以全部問題的得分判斷客戶；整體應取各項中最差的判斷，有一項未完成就是未完成。" },
};
