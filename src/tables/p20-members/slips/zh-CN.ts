/** 表 P20 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  bothConditions: { name: "两个条件都要求", help: "你要求消费额和到店次数同时达标；两项中达到一项即可。" },
  bySpendAlone: { name: "只看消费额定等级", help: "你只看了消费额；到店次数达标也可以进入该等级。" },
  byVisitsAlone: { name: "只看到店次数定等级", help: "你只看了到店次数；消费额达标也可以进入该等级。" },
  wholeYearDoubled: { name: "全年积分都加倍", help: "你把全年积分都按生日倍数计算；只有生日当月的消费额外加计。" },
  notRoundedDown: { name: "积分没有取整", help: "你计入了不足一分的零头；消费额折算后应先舍去零头，再乘以倍数。" },
  tierForgotten: { name: "积分漏了等级倍数", help: "你只按一倍计算；消费积分应乘以会员等级的积分倍数。" },
  usedNotTakenOff: { name: "漏减已用积分", help: "你没有减去已用积分；结余等于上年结转加获得积分，再减已用积分。" },
  pointsAsMoney: { name: "把积分当作金额", help: "你把积分直接当作元；应除以抵 1 元所需的积分。" },
  toTheTop: { name: "算成距最高等级的差额", help: "你填的是距最高等级的差额；应填距本会员上一级的差额。" },
};
