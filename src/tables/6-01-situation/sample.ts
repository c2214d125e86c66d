/**
 * The invented rows of table 6-1: the customers of `wholesaler/customer-list.ts`, some of the prospects, two who left long ago, and
 * why each buys, has stopped or has not begun.
 */
import type { Status } from "../../domain/situation";
import type { SampleSet, Value } from "../model";
import { sampleDivision, type Way } from "../wholesaler/divisions";
import { sampleLastDeals, sampleMonths } from "../wholesaler/sales";
import { CUSTOMERS } from "../wholesaler/customer-list";
import { sampleCustomers, sampleSalespeople } from "../wholesaler/customers";
import { names, type Names } from "../wholesaler/names";
import { SALESPEOPLE } from "../wholesaler/districts";
import { PROSPECTS, type Prospect } from "../wholesaler/prospects";

type Language = SampleSet["language"];

const PRODUCTS = {
  supermarket: names("饮用水、茶饮料、果汁", "飲用水、茶飲料、果汁", "Water, tea, juice"),
  convenience: names("汽水、茶饮料", "汽水、茶飲料", "Soft drinks, tea"),
  restaurant: names("啤酒、凉茶", "啤酒、涼茶", "Beer, herbal tea"),
  hotel: names("饮用水、果汁", "飲用水、果汁", "Water, juice"),
  liquor: names("啤酒、葡萄酒", "啤酒、葡萄酒", "Beer, wine"),
  canteen: names("饮用水、豆奶", "飲用水、豆奶", "Water, soy milk"),
} as const;

/** Why customers of a status stand there, and what is to be done about it. */
const SITUATIONS: Readonly<Record<Status, readonly (readonly [reason: Names, action: Names])[]>> = {
  existing: [
    [
      names("送货准时，品种齐全", "送貨準時，品項齊全", "Full range, delivered on time"),
      names("推荐新品", "推薦新品", "Offer the new range"),
    ],
    [names("价格合适", "價格合適", "The price is right"), names("商定季度订货量", "商定每季訂貨量", "Agree a quarterly quantity")],
    [names("促销支持多", "促銷支援多", "Help with promotions"), names("安排一次试饮", "安排一次試飲", "Hold a tasting")],
    [
      names("离仓库近，补货快", "離倉庫近，補貨快", "Near the depot, quick refills"),
      names("保持每周补货", "維持每週補貨", "Keep the weekly refill"),
    ],
  ],
  past: [
    [
      names("店面转让，换了店主", "店面頂讓，換了老闆", "The shop changed hands"),
      names("拜访新店主", "拜訪新老闆", "Call on the new owner"),
    ],
    [
      names("改由厂家直供", "改向原廠直接進貨", "Buys from the maker now"),
      names("报小批量价格", "提供小量進貨報價", "Quote for small lots"),
    ],
    [
      names("两次送货延误", "兩次送貨延誤", "Two late deliveries"),
      names("道歉并约定送货时间", "致歉並約定送貨時間", "Apologise, fix a delivery slot"),
    ],
  ],
  future: [
    [names("已有固定供货商", "已有固定供應商", "Has a supplier"), names("送样品，报价", "送樣品並報價", "Bring samples and a quote")],
    [names("尚未见到负责人", "尚未見到負責人", "The manager is not met yet"), names("预约负责人", "預約負責人", "Make an appointment")],
    [names("下月开业", "下個月開幕", "Opens next month"), names("开业前送陈列方案", "開幕前提供陳列方案", "Plan the display before")],
  ],
};

interface Situation {
  readonly name: string;
  readonly status: Status;
  readonly products: string | null;
  readonly lastDeal: number | null;
  readonly amount: number | null;
  readonly reason: string;
  readonly action: string;
  readonly salesperson: string;
}

const LAPSED = 19;
/** The order of table 6-1: by number the customers of `CUSTOMERS`, `p` prospects, `x` those who left before the others came. */
const ORDER = [
  ...[0, 1, 2, 3, 4, 5].map((index) => ["customer", index] as const),
  ["former", 0] as const,
  ...[6, 7, 8, 9].map((index) => ["customer", index] as const),
  ["prospect", 0] as const,
  ["prospect", 3] as const,
  ...[10, 11, 12].map((index) => ["customer", index] as const),
  ["customer", LAPSED] as const,
  ["prospect", 6] as const,
  ["former", 1] as const,
  ["customer", 13] as const,
  ...[14, 15, 16, 17, 18].map((index) => ["customer", index] as const),
  ["prospect", 11] as const,
];

