/** 表 P14 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  evidenceForgotten: { name: "沒有依據也算準備好", help: "你把沒有依據的準備要點算作沒問題；要點旁寫明依據，好的回答才算數。" },
  yesIsFine: { name: "把「是」一律當作好", help: "你把每個「是」都當作好的回答；迷思的好答案是「否」，以好答案一欄為準。" },
  unknownWarns: { name: "把不清楚當作警訊", help: "你把不清楚的要點列為警訊；不清楚等於沒有回答，兩邊都不計。" },
  claimsCounted: { name: "答「是」就算準備好", help: "你把每個「是」都算作準備好；有依據的要點才算準備好。" },
  warningsWithoutWeight: { name: "只數警訊個數", help: "你數的是警訊的個數；應把警訊要點的權重相加。" },
  scoreWithoutWeight: { name: "漏了權重", help: "你把每個要點都計為一；得分等於不警訊要點的權重除以全部有效回答的權重。" },
};
