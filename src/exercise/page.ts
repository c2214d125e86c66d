/** Sheets of words and lists, line by line: the cover, the report, the feedback. */
import type { Language } from "../i18n";
import { linesOf } from "../sheet/measure";
import { withRoomForNumbers } from "../sheet/number-width";
import type { Area, Cell, CellContent, Chart, Sheet } from "../sheet/sheet";
import { fontOf, type StyleName } from "../sheet/styles";

const LINE = 16;
const TITLE_HEIGHT = 28;
const STANDARD_HEIGHT = 18;

/** A sheet on its way; rows are numbered from 0. */
export class Page {
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly heights = new Map<number, number>();
  private readonly merges: Area[] = [];

  /** @param widths of the columns in characters */
  constructor(private readonly widths: readonly number[]) {}

  title(text: string): void {
    this.heights.set(this.line([text, "title"]), TITLE_HEIGHT);
  }

  /** Puts cells into the next row, as high as its longest text wants. */
  line(...cells: readonly (readonly [value: CellContent, style: StyleName, format?: string] | undefined)[]): number {
    const row =
      this.cells.push(
        cells.map((cell) => cell && { value: cell[0], style: cell[1], ...(cell[2] === undefined ? {} : { format: cell[2] }) }),
      ) - 1;
    const lines = cells.map((cell, column) =>
      cell && typeof cell[0] === "string" && WRAPPED.test(cell[1]) ? linesOf(cell[0], this.widths[column] ?? 10) : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) this.heights.set(row, most * LINE + 4);
    return row;
  }

  /** A text over the whole width. */
  whole(text: string, style: StyleName): void {
    const row = this.line([text, style]);
    const width = this.widths.reduce((sum, one) => sum + one, 0);
    this.merges.push({ row, column: 0, rows: 1, columns: this.widths.length });
    this.heights.set(row, linesOf(text, width) * LINE + 4);
  }

  headings(...texts: readonly string[]): number {
    const row = this.line(...texts.map((text) => [text, "resultHeading"] as const));
    const lines = Math.max(1, ...texts.map((text, column) => linesOf(text, (this.widths[column] ?? 10) - 2)));
    this.heights.set(row, lines * LINE + 6);
    return row;
  }

  /** How many rows there are. */
  get rows(): number {
    return this.cells.length;
  }

  /**
   * The sheet.
   *
   * @param table what the sheet is, for those who look for it
   */
  sheet(
    table: string,
    name: string,
    language: Language,
    extras: {
      readonly freeze?: Sheet["freeze"];
      readonly charts?: readonly Chart[];
      readonly hidden?: true;
      readonly orientation?: "portrait" | "landscape";
      readonly tables?: Sheet["tables"];
      /** So many columns stand on the first printed page; the others follow on pages of their own, beside the fixed ones. */
      readonly firstPage?: number;
    } = {},
  ): Sheet {
    const { freeze = { rows: 0, columns: 0 }, charts = [], hidden, orientation = "landscape", tables = [] } = extras;
    const { firstPage = this.widths.length } = extras;
    const [title = ""] = this.cells[0]?.map((cell) => String(cell?.value ?? "")) ?? [];
    const rows = Math.max(1, this.cells.length, ...charts.map(({ place }) => place.row + place.rows));
    const headings = Math.max(0, freeze.rows - 1);
    const { cells, columnWidths } = withRoomForNumbers({ cells: this.cells, columnWidths: this.widths, merges: this.merges });
    const further = furtherPages(columnWidths, firstPage, freeze.columns).map((columns) => ({
      row: headings,
      rows: rows - headings,
      ...columns,
    }));
    return {
      table,
      name,
      language,
      font: fontOf(language),
      cells,
      columnWidths,
      standardHeight: STANDARD_HEIGHT,
      rowHeights: this.heights,
      merges: this.merges,
      tables,
      validations: [],
      conditionalFormats: [],
      charts,
      ...(hidden ? { hidden } : {}),
      freeze,
      print: {
        orientation,
        // What nobody sees is not printed; LibreOffice prints what has an area.
        areas: hidden ? [] : [{ row: 0, column: 0, rows, columns: firstPage }, ...further],
        titleRows: { first: headings, last: headings },
        ...(further.length > 0 ? { titleColumns: { first: 0, last: freeze.columns - 1 } } : {}),
        footer: { left: title.replaceAll("&", "&&"), right: "&P / &N" },
      },
      fields: [],
    };
  }
}

/** Columns beyond the first page, as many on each as are no wider than that one together with those that are repeated. */
function furtherPages(widths: readonly number[], first: number, repeated: number): Pick<Area, "column" | "columns">[] {
  const widthOf = (from: number, to: number): number => widths.slice(from, to).reduce((sum, one) => sum + one, 0);
  const most = widthOf(0, first) - widthOf(0, repeated);
  const pages: { column: number; columns: number }[] = [];
  for (let column = first; column < widths.length;) {
    let columns = 1;
    while (column + columns < widths.length && widthOf(column, column + columns + 1) <= most) columns += 1;
    pages.push({ column, columns });
    column += columns;
  }
  return pages;
}

/** Styles whose texts wrap. */
const WRAPPED = /note|label|purpose|link|question/;