const FORMER = [
  { name: names("九里堤旅社", "九里堤旅社", "Nine Mile Inn"), trade: "hotel", group: "groupNorth", lastDeal: 45401, amount: 18600 },
  {
    name: names("牛市口冷饮批发", "牛市口冷飲批發", "Oxmarket Drinks"),
    trade: "convenience",
    group: "groupEast",
    lastDeal: 45567,
    amount: 42350,
  },
] as const;

/** A column of table 6-1: what `of` says of each customer, past customer or prospect; after those, small outlets. */
export function situationColumn<T extends keyof Situation>(of: T): (set: SampleSet) => Value[][] {
  return (set) => {
    const all = { ...set, rows: Math.max(set.rows, CUSTOMERS.length) };
    const known = {
      names: sampleCustomers(all)[0] ?? [],
      salespeople: sampleSalespeople(all)[0] ?? [],
      months: sampleMonths({ ...all, columns: 6 }),
      lastDeals: sampleLastDeals(all)[0] ?? [],
    };
    return [Array.from({ length: set.rows }, (_, row) => situation(row, set.language, known)[of])];
  };
}

interface Known {
  readonly names: readonly Value[];
  readonly salespeople: readonly Value[];
  readonly months: readonly (readonly number[])[];
  readonly lastDeals: readonly Value[];
}

function situation(row: number, language: Language, known: Known): Situation {
  const [kind, index] = ORDER[row] ?? (["customer", row] as const);
  if (kind === "prospect") return prospective(PROSPECTS[index], index, language);
  if (kind === "former") return former(index, language);
  const status = index === LAPSED ? "past" : "existing";
  const trade = CUSTOMERS[index % CUSTOMERS.length]?.trade ?? "convenience";
  return {
    name: String(known.names[index]),
    status,
    products: PRODUCTS[trade][language],
    lastDeal: Number(known.lastDeals[index]),
    amount: known.months.reduce((sum, month) => sum + (month[index] ?? 0), 0),
    ...because(status, index, language),
    salesperson: String(known.salespeople[index]),
  };
}

function prospective(found: Prospect | undefined, index: number, language: Language): Situation {
  return {
    name: found?.name[language] ?? "",
    status: "future",
    products: null,
    lastDeal: null,
    amount: null,
    ...because("future", index, language),
    salesperson: found ? SALESPEOPLE[found.group][language] : "",
  };
}

function former(index: number, language: Language): Situation {
  const { name, trade, group, lastDeal, amount } = FORMER[index === 0 ? 0 : 1];
  return {
    name: name[language],
    status: "past",
    products: PRODUCTS[trade][language],
    lastDeal,
    amount,
    ...because("past", index, language),
    salesperson: SALESPEOPLE[group][language],
  };
}

function because(status: Status, index: number, language: Language): Pick<Situation, "reason" | "action"> {
  const cases = SITUATIONS[status];
  const [reason, action] = cases[index % cases.length] ?? [];
  return { reason: reason?.[language] ?? "", action: action?.[language] ?? "" };
}

/** How each customer stands in one of the ways to divide them: as in the roster, and of those who are not in it what is known. */
export function situationDivision(way: Way): (set: SampleSet) => Value[][] {
  return (set) => {
    const roster = { ...set, rows: CUSTOMERS.length };
    const [known = []] = sampleCustomers(roster);
    const [divided = []] = sampleDivision(way)(roster);
    const [customers = []] = situationColumn("name")(set);
    const [statuses = []] = situationColumn("status")(set);
    return [
      customers.map((name, row) => {
        const place = known.indexOf(name);
        if (place >= 0) return divided[place] ?? null;
        if (name === null || name === "" || row >= CUSTOMERS.length) return null;
        if (way === "nature") return "ordinaryCompany";
        if (way === "time") return statuses[row] === "future" ? "futureCustomer" : "oldCustomer";
        return null;
      }),
    ];
  };
}
