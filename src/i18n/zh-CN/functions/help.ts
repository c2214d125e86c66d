import type { help as english } from "../../en/functions/help";

export const help: typeof english = {
  ABCCLASS: {
    description: "按销售额把客户分为 A、B、C 等级。",
    parameters: {
      amounts: "一列销售额，每个客户一行",
      cuts: "各等级的分界点，n 个分界点分成 n+1 级。默认 {0.75,0.95}",
      rule: "crossing（跨线计入，默认）、within（线内计入）、amount（标准额）或 rank（名次）",
      ties: "金额相同的客户：together（同级，默认）或 split（逐个）",
    },
    formula:
      "客户归入满足条件的第一个等级。crossing：比它大的金额所占比率小于分界点；within：不小于它的金额所占比率不超过分界点；amount：达到等级标准额；rank：达到该名次客户的金额。",
    source: "项目六 三、（二）；表 6-6、表 6-9",
    notes: [
      "零或负的金额（净退货）在合计中按 0 计，归入最后一级。",
      "比率的比较容许总额十亿分之一的误差，因此 0.8 + 0.15 算作达到 0.95。",
      "空单元格的结果为空。文本（包括以文本形式存储的数字）显示 #VALUE!，其余客户照常归级。",
      "比率和名次由小到大排列，标准额由大到小排列；相邻两个分界点相同，则其间的等级为空。",
      "整列一次传入，结果自动填满下方的单元格。Excel 网页版每次调用约可传送 50 万个单元格；更长的列只有用 amount 规则时才可以分段计算，因为它不受其他行影响。",
    ],
  },
  CREDITLIMIT: {
    description: "用教材的五种方法之一计算客户的信用限度。",
    parameters: {
      method: "五种方法之一的名称，或 1 到 5，或 sales、working、current、net、composite",
      a: "方法 1：预计销售额；方法 2、3：流动资产；方法 4：资产；方法 5：基本限度",
      b: "方法 1：成本率；方法 2、3：流动负债；方法 4：负债；方法 5：评分（0 到 100）",
      c: "方法 1：供货比率；方法 2、4：供应商个数；方法 3：一般流动比率；方法 5：权重",
      d: "方法 1：信用期限；方法 3：一般信用限度",
    },
    formula: "按所选方法的公式计算，见该方法的函数。",
    source: "项目六 二、（三）",
    notes: [
      "每个参数可以是一个值，也可以是一列；单个值适用于每一行。综合判断法中，每个基本限度对应一行评分，权重只有一组，各行共用。",
      "结果为负时取 0，即不能赊销。",
      "比率用小数：60% 写成 0.6 或 60%。",
    ],
  },
  CREDITLIMIT_SALES: {
    description: "销售额测定法：预计销售额 × 成本率 × 供货比率 × 信用期限。",
    parameters: {
      expectedSales: "客户每期的预计销售额",
      costRate: "客户销售额中成本所占比率，0 到 1",
      supplyShare: "本公司供货占客户进货的比率，0 到 1",
      creditPeriods: "信用期限，以同样长短的期数计",
    },
    formula: "预计销售额 × 成本率 × 供货比率 × 信用期限",
    source: "项目六 二、（三）方法 1",
    notes: ["按月的销售额配信用月数，按年的销售额配信用年数。", "结果为负时取 0。"],
  },
  CREDITLIMIT_WORKING: {
    description: "周转资产分割法：（流动资产 − 流动负债）÷ 供应商个数。",
    parameters: {
      currentAssets: "客户的流动资产",
      currentLiabilities: "客户的流动负债",
      suppliers: "供应商个数，不小于 1",
    },
    formula: "（流动资产 − 流动负债）÷ 供应商个数",
    source: "项目六 二、（三）方法 2",
    notes: ["结果为负时取 0。"],
  },
  CREDITLIMIT_CURRENT: {
    description: "流动比率法：一般信用限度 ×（流动资产 ÷ 流动负债）÷ 一般流动比率。",
    parameters: {
      currentAssets: "客户的流动资产",
      currentLiabilities: "客户的流动负债，大于 0",
      generalRatio: "一般客户的流动比率，200% 写成 2",
      generalLimit: "一般客户的信用限度",
    },
    formula: "一般信用限度 ×（流动资产 ÷ 流动负债）÷ 一般流动比率",
    source: "项目六 二、（三）方法 3",
    notes: ["教材只给出流动比率，并说明高于一般水平的客户可以有较高的信用限度；此式即这句话的算法。"],
  },
  CREDITLIMIT_NET: {
    description: "净资产分割法：（资产 − 负债）÷ 供应商个数。",
    parameters: {
      assets: "客户的资产",
      liabilities: "客户的负债",
      suppliers: "供应商个数，不小于 1",
    },
    formula: "（资产 − 负债）÷ 供应商个数",
    source: "项目六 二、（三）方法 4",
    notes: ["结果为负时取 0。"],
  },
  CREDITLIMIT_COMPOSITE: {
    description: "综合判断法：基本限度 × 加权平均评分 ÷ 100。",
    parameters: {
      baseLimit: "评分为满分时的信用限度",
      scores: "0 到 100 的评分，每个客户一行",
      weights: "与评分个数相同的权重。默认相等",
    },
    formula: "基本限度 × Σ（评分 × 权重）÷ Σ权重 ÷ 100",
    source: "项目六 二、（三）方法 5",
    notes: ["空白的评分视为尚未评定，连同其权重一起略去；空白的权重为 0。"],
  },
  CONTRIBUTION: {
    description: "各产品的贡献比率：交叉比率 × 销售额构成比。",
    parameters: {
      sales: "一列销售额，每个产品一行",
      cost: "销售成本，与销售额区域大小相同",
      opening: "期初库存（按售价），区域大小相同",
      closing: "期末库存（按售价），区域大小相同",
    },
    formula: "（销售额 − 销售成本）÷ 销售额 × 销售额 ÷（（期初库存 + 期末库存）÷ 2）× 销售额 ÷ 销售总额",
    source: "项目六 二、（一）",
    notes: [
      "产品周转率以销售额和按售价计的库存计算，不是按成本计的存货周转率。",
      "销售额为 0，贡献比率为 0。有销售而无库存，显示 #DIV/0!。",
      "贡献比率不是边际贡献率（销售额减变动成本）。",
    ],
  },
};
