/**
 * The twenty invented customers of a beverage wholesaler's salesperson in Chengdu, the same in every table: who they
 * are, where they stand, since when they buy. Districts and their coordinates are real, everything else is invented.
 */
import type { SampleSet, Value } from "../model";

type Names = Record<SampleSet["language"], string>;

/** The types that customers are parted into in 客户构成分析. */
export const TYPES = ["wholesaler", "retailer", "agent", "franchised", "chain", "specialty"] as const;

/** Lines of business (业务种类) that the drop-downs offer. */
export const LINES_OF_BUSINESS = ["supermarket", "convenience", "restaurant", "hotel", "liquor", "canteen", "otherBusiness"] as const;

interface SampleCustomer {
  readonly name: Names;
  readonly manager: Names;
  readonly district: District;
  readonly trade: Exclude<(typeof LINES_OF_BUSINESS)[number], "otherBusiness">;
  readonly type: (typeof TYPES)[number];
  /** Serial number of the day of the first deal. */
  readonly acquired: number;
  /** Visits in the last three months. */
  readonly visits: number;
}

const DISTRICTS = {
  jinjiang: { "zh-CN": "锦江区", "zh-TW": "錦江區", en: "Jinjiang", latitude: 30.6571, longitude: 104.0809 },
  qingyang: { "zh-CN": "青羊区", "zh-TW": "青羊區", en: "Qingyang", latitude: 30.6739, longitude: 104.0615 },
  jinniu: { "zh-CN": "金牛区", "zh-TW": "金牛區", en: "Jinniu", latitude: 30.6913, longitude: 104.0523 },
  wuhou: { "zh-CN": "武侯区", "zh-TW": "武侯區", en: "Wuhou", latitude: 30.6417, longitude: 104.0432 },
  chenghua: { "zh-CN": "成华区", "zh-TW": "成華區", en: "Chenghua", latitude: 30.6599, longitude: 104.1013 },
  gaoxin: { "zh-CN": "高新区", "zh-TW": "高新區", en: "Gaoxin", latitude: 30.5908, longitude: 104.0571 },
  longquan: { "zh-CN": "龙泉驿区", "zh-TW": "龍泉驛區", en: "Longquanyi", latitude: 30.5565, longitude: 104.2746 },
  wenjiang: { "zh-CN": "温江区", "zh-TW": "溫江區", en: "Wenjiang", latitude: 30.6827, longitude: 103.8559 },
  pidu: { "zh-CN": "郫都区", "zh-TW": "郫都區", en: "Pidu", latitude: 30.7954, longitude: 103.9018 },
  xindu: { "zh-CN": "新都区", "zh-TW": "新都區", en: "Xindu", latitude: 30.8232, longitude: 104.1587 },
  shuangliu: { "zh-CN": "双流区", "zh-TW": "雙流區", en: "Shuangliu", latitude: 30.5744, longitude: 103.9237 },
  tianfu: { "zh-CN": "天府新区", "zh-TW": "天府新區", en: "Tianfu", latitude: 30.4166, longitude: 104.0779 },
} as const;
type District = keyof typeof DISTRICTS;

/** Salespeople's groups: each serves some districts. */
export const GROUPS = ["groupEast", "groupWest", "groupSouth", "groupNorth"] as const;
/** The salesperson who leads each group. */
export const GROUP_LEADERS: readonly Names[] = [
  { "zh-CN": "刘畅", "zh-TW": "劉暢", en: "Liu Chang" },
  { "zh-CN": "黄思远", "zh-TW": "黃思遠", en: "Huang Siyuan" },
  { "zh-CN": "许文静", "zh-TW": "許文靜", en: "Xu Wenjing" },
  { "zh-CN": "高峰", "zh-TW": "高峰", en: "Gao Feng" },
];
const GROUP_OF: Record<District, (typeof GROUPS)[number]> = {
  jinjiang: "groupEast",
  chenghua: "groupEast",
  longquan: "groupEast",
  qingyang: "groupWest",
  wenjiang: "groupWest",
  pidu: "groupWest",
  wuhou: "groupSouth",
  gaoxin: "groupSouth",
  shuangliu: "groupSouth",
  tianfu: "groupSouth",
  jinniu: "groupNorth",
  xindu: "groupNorth",
};

/** Delivery routes: each takes in neighbouring districts. */
export const ROUTES = ["routeCentre", "routeEast", "routeWest", "routeSouth", "routeNorth"] as const;
const ROUTE_OF: Record<District, (typeof ROUTES)[number]> = {
  jinjiang: "routeCentre",
  qingyang: "routeCentre",
  wuhou: "routeCentre",
  chenghua: "routeEast",
  longquan: "routeEast",
  wenjiang: "routeWest",
  pidu: "routeWest",
  gaoxin: "routeSouth",
  shuangliu: "routeSouth",
  tianfu: "routeSouth",
  jinniu: "routeNorth",
  xindu: "routeNorth",
};

