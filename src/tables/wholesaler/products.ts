/**
 * The invented products of the beverage wholesaler, a month of each: as many yuan in all as its customers bought in December
 * 2025. Beer sells most and earns little; water has the lowest margin but one and the best cross ratio, since it hardly stays
 * in stock; imported wine has the highest margin and the worst one.
 */
import type { SampleSet, Value } from "../model";
import { names, type Names } from "./names";

/** Money of a month in yuan; stock at selling price. */
interface SampleProduct {
  readonly name: Names;
  readonly sales: number;
  readonly cost: number;
  readonly opening: number;
  readonly closing: number;
}

const product = (name: Names, sales: number, cost: number, opening: number, closing: number): SampleProduct => ({
  name,
  sales,
  cost,
  opening,
  closing,
});

const PRODUCTS: readonly SampleProduct[] = [
  product(names("罐装啤酒", "罐裝啤酒", "Canned beer"), 86000, 73100, 21000, 24600),
  product(names("瓶装饮用水", "瓶裝飲用水", "Bottled water"), 62000, 54560, 4200, 5000),
  product(names("绿茶饮料", "綠茶飲料", "Green tea drink"), 48500, 38800, 9300, 10100),
  product(names("可乐汽水", "可樂汽水", "Cola"), 41000, 33620, 8600, 8200),
  product(names("进口葡萄酒", "進口葡萄酒", "Imported wine"), 28000, 15400, 92000, 98000),
  product(names("凉茶", "涼茶", "Herbal tea"), 26500, 19610, 6100, 7300),
  product(names("橙汁", "柳橙汁", "Orange juice"), 23400, 16380, 7800, 9000),
  product(names("生啤桶装", "桶裝生啤酒", "Draught beer, keg"), 21600, 16200, 5200, 4400),
  product(names("豆奶", "豆奶", "Soy milk"), 15800, 11850, 2400, 2800),
  product(names("柠檬茶", "檸檬茶", "Lemon tea"), 13200, 9900, 3700, 4100),
  product(names("功能饮料", "能量飲料", "Energy drink"), 11800, 7080, 3900, 4900),
  product(names("苏打水", "蘇打水", "Soda water"), 9400, 6768, 3100, 3500),
  product(names("酸梅汤", "酸梅湯", "Plum juice"), 7600, 5320, 2900, 2300),
  product(names("咖啡饮料", "咖啡飲料", "Iced coffee"), 6900, 4830, 2600, 3400),
  product(names("椰子汁", "椰子汁", "Coconut milk"), 5800, 4350, 3300, 3900),
  product(names("国产葡萄酒", "國產葡萄酒", "Domestic wine"), 5200, 3432, 12400, 11600),
  product(names("无醇啤酒", "無酒精啤酒", "Alcohol-free beer"), 3100, 2325, 2100, 2700),
  product(names("气泡果酒", "氣泡水果酒", "Sparkling fruit wine"), 2400, 1440, 4600, 5400),
  product(names("桂花米酿", "桂花米釀", "Osmanthus rice wine"), 1900, 1235, 2200, 1800),
  product(names("礼盒套装", "禮盒組合", "Gift box"), 900, 585, 5200, 6000),
];

const OTHER: Names = names("其他产品{n}", "其他產品{n}", "Other product {n}");

/** The names of the products; after the twenty, numbered ones. */
export function sampleProducts(set: SampleSet): Value[][] {
  return productColumn(set, ({ name }) => name[set.language]);
}

/** A column of figures, in yuan. */
export function sampleProductFigures(of: "sales" | "cost" | "opening" | "closing"): (set: SampleSet) => Value[][] {
  return (set) => productColumn(set, (found) => found[of]);
}

/** After the twenty, products repeat a tenth of the figures of those at the end of the list. */
function productColumn({ rows, language }: SampleSet, of: (product: SampleProduct) => Value): Value[][] {
  return [
    Array.from({ length: rows }, (_, index) => {
      const known = PRODUCTS[index];
      if (known) return of(known);
      const like = PRODUCTS[PRODUCTS.length - 1 - (index % 10)];
      if (!like) return null;
      const part = (amount: number): number => Math.round(amount / 10);
      const name = { ...like.name, [language]: OTHER[language].replace("{n}", String(index + 1)) };
      return of({ name, sales: part(like.sales), cost: part(like.cost), opening: part(like.opening), closing: part(like.closing) });
    }),
  ];
}
