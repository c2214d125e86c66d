import type { functions as english } from "../en/functions";

const words: typeof english.words = {
  arguments: {
    amounts: "金額",
    cuts: "分界點",
    rule: "規則",
    ties: "同額處理",
    rank: "名次",
    months: "各月銷售額",
    sales: "銷售額",
    totalSales: "銷售總額",
    cost: "銷售成本",
    opening: "期初庫存",
    closing: "期末庫存",
    averageStock: "平均庫存量",
    periodsPerYear: "每年期數",
    method: "方法",
    a: "引數a",
    b: "引數b",
    c: "引數c",
    d: "引數d",
    expectedSales: "預計銷售額",
    costRate: "成本率",
    supplyShare: "供貨比率",
    creditPeriods: "信用期限",
    currentAssets: "流動資產",
    currentLiabilities: "流動負債",
    suppliers: "供應商家數",
    generalRatio: "一般流動比率",
    generalLimit: "一般信用限度",
    assets: "資產",
    liabilities: "負債",
    baseLimit: "基本限度",
    scores: "評分",
    weights: "權重",
    dates: "日期",
    creditLimit: "信用限度",
  },
  accepted: {
    number: "數字（儲存成文字的數字須先轉換為數字）",
    smallerNumber: "較小的數，使結果不超過 1E+308",
    shareCuts: "大於 0、不超過 1 的比率，由小到大排列，例如 0.75 和 0.95",
    rankCuts: "從 1 起的整數，由小到大排列，例如 4 和 10",
    amountCuts: "由大到小排列的金額，例如 50000 和 10000",
    cutCount: "1 到 25 個分界點",
    rank: "從 1 起的整數",
    aboveZero: "大於 0 的數",
    notNegative: "不小於 0 的數",
    rate: "0 到 1 之間的比率（如 0.6 或 60%）",
    rateNotPercent: "0 到 1 之間的比率，{received}% 應寫成 {fraction} 或 {received}%",
    suppliers: "不小於 1 的數",
    score: "0 到 100 之間的評分",
    gradeCuts: "1 到 25 個 0 到 100 之間的分數，由高至低，例如 80、60、40",
    creditMethod: "銷售額測定法、週轉資產分割法、流動比率法、淨資產分割法、綜合判斷法，或 1 到 5",
    rules: "crossing（跨線計入）、within（線內計入）、amount（標準額）、rank（名次）",
    ties: "together（同級）、split（逐一）",
  },
};

const choices: typeof english.choices = {
  Rule: {
    crossing: { name: "跨線計入", tooltip: "比它大的金額所佔比率小於分界點：跨過界線的客戶仍計入" },
    within: { name: "線內計入", tooltip: "不小於它的金額所佔比率不超過分界點" },
    amount: { name: "標準額", tooltip: "分界點是等級標準額，由大到小排列" },
    rank: { name: "名次", tooltip: "分界點是名次，由小到大排列，例如 {4,10}" },
  },
  Ties: {
    together: { name: "同級", tooltip: "金額相同的客戶歸入同一等級" },
    split: { name: "逐一", tooltip: "金額相同的客戶依輸入順序逐一歸級" },
  },
  CreditMethod: {
    sales: { name: "銷售額測定法", tooltip: "預計銷售額、成本率、供貨比率、信用期限" },
    working: { name: "週轉資產分割法", tooltip: "流動資產、流動負債、供應商家數" },
    current: { name: "流動比率法", tooltip: "流動資產、流動負債、一般流動比率、一般信用限度" },
    net: { name: "淨資產分割法", tooltip: "資產、負債、供應商家數" },
    composite: { name: "綜合判斷法", tooltip: "基本限度、評分、權重" },
  },
};

