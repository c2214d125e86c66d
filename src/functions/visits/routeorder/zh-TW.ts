/** What is said of ROUTEORDER in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { first: "優先" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "各站的拜訪順序，使路程較短（路序）。",
  parameters: {
    latitudes: "一欄緯度，單位為度，北緯為正",
    longitudes: "一欄經度，單位為度，東經為正，範圍大小相同",
    start: "出發地的緯度和經度，兩個儲存格。預設從其中一站出發",
    returns: "最後返回出發地填 TRUE。預設 FALSE",
    end: "終點的緯度和經度（兩個儲存格），在最後一站之後；填寫後不計回程",
    first: "須先於其他各站停靠的站填 TRUE，範圍大小相同。預設：無",
  },
  search: "路線規劃 最短路線 送貨路線 怎麼走最近",
  answers: "一條線路上的客戶，業務員或送貨車按什麼順序走？",
  formula:
    "不超過九站時比較全部走法，取最短的一條；更多時先逐站走向最近的一站，再反覆改進：掉轉一段路線（2-opt），或把幾站移到別處（Or-opt），直到不能更短；經多次小擾動後再次改進。",
  source: "項目六 三、（五）；表 6-13",
  conventions: [
    "優先的各站都排在其他站之前，並在此前提下使路線較短；這是本程式的補充，教材中沒有。",
    "起點和終點也可寫成一段文字，如 116.4,39.9，其中超過 90 的是經度；兩個數都不超過 90 時請用兩個儲存格。",
    "按大圓直線距離計算，不是沿道路的距離。",
    "不超過九站時得到的是最短的路線；更多時路線較短，但不保證最短。同樣的各站總是得到同樣的順序。",
    "同一地點的各站依輸入順序相連。沒有經緯度的站不參加排序。",
    "最多 5,000 站；一千站約需半秒，五千站約需兩秒。",
  ],
  mistakes: ["把經度和緯度填反：緯度超過 ±90 時顯示 #VALUE!。", "以度、分、秒填寫：30°30′ 應寫成 30.5。"],
  example: "從（30.5；114.3）出發，第 2 列的站排第 {r2}，第 1 列的站排第 {r1}。",
};
