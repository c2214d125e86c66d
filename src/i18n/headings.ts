/**
 * The words that users' own files put above and beside their figures, whatever language the user works in.
 *
 * Everything here is written the way `plainHeading` of `values/headings.ts` leaves a heading: lower case, simplified
 * characters, without spaces, punctuation and units.
 */

/** Headings of the customer's code, which names the customer where nothing else does. */
const CUSTOMER_CODES = [
  "客户编号",
  "客户编码",
  "客户代码",
  "客户号",
  "往来单位编码",
  "购货方编码",
  "售达方",
  "customercode",
  "customerid",
  "customerno",
  "customernumber",
  "clientcode",
  "clientid",
] as const;

/** Codes of products. */
const PRODUCT_CODES = [
  "产品编号",
  "产品编码",
  "商品编号",
  "商品编码",
  "货号",
  "款号",
  "productcode",
  "productid",
  "itemcode",
  "itemno",
] as const;

/** Sales of whatever time: the textbook's own words, then those of programs and of other trades. */
const PLAIN_SALES = [
  "销售额",
  "销售金额",
  "月销售额",
  "营业额",
  "销售",
  "销售额合计",
  "求和项销售额",
  "求和项销售金额",
  "价税合计",
  "含税金额",
  "含税销售额",
  "sales",
  "salesamount",
  "salesvalue",
  "sumofsales",
] as const;
const OTHER_SALES = ["销售业绩", "业绩", "monthlysales", "salesrevenue", "revenue"] as const;

/** Amounts of money of which the heading says no more. */
const AMOUNTS = ["金额", "求和项金额", "amount", "sumofamount"] as const;

/**
 * Headings by field, the plainest first. A file often has several columns that could serve (a customer's name and its
 * code); the first group that the file has wins, and only two columns of the same group are a question for the user. The
 * fields of tables and the parts of a selection that mean the same have the same name here.
 */
