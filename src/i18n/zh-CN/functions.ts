import type { functions as english } from "../en/functions";

const words: typeof english.words = {
  arguments: {
    amounts: "金额",
    cuts: "分界点",
    rule: "规则",
    ties: "同额处理",
    rank: "名次",
    months: "各月销售额",
    sales: "销售额",
    totalSales: "销售总额",
    cost: "销售成本",
    opening: "期初库存",
    closing: "期末库存",
    averageStock: "平均库存量",
    periodsPerYear: "每年期数",
    method: "方法",
    a: "参数a",
    b: "参数b",
    c: "参数c",
    d: "参数d",
    expectedSales: "预计销售额",
    costRate: "成本率",
    supplyShare: "供货比率",
    creditPeriods: "信用期限",
    currentAssets: "流动资产",
    currentLiabilities: "流动负债",
    suppliers: "供应商个数",
    generalRatio: "一般流动比率",
    generalLimit: "一般信用限度",
    assets: "资产",
    liabilities: "负债",
    baseLimit: "基本限度",
    scores: "评分",
    weights: "权重",
    dates: "日期",
    creditLimit: "信用限度",
  },
  accepted: {
    number: "数字（以文本形式存储的数字须先转换为数字）",
    smallerNumber: "较小的数，使结果不超过 1E+308",
    shareCuts: "大于 0、不超过 1 的比率，由小到大排列，例如 0.75 和 0.95",
    rankCuts: "从 1 起的整数，由小到大排列，例如 4 和 10",
    amountCuts: "由大到小排列的金额，例如 50000 和 10000",
    cutCount: "1 到 25 个分界点",
    rank: "从 1 起的整数",
    aboveZero: "大于 0 的数",
    notNegative: "不小于 0 的数",
    rate: "0 到 1 之间的比率（如 0.6 或 60%）",
    rateNotPercent: "0 到 1 之间的比率，{received}% 应写成 {fraction} 或 {received}%",
    suppliers: "不小于 1 的数",
    score: "0 到 100 之间的评分",
    gradeCuts: "1 到 25 个 0 到 100 之间的分数，由高到低，例如 80、60、40",
    creditMethod: "销售额测定法、周转资产分割法、流动比率法、净资产分割法、综合判断法，或 1 到 5",
    rules: "crossing（跨线计入）、within（线内计入）、amount（标准额）、rank（名次）",
    ties: "together（同级）、split（逐个）",
  },
};

const choices: typeof english.choices = {
  Rule: {
    crossing: { name: "跨线计入", tooltip: "比它大的金额所占比率小于分界点：跨过界线的客户仍计入" },
    within: { name: "线内计入", tooltip: "不小于它的金额所占比率不超过分界点" },
    amount: { name: "标准额", tooltip: "分界点是等级标准额，由大到小排列" },
    rank: { name: "名次", tooltip: "分界点是名次，由小到大排列，例如 {4,10}" },
  },
  Ties: {
    together: { name: "同级", tooltip: "金额相同的客户归入同一等级" },
    split: { name: "逐个", tooltip: "金额相同的客户按输入次序逐个归级" },
  },
  CreditMethod: {
    sales: { name: "销售额测定法", tooltip: "预计销售额、成本率、供货比率、信用期限" },
    working: { name: "周转资产分割法", tooltip: "流动资产、流动负债、供应商个数" },
    current: { name: "流动比率法", tooltip: "流动资产、流动负债、一般流动比率、一般信用限度" },
    net: { name: "净资产分割法", tooltip: "资产、负债、供应商个数" },
    composite: { name: "综合判断法", tooltip: "基本限度、评分、权重" },
  },
};

const help: typeof english.help = {
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

const page: typeof english.page = {
  title: "Salesbook 函数",
  introduction:
    "在单元格中输入 = 和函数名。按列计算的函数一次接收整列，并自动填满相邻的单元格。这些函数不能用于条件格式、数据验证和定义名称。如果函数名显示 #REF!，说明另一个加载项使用了同样的名称。",
  arguments: "参数",
  optional: "可省略",
  formula: "算法",
  conventions: "约定",
  example: "示例",
  gives: "得到",
  source: "教材：",
};

export const functions: typeof english = { words, choices, help, page };
/** Alone, so that the custom functions load no help texts. */
export const functionWords = words;
