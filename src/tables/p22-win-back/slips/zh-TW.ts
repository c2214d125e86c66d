/** 表 P22 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  byValueAlone: { name: "只依價值定重要程度", help: "你只看了價值；弊大於利的客戶，無論價值高低都是劣質客戶。" },
  harmfulWonBack: { name: "要挽回劣質客戶", help: "你對弊大於利的客戶也採取挽回；這樣的客戶應放棄。" },
  cameBackOverlooked: { name: "沒看到客戶已挽回", help: "你對已經回來的客戶仍填了挽回對策；應轉為維繫。" },
  harmfulKeptIn: { name: "計入了要放棄的客戶", help: "你把要放棄的客戶的價值也加了進去；只計待挽回的客戶。" },
  wonBackKeptIn: { name: "計入了已挽回的客戶", help: "你把已挽回的客戶的價值也加了進去；只計仍待挽回的客戶。" },
  surplusSetOff: { name: "以超額抵了欠缺", help: "你以一類客戶的超額次數抵了另一類的欠缺；尚差次數應依各類客戶分別計算。" },
};