export const FIELD_HEADINGS = {
  code: [["code"], [...CUSTOMER_CODES]],
  productCode: [[...PRODUCT_CODES]],
  customer: [
    ["客户", "客户名称", "客户名", "客户姓名", "customer", "customername", "nameofcustomer"],
    ["客户全称", "顾客", "顾客名称", "顾客姓名", "客户单位", "client", "clientname", "customerfullname"],
    ["客户简称", "customershortname"],
    [
      "名称",
      "单位名称",
      "购货单位",
      "购货单位名称",
      "购货方",
      "购货方名称",
      "购买方",
      "购买方名称",
      "往来单位",
      "往来单位名称",
      "往来户名称",
      "客户描述",
      "送达方名称",
      "售达方名称",
      "名称1",
      "行标签",
      "rowlabels",
      "门店",
      "门店名称",
      "店名",
      "经销商",
      "经销商名称",
      "商户",
      "商户名称",
      "公司",
      "公司名称",
    ],
    [
      "name",
      "name1",
      "customerdescription",
      "soldtoparty",
      "billtoname",
      "account",
      "accountname",
      "company",
      "companyname",
      "buyer",
      "dealer",
      "shop",
      "shopname",
      "store",
      "storename",
      "outlet",
    ],
    [...CUSTOMER_CODES],
  ],
  product: [
    [
      "产品",
      "产品名称",
      "商品",
      "商品名称",
      "品名",
      "货品",
      "品种",
      "品类",
      "product",
      "productname",
      "item",
      "itemname",
      "article",
      "sku",
    ],
    [...PRODUCT_CODES],
  ],
  sales: [
    [...PLAIN_SALES, "年销售额", "销售收入", "本公司销售额", "oursalestoit", "turnoveramount"],
    [...OTHER_SALES, "收入", "营业收入", "annualsales", "netsales"],
    [...AMOUNTS, "总额", "value", "total"],
  ],
  average: [
    [
      "月平均",
      "月平均销售额",
      "月平均额",
      "月平均销售",
      "月平均金额",
      "月均",
      "月均销售额",
      "月均销售",
      "每月平均",
      "monthlyaverage",
      "monthlyaveragesales",
      "averagemonthlysales",
      "averagepermonth",
    ],
    [
      "平均",
      "平均值",
      "平均额",
      "平均销售额",
      "平均销售",
      "平均金额",
      "average",
      "averages",
      "averagesales",
      "salesaverage",
      "avg",
      "avgsales",
      "mean",
    ],
    [...PLAIN_SALES, ...OTHER_SALES],
    [...AMOUNTS],
  ],
  cost: [
    ["销售成本", "成本", "成本额", "销货成本", "costofsales", "cost", "costs"],
    ["主营业务成本", "营业成本", "进货成本", "产品成本", "商品成本", "costofgoodssold", "cogs", "purchasecost"],
  ],
  opening: [
    ["期初库存", "期初库存量", "期初库存额", "期初存货", "openingstock", "openinginventory"],
    ["月初库存", "年初库存", "期初", "初期库存", "beginninginventory", "beginningstock", "opening", "stockatbeginning"],
  ],
  closing: [
    ["期末库存", "期末库存量", "期末库存额", "期末存货", "closingstock", "closinginventory"],
    ["月末库存", "年末库存", "期末", "endinginventory", "endingstock", "closing", "stockatend"],
  ],
  averageStock: [
    ["平均库存量", "平均库存", "平均库存额", "平均存货", "averagestock", "averageinventory"],
    ["库存", "库存量", "库存额", "存货", "stock", "inventory"],
  ],
  expectedSales: [
    [
      "预计销售额",
      "预期销售额",
      "预计销售",
      "计划销售额",
      "预计月销售额",
      "expectedsales",
      "plannedsales",
      "forecastsales",
      "salesforecast",
    ],
  ],
  costRate: [["成本率", "销售成本率", "costrate", "costratio"]],
  supplyShare: [
    [
      "供货比率",
      "供货比例",
      "本公司供货比率",
      "本公司供货比例",
      "我方供货比率",
      "供货率",
      "oursupplyshare",
      "supplyshare",
      "shareofsupply",
    ],
  ],
  creditPeriods: [
    [
      "信用期限",
      "信用期",
      "赊销期限",
      "账期",
      "帐期",
      "credit",
      "creditperiod",
      "creditperiods",
      "creditterm",
      "creditterms",
      "paymentterm",
    ],
  ],
  currentAssets: [["流动资产", "流动资产合计", "currentassets", "totalcurrentassets"]],
  currentLiabilities: [["流动负债", "流动负债合计", "currentliabilities", "totalcurrentliabilities"]],
  assets: [["资产", "资产总额", "总资产", "资产合计", "资产总计", "assets", "totalassets"]],
  liabilities: [["负债", "负债总额", "总负债", "负债合计", "负债总计", "liabilities", "totalliabilities"]],
  suppliers: [
    [
      "供应商数",
      "供货商数",
      "供应商数量",
      "供货商数量",
      "供应商个数",
      "供应商",
      "供货商",
      "suppliers",
      "numberofsuppliers",
      "suppliercount",
    ],
  ],
  generalRatio: [
    ["一般流动比率", "一般客户流动比率", "平均流动比率", "行业流动比率", "generalcurrentratio", "generalratio", "averagecurrentratio"],
  ],
  generalLimit: [
    ["一般信用限度", "一般限度", "一般客户信用限度", "平均信用限度", "generallimit", "generalcreditlimit", "averagecreditlimit"],
  ],
  latitude: [["纬度", "北纬", "latitude", "lat"]],
  longitude: [["经度", "东经", "longitude", "lng", "lon", "long"]],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

/** What may stand beside a month ("7月销售额", "July sales") without making the column anything else than that month's sales. */
export const MONTH_COMPANIONS: readonly string[] = [
  "价税合计",
  "含税销售额",
  "含税金额",
  "销售额合计",
  "求和项",
  "销售额",
  "销售金额",
  "营业额",
  "销售业绩",
  "业绩",
  "销售",
  "金额",
  "sales amount",
  "sales",
  "revenue",
  "amount",
];

/** English months as a heading starts them; what follows must continue the month's name. */
export const MONTH_NAMES: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Chinese numerals of the months. */
export const CHINESE_MONTHS: readonly string[] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Chinese digits by their value, as years are written: 二〇二六. */
export const CHINESE_DIGITS = "〇一二三四五六七八九";

/** What stands before a year of the Republic of China. */
export const ERA_NAMES: readonly string[] = ["民国", "民國", "中华民国", "中華民國", "roc"];

/** What a row is called that adds up other rows; a name may stand before a Chinese one (华东小计), a number behind it (合计2家). */
export const TOTAL_LABELS: readonly string[] = [
  "合计",
  "总计",
  "共计",
  "总和",
  "总额",
  "小计",
  "累计",
  "合计数",
  "总计数",
  "总合计",
  "平均",
  "平均值",
  "total",
  "totals",
  "grandtotal",
  "grandtotals",
  "subtotal",
  "subtotals",
  "pagetotal",
  "sum",
  "average",
];

/** The endings of {@link TOTAL_LABELS} that stand behind a name: 华东小计, 本页合计, East subtotal. */
export const TOTAL_ENDINGS: readonly string[] = ["合计", "总计", "共计", "小计", "累计"];
export const LATIN_TOTAL_ENDINGS: readonly string[] = ["total", "totals", "subtotal", "subtotals"];

/** What counts the rows behind a total: 合计2家. */
export const ROW_COUNTERS: readonly string[] = ["家", "户", "个", "位", "名", "行", "条", "笔", "项", "店"];

/** What stands in a cell that holds nothing, as programs and people write it; a text may really be one of the words. */
export const NOTHING_SIGNS: readonly string[] = ["null", "\\n", "#n/a", "nan", "/"];
export const NOTHING_WORDS: readonly string[] = ["n/a", "na", "无", "無", "none", "nil"];

/** How a line under the rows begins that is no customer; a colon follows. */
export const NOTE_LABELS: readonly string[] = [
  "注",
  "附注",
  "备注",
  "说明",
  "制表",
  "制表人",
  "填表人",
  "审核",
  "审核人",
  "数据来源",
  "资料来源",
  "来源",
  "note",
  "notes",
  "source",
  "preparedby",
  "remark",
  "remarks",
];

/** Powers of ten as they stand before, behind or without a currency: 万元, 人民币万, thousand USD, USD k. */
const CHINESE_SCALES: Readonly<Record<string, number>> = { "": 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };
const LATIN_SCALES: Readonly<Record<string, number>> = {
  "": 0,
  thousand: 3,
  thousands: 3,
  k: 3,
  "000": 3,
  t: 3,
  million: 6,
  millions: 6,
  mn: 6,
  m: 6,
};
const CHINESE_CURRENCIES = ["元", "圆", "人民币", "人民币元", "新台币", "新台币元", "台币", "港币", "港元", "美元", "欧元"];
const LATIN_CURRENCIES = ["yuan", "rmb", "cny", "twd", "ntd", "nt", "hkd", "hk", "usd", "us", "eur", "gbp", "dollars"];
/** Without a currency these say too little: 销售额（百）, Sales (m). */
const UNCLEAR_ALONE: ReadonlySet<string> = new Set(["", "百", "十万", "t", "m", "mn"]);

/** Units of money by the power of ten they stand for, as they follow a heading: "销售额(万元)". */
export const MONEY_UNITS: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(CHINESE_SCALES).flatMap(([scale, power]) =>
    [
      ...CHINESE_CURRENCIES.flatMap((currency) => [`${scale}${currency}`, `${currency}${scale}`, `${currency}${scale}元`]),
      ...LATIN_CURRENCIES.flatMap((currency) => [`${currency}${scale}`, `${currency}${scale}元`]),
      ...(UNCLEAR_ALONE.has(scale) ? [] : [scale]),
    ].map((unit) => [unit, power] as const),
  ),
  ...Object.entries(LATIN_SCALES).flatMap(([scale, power]) =>
    [
      ...LATIN_CURRENCIES.flatMap((currency) => [`${scale}${currency}`, `${currency}${scale}`, `${scale}of${currency}`]),
      ...(UNCLEAR_ALONE.has(scale) ? [] : [scale]),
    ].map((unit) => [unit, power] as const),
  ),
]);

