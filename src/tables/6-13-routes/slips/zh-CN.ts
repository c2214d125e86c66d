/** 表 6-13 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  inDegrees: { name: "角度未换算成弧度", help: "你把角度直接代入了正弦和余弦；应先换算成弧度。" },
  degreesAlike: {
    name: "把经度一度当作与纬度一度等长",
    help: "你把经度一度当作与纬度一度等长；离开赤道后经度一度较短，应按球面距离计算。",
  },
  toTheNextStop: { name: "量到了下一站", help: "你量的是本站到下一站的距离；路段应为上一站到本站的距离。" },
  fromTheDepot: { name: "各站都从出发点量起", help: "你每段都从出发点量起；只有路线的第一站从出发点到达，其余各站应从上一站量起。" },
  asTheCrowFlies: { name: "把直线距离当作路程", help: "你填的是直线距离；应再乘以表格上方的绕行系数。" },
  onFromTheLastRoute: { name: "累计跨过了路线", help: "你把各条路线连续累计；每条路线应从其第一站重新累计。" },
  wayBackLeftOut: { name: "漏计回程", help: "你只量到最后一站；返回出发点的路程也要计入。" },
  inOrderOfEntry: { name: "按录入顺序走", help: "你按客户的录入顺序计算路程；应按路序依次到各站。" },
  thereAndBackEach: { name: "每站都往返一次", help: "你让每位客户都从出发点往返一次；一条路线应逐站走完，再返回一次。" },
};