/** The wholesaler's warehouse, in degrees north and east. */
export const DEPOT = { latitude: 30.6152, longitude: 104.1318 } as const;

/** What a stop is for. */
export const STOP_PURPOSES = ["visit", "delivery", "collection"] as const;

const customer = (
  chinese: string,
  taiwanese: string,
  english: string,
  [managerChinese, managerTaiwanese, managerEnglish]: readonly [string, string, string],
  district: District,
  trade: SampleCustomer["trade"],
  type: SampleCustomer["type"],
  acquired: number,
  visits: number,
): SampleCustomer => ({
  name: { "zh-CN": chinese, "zh-TW": taiwanese, en: english },
  manager: { "zh-CN": managerChinese, "zh-TW": managerTaiwanese, en: managerEnglish },
  district,
  trade,
  type,
  acquired,
  visits,
});

/** In order of acquisition, from March 2019 to June 2025. */
export const CUSTOMERS: readonly SampleCustomer[] = [
  customer(
    "锦城联佳超市",
    "錦城聯佳超市",
    "Harbour Supermarkets",
    ["陈立群", "陳立群", "Chen Liqun"],
    "jinjiang",
    "supermarket",
    "chain",
    43539,
    12,
  ),
  customer(
    "双流汇源批发部",
    "雙流匯源批發部",
    "Northgate Wholesale",
    ["周海", "周海", "Zhou Hai"],
    "shuangliu",
    "supermarket",
    "wholesaler",
    43621,
    6,
  ),
  customer(
    "青羊万家连锁",
    "青羊萬家連鎖",
    "Everyday Chain Stores",
    ["林素梅", "林素梅", "Lin Sumei"],
    "qingyang",
    "supermarket",
    "chain",
    43700,
    12,
  ),
  customer(
    "武侯春风餐饮",
    "武侯春風餐飲",
    "Springwind Catering",
    ["何春风", "何春風", "He Chunfeng"],
    "wuhou",
    "restaurant",
    "retailer",
    43804,
    2,
  ),
  customer("金牛兴隆商行", "金牛興隆商行", "Goldfield Trading", ["吴兴隆", "吳興隆", "Wu Xinglong"], "jinniu", "liquor", "agent", 43905, 6),
  customer(
    "成华好邻居便利",
    "成華好鄰居超商",
    "Neighbour Convenience",
    ["赵敏", "趙敏", "Zhao Min"],
    "chenghua",
    "convenience",
    "chain",
    44003,
    10,
  ),
  customer("高新悦来酒店", "高新悅來飯店", "Riverside Hotel", ["孙悦", "孫悅", "Sun Yue"], "gaoxin", "hotel", "specialty", 44105, 3),
  customer(
    "龙泉桃源农家乐",
    "龍泉桃源農莊",
    "Peach Hill Farm Inn",
    ["罗桃", "羅桃", "Luo Tao"],
    "longquan",
    "restaurant",
    "specialty",
    44207,
    6,
  ),
  customer(
    "温江金马百货",
    "溫江金馬百貨",
    "Market Square Store",
    ["马俊", "馬俊", "Ma Jun"],
    "wenjiang",
    "supermarket",
    "retailer",
    44308,
    3,
  ),
  customer(
    "郫都学苑食堂",
    "郫都學苑餐廳",
    "College Canteen",
    ["杨学文", "楊學文", "Yang Xuewen"],
    "pidu",
    "canteen",
    "specialty",
    44410,
    5,
  ),
  customer(
    "新都桂湖商店",
    "新都桂湖商店",
    "Laurel Lake Shop",
    ["桂芳", "桂芳", "Gui Fang"],
    "xindu",
    "supermarket",
    "wholesaler",
    44512,
    11,
  ),
  customer(
    "天府新城食品店",
    "天府新城食品行",
    "Newtown Foods",
    ["郑新", "鄭新", "Zheng Xin"],
    "tianfu",
    "convenience",
    "franchised",
    44615,
    3,
  ),
  customer("玉林小馆", "玉林小館", "Corner Bistro", ["谢玉", "謝玉", "Xie Yu"], "wuhou", "restaurant", "retailer", 44718, 6),
  customer(
    "建设路烟酒店",
    "建設路菸酒行",
    "Builders Row Liquor",
    ["彭建", "彭建", "Peng Jian"],
    "chenghua",
    "liquor",
    "franchised",
    44820,
    3,
  ),
  customer("茶店子副食部", "茶店子雜貨店", "Teahouse Grocery", ["邓丽", "鄧麗", "Deng Li"], "jinniu", "convenience", "retailer", 44925, 3),
  customer("抚琴便民店", "撫琴便利店", "Lyre Street Kiosk", ["曹琴", "曹琴", "Cao Qin"], "jinniu", "convenience", "franchised", 45030, 5),
  customer(
    "三圣花乡茶坊",
    "三聖花鄉茶坊",
    "Three Saints Tea Garden",
    ["花小雨", "花小雨", "Hua Xiaoyu"],
    "jinjiang",
    "restaurant",
    "retailer",
    45140,
    2,
  ),
  customer(
    "九眼桥夜宵城",
    "九眼橋宵夜城",
    "Bridge Night Market",
    ["唐桥", "唐橋", "Tang Qiao"],
    "wuhou",
    "restaurant",
    "retailer",
    45260,
    3,
  ),
  customer(
    "沙湾冷饮店",
    "沙灣冷飲店",
    "Sandy Bay Cold Drinks",
    ["沙冰", "沙冰", "Sha Bing"],
    "jinniu",
    "convenience",
    "retailer",
    45420,
    1,
  ),
  customer("洛带古镇饭庄", "洛帶古鎮飯莊", "Old Town Inn", ["洛云", "洛雲", "Luo Yun"], "longquan", "restaurant", "retailer", 45810, 1),
];