/** What a line above the table begins with that gives the unit of all its amounts: "单位：万元". */
export const UNIT_LABELS: readonly string[] = ["单位", "金额单位", "货币单位", "计量单位", "unit", "units", "in"];

/** Traditional characters of headings and of what users search for, each followed by its simplified form; files and people mix both. */
export const SIMPLIFIED =
  "戶户戸户稱称銷销額额計计總总業业績绩個个幣币萬万億亿圓圆單单購购買买賣卖營营貨货來来簡简顧顾編编號号碼码門门間间經经臺台歐欧註注備备說说製制審审數数據据資资類类級级際际實实淨净仟千員员報报庫库產产負负債债緯纬東东應应預预進进價价劃划週周轉转" +
  "賒赊賬账帳账場场齊齐齡龄動动併并佈布佔占係系們们側侧傳传僅仅優优儲储兌兑內内兩两冊册凍冻別别剛刚創创務务勢势匯汇卻却參参問问啟启嗎吗圍围圖图塊块壓压夠够夾夹學学寫写寬宽將将尋寻對对導导屬属帶带幾几廳厅強强彙汇後后從从復复徵征慮虑捨舍採采換换" +
  "損损搖摇撐撑擇择擴扩擺摆擾扰攤摊敗败斷断於于時时暫暂會会條条極极構构標标樣样機机橫横檔档檢检檻槛欄栏權权歡欢歷历歸归氣气決决沒没沖冲況况淺浅減减測测準准滿满潛潜潤润瀏浏為为無无爭争爾尔獨独獻献現现畫画當当盡尽監监盤盘眾众確确礎础種种積积穩稳" +
  "競竞節节範范簽签籤签約约納纳細细紹绍組组結结絡络給给統统綜综維维網网緊紧緒绪線线縮缩縱纵織织繪绘繼继續续義义聯联聲声職职腦脑與与舊旧著着蓋盖薦荐虛虚處处補补裝装裡里複复見见規规視视覽览觀观觸触訂订訊讯記记訪访設设許许訴诉評评詞词詢询試试該该" +
  "詳详認认語语誠诚誤误誰谁課课調调談谈請请論论證证識识議议護护譽誉讀读變变讓让貢贡費费貼贴質质賺赚車车軟软軸轴較较載载輪轮輯辑輸输辦办這这運运過过達达適适遲迟選选遺遗還还邊边針针銀银錄录錢钱錯错鍵键閉闭開开閒闲閱阅關关隊队階阶隨随隱隐雙双離离" +
  "響响頁页項项順顺須须頭头頻频題题願愿顯显飯饭餅饼餘余驗验麼么點点蹤踪連连" +
  "發发國国區区電电廠厂師师獎奖償偿團团館馆稅税脫脱獲获裏里滙汇綫线説说閲阅録录敘叙櫃柜噸吨憑凭証证遞递繳缴産产爲为衛卫啓启術术長长遠远體体輕轻壞坏話话筆笔張张責责執执狀状態态縣县樓楼貿贸層层書书養养託托聽听郵邮贈赠禮礼謝谢則则險险紅红虧亏鎖锁";

/**
 * Characters that names, headings and addresses of Chinese business files are full of, in both scripts. A file read in
 * the wrong encoding has hardly any of them.
 */
export const FREQUENT_CHARACTERS =
  "客户戶名称稱公司有限责責任股份商店超市行部批发發经經销銷售额額月平均年第一二三四五六七八九十合计計总總金元万萬编編号號码碼" +
  "单單位食品饮飲料酒茶烟煙菸便利连連锁鎖百货貨贸貿易中国國大小上下东東南西北海山江河湖州城区區县縣路街道门門口新华華美丽麗" +
  "人民百信和兴興隆盛福德丰豐源泰安宁寧康乐樂家佳好友邻鄰居天地春夏秋冬风風光明日星成长長广廣台臺湾灣王李张張刘劉陈陳林黄黃" +
  "杨楊赵趙吴吳周徐孙孫馬马朱胡郭何高罗羅郑鄭供应應实實业業集团團科技工厂廠电電话話地址备備注註日期数數量价價状狀态態";
