/**
 * The invented members of a shop for care and beauty, at the end of April 2026: what each spent and how often it came in a year.
 * One is a single visit short of the middle tier, one a few yuan short of the top; one took more back than it bought. Three have
 * taken the card within the year, and two have not come for a third of one.
 */
import type { SampleSet, Value } from "../model";
import { names, type Names } from "../wholesaler/names";
import { SAMPLE_DAY } from "../wholesaler/sales";

type Member = readonly [
  name: Names,
  birthdayMonth: number,
  spend: number,
  birthdaySpend: number | null,
  visits: number,
  openingPoints: number,
  pointsUsed: number | null,
  /** How many days ago it joined and bought last. */
  joined: number,
  lastPurchase: number,
];
const COLUMNS = ["birthdayMonth", "spend", "birthdaySpend", "visits", "openingPoints", "pointsUsed"] as const;
/** The plain points of some members as the till counted them, purchase by purchase. */
const BY_PURCHASE: readonly (number | null)[] = [421, 121, 390];

const MEMBERS: readonly Member[] = [
  [names("王晓岚", "王曉嵐", "Anna Wells"), 5, 4280, 360, 46, 120, 300, 2100, 6],
  [names("李思佳", "李思佳", "Beth Moore"), 4, 1260, 199, 99, 40, null, 900, 12],
  [names("张雨桐", "張雨桐", "Clara Hill"), 11, 3962.5, 410, 58, 210, 400, 1500, 9],
  [names("刘静怡", "劉靜怡", "Dora Lane"), 2, 860, null, 21, 0, null, 200, 31],
  [names("陈梦瑶", "陳夢瑤", "Ella Stone"), 7, 2105, 240, 33, 85, 200, 1180, 17],
  [names("杨可欣", "楊可欣", "Faye Brook"), 9, 655, 98, 18, 12, 40, 760, 45],
  [names("赵诗涵", "趙詩涵", "Grace Field"), 5, 1985, 150, 41, 64, null, 980, 3],
  [names("黄子萱", "黃子萱", "Helen Park"), 12, 3120, 520, 212, 150, 260, 1320, 2],
  [names("周若彤", "周若彤", "Ivy North"), 4, 430, 69, 9, 0, null, 120, 28],
  [names("吴佳宁", "吳佳寧", "Jane West"), 6, -58, null, 3, 22, null, 640, 142],
  [names("徐梓琪", "徐梓琪", "Kate Ford"), 1, 2480, 310, 62, 96, 220, 1010, 21],
  [names("孙艺珊", "孫藝珊", "Lucy Marsh"), 8, 1120, 130, 104, 33, 60, 870, 8],
  [names("马欣妍", "馬欣妍", "Mary Dale"), 3, 5230, 640, 71, 340, 700, 1890, 5],
  [names("朱语嫣", "朱語嫣", "Nora Glen"), 10, 745, 88, 16, 5, null, 420, 64],
  [names("胡雅婷", "胡雅婷", "Olive Reed"), 5, 1490, 220, 28, 48, 100, 720, 38],
  [names("郭思源", "郭思源", "Paula Frost"), 4, 980, 76, 25, 18, null, 600, 24],
  [names("何婉清", "何婉清", "Rose Vale"), 7, 320, null, 6, 0, null, 90, 19],
  [names("高美玲", "高美玲", "Sarah Moss"), 11, 1755, 205, 37, 71, 120, 830, 14],
  [names("林依晨", "林依晨", "Tina Shaw"), 2, 610, 55, 14, 9, null, 510, 118],
  [names("罗文君", "羅文君", "Vera Cole"), 9, 2260, 180, 45, 102, 150, 1240, 11],
];

const OTHER: Names = names("会员{n}", "會員{n}", "Member {n}");

/** The names of the members; after the twenty, numbered ones. */
export function sampleMembers(set: SampleSet): Value[][] {
  return memberColumn(set, ([name]) => name[set.language]);
}

/** A column of figures of the members. */
export function sampleMemberFigures(of: (typeof COLUMNS)[number]): (set: SampleSet) => Value[][] {
  return (set) => memberColumn(set, (member) => member[(COLUMNS.indexOf(of) + 1) as 1 | 2 | 3 | 4 | 5 | 6]);
}

/** The plain points that the till counted; of most members the year's sum alone is known. */
export function sampleByPurchase({ rows }: SampleSet): Value[][] {
  return [Array.from({ length: rows }, (_, row) => BY_PURCHASE[row] ?? null)];
}

/** A column of days of the members. */
export function sampleMemberDays(of: "joined" | "lastPurchase"): (set: SampleSet) => Value[][] {
  return (set) => memberColumn(set, (member) => SAMPLE_DAY - (of === "joined" ? member[7] : member[8]));
}

function memberColumn({ rows, language }: SampleSet, of: (member: Member) => Value): Value[][] {
  return [
    Array.from({ length: rows }, (_, index) => {
      const known = MEMBERS[index % MEMBERS.length];
      if (!known) return null;
      const [name, ...figures] = known;
      const shown =
        index < MEMBERS.length
          ? name
          : {
              ...name,
              [language]: OTHER[language].replace("{n}", String(index + 1)),
            };
      return of([shown, ...figures]);
    }),
  ];
}
