/** How much of a file is taken in, so that a small file that declares very much cannot take the page or the machine along. */
import { SalesbookError } from "../domain/errors";
import { catalogues, type Language } from "../i18n";

/** What a file may hold at most. Tests hand in small ones. */
export interface ReadLimits {
  /** Bytes of all parts of an archive together, as they are unpacked. */
  readonly unpacked: number;
  /** Parts of an archive. */
  readonly parts: number;
  /** The last row and column of a sheet, from 1. */
  readonly rows: number;
  readonly columns: number;
  /** Rows of one sheet that hold something. */
  readonly filledRows: number;
  /** Cells of all sheets together that hold something. */
  readonly cells: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Characters of one cell. */
  readonly text: number;
  /** How deep elements of a marked-up file stand within each other. */
  readonly depth: number;
}

export const LIMITS: ReadLimits = {
  unpacked: 800_000_000,
  parts: 10_000,
  rows: 1_048_576,
  columns: 16_384,
  filledRows: 1_048_576,
  cells: 10_000_000,
  merges: 65_536,
  text: 1_000_000,
  depth: 200,
};

/** Of a workbook whose rows are not held. */
export const UNHELD_LIMITS: ReadLimits = { ...LIMITS, unpacked: 4_000_000_000, cells: Number.MAX_SAFE_INTEGER };

/** Refuses a file as soon as one of its limits is passed. */
export class Guard {
  private cells = 0;
  private unpacked = 0;

  constructor(
    readonly file: string,
    private readonly language: Language,
    readonly limits: ReadLimits = LIMITS,
  ) {}

  /** @throws SalesbookError fileTooMuch when the number is above the limit */
  check(limit: Exclude<keyof ReadLimits, "filledRows">, received: number): void {
    if (received <= this.limits[limit]) return;
    const { limits } = catalogues[this.language].files;
    throw new SalesbookError("fileTooMuch", { file: this.file, limit: limits[limit], accepted: this.limits[limit] });
  }

  /** @throws SalesbookError fileTooLong when a sheet has more rows with contents */
  checkRows(filled: number): void {
    if (filled > this.limits.filledRows) throw new SalesbookError("fileTooLong", { file: this.file, accepted: this.limits.filledRows });
  }

  /** Counts cells over all sheets. */
  addCells(count: number): void {
    this.cells += count;
    this.check("cells", this.cells);
  }

  /** Counts bytes over all parts of an archive. */
  addUnpacked(bytes: number): void {
    this.unpacked += bytes;
    this.check("unpacked", this.unpacked);
  }

  /** Refuses marked-up text whose elements stand too deep within each other. */
  checkDepth(text: string): void {
    let depth = 0;
    for (const [tag] of text.matchAll(/<[^!?>][^>]*>/g)) {
      if (tag.startsWith("</")) depth -= 1;
      else if (!tag.endsWith("/>")) this.check("depth", (depth += 1));
    }
  }
}
