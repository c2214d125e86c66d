/**
 * Complaints that reached the wholesaler in March and April 2026, in the order in which they came in. The College Canteen's
 * case is stuck since nobody has asked what it wants; Everyday Chain Stores complains of the same bottles for the third time.
 * Most are about quality.
 */
import type { ComplaintCause } from "../../domain/complaints";
import { CUSTOMERS } from "./customer-list";
import { GROUP_OF, SALESPEOPLE } from "./districts";
import { SAMPLE_DAY } from "./sales";
import { names, type Names } from "./names";
import { ofCustomers, sampleRows } from "../parts/sample-rows";

const DEPARTMENTS = {
  buying: names("采购部", "採購部", "Purchasing"),
  sales: names("销售部", "業務部", "Sales"),
  transport: names("配送部", "配送部", "Delivery"),
  marketing: names("市场部", "行銷部", "Marketing"),
} as const;

/** Case, customer by place in order of acquisition, cause, days ago received, the days after that of each step done. */
type Complaint = readonly [
  number: number,
  customer: number,
  cause: ComplaintCause,
  daysAgo: number,
  steps: readonly number[],
  department: keyof typeof DEPARTMENTS,
  satisfied: "yes" | "no" | null,
  matter: Names,
];

const COMPLAINTS: readonly Complaint[] = [
  [1, 2, "quality", 58, [0, 0, 0, 1, 2, 6], "buying", "yes", names("瓶盖漏水", "瓶蓋漏水", "Bottles leak")],
  [2, 12, "delivery", 55, [0, 0, 0, 0, 1, 3], "transport", "yes", names("送货迟到半天", "送貨遲到半天", "Delivered half a day late")],
  [3, 5, "service", 51, [0, 1, 1, 2, 4, 9], "sales", "no", names("订货电话无人接", "訂貨電話無人接聽", "Nobody took the order")],
  [4, 0, "quality", 47, [0, 0, 0, 0, 1, 4], "buying", "yes", names("果汁临近保质期", "果汁接近保存期限", "Juice near its date")],
  [5, 8, "promise", 44, [0, 0, 1, 3, 7, 14], "marketing", "no", names("承诺的陈列费未付", "承諾的陳列費未付", "Display fee not paid")],
  [6, 2, "quality", 36, [0, 0, 0, 1, 3, 8], "buying", "no", names("瓶盖又漏水", "瓶蓋又漏水", "Bottles leak again")],
  [
    7,
    10,
    "channel",
    33,
    [0, 0, 1, 1, 2, 5],
    "sales",
    "yes",
    names("邻店由经销商低价供货", "鄰店由經銷商低價供貨", "Dealer undercuts next door"),
  ],
  [8, 6, "service", 29, [0, 0, 0, 1, 1, 4], "sales", "yes", names("换货拖了一周", "換貨拖了一週", "Exchange took a week")],
  [9, 14, "quality", 24, [0, 0, 0, 0, 2, 6], "buying", "yes", names("罐身压扁", "罐身壓扁", "Dented cans")],
  [10, 9, "quality", 17, [0, 0, 1], "buying", null, names("饮用水有异味", "飲用水有異味", "Water smells")],
  [11, 0, "delivery", 9, [0, 0, 0, 0, 1, 3], "transport", "yes", names("少送三箱", "少送三箱", "Three cases short")],
  [12, 2, "quality", 5, [0, 0, 0, 1, 3], "buying", null, names("第三次漏水", "第三次漏水", "Leaks for the third time")],
  [13, 1, "promise", 2, [0, 0, 1, 1], "marketing", null, names("促销赠品未到", "促銷贈品未到", "Free goods did not come")],
  [14, 7, "price", 1, [0, 0], "sales", null, names("报价前后不一", "報價前後不一", "Two different quotes")],
];

/** What one should not have done, by the number of the case. */
const SLIPS: Readonly<Record<number, string>> = { 3: "handedOn", 5: "overpromised", 6: "blamed", 10: "evaded" };

const ROWS = COMPLAINTS.map(([number, customer, cause, daysAgo, steps, department, satisfied, matter]) => {
  const received = SAMPLE_DAY - daysAgo;
  const day = (step: number): number | null => {
    const after = steps[step];
    return after === undefined ? null : received + after;
  };
  const district = CUSTOMERS[customer]?.district;
  // The salesperson who serves the customer sees to it.
  const who = (step: number): Names | null => (steps[step] === undefined || !district ? null : SALESPEOPLE[GROUP_OF[district]]);
  return {
    case: `T${String(number).padStart(3, "0")}`,
    customer,
    cause,
    matter,
    received,
    department: DEPARTMENTS[department],
    slip: SLIPS[number] ?? null,
    satisfied,
    solvedIn: steps.length === 6 ? (steps[5] ?? null) : null,
    politeDay: day(0),
    politeBy: who(0),
    listenDay: day(1),
    listenBy: who(1),
    understandDay: day(2),
    understandBy: who(2),
    askDay: day(3),
    askBy: who(3),
    agreeDay: day(4),
    agreeBy: who(4),
    followUpDay: day(5),
    followUpBy: who(5),
  };
});

/** A column of the complaints: fourteen, and blank rows below them. */
export const sampleComplaints = sampleRows(ROWS);
export const ofComplaints = ofCustomers(ROWS);
