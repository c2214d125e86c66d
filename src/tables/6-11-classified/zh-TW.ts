/** The words of table 6-11 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶分類表",
  purpose:
    "依客戶等級與業務種類編製：上方統計各類客戶的家數與銷售額，右側列出每一類的客戶，同類客戶依銷售額由高至低排列。缺少等級或業務種類的客戶不列入。淨退貨自銷售額中扣除。",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    class: "等級",
    lineOfBusiness: "業務種類",
    sales: "銷售額（元）",
    salesRank: "銷售名次",
    key: "排序碼",
    place: "清單順位",
    position: "序號",
    sortedClass: "客戶等級",
    sortedLine: "排序業務種類",
    sortedCode: "排序編號",
    sortedCustomer: "排序客戶",
    sortedSales: "排序銷售額（元）",
  },
  sections: { entry: "依輸入順序", list: "依等級與業務種類排列" },
  scalars: {
    count: "列入客戶數",
    unplaced: "未列入客戶數",
    customersA: "A 類家數",
    customersB: "B 類家數",
    customersC: "C 類家數",
    customersAll: "家數合計",
    salesA: "A 類銷售額（元）",
    salesB: "B 類銷售額（元）",
    salesC: "C 類銷售額（元）",
    salesAll: "銷售額合計（元）",
  },
  choices: {
    supermarket: "超市",
    convenience: "超商",
    restaurant: "餐飲店",
    hotel: "飯店",
    liquor: "菸酒行",
    canteen: "員工餐廳",
    otherBusiness: "其他",
    allLines: "合計",
  },
  blocks: { numbers: "業務種類", amounts: "業務種類" },
  charts: {},
};
