/** 表 P9 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  itemsOnly: { name: "只算十三项内容", help: "你只算了十三项内容的完整度；报批和附加条件也是卡片的一部分。" },
  meanOfGroups: { name: "各部分取平均", help: "你取了三个部分的平均；应以已填项数之和除以全部项数。" },
  beginAfterManager: { name: "销售经理认可后就开始交易", help: "你在销售经理认可后就开始交易；应先填齐各项内容，并报总公司批准。" },
  conditionsFirst: { name: "先办理附加条件", help: "你先要求办理附加条件；应在内容填齐、总公司批准之后再办理。" },
};
