/** Whom the wholesaler of `customer-list.ts` does not serve yet: twenty invented prospects with their scores. */
import type { SampleSet, Value } from "../model";
import type { Group } from "./districts";
import { names, type Names } from "./names";

export interface Prospect {
  readonly name: Names;
  readonly group: Group;
  /** 0–100: need, means, authority, access. */
  readonly scores: readonly [number, number, number, number];
}

const prospect = (
  chinese: string,
  taiwanese: string,
  english: string,
  group: Group,
  ...scores: [number, number, number, number]
): Prospect => ({ name: names(chinese, taiwanese, english), group, scores });

export const PROSPECTS: readonly Prospect[] = [
  prospect("锦江望江茶楼", "錦江望江茶樓", "Riverview Teahouse", "groupEast", 85, 80, 90, 75),
  prospect("青羊草堂面馆", "青羊草堂麵館", "Thatched Hall Noodles", "groupWest", 70, 55, 80, 65),
  prospect("武侯桐梓林西餐厅", "武侯桐梓林西餐廳", "Lindenwood Grill", "groupSouth", 90, 85, 70, 80),
  prospect("高新天和员工食堂", "高新天和員工餐廳", "Skyhall Staff Canteen", "groupSouth", 75, 90, 40, 35),
  prospect("东郊影院小卖部", "東郊影院販賣部", "Eastfield Cinema Kiosk", "groupEast", 60, 45, 55, 70),
  prospect("金牛驷马桥超市", "金牛駟馬橋超市", "Fourhorse Market", "groupNorth", 95, 90, 85, 70),
  prospect("温江芙蓉酒店", "溫江芙蓉飯店", "Hibiscus Hotel", "groupWest", 65, 80, 50, 45),
  prospect("郫都望丛便利店", "郫都望叢超商", "Gate Road Convenience", "groupWest", 50, 40, 60, 55),
  prospect("新都宝光商行", "新都寶光商行", "Treasure Light Trading", "groupNorth", 80, 70, 75, 60),
  prospect("双流空港宾馆", "雙流空港賓館", "Airport Guesthouse", "groupSouth", 55, 70, 30, 25),
  prospect("兴隆湖水吧", "興隆湖飲料吧", "Lakeside Juice Bar", "groupSouth", 70, 35, 85, 90),
  prospect("龙泉阳光餐厅", "龍泉陽光餐廳", "Sunny Valley Diner", "groupEast", 45, 30, 65, 40),
  prospect("春熙甜品店", "春熙甜品店", "Spring Street Desserts", "groupEast", 60, 60, 60, 60),
  prospect("少城副食店", "少城雜貨店", "Old Wall Grocery", "groupWest", 40, 35, 50, 30),
  prospect("科园健身吧", "科園健身吧", "Science Park Gym Bar", "groupSouth", 35, 50, 45, 50),
  prospect("锦城湖烧烤", "錦城湖燒烤", "Lantern Lake Barbecue", "groupSouth", 85, 50, 70, 75),
  prospect("理工后街小吃", "理工後街小吃", "Campus Lane Snacks", "groupEast", 30, 20, 55, 35),
  prospect("沙河烟酒店", "沙河菸酒行", "Sandriver Liquor", "groupNorth", 75, 65, 60, 40),
  prospect("温江鱼凫批发部", "溫江魚鳧批發部", "Fishgull Wholesale", "groupWest", 90, 75, 35, 20),
  prospect("新都毗河农庄", "新都毗河農莊", "Bend River Farm Inn", "groupNorth", 25, 40, 45, 20),
];

const LATER: Names = names("第{n}号准客户", "第{n}號準客戶", "Prospect {n}");

/** The names of the prospects; after the twenty, numbered ones. */
export function sampleProspects({ rows, language }: SampleSet): Value[][] {
  return [Array.from({ length: rows }, (_, row) => PROSPECTS[row]?.name[language] ?? LATER[language].replace("{n}", String(row + 1)))];
}

/** A column of scores; after the twenty, the same scores come again. */
export function sampleScores(criterion: 0 | 1 | 2 | 3): (set: SampleSet) => Value[][] {
  return ({ rows }) => [Array.from({ length: rows }, (_, row) => PROSPECTS[row % PROSPECTS.length]?.scores[criterion] ?? null)];
}
