/**
 * Worked examples for the help: arguments only, for every result is calculated where it is shown. The first one of a
 * function stands there as a small sheet, its ranges of several rows as columns, the rest within the formula.
 */
import type { ArgumentValue } from "./formula-text";
import type { FunctionName } from "./table";

/** The arguments of one call in order; those left out at the end may be missing. */
export type Example = readonly ArgumentValue[];

/** One row per customer or product, as they stand in a sheet. */
const column = (...cells: readonly (number | string | null)[]) => cells.map((cell) => [cell]);

const SALES = column(20000, 10000, 40000);
const COST = column(15500, 7500, 36000);
const OPENING = column(2500, 200, 9000);
const CLOSING = column(1500, 100, 11000);

/** 2026-03-01, 2026-03-02 … as serial numbers. */
const MARCH_2026 = 46082;

export const examples: Readonly<Record<FunctionName, readonly Example[]>> = {
  ABCCLASS: [
    [column(60000, 20000, 15000, 3000, 2000)],
    [column(60000, 20000, 15000, 3000, 2000), null, "within"],
    [column(900, 800, 700, 600), [[1, 3]], "rank"],
    [column(52000, 50000, 9000), [[50000, 10000]], "amount"],
    [column(25, 25, 25, 25), [[0.5]], null, "split"],
  ],
  ABCSENSITIVITY: [[column(80000, 8000, 8000, 3000, 1000)]],
  SALESSHARE: [[column(60000, 25000, 15000)], [column(60000, 40000, -5000)]],
  CUMSHARE: [[column(15000, 80000, 5000)], [column(50, 50, -10)]],
  MONTHLYAVERAGE: [
    [
      [
        [300, 600, 900],
        [300, null, null],
      ],
    ],
  ],
  STANDARDAMOUNT: [
    [column(52000, 9000, 31000, 18000, 12000, 40000), [[2], [4]]],
    [column(120, 300, 80, 200), 5],
  ],
  PROSPECTGRADE: [[column(92, 60, 59.5, 12)], [column(92, 60), [[90, 50]]]],
  MARGINRATE: [
    [column(20000, 10000), column(15500, 7500)],
    [100, 80],
  ],
  TURNOVER: [
    [column(20000, 10000), column(2500, 200), column(1500, 100)],
    [500, 0, 0],
  ],
  CROSSRATIO: [
    [column(20000, 10000), column(15500, 9000), column(2500, 200), column(1500, 100)],
    [20000, 15500, 2000, 2000, 12],
  ],
  CONTRIBUTION: [[SALES, COST, OPENING, CLOSING]],
  GMROI: [[column(20000, 10000), column(15500, 7500), column(1550, 112.5)]],
  CREDITLIMIT: [
    ["working", column(900000, 500000), column(600000, 700000), 12],
    ["sales", 100000, 0.6, 0.5, 2],
    ["流动比率法", 300000, 100000, 2, 50000],
    [4, 2000000, 1400000, 20],
  ],
  CREDITLIMIT_SALES: [
    [column(100000, 80000), column(0.6, 0.7), column(0.5, 0.2), column(2, 1)],
    [100000, 60, 0.5, 2],
  ],
  CREDITLIMIT_WORKING: [[column(900000, 500000), column(600000, 700000), column(12, 8)]],
  CREDITLIMIT_CURRENT: [[column(300000, 90000), column(100000, 120000), 2, 50000]],
  CREDITLIMIT_NET: [[column(2000000, 650000), column(1400000, 400000), column(20, 10)]],
  CREDITLIMIT_COMPOSITE: [
    [
      column(50000, 50000),
      [
        [80, 60],
        [90, null],
      ],
      [[3, 1]],
    ],
  ],
  CURRENTRATIO: [[column(300000, 90000), column(100000, 120000)]],
  CREDITSTATUS: [[column(50000, 50000, "unlimited"), column(30000, 40000, 90000), column(12000, 12000, null)]],
  CREDITHEADROOM: [
    [column(50000, 50000), column(30000, 40000), column(12000, 12000)],
    ["unlimited", 90000, 0],
  ],
  REPORTDUE: [[column("A", "B", "C"), column(MARCH_2026 + 1, MARCH_2026 + 1, MARCH_2026 + 30)]],
  VISITDUE: [
    [column("A", "B", "C"), column(MARCH_2026 + 1, MARCH_2026 + 1, MARCH_2026 + 1)],
    ["B", MARCH_2026 + 1, [[4, 0.5, 0]]],
  ],
  VISITSCHEDULE: [[column("A", "B", "C"), column(MARCH_2026 - 6, MARCH_2026 - 9, null), MARCH_2026, [[4, 2, 1]], MARCH_2026 + 8]],
  KEEPVISITING: [
    [column(5, 4, 9), column(0, 0, 1)],
    [3, 0, 3],
  ],
  ROUTEORDER: [
    [column(30.62, 30.52, 30.55), column(114.29, 114.36, 114.31), [[30.5, 114.3]]],
    [column(0, 0, 0), column(3, 1, 2)],
  ],
  ROUTELENGTH: [
    [column(30.62, 30.52, 30.55), column(114.29, 114.36, 114.31), [[30.5, 114.3]], true],
    [column(30.62, 30.52, 30.55), column(114.29, 114.36, 114.31), [[30.5, 114.3]], true, column(3, 1, 2)],
  ],
  DELIVEREDVALUE: [
    [
      [
        [40, 20, 15, 10],
        [40, 25, 15, 10],
      ],
      [
        [50, 5, 3, 2],
        [50, 3, 3, 2],
      ],
    ],
  ],
  LIFECYCLE: [
    [
      [
        [0, 0, 0, 0, 400, 300],
        [100, 200, 300, 300, 400, 500],
        [300, 300, 300, 300, 310, 290],
        [500, 500, 400, 400, 200, 100],
      ],
    ],
  ],
  RELATIONTYPE: [
    [column("many", "few"), column("low", "high")],
    ["中", "高"],
  ],
  MEMBERTIER: [
    [column(4200, 900, 350), column(40, 120, 6)],
    [
      column(4200, 900, 90),
      column(0, 0, 0),
      [
        ["Gold", 4000, null],
        ["Silver", 500, null],
      ],
    ],
  ],
  POINTS: [[column(199, 199, -199), column(1, 2, 1)], [9.99]],
  POINTSVALUE: [[column(190, 45)]],
  NEXTPURCHASE: [
    [
      [
        [MARCH_2026, MARCH_2026 + 7, MARCH_2026 + 14, MARCH_2026 + 28],
        [MARCH_2026 + 3, MARCH_2026 + 33, null, null],
        [MARCH_2026 + 5, null, null, null],
      ],
    ],
  ],
  BRANDSEGMENT: [
    [column(9, 0, 3, 1), column(1, 8, 2, 1)],
    [column(9, 1, 3), column(1, 0, 2), 0.6],
  ],
  WINBACK: [[column("important", "ordinary", "small", "harmful")], ["劣质客户"]],
};

/** Arguments that hold dates: the help shows them as such. */
export const DATE_ARGUMENTS: readonly string[] = ["lastReport", "lastVisit", "lastVisits", "month", "holidays", "dates"];

/** How the help shows the numbers that a function gives; plain numbers otherwise. */
export const SHOWN_AS: Readonly<Partial<Record<FunctionName, "date" | "share">>> = {
  SALESSHARE: "share",
  CUMSHARE: "share",
  MARGINRATE: "share",
  REPORTDUE: "date",
  VISITDUE: "date",
  VISITSCHEDULE: "date",
  NEXTPURCHASE: "date",
};
