/** What is said of ROUTEORDER in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { first: "优先" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "各站的访问次序，使路程较短（路序）。",
  parameters: {
    latitudes: "一列纬度，单位为度，北纬为正",
    longitudes: "一列经度，单位为度，东经为正，区域大小相同",
    start: "出发地的纬度和经度，两个单元格。默认从其中一站出发",
    returns: "最后返回出发地填 TRUE。默认 FALSE",
    end: "终点的纬度和经度（两个单元格），在最后一站之后；填写后不计返程",
    first: "须先于其他各站停靠的站填 TRUE，区域大小相同。默认：无",
  },
  search: "路线规划 最短路线 送货路线 怎么走最近",
  answers: "一条线路上的客户，销售人员或送货车按什么次序走？",
  formula:
    "不超过九站时比较全部走法，取最短的一条；更多时先逐站走向最近的一站，再反复改进：掉转一段路线（2-opt），或把几站移到别处（Or-opt），直到不能更短；经多次小扰动后再次改进。",
  source: "项目六 三、（五）；表 6-13",
  conventions: [
    "优先的各站都排在其他站之前，并在此前提下使路线较短；这是本程序的补充，教材中没有。",
    "起点和终点也可写成一段文本，如 116.4,39.9，其中超过 90 的是经度；两个数都不超过 90 时请用两个单元格。",
    "按大圆直线距离计算，不是沿道路的距离。",
    "不超过九站时得到的是最短的路线；更多时路线较短，但不保证最短。同样的各站总是得到同样的次序。",
    "同一地点的各站按输入次序相连。没有经纬度的站不参加排序。",
    "最多 5,000 站；一千站约需半秒，五千站约需两秒。",
  ],
  mistakes: ["把经度和纬度填反：纬度超过 ±90 时显示 #VALUE!。", "以度、分、秒填写：30°30′ 应写成 30.5。"],
  example: "从（30.5；114.3）出发，第 2 行的站排第 {r2}，第 1 行的站排第 {r1}。",
};
