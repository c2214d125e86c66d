import type { help as english } from "../../en/functions/help";

export const help: typeof english = {
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
