/** What is said of ROUTELENGTH in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "依次走过各站的路程，按直线距离计，单位为公里。",
  parameters: {
    latitudes: "一列纬度，单位为度",
    longitudes: "一列经度，单位为度，区域大小相同",
    start: "出发地的纬度和经度，两个单元格。默认从第一站出发",
    returns: "计入返程填 TRUE。默认 FALSE",
    order: "各站的路序，可用 ROUTEORDER 求得。默认按现有次序",
    end: "终点的纬度和经度（两个单元格），在最后一站之后；填写后不计返程",
    detour: "道路里程为直线距离的倍数，1 到 5。默认 1",
  },
  search: "里程 公里数 距离 多远",
  answers: "这条路线有多长，换个次序能省多少？",
  formula: "Σ 相邻两站之间的大圆距离",
  source: "项目六 三、（五）；表 6-13",
  conventions: [
    "起点和终点也可写成一段文本，如 116.4,39.9，其中超过 90 的是经度；两个数都不超过 90 时请用两个单元格。",
    "没有经纬度的行不计；只有其中一项的站会使整个结果报错。",
    "填了路序时，没有路序的站不走。",
    "实际道路更长，一般约为直线距离的 1.2 到 1.4 倍。",
  ],
  mistakes: ["一条计入返程、另一条不计，却拿来比较。"],
  example: "按列中的次序走一圈再返回，共 {r1} 公里。",
};
