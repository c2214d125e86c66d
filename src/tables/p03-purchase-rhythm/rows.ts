/** What sheet P3 knows of each row: when the product is bought again, which kind of buyer it is, and the block of offers. */
import { BRAND_LOYALTIES, USE_LEVELS } from "../../domain/brand-segment";
import type { Result } from "../../domain/cells";
import { SalesbookError } from "../../domain/errors";
import {
  CAMPAIGN_BRANDS,
  DEFAULT_OFFERS,
  OFFER_GROUPS,
  offerGroup,
  purchaseState,
  segmentParts,
  segmentsByProduct,
  type SegmentParts,
} from "../../domain/purchase-list";
import { dayWithin } from "../../domain/day-cells";
import { purchaseIntervals } from "../../domain/purchase-rhythm";
import { toMillionth } from "../../domain/rounding";
import { once, type Block, type Calculation, type Value } from "../model";
import { refusedText } from "../parts/spec-parts";

/** Their places from 1 are numbers in working columns; the levels are the columns of the block of offers. */
export const BRANDS = BRAND_LOYALTIES;
export const LEVELS = USE_LEVELS;

/** What is offered to whom: the group of buyers by levels of use, as discounts that the user may change. */
export function offerBlock(at: string): Block {
  return {
    name: "offers",
    at,
    lines: OFFER_GROUPS,
    columns: LEVELS.map((level) => ({
      name: `offer${level}`,
      kind: "share" as const,
      cells: OFFER_GROUPS.map((group) => ({
        role: "parameter" as const,
        name: `offer${level}.${group}`,
        kind: "share" as const,
        default: DEFAULT_OFFERS[group][level],
        minimum: 0,
        maximum: 1,
      })),
    })),
  };
}

/** The usual interval of each row; blank where it was bought on fewer than two days. Text is named before other faults. */
export const intervalsOf = once((table: Calculation): Value[] =>
  table.block("date").map((days) => refusedText(days, "dates") ?? blankIfTooFew(purchaseIntervals([days])[0] ?? "")),
);

/** The day of the next purchase of each row, by its last one and its interval. */
export function nextDays(table: Calculation): Value[] {
  const last = table.column("last");
  return table.column("interval").map((interval, row) => {
    const day = last[row];
    return typeof interval !== "number" ? interval : typeof day === "number" ? dayWithin(Math.floor(day + interval), "dates") : "";
  });
}

export function lastDays(table: Calculation): Value[] {
  return table.block("date").map((days, row) => {
    if (intervalsOf(table)[row] instanceof SalesbookError) return "";
    const last = Math.max(0, ...days.filter((day): day is number => typeof day === "number"));
    return last === 0 ? "" : Math.floor(last);
  });
}

export function statesOf(table: Calculation): Value[] {
  const [last, today] = [table.column("last"), table.scalar("today")];
  return table.column("next").map((next, row) => {
    if (next === "" && last[row] !== "") return "once";
    return purchaseState(next, today, Number(table.scalar("daysAhead")));
  });
}

/** The days from each purchase of a column to the next later one of its row; of a day's purchases the first counts. */
export function gapsOf(table: Calculation, repetition: number): Value[] {
  return table.block("date").map((row) => {
    const days = row.map((cell) => (typeof cell === "number" ? Math.floor(cell) : null));
    const day = days[repetition - 1] ?? null;
    if (day === null || day < 61 || days.indexOf(day) < repetition - 1) return "";
    const later = days.filter((other): other is number => other !== null && other > day);
    return later.length === 0 ? "" : Math.min(...later) - day;
  });
}

export function segmentsOf(table: Calculation): Value[] {
  return segmentsByProduct(table.column("product"), table.column("national"), table.column("store"), table.scalar("loyal"));
}

/** Each row's segment, taken apart. */
export const partsOf = once((table: Calculation): (SegmentParts | null)[] => table.column("segment").map(segmentParts));

/** The discount that each row is offered. */
export function offersOf(table: Calculation): Value[] {
  const campaign = CAMPAIGN_BRANDS.find((known) => known === table.scalar("campaign"));
  return partsOf(table).map((parts) => (parts && campaign ? table.scalar(`offer${parts.level}.${offerGroup(parts.brand, campaign)}`) : ""));
}

/** Both brands together, where there is a segment. */
export function uses(table: Calculation): Value[] {
  const amount = (name: string, row: number): number => Number(table.column(name)[row] ?? 0);
  return partsOf(table).map((parts, row) => (parts ? toMillionth(amount("national", row) + amount("store", row)) : ""));
}

function blankIfTooFew(found: Result<number>): Value {
  return found instanceof SalesbookError && found.code === "notEnoughData" ? "" : found;
}
