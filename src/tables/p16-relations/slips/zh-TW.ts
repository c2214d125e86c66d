/** 表 P16 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  lastOnBefore: { name: "末期與上一期比較", help: "你以最後一期與上一期比較；應以最後三分之一的各期與其前三分之一比較。" },
  lastOnFirst: { name: "末期與首期比較", help: "你以最後一期與第一期比較；應以最後三分之一的各期與其前三分之一比較。" },
  halves: { name: "分兩半比較", help: "你以後一半與前一半比較；應以最後三分之一的各期與其前三分之一比較。" },
  timesForGrowth: { name: "把倍數當作成長率", help: "你填的是倍數；成長率應再減去一。" },
  stageByTheLastTwo: { name: "只看最後兩期定階段", help: "你只依最後兩期判斷；階段應看最後三分之一的各期與其前三分之一相比。" },
  stageByHalves: { name: "分兩半定階段", help: "你依前後兩半判斷；階段應看最後三分之一的各期與其前三分之一相比。" },
  marginAlone: { name: "只看利潤水準定類型", help: "你只看了利潤水準；關係類型取決於利潤水準與同類客戶的多寡。" },
  tieByMargin: { name: "依利潤水準定連結層次", help: "你依利潤水準定連結層次；應依關係類型，考察期的客戶一律用財務連結。" },
};
