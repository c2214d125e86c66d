/** 表 P4 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  surplusCounted: { name: "多餘部分也計分", help: "你把通路超出需求的部分也算了進去；每項需求只計已滿足的部分，最多等於需求本身。" },
  meanOfRatios: { name: "四項比率取平均", help: "你取了四項比率的平均；應以滿足部分之和除以需求之和。" },
  bestFit: { name: "選了適配度最高的通路", help: "你選了適配度最高的通路；應在適配且費用不超限的通路中選成本最低的。" },
  costOfTheChannel: { name: "填了通路總成本", help: "你填的是通路的全年成本；應再除以它所服務的客戶數。" },
  capForgotten: { name: "忘了成本上限", help: "你把成本過高的區隔也算作已涵蓋；每客戶成本不得超過客戶價值的規定比例。" },
};
