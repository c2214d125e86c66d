/** What is said of ROUTELENGTH in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "依次走過各站的路程，按直線距離計，單位為公里。",
  parameters: {
    latitudes: "一欄緯度，單位為度",
    longitudes: "一欄經度，單位為度，範圍大小相同",
    start: "出發地的緯度和經度，兩個儲存格。預設從第一站出發",
    returns: "計入返程填 TRUE。預設 FALSE",
    order: "各站的路序，可用 ROUTEORDER 求得。預設按現有順序",
    end: "終點的緯度和經度（兩個儲存格），在最後一站之後；填寫後不計回程",
    detour: "道路里程為直線距離的倍數，1 到 5。預設 1",
  },
  search: "里程 公里數 距離 多遠",
  answers: "這條路線有多長，換個順序能省多少？",
  formula: "Σ 相鄰兩站之間的大圓距離",
  source: "項目六 三、（五）；表 6-13",
  conventions: [
    "起點和終點也可寫成一段文字，如 116.4,39.9，其中超過 90 的是經度；兩個數都不超過 90 時請用兩個儲存格。",
    "沒有經緯度的列不計；只有其中一項的站會使整個結果顯示錯誤。",
    "填了路序時，沒有路序的站不走。",
    "實際道路更長，一般約為直線距離的 1.2 到 1.4 倍。",
  ],
  mistakes: ["一條計入返程、另一條不計，卻拿來比較。"],
  example: "按欄中的順序走一圈再返回，共 {r1} 公里。",
};
