/** Which analyses fit a selection, and what the others lack. */
import { abcAnalysis, averagesAnalysis } from "./abc";
import { columnOf, monthColumns } from "./block";
import type { Block, Part } from "./selection";
import { CREDIT_NEEDS, creditAnalysis } from "./credit";
import { ANALYSES, type Analysis, type AnalysisId, type AnalysisOptions } from "./model";
import { productAnalysis } from "./products";
import { MOST_PLACES, routeAnalysis } from "./route";

/** An analysis and why it does not fit, if it does not. */
export interface Offer {
  readonly id: AnalysisId;
  readonly fits: boolean;
  /** The columns that are missing; of several ways to fit, the one that is nearest. */
  readonly missing: readonly Part[];
  /** Set where there are more rows than this one can take. */
  readonly mostRows?: number;
}

/** What an analysis needs: all parts of one of the lists. */
const NEEDS: Readonly<Record<AnalysisId, readonly (readonly Part[])[]>> = {
  abc: [["sales"], ["month"]],
  products: [
    ["sales", "cost", "opening", "closing"],
    ["sales", "cost", "averageStock"],
  ],
  averages: [["month"]],
  credit: CREDIT_NEEDS.flatMap((parts) =>
    parts.includes("expectedSales") ? [parts, parts.map((part): Part => (part === "expectedSales" ? "sales" : part))] : [parts],
  ),
  route: [["latitude", "longitude"]],
};

/** Every analysis, those that fit first. */
export function offersFor(block: Block): Offer[] {
  const rows = block.used.length;
  const offers = ANALYSES.map((id): Offer => {
    const gaps = NEEDS[id].map((parts) => parts.filter((part) => !isThere(block, part, id)));
    // The last shortest list: sales rather than expected sales are asked for, where either would do.
    const missing = gaps.reduce((best, gap) => (gap.length < best.length ? gap : best), gaps[0] ?? []);
    if (id === "route" && rows > MOST_PLACES) return { id, fits: false, missing, mostRows: MOST_PLACES };
    return { id, fits: rows > 0 && missing.length === 0, missing };
  });
  // What needs the most columns and has them says the most.
  const weight = ({ id, fits }: Offer): number => (fits ? 1 + Math.min(...NEEDS[id].map((parts) => parts.length)) : 0);
  return offers.toSorted((one, other) => weight(other) - weight(one));
}

/** The analysis of a block that it fits. */
export function analyse(block: Block, id: AnalysisId, options: AnalysisOptions): Analysis {
  if (id === "abc") return abcAnalysis(block, options);
  if (id === "products") return productAnalysis(block);
  if (id === "averages") return averagesAnalysis(block);
  return id === "credit" ? creditAnalysis(block) : routeAnalysis(block);
}

function isThere(block: Block, part: Part, id: AnalysisId): boolean {
  // One month alone is no average; to rank by, it is as good as any amount.
  if (part === "month") return monthColumns(block).length >= (id === "averages" ? 2 : 1);
  return columnOf(block, part) !== undefined;
}
