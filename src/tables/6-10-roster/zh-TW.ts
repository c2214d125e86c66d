/** The words of table 6-10 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶名冊",
  purpose: "登記全部客戶的開發日期與聯絡方式。「開發順序」從最早的日期算起，同一天開發的客戶依登記先後排列。",
  answers: "客戶名單 通訊錄 客戶列表 客戶清單",
  fields: {
    code: "客戶編號",
    acquired: "開發日期",
    customer: "客戶名稱",
    manager: "客戶負責人",
    address: "地址",
    phone: "電話",
    lineOfBusiness: "業務種類",
    class: "客戶等級",
    order: "開發順序",
  },
  sections: { roster: "客戶" },
  scalars: {},
  choices: {
    supermarket: "超市",
    convenience: "超商",
    restaurant: "餐飲店",
    hotel: "飯店",
    liquor: "菸酒行",
    canteen: "員工餐廳",
    otherBusiness: "其他",
  },
  blocks: {},
  charts: {},
};
