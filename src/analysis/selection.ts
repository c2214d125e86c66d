/** A selection that was understood: its cells, what each of its columns is, and which rows count. */
import { FIELD_HEADINGS } from "../i18n/field-headings";
import type { Area, CellContent } from "../sheet/sheet";
import type { Doubt } from "../values/rows";
import type { Measure } from "../values/units";

const { customer, product, code, productCode, sales, average } = FIELD_HEADINGS;

/** Headings by the part that a column plays, the plainest first; the first group that a selection has wins. */
export const PART_HEADINGS = {
  name: [customer[0], customer[1], customer[2], product[0], customer[3], customer[4]],
  code: [code[0], code[1], productCode[0]],
  sales: [sales[0], sales[1], average[0], average[1], sales[2]],
  cost: FIELD_HEADINGS.cost,
  opening: FIELD_HEADINGS.opening,
  closing: FIELD_HEADINGS.closing,
  averageStock: FIELD_HEADINGS.averageStock,
  expectedSales: FIELD_HEADINGS.expectedSales,
  costRate: FIELD_HEADINGS.costRate,
  supplyShare: FIELD_HEADINGS.supplyShare,
  creditPeriods: FIELD_HEADINGS.creditPeriods,
  currentAssets: FIELD_HEADINGS.currentAssets,
  currentLiabilities: FIELD_HEADINGS.currentLiabilities,
  assets: FIELD_HEADINGS.assets,
  liabilities: FIELD_HEADINGS.liabilities,
  suppliers: FIELD_HEADINGS.suppliers,
  generalRatio: FIELD_HEADINGS.generalRatio,
  generalLimit: FIELD_HEADINGS.generalLimit,
  latitude: FIELD_HEADINGS.latitude,
  longitude: FIELD_HEADINGS.longitude,
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

/** The part that one column of a selection can play, besides a month, of which there may be several. */
export type SinglePart = keyof typeof PART_HEADINGS;
export type Part = SinglePart | "month";

/** Every part, in the order in which they are offered. */
export const PARTS: readonly Part[] = ["name", "code", "sales", "month", ...(Object.keys(PART_HEADINGS) as SinglePart[]).slice(3)];

/** What the columns of each part hold; those of words are not read as numbers. */
export const MEASURES: Readonly<Record<Part, Measure | "words">> = {
  name: "words",
  code: "words",
  sales: "money",
  month: "money",
  cost: "money",
  opening: "money",
  closing: "money",
  averageStock: "money",
  expectedSales: "money",
  costRate: "share",
  supplyShare: "share",
  creditPeriods: "other",
  currentAssets: "money",
  currentLiabilities: "money",
  assets: "money",
  liabilities: "money",
  suppliers: "other",
  generalRatio: "share",
  generalLimit: "money",
  latitude: "other",
  longitude: "other",
};

/** The parts whose figures can be added up for one customer. */
export const ADDITIVE: ReadonlySet<Part> = new Set(["sales", "month", "cost", "opening", "closing", "averageStock", "expectedSales"]);

/** A range of a sheet with what stands in it. */
export interface SelectedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellContent[])[];
  /** Rows that are hidden or filtered away, counted within the area. */
  readonly hidden?: readonly number[];
  /** Merged cells, in rows and columns of the area. */
  readonly merges?: readonly Area[];
}

export interface BlockColumn {
  /** Its place within the selection, from 0. */
  readonly index: number;
  /** As it stands in the sheet; "" without headings. */
  readonly heading: string;
  /** What it was taken for, or what the user said; `null` is not used. */
  readonly part: Part | null;
  /** The power of ten in which its plain numbers stand: 4 under 万元, -2 under per cent. */
  readonly unit: number;
}

/** A selection that was understood. Rows are counted within the selection, from 0. */
export interface Block {
  /** With the words of merged cells in each of their rows. */
  readonly cells: SelectedCells;
  /** The row of headings, or `null` where there is none. */
  readonly headingRow: number | null;
  readonly columns: readonly BlockColumn[];
  /** Whether the headings leave no choice of what the columns are. */
  readonly certain: boolean;
  /** Whether latitude and longitude stand under each other's heading, and were taken turned. */
  readonly turned: boolean;
  /** The power of ten in which its money is calculated: that of its columns where they have one in common, else 0. */
  readonly unit: number;
  /** The cells that a merged cell above stands for, by {@link placeKey}. */
  readonly covered: ReadonlySet<number>;
  /** The rows with anything in a column that plays a part, headings apart. */
  readonly filled: readonly number[];
  /** Rows that hold totals or notes; they are left out unless the user says otherwise. */
  readonly totals: ReadonlySet<number>;
  /** Rows that are called totals and are no sums; those that `totals` has too are left out. */
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** What the user said of rows: whether they count. */
  readonly decided: ReadonlyMap<number, boolean>;
  /** Rows that are added to another one of the same customer, with that row. */
  readonly joined: ReadonlyMap<number, number>;
  /** Rows of returns that are counted by themselves. */
  readonly apart: ReadonlySet<number>;
  /** Rows that are left out: totals, and what the user left out. */
  readonly leftOut: ReadonlySet<number>;
  /** The rows that are analysed. */
  readonly used: readonly number[];
}

/** A cell of a selection as one number. */
export function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}
