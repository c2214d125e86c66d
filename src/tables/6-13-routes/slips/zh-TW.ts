/** 表 6-13 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  inDegrees: { name: "角度未換算成弧度", help: "你把角度直接代入了正弦和餘弦；應先換算成弧度。" },
  degreesAlike: {
    name: "把經度一度當成與緯度一度等長",
    help: "你把經度一度當成與緯度一度等長；離開赤道後經度一度較短，應依球面距離計算。",
  },
  toTheNextStop: { name: "量到了下一站", help: "你量的是本站到下一站的距離；路段應為上一站到本站的距離。" },
  fromTheDepot: { name: "各站都從出發點量起", help: "你每段都從出發點量起；只有路線的第一站從出發點到達，其餘各站應從上一站量起。" },
  asTheCrowFlies: { name: "把直線距離當成路程", help: "你填的是直線距離；應再乘以表格上方的繞行係數。" },
  onFromTheLastRoute: { name: "累計跨過了路線", help: "你把各條路線連續累計；每條路線應從其第一站重新累計。" },
  wayBackLeftOut: { name: "漏計回程", help: "你只量到最後一站；返回出發點的路程也要計入。" },
  inOrderOfEntry: { name: "依輸入順序走", help: "你依客戶的輸入順序計算路程；應依路序逐站前往。" },
  thereAndBackEach: { name: "每站都來回一趟", help: "你讓每位客戶都從出發點來回一趟；一條路線應逐站走完，再返回一次。" },
};
