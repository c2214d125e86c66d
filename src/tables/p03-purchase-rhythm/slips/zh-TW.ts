/** 表 P3 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  meanInterval: { name: "以平均數代替中位數", help: "你取了各次購買間隔的平均數；購買週期應取間隔的中位數，才不受一次長時間未購的影響。" },
  daysByPurchases: { name: "天數除以購買次數", help: "你用總天數除以購買次數；應先求每兩次購買之間的間隔（比次數少一個），再取中位數。" },
  nextByMean: { name: "以平均間隔推算下次購買", help: "你加的是平均間隔；應在最近購買日期上加間隔的中位數。" },
  fromTheFirst: { name: "從首次購買算起", help: "你把週期加在首次購買日期上；應加在最近購買日期上。" },
  loyalByMajority: {
    name: "過半即算忠誠",
    help: "你把某一品牌用量過半的顧客都算作忠誠；只有達到表格上方忠誠度下限的才算，其餘都是搖擺不定。",
  },
  acrossProducts: { name: "各產品混在一起比用量", help: "你把所有列的用量放在一起比較；只應在同一產品的顧客之間比較。" },
  otherCampaign: { name: "兩種品牌的優惠對調", help: "你把一種品牌顧客的優惠給了另一種品牌的顧客；重點優惠給誰，以表格上方的設定為準。" },
};
