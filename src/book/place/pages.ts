/** How a planned table is printed, and what of it stays in sight: pages, repeated rows and columns, frozen panes. */
import { fill } from "../../i18n";
import type { Area, Chart, PrintSetup, Sheet } from "../../sheet/sheet";
import type { Section } from "../../tables/model";
import type { TablePlan } from "../plan/model";
import type { SheetRows } from "./rows";

/** The columns of a printed page. */
export type Page = Pick<Area, "column" | "columns"> & Pick<Section, "printedRows">;

/** The columns of each printed page; at least one page. */
export function pagesOf(plan: TablePlan): readonly [Page, ...Page[]] {
  const whole: Page = { column: 0, columns: plan.widths.length };
  const pages: { column: number; columns: number; printedRows?: number }[] = [];
  const sections = new Map(plan.spec.sections.map((section) => [section.name, section]));
  plan.columns.forEach(({ section }, column) => {
    const { page, printedRows } = sections.get(section) ?? {};
    if (page === "none") return;
    const opens = pages.length === 0 || (page !== undefined && plan.columns[column - 1]?.section !== section);
    if (opens) pages.push({ column, columns: 0, printedRows });
    const last = pages.at(-1);
    if (last) last.columns += 1;
  });
  // A block may reach beyond the table.
  const last = pages.at(-1);
  if (plan.spec.type === "rows" && last && last.column + last.columns === plan.columns.length)
    last.columns = plan.widths.length - last.column;
  const [first = whole, ...others] = pages;
  return [first, ...others];
}

/** The print setup: a page for each group of columns and for each chart; a form stands on one page. */
export function printOf(
  plan: TablePlan,
  pages: readonly [Page, ...Page[]],
  rows: SheetRows,
  charts: readonly Chart[],
): Omit<PrintSetup, "orientation"> {
  const { spec, words } = plan;
  const isForm = spec.type === "form";
  const isNamed = spec.sections.some(({ page }) => page === "named");
  const below = isOnePage(spec) ? charts : [];
  const areas = pages.map((page, index): Area => {
    const { column, columns } = page;
    if (index === 0) return { column, columns, row: 0, rows: Math.max(rows.count, ...below.map(({ place }) => place.row + place.rows)) };
    const row = firstBlockRow(plan, page) ?? rows.titles;
    const end = Math.min(rows.notes - 1, rows.data + (page.printedRows ?? plan.request.rows + 1));
    return { column, columns, row, rows: end - row };
  });
  return {
    areas: [...areas, ...listsApart(plan, pages[0]), ...(isOnePage(spec) ? [] : charts.map(({ place }) => place))],
    onePage: isOnePage(spec),
    titleRows: isForm ? { first: 0, last: 0 } : { first: rows.titles, last: rows.headings },
    ...(isNamed ? { titleColumns: { first: 0, last: requiredColumn(plan) } } : {}),
    footer: { left: words.title, right: fill(words.common.page, { page: "&P", pages: "&N" }) },
  };
}

/** Whether everything of a table is printed on one page. */
export function isOnePage(spec: TablePlan["spec"]): boolean {
  return spec.type === "form" || spec.onePage === true;
}

/** In points: of rows that stay in sight. More would leave little of a small screen for the rows that move. */
const MOST_FROZEN = 200;

/**
 * What stays in sight: the headings and the columns up to the one that names the rows; of a form its title. Where much stands above the
 * headings they move with the rows; Excel then shows them in the place of the columns' letters.
 *
 * @param head how high the rows above the first of the table are, in points
 */
export function freezeOf({ spec, columns }: TablePlan, rows: SheetRows, head: number): Sheet["freeze"] {
  if (spec.type === "form") return { rows: 1, columns: 0 };
  return {
    rows: head > MOST_FROZEN ? 0 : rows.data,
    columns: columns.findIndex(({ field }) => field.role === "input" && field.kind === "text") + 1 || 1,
  };
}

/** The lists that formulas look into, where they do not stand on the first page. */
function listsApart({ blocks }: TablePlan, first: Page): Area[] {
  return blocks
    .filter(({ spec, column }) => spec.isLookedInto && column >= first.column + first.columns)
    .map(({ spec, row, column }) => ({ row, column, rows: spec.lines.length + 1, columns: spec.columns.length + 1 }));
}

/** Where the blocks begin that are printed above the columns of a page: those that start there, or reach into it. */
function firstBlockRow({ blocks }: TablePlan, page: Page): number | undefined {
  return blocks.find(
    ({ spec, column }) => !spec.isLookedInto && column < page.column + page.columns && column + 1 + spec.columns.length > page.column,
  )?.row;
}

/** The column with the names that every row needs: a printed page with other columns repeats what stands up to there. */
function requiredColumn({ columns }: TablePlan): number {
  return Math.max(
    0,
    columns.findIndex(({ field }) => field.role === "input" && field.kind === "text" && field.required === true),
  );
}
