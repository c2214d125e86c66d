/**
 * The words that users' own files put above and beside their figures, whatever language the user works in.
 *
 * Everything here is written the way `plainHeading` of `values/headings.ts` leaves a heading: lower case, simplified
 * characters, without spaces, punctuation and units.
 */

/** What may stand beside a month ("7月销售额", "July sales") without making the column anything else than that month's sales. */
export const MONTH_COMPANIONS: readonly string[] = [
  "本年",
  "今年",
  "实际",
  "sum of",
  "actual",
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

/** The year before the first one of the Republic of China, and what stands before its years. */
export const YEAR_OF_ERA = 1911;
export const ERA_NAMES: readonly string[] = ["民国", "民國", "中华民国", "中華民國", "roc"];

/** What a column below its heading can be counted in besides money: a line of units stands there. */
export const MEASURES: readonly string[] = [
  ...["次", "个", "件", "家", "户", "人", "箱", "台", "套", "瓶", "包", "袋", "只", "吨", "公斤", "千克", "克", "斤", "升", "米", "公里"],
  ...["天", "日", "月", "年", "分", "%", "pcs", "times", "days", "months", "years", "kg", "t", "km", "units", "cartons", "boxes"],
];

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
  "汇总",
  "合计金额",
  "平均",
  "平均值",
  "total",
  "totals",
  "grandtotal",
  "grandtotals",
  "overalltotal",
  "subtotal",
  "subtotals",
  "pagetotal",
  "sum",
  "average",
];

/** The endings of {@link TOTAL_LABELS} that stand behind a name: 华东小计, 本页合计, East subtotal. */
export const TOTAL_ENDINGS: readonly string[] = ["合计", "总计", "共计", "小计", "累计", "汇总"];
export const LATIN_TOTAL_ENDINGS: readonly string[] = ["total", "totals", "subtotal", "subtotals"];

/** What a row below the customers is called that says something about them other than their sum. */
export const STATISTIC_LABELS: readonly string[] = [
  ...[
    "平均",
    "平均值",
    "平均数",
    "均值",
    "最大值",
    "最小值",
    "最高",
    "最低",
    "最高值",
    "最低值",
    "中位数",
    "标准差",
    "占比",
    "比重",
    "比例",
  ],
  ...[
    "同比",
    "环比",
    "同比增长",
    "环比增长",
    "增长率",
    "上年同期",
    "去年同期",
    "average",
    "mean",
    "max",
    "maximum",
    "min",
    "minimum",
    "median",
  ],
];

/** What counts the rows behind a total: 合计2家. */
export const ROW_COUNTERS: readonly string[] = ["家", "户", "个", "位", "名", "行", "条", "笔", "项", "店"];

/** What stands in a cell that holds nothing, as programs and people write it; a text may really be one of the words. */
export const NOTHING_SIGNS: readonly string[] = ["null", "(null)", "[null]", "<null>", "\\n", "#n/a", "#n/a n/a", "nan", "/"];
export const NOTHING_WORDS: readonly string[] = ["n/a", "na", "n.a.", "无", "無", "暂无", "暫無", "none", "nil"];

/** How a line under the rows begins that is no customer; a colon follows. */
export const NOTE_LABELS: readonly string[] = [
  ...["注", "附注", "备注", "说明", "数据来源", "资料来源", "来源", "大写", "金额大写", "合计大写", "人民币大写"],
  ...["制表", "制表人", "制单", "制单人", "填表", "填表人", "填报人", "填报单位", "审核", "审核人", "复核", "复核人", "审批", "审批人"],
  ...[
    "经办",
    "经办人",
    "经手人",
    "主管",
    "部门主管",
    "财务",
    "财务主管",
    "会计",
    "出纳",
    "打印人",
    "导出人",
    "操作员",
    "签字",
    "签章",
    "盖章",
  ],
  ...["制表日期", "制表时间", "填表日期", "填报日期", "报表日期", "打印日期", "打印时间", "导出日期", "导出时间", "生成时间", "生成日期"],
  ...["统计日期", "统计时间", "统计期间", "截止日期", "数据截止", "数据日期", "日期", "时间"],
  ...["note", "notes", "source", "remark", "remarks", "preparedby", "checkedby", "approvedby", "printedby", "exportedby", "date", "time"],
  ...["printedon", "exportedon", "generatedon", "createdon", "reportdate", "printdate", "exportdate", "signature"],
];

/** What a line between or under the rows says and nothing else: where a page ends, and the table. */
export const PAGE_LINE =
  /^(?:第\d+页(?:共\d+页)?|共\d+页(?:第\d+页)?|page\d+(?:of\d+)?|以下空白|以下无正文|以下无内容|本页完|(?:接|转|承|续)(?:上|下)页|续表|续上表|endofreport|endoflist)$/;

/** Powers of ten as they stand before, behind or without a currency: 万元, 人民币万, thousand USD, USD k. */
const CHINESE_SCALES: Readonly<Record<string, number>> = { "": 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };
const LATIN_SCALES: Readonly<Record<string, number>> = {
  "": 0,
  thousand: 3,
  thousands: 3,
  k: 3,
  "000": 3,
  "000s": 3,
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