const OUTLET: Names = { "zh-CN": "第{n}号门店", "zh-TW": "第{n}號門市", en: "Outlet {n}" };

/** A column of the sample: what `of` says of each customer; after the twenty, small outlets repeat their features. */
export function customerColumn({ rows, language }: SampleSet, of: (customer: SampleCustomer, index: number) => Value): Value[][] {
  return [
    Array.from({ length: rows }, (_, index) => {
      const known = CUSTOMERS[index % CUSTOMERS.length];
      if (!known) return null;
      const name =
        index < CUSTOMERS.length ? known.name : { ...known.name, [language]: OUTLET[language].replace("{n}", String(index + 1)) };
      return of({ ...known, name }, index);
    }),
  ];
}

/** K001, K002, … */
export function sampleCodes(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => `K${String(index + 1).padStart(3, "0")}`);
}

/** The names of the customers. */
export function sampleCustomers(set: SampleSet): Value[][] {
  return customerColumn(set, ({ name }) => name[set.language]);
}

/** The choice of each customer's type. */
export function sampleTypes(set: SampleSet): Value[][] {
  return customerColumn(set, ({ type }) => type);
}

/** The choice of each customer's line of business. */
export function sampleLines(set: SampleSet): Value[][] {
  return customerColumn(set, ({ trade }) => trade);
}

/** Visits in the six months of the sample's sales. */
export function sampleVisits(set: SampleSet): Value[][] {
  return customerColumn(set, ({ visits }, index) => (index < CUSTOMERS.length ? 2 * visits : 2));
}

/** The names of those who run the customers' shops. */
export function sampleManagers(set: SampleSet): Value[][] {
  return customerColumn(set, ({ manager }) => manager[set.language]);
}

/** Serial numbers of the days of the first deals; the small outlets after the twenty came later, some on the same day. */
export function sampleAcquisitions(set: SampleSet): Value[][] {
  const last = CUSTOMERS.at(-1)?.acquired ?? 0;
  return customerColumn(set, ({ acquired }, index) =>
    index < CUSTOMERS.length ? acquired : last + 1 + Math.floor((index - CUSTOMERS.length) / 16),
  );
}

/** Telephone numbers that nobody can have: the local part begins with 5555 and goes on after a gap. */
export function samplePhones(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => `028-5555 ${String(101 + index).padStart(4, "0")}`);
}

/** A street address in the customer's district. */
export function sampleAddresses(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }, index) => {
    const number = 8 + ((index * 37) % 190);
    if (set.language === "en") return `${number} ${DISTRICTS[district].en} Road, Chengdu`;
    return set.language === "zh-CN"
      ? `成都市${DISTRICTS[district]["zh-CN"]}人民路${number}号`
      : `成都市${DISTRICTS[district]["zh-TW"]}人民路${number}號`;
  });
}

/** The name of the customer's district. */
export function sampleDistricts(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => DISTRICTS[district][set.language]);
}

/** The choice of the group that serves the customer's district. */
export function sampleGroups(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => GROUP_OF[district]);
}

/** The choice of the route that takes in the customer's district. */
export function sampleRoutes(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => ROUTE_OF[district]);
}

/** The choice of what the next stop at the customer is for: mostly a delivery. */
export function sampleStopPurposes(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => (index % 7 === 3 ? "collection" : index % 3 === 1 ? "visit" : "delivery"));
}

/** Degrees north and east, scattered a little around the middle of the district. */
export function samplePlaces(set: SampleSet): { latitude: Value[][]; longitude: Value[][] } {
  const around = (middle: number, index: number, step: number): number =>
    Math.round((middle + (((index * step) % 17) - 8) / 1000) * 1e4) / 1e4;
  return {
    latitude: customerColumn(set, ({ district }, index) => around(DISTRICTS[district].latitude, index, 7)),
    longitude: customerColumn(set, ({ district }, index) => around(DISTRICTS[district].longitude, index, 11)),
  };
}