const help: typeof english.help = {
  ABCCLASS: {
    description: "依銷售額將客戶分為 A、B、C 等級。",
    parameters: {
      amounts: "一欄銷售額，每個客戶一列",
      cuts: "各等級的分界點，n 個分界點分成 n+1 級。預設 {0.75,0.95}",
      rule: "crossing（跨線計入，預設）、within（線內計入）、amount（標準額）或 rank（名次）",
      ties: "金額相同的客戶：together（同級，預設）或 split（逐一）",
    },
    formula:
      "客戶歸入符合條件的第一個等級。crossing：比它大的金額所佔比率小於分界點；within：不小於它的金額所佔比率不超過分界點；amount：達到等級標準額；rank：達到該名次客戶的金額。",
    source: "項目六 三、（二）；表 6-6、表 6-9",
    notes: [
      "零或負的金額（淨退貨）在合計中以 0 計，歸入最後一級。",
      "比率的比較容許總額十億分之一的誤差，因此 0.8 + 0.15 算作達到 0.95。",
      "空白儲存格的結果為空白。文字（包括儲存成文字的數字）顯示 #VALUE!，其餘客戶照常歸級。",
      "比率和名次由小到大排列，標準額由大到小排列；相鄰兩個分界點相同時，其間的等級為空。",
      "整欄一次傳入，結果自動填滿下方的儲存格。Excel 網頁版每次呼叫約可傳送 50 萬個儲存格；更長的欄只有用 amount 規則時才可以分段計算，因為它不受其他列影響。",
    ],
  },
  CREDITLIMIT: {
    description: "以教材的五種方法之一計算客戶的信用限度。",
    parameters: {
      method: "五種方法之一的名稱，或 1 到 5，或 sales、working、current、net、composite",
      a: "方法 1：預計銷售額；方法 2、3：流動資產；方法 4：資產；方法 5：基本限度",
      b: "方法 1：成本率；方法 2、3：流動負債；方法 4：負債；方法 5：評分（0 到 100）",
      c: "方法 1：供貨比率；方法 2、4：供應商家數；方法 3：一般流動比率；方法 5：權重",
      d: "方法 1：信用期限；方法 3：一般信用限度",
    },
    formula: "依所選方法的公式計算，見該方法的函數。",
    source: "項目六 二、（三）",
    notes: [
      "每個引數可以是一個值，也可以是一欄；單一值適用於每一列。綜合判斷法中，每個基本限度對應一列評分，權重只有一組，各列共用。",
      "結果為負時取 0，即不能賒銷。",
      "比率用小數：60% 寫成 0.6 或 60%。",
    ],
  },
  CREDITLIMIT_SALES: {
    description: "銷售額測定法：預計銷售額 × 成本率 × 供貨比率 × 信用期限。",
    parameters: {
      expectedSales: "客戶每期的預計銷售額",
      costRate: "客戶銷售額中成本所佔比率，0 到 1",
      supplyShare: "本公司供貨佔客戶進貨的比率，0 到 1",
      creditPeriods: "信用期限，以同樣長短的期數計",
    },
    formula: "預計銷售額 × 成本率 × 供貨比率 × 信用期限",
    source: "項目六 二、（三）方法 1",
    notes: ["按月的銷售額配信用月數，按年的銷售額配信用年數。", "結果為負時取 0。"],
  },
  CREDITLIMIT_WORKING: {
    description: "週轉資產分割法：（流動資產 − 流動負債）÷ 供應商家數。",
    parameters: {
      currentAssets: "客戶的流動資產",
      currentLiabilities: "客戶的流動負債",
      suppliers: "供應商家數，不小於 1",
    },
    formula: "（流動資產 − 流動負債）÷ 供應商家數",
    source: "項目六 二、（三）方法 2",
    notes: ["結果為負時取 0。"],
  },
  CREDITLIMIT_CURRENT: {
    description: "流動比率法：一般信用限度 ×（流動資產 ÷ 流動負債）÷ 一般流動比率。",
    parameters: {
      currentAssets: "客戶的流動資產",
      currentLiabilities: "客戶的流動負債，大於 0",
      generalRatio: "一般客戶的流動比率，200% 寫成 2",
      generalLimit: "一般客戶的信用限度",
    },
    formula: "一般信用限度 ×（流動資產 ÷ 流動負債）÷ 一般流動比率",
    source: "項目六 二、（三）方法 3",
    notes: ["教材只列出流動比率，並說明高於一般水準的客戶可以有較高的信用限度；此式即這句話的算法。"],
  },
  CREDITLIMIT_NET: {
    description: "淨資產分割法：（資產 − 負債）÷ 供應商家數。",
    parameters: {
      assets: "客戶的資產",
      liabilities: "客戶的負債",
      suppliers: "供應商家數，不小於 1",
    },
    formula: "（資產 − 負債）÷ 供應商家數",
    source: "項目六 二、（三）方法 4",
    notes: ["結果為負時取 0。"],
  },
  CREDITLIMIT_COMPOSITE: {
    description: "綜合判斷法：基本限度 × 加權平均評分 ÷ 100。",
    parameters: {
      baseLimit: "評分為滿分時的信用限度",
      scores: "0 到 100 的評分，每個客戶一列",
      weights: "與評分個數相同的權重。預設相等",
    },
    formula: "基本限度 × Σ（評分 × 權重）÷ Σ權重 ÷ 100",
    source: "項目六 二、（三）方法 5",
    notes: ["空白的評分視為尚未評定，連同其權重一併略去；空白的權重為 0。"],
  },
  CONTRIBUTION: {
    description: "各產品的貢獻比率：交叉比率 × 銷售額構成比。",
    parameters: {
      sales: "一欄銷售額，每項產品一列",
      cost: "銷售成本，與銷售額範圍大小相同",
      opening: "期初庫存（以售價計），範圍大小相同",
      closing: "期末庫存（以售價計），範圍大小相同",
    },
    formula: "（銷售額 − 銷售成本）÷ 銷售額 × 銷售額 ÷（（期初庫存 + 期末庫存）÷ 2）× 銷售額 ÷ 銷售總額",
    source: "項目六 二、（一）",
    notes: [
      "產品週轉率以銷售額和以售價計的庫存計算，不是以成本計的存貨週轉率。",
      "銷售額為 0，貢獻比率為 0。有銷售而無庫存，顯示 #DIV/0!。",
      "貢獻比率不是邊際貢獻率（銷售額減變動成本）。",
    ],
  },
};

const page: typeof english.page = {
  title: "Salesbook 函數",
  introduction:
    "在儲存格中輸入 = 和函數名稱。按欄計算的函數一次接收整欄，並自動填滿相鄰的儲存格。這些函數不能用於設定格式化的條件、資料驗證和已定義之名稱。如果函數名稱顯示 #REF!，表示另一個增益集使用了相同的名稱。",
  arguments: "引數",
  optional: "可省略",
  formula: "算法",
  conventions: "約定",
  example: "範例",
  gives: "得到",
  source: "教材：",
};

export const functions: typeof english = { words, choices, help, page };
/** Alone, so that the custom functions load no help texts. */
export const functionWords = words;
