/** 表 P9 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  itemsOnly: { name: "只算十三項內容", help: "你只算了十三項內容的完整度；呈核和附加條件也是卡片的一部分。" },
  meanOfGroups: { name: "各部分取平均", help: "你取了三個部分的平均；應以已填項數之和除以全部項數。" },
  beginAfterManager: { name: "業務經理核可後就開始交易", help: "你在業務經理核可後就開始交易；應先填齊各項內容，並呈總公司核准。" },
  conditionsFirst: { name: "先辦理附加條件", help: "你先要求辦理附加條件；應在內容填齊、總公司核准之後再辦理。" },
};
