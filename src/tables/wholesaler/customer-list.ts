/**
 * The twenty invented customers of a beverage wholesaler's salesperson in Chengdu, one by one: who they are, where they
 * stand, since when they buy.
 */
import type { District } from "./districts";
import { names, type Names } from "./names";

/** The types that customers are parted into in 客户构成分析. */
export const TYPES = ["wholesaler", "retailer", "agent", "franchised", "chain", "specialty"] as const;

/** Lines of business (业务种类) that the drop-downs offer. */
export const LINES_OF_BUSINESS = ["supermarket", "convenience", "restaurant", "hotel", "liquor", "canteen", "otherBusiness"] as const;

export interface SampleCustomer {
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

const customer = (
  chinese: string,
  taiwanese: string,
  english: string,
  manager: readonly [string, string, string],
  district: District,
  trade: SampleCustomer["trade"],
  type: SampleCustomer["type"],
  acquired: number,
  visits: number,
): SampleCustomer => ({
  name: names(chinese, taiwanese, english),
  manager: names(...manager),
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
