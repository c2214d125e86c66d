/**
 * Invented figures of one salesperson of a beverage wholesaler: twenty customers, six months, about 2.5 million yuan.
 * The first four customers bring 80 %, the next six 15 %, the last ten 5 %, as in the textbook's example; two customers
 * tie, one returned more than it bought, one has lapsed.
 */
import { monthlyAverages } from "../domain/averages";
import type { SampleSet, Value } from "./model";

const MOST_MONTHS = 6;

const NAMES: Record<SampleSet["language"], readonly string[]> = {
  "zh-CN": [
    "锦城联佳超市",
    "双流汇源批发部",
    "青羊万家连锁",
    "武侯春风餐饮",
    "金牛兴隆商行",
    "成华好邻居便利",
    "高新悦来酒店",
    "龙泉桃源农家乐",
    "温江金马百货",
    "郫都学苑食堂",
    "新都桂湖商店",
    "天府新城食品店",
    "玉林小馆",
    "建设路烟酒店",
    "茶店子副食部",
    "抚琴便民店",
    "三圣花乡茶坊",
    "九眼桥夜宵城",
    "沙湾冷饮店",
    "洛带古镇饭庄",
  ],
  "zh-TW": [
    "錦城聯佳超市",
    "雙流匯源批發部",
    "青羊萬家連鎖",
    "武侯春風餐飲",
    "金牛興隆商行",
    "成華好鄰居超商",
    "高新悅來飯店",
    "龍泉桃源農莊",
    "溫江金馬百貨",
    "郫都學苑餐廳",
    "新都桂湖商店",
    "天府新城食品行",
    "玉林小館",
    "建設路菸酒行",
    "茶店子雜貨店",
    "撫琴便利店",
    "三聖花鄉茶坊",
    "九眼橋宵夜城",
    "沙灣冷飲店",
    "洛帶古鎮飯莊",
  ],
  en: [
    "Harbour Supermarkets",
    "Northgate Wholesale",
    "Everyday Chain Stores",
    "Springwind Catering",
    "Goldfield Trading",
    "Neighbour Convenience",
    "Riverside Hotel",
    "Peach Hill Farm Inn",
    "Market Square Store",
    "College Canteen",
    "Laurel Lake Shop",
    "Newtown Foods",
    "Corner Bistro",
    "Builders Row Liquor",
    "Teahouse Grocery",
    "Lyre Street Kiosk",
    "Three Saints Tea Garden",
    "Bridge Night Market",
    "Sandy Bay Cold Drinks",
    "Old Town Inn",
  ],
};

const MORE: Record<SampleSet["language"], (n: number) => string> = {
  "zh-CN": (n) => `第${n}号门店`,
  "zh-TW": (n) => `第${n}號門市`,
  en: (n) => `Outlet ${n}`,
};

/** Monthly averages in yuan, not in order, as a roster kept by date of acquisition is not. */
const AVERAGES = [
  50000, 8000, 120000, 1900, 13000, 68400, 2700, 15000, 900, 9500, 95000, 3600, 11000, 2700, 4000, 6000, 1400, 3000, -240, 500,
];
const LAPSED = 19;

/** Parts of the average by which the months differ; each half of the six adds up to 0. */
const SWING = [-0.08, 0.02, 0.06, 0.05, -0.07, 0.02];

/** The sample's customers; after the twenty described ones come small numbered outlets. */
export function sampleCustomers({ rows, language }: SampleSet): Value[][] {
  return [Array.from({ length: rows }, (_, index) => NAMES[language][index] ?? MORE[language](index + 1))];
}

/** Monthly sales of each customer in yuan, a list per month, up to six. */
export function sampleMonths({ rows, columns }: SampleSet): number[][] {
  return Array.from({ length: Math.min(columns, MOST_MONTHS) }, (_, month) =>
    Array.from({ length: rows }, (_, customer) => sales(customer, month)),
  );
}

/** Monthly averages of each customer in yuan over the first three months, as table 6-8 gives them. */
export function sampleAverages(set: SampleSet): Value[][] {
  const months = sampleMonths({ ...set, columns: 3 });
  const rows = Array.from({ length: set.rows }, (_, customer) => months.map((month) => month[customer] ?? null));
  return [monthlyAverages(rows)];
}

function sales(customer: number, month: number): number {
  const average = AVERAGES[customer] ?? 300 + ((customer * 7919) % 1700);
  if (customer === LAPSED) return month === 0 ? average * 3 : 0;
  return Math.round(average * (1 + (SWING[((month + customer) % 3) + (month < 3 ? 0 : 3)] ?? 0)));
}
