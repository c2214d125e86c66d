/**
 * The wholesaler's ten smallest customers in the year to April 2026. Riverside Hotel could buy much more and Newtown Foods is
 * growing; Bridge Night Market bought nothing in the last month, which alone means nothing; Sandy Bay has sent back more than
 * it bought and Three Saints stays tiny, both with every caution met; Old Town Inn has not been with us for a year.
 */
import { CAUTIONS, type POTENTIALS } from "../../domain/small-customers";
import type { SampleSet, Value } from "../model";
import { sampleMonths } from "../wholesaler/sales";
import { names, type Names } from "../wholesaler/names";
import { ofCustomers, sampleRows } from "../parts/sample-rows";

interface SmallCustomer {
  /** Its place in order of acquisition. */
  readonly customer: number;
  readonly potential: (typeof POTENTIALS)[number] | null;
  /** A letter per caution: y yes, n no, u unknown; a blank is open. */
  readonly cautions: string;
  /** The six months before those of the other tables, yuan. */
  readonly before: readonly (number | null)[];
  /** The last month, where something happened in it. */
  readonly last?: number;
  readonly step?: Names;
}

const SMALL: readonly SmallCustomer[] = [
  { customer: 3, potential: "low", cautions: "yyuynyy", before: [3300, 3050, 3120, 2900, 3180, 2840] },
  {
    customer: 6,
    potential: "high",
    cautions: "yynyyy ",
    before: [2500, 2650, 2700, 2580, 2600, 2720],
    step: names("试供宴会用酒", "試供宴會用酒", "Offer wine for banquets"),
  },
  { customer: 8, potential: "low", cautions: "yyyynyy", before: [950, 880, 900, 870, 930, 910] },
  {
    customer: 11,
    potential: "medium",
    cautions: "",
    before: [2400, 2350, 2600, 2500, 2700, 2650],
    step: names("增加冷柜一台", "增加冷櫃一台", "Lend a second cooler"),
  },
  { customer: 13, potential: "medium", cautions: "yy yy  ", before: [3500, 3600, 3400, 3550, 3450, 3300] },
  { customer: 14, potential: "medium", cautions: "", before: [3900, 4100, 4050, 3950, 4000, 4020] },
  {
    customer: 16,
    potential: "low",
    cautions: "yyyyyyy",
    before: [1450, 1380, 1420, 1400, 1390, 1430],
    step: names("转由批发部供货", "轉由批發部供貨", "Hand over to Northgate"),
  },
  { customer: 17, potential: "medium", cautions: "y  y   ", before: [2950, 3100, 3000, 3050, 2980, 3020], last: 0 },
  {
    customer: 18,
    potential: "low",
    cautions: "yyyyyyy",
    before: [620, 540, 600, 480, 350, 260],
    step: names("改为来店自提", "改為到店自取", "Let it collect at the depot"),
  },
  { customer: 19, potential: null, cautions: "", before: [null, 700, 900, 1400, 800, 1100] },
];

/** A column of the small customers: ten, and blank rows below them. */
export const sampleSmallCustomers = sampleRows(SMALL.map(({ potential, step }) => ({ potential, step })));
export const ofSmallCustomers = ofCustomers(SMALL);

const ANSWERS: Readonly<Record<string, string>> = { y: "yes", n: "no", u: "unknown" };

/** Twelve months of each, the last six as in the other tables. */
export function sampleLastYear({ rows, language }: SampleSet): Value[][] {
  const recent = sampleMonths({ rows: 20, language, columns: 6 });
  return Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: rows }, (_, row) => {
      const own = SMALL[row];
      if (!own) return null;
      if (month < 6) return own.before[month] ?? null;
      return month === 11 && own.last !== undefined ? own.last : (recent[month - 6]?.[own.customer] ?? null);
    }),
  );
}

/** The answers to one of the cautions. */
export function sampleCautions(name: (typeof CAUTIONS)[number]): (set: SampleSet) => Value[][] {
  const place = CAUTIONS.indexOf(name);
  return ({ rows }) => [Array.from({ length: rows }, (_, row) => ANSWERS[SMALL[row]?.cautions[place] ?? ""] ?? null)];
}
