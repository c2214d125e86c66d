/** 表 P18 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  byCustomerAlone: { name: "同一客戶的都算", help: "你數了該客戶先前的全部客訴；只有原因相同的才算。" },
  openAsNoDays: { name: "未結案的以 0 天計", help: "你除以了全部件數；未結案的還沒有處理天數，不計入平均。" },
  meanOfTheMeans: { name: "對各原因平均再取平均", help: "你對各原因的平均天數又取了平均；應把全部已解決客訴的天數相加，再除以其件數。" },
  satisfiedOfAll: { name: "滿意數除以全部件數", help: "你除以了全部件數；應除以表示過滿意與否的件數。" },
  repeatsByCustomer: { name: "不分原因算重複", help: "你把客戶以前有過任何客訴的都算作重複；原因相同才是重複客訴。" },
  ownShare: { name: "以本項佔比代替累計佔比", help: "你填的是各原因自己的佔比；應加上所有件數更多的原因的佔比。" },
};
