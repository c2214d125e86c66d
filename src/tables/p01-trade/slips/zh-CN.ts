/** 表 P1 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareInOurSales: {
    name: "填了占本公司销售的比重",
    help: "你填的是该客户占本公司销售额的比重；这里要的是本公司供货占该客户全部进货的比重。",
  },
  shareOfPurchases: {
    name: "填了占客户进货的比重",
    help: "你填的是本公司供货占客户进货的比重；这里要的是该客户占本公司全部销售额的比重。",
  },
  upsideDown: { name: "进货除以销售", help: "你用客户的进货额除以本公司的销售额；应以销售额除以进货额。" },
  generalWish: { name: "用了一般期望比重", help: "你用了一般期望比重；客户行中另有期望比重的，应以该行的为准。" },
  otherSide: { name: "达到与未达到颠倒", help: "你把两者弄反了；比期望比重还差金额的，就是未达到。" },
};
