/** The words of sheet P20 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "会员等级与积分",
  purpose:
    "按一年的消费额或到店次数确定会员等级，计算积分的获得与结余、可抵金额，以及距上一级还差多少：消费额和次数达到其一即可。消费额不含运费，已扣除退货；生日当月的消费按倍数积分。此处按全年合计计分，收银时逐笔计分，可能略少几分。",
  answers: "谁快升级了 会员积分 积分值多少钱 生日 会员等级 忠诚 会员 会员管理 会员卡 积分兑换",
  fields: {
    member: "会员",
    birthdayMonth: "生日月份",
    spend: "年消费额（元）",
    birthdaySpend: "其中生日当月（元）",
    visits: "年到店次数",
    openingPoints: "上年结转积分",
    pointsUsed: "已用积分",
    tier: "会员等级",
    earned: "获得积分",
    balance: "积分结余",
    worth: "可抵金额（元）",
    nextSpend: "距上一级差（元）",
    nextVisits: "或差次数",
    occasion: "联系时机",
  },
  sections: { members: "会员" },
  scalars: {
    today: "基准日期",
    spendPerPoint: "每积 1 分消费（元）",
    birthdayFactor: "生日当月积分倍数",
    pointsPerMoney: "抵 1 元所需积分",
    closeSpend: "快升级：最多差（元）",
    closeVisits: "快升级：最多差（次）",
    tierSpend: "消费额下限（元）",
    tierVisits: "或次数下限",
    members: "会员数",
    tierTotal: "消费额（元）",
  },
  choices: { top: "高级", middle: "中级", basic: "普通", close: "快升级", birthday: "本月生日" },
  blocks: { tiers: "会员等级" },
  charts: {},
};
