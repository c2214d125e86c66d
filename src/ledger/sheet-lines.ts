/** The lines of a workbook's sheet, read as they are unpacked; where that cannot be, the workbook is held. */
import { SalesbookError } from "../domain/errors";
import type { Rows } from "../import/reader";
import type { OpenSheet } from "../import/read-workbook";
import { WholeNeeded } from "../import/sheet-rows";
import type { Watching } from "./byte-source";
import { lineKey } from "./line-key";
import type { LinePlan } from "./plan";
import { cellText, RowReader } from "./read-rows";
import type { PieceSums } from "./sums";

/** A sheet whose lines somebody reads, here or elsewhere. */
export interface SheetLines {
  /** Bytes that a reading goes over. */
  readonly size: number;
  /** @throws SalesbookError cancelled, and why the file cannot be read */
  sums(plan: LinePlan, watching?: Watching): Promise<PieceSums>;
  /** Of each line a key of its text, `null` for a blank one. */
  keys(): Promise<readonly (number | null)[]>;
}

/** The lines of a sheet here. */
export class BookSheet implements SheetLines {
  constructor(
    private readonly sheet: OpenSheet,
    /** All its rows. */
    private readonly whole: () => Promise<Rows>,
    /** Rows above the first line. */
    private readonly above: number,
  ) {}

  get size(): number {
    return this.sheet.size;
  }

  /** The first rows, so many as far as there are. */
  async top(count: number): Promise<Rows> {
    const top: Rows[number][] = [];
    try {
      for await (const rows of this.sheet.rows()) {
        for (const row of rows) if (top.length < count) top.push(row);
        if (top.length === count) break;
      }
      return top;
    } catch (error) {
      if (!(error instanceof WholeNeeded)) throw error;
      return (await this.whole()).slice(0, count);
    }
  }

  sums(plan: LinePlan, { signal, onProgress }: Watching = {}): Promise<PieceSums> {
    return this.through(() => {
      const reader = new RowReader(plan);
      return {
        take: (rows) => {
          if (signal?.aborted) throw new SalesbookError("cancelled");
          reader.take(rows);
        },
        end: () => reader.sums,
      };
    }, onProgress);
  }

  keys(): Promise<readonly (number | null)[]> {
    return this.through(() => {
      const keys: (number | null)[] = [];
      return { take: (rows) => rows.forEach((row) => keys.push(rowKey(row))), end: () => keys };
    });
  }

  /** Hands all lines to a reading, which begins anew where the workbook has to be held. */
  private async through<Read>(
    begin: () => { take: (rows: Rows) => void; end: () => Read },
    onBytes?: (bytes: number) => void,
  ): Promise<Read> {
    try {
      const reading = begin();
      let { above } = this;
      for await (const rows of this.sheet.rows(onBytes)) {
        const lines = above > 0 ? rows.slice(above) : rows;
        above -= Math.min(above, rows.length);
        reading.take(lines);
      }
      return reading.end();
    } catch (error) {
      if (!(error instanceof WholeNeeded)) throw error;
    }
    const reading = begin();
    reading.take((await this.whole()).slice(this.above));
    return reading.end();
  }
}

/** A key of what a row says. */
export function rowKey(row: Rows[number]): number | null {
  return lineKey(row.map(cellText).join("\t"));
}
