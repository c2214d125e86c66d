/**
 * What a host does that is spoken to in the words of Office.js: Excel (excel.ts), and WPS, whose objects answer in the same words
 * (wps.ts). Names the types only. What takes long to load is fetched when it is first asked for.
 */
import { SalesbookError } from "../domain/errors";
import type { Catalogue } from "../i18n";
import { addressOf } from "../sheet/address";
import type { Parts } from "./excel-build";
import { asOurs } from "./excel-errors";
import type { InsertionRun } from "./excel-insert";
import { readNames } from "./excel-names";
import type { Host } from "./host";

/** What not every spreadsheet has. */
export type Part =
  | "insert"
  | "calculation"
  | "conditionalFormats"
  | "protection"
  | "freeze"
  | "activeCell"
  | "surroundings"
  | "charts"
  | "validations"
  | "gridlines"
  | "newWorkbook"
  | "print"
  | "screen"
  | "check"
  | "hiddenRows"
  | "totalRow"
  | "mergedAreas"
  | "oneUndo";

/** How a spreadsheet is reached, and what it can do. */
export interface Connection extends Pick<Host, "openWorkbook" | "watchSelection"> {
  /** In the language of the spreadsheet. */
  readonly words: Catalogue["excel"];
  /** Whether files can be downloaded. */
  readonly download: boolean;
  readonly can: (part: Part) => boolean;
  /** The error where a part is missing. @param received what was wanted, in words */
  readonly lacking: (part: Part, received: string) => SalesbookError;
  /** What helps where sheets lack something, in words. */
  readonly needs: string;
  /** Carries out one request or more; fails with what the spreadsheet says. */
  readonly run: InsertionRun;
}

/** The host of a spreadsheet that is reached this way. */
export function hostOver({ words, download, can, lacking, needs, run: carriedOut, openWorkbook, watchSelection }: Connection): Host {
  const need = (part: Part, received: string): void => {
    if (!can(part)) throw lacking(part, received);
  };
  const run: InsertionRun = (work) => asOurs(carriedOut(work));
  const lackable = Object.keys(words.lacks) as (keyof typeof words.lacks)[];
  const lacks = lackable.filter((part) => !can(part)).map((part) => words.lacks[part]);
  const parts: Parts = {
    conditionalFormats: can("conditionalFormats"),
    charts: can("charts"),
    freeze: can("freeze"),
    validations: can("validations"),
    print: can("print"),
    gridlines: can("gridlines"),
  };

  return {
    abilities: { insert: can("insert"), download, lacks, ...(lacks.length > 0 ? { needs } : {}) },
    takenNames: () => run((context) => readNames(context).then(({ sheets, names }) => ({ sheets, names }))),

    async insertSheets(laidOut, options = {}) {
      need("insert", words.insertSheets);
      stopIfCancelled(options.signal);
      const sheets = [...laidOut, ...(options.beside ?? [])];
      if (sheets.length === 0) return { names: [], left: [] };
      const { insertSheets } = await import("./excel-insert");
      return insertSheets(carriedOut, {
        sheets,
        options,
        parts,
        checkProtection: can("protection"),
        suspendCalculation: can("calculation"),
        suspendScreen: can("screen"),
        oneUndo: can("oneUndo"),
      });
    },

    async checkWorkbook(options = {}) {
      need("check", words.check);
      // Few users check; what it takes is fetched when the first one does.
      const { checkWorkbook } = await import("./excel-check");
      return run((context) => checkWorkbook(context, options));
    },

    async readTyped(options = {}) {
      need("check", words.check);
      const { readTyped } = await import("./excel-check");
      return run((context) => readTyped(context, options));
    },

    async repair(findings, options = {}) {
      need("check", words.check);
      const { changesTotalRow, repairFindings } = await import("./excel-repair");
      if (changesTotalRow(findings)) need("totalRow", words.totalRow);
      return repairFindings(carriedOut, findings, options.signal);
    },

    ...(openWorkbook && can("newWorkbook") ? { openWorkbook } : {}),

    async readSelection() {
      const { readSelection } = await import("./excel-selection");
      return run(readSelection);
    },

    async readBlock(onProgress = () => undefined) {
      const { readBlock } = await import("./excel-selection");
      const able = { surroundings: can("surroundings"), hiddenRows: can("hiddenRows"), merges: can("mergedAreas") };
      return run((context) => readBlock(context, able, onProgress));
    },

    async readCells(sheet, area) {
      const { readCells } = await import("./excel-selection");
      return run((context) => readCells(context, sheet, area));
    },

    async writeFormula(formula, at) {
      if (!at) need("activeCell", words.writeFormula);
      await run(async (context) => {
        const { workbook } = context;
        const cell = at ? workbook.worksheets.getItem(at.sheet).getRange(addressOf(at)) : workbook.getActiveCell();
        cell.formulas = [[formula]];
        await context.sync();
      });
    },

    async writeCells(cells) {
      if (cells.isNew) need("insert", words.insertSheets);
      const { writeCells } = await import("./excel-write");
      return writeCells(carriedOut, cells, parts);
    },

    async goTo(sheet, area) {
      await run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(addressOf(area)).select();
        await context.sync();
      });
    },

    watchSelection,
  };
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
