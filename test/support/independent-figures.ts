/**
 * Totals and counts of the tables, worked out from what was typed in the plainest way and with nothing of the product's
 * arithmetic: sums in a loop, sorting, the haversine formula as a schoolbook has it. For figures without text or gaps, as
 * the samples are.
 */
import type { TableRequest } from "../../src/book/request";
import { COURSE_FIGURES } from "./independent-course-figures";
import { CUSTOMER_FIGURES } from "./independent-customer-figures";
import { TRADE_FIGURES } from "./independent-trade-figures";
import type { Figures, FiguresByTable } from "./plain-figures";

const FIGURES: FiguresByTable = { ...COURSE_FIGURES, ...TRADE_FIGURES, ...CUSTOMER_FIGURES };

/** The figures of one table with sample data at its default settings; a table without totals and counts has none. */
export function independentFigures(request: TableRequest): Figures {
  return FIGURES[request.table]?.(request) ?? {};
}

/** The tables of which something is known. */
export function tablesWithFigures(): string[] {
  return Object.keys(FIGURES);
}
