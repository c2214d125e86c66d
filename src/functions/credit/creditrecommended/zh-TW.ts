/** What is said of CREDITRECOMMENDED in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { limits: "各法限度", years: "按時付款年數", policy: "政策" },
  accepted: { policy: "最多四個不小於 0 的數：B 類基數、每年放寬（如 0.1 或 10%）、C 類上限、最高限額" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每個客戶的建議信用限度：各法限度與等級上限中最低的一個。",
  parameters: {
    class: "一欄信用等級：A、B 或 C",
    limits: "各種方法算出的限度，每種方法一欄，空白的不計",
    years: "按時付款的年數，預設 0",
    policy: "B 類基數、每年放寬、C 類上限、最高限額。預設 {60000,0.1,10000}，無最高限額",
  },
  search: "建議限度 推薦限度 信用額度 授信額度 給多少額度 能賒多少 最高限額 信用政策",
  answers: "各種方法算出的限度不同，該給這個客戶定多少？",
  formula:
    "A 類：不限；B 類：各法限度、最高限額與 基數 ×（1 + 每年放寬 × 按時付款年數）中最低者；C 類：各法限度、最高限額與 C 類上限中最低者",
  source: "項目六 二、（三）3",
  conventions: [
    "A 類客戶可以不受限制。若 A 類也要依計算決定，把等級留空：這時只看各法限度和最高限額。",
    "限度空白表示這種方法數字不全，不計在內。限度是文字或錯誤值時不給出建議：它可能正是最低的一個。",
    "表 P5 給出同樣的建議限度，並註明依據。",
  ],
  mistakes: ["填了依銷售額劃分的等級（表 6-9）：這裡要的是信用等級，大客戶付款未必好。", "各法限度的列數少於客戶數。"],
  example: "客戶 1：{r1}。客戶 2：基數 60,000，按時付款兩年，每年放寬一成：{r2}。客戶 3 只得 C 類的少量限度：{r3}。",
};
