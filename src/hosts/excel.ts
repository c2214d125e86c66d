/**
 * Excel as a host, through Office.js. The only file that touches the global `Excel`; its neighbours `excel-*.ts` name
 * the types only. What takes long to load is fetched when it is first asked for.
 */
import { SalesbookError } from "../domain/errors";
import { catalogues, pickLanguage } from "../i18n";
import { addressOf } from "../sheet/address";
import type { Parts } from "./excel-build";
import { translated } from "./excel-errors";
import { readNames } from "./excel-names";
import type { Host } from "./host";

export interface ExcelHostOptions {
  /** The language of Excel's interface, a BCP 47 tag (`Office.context.displayLanguage`). */
  readonly language: string | null;
  /** `Office.context.platform`; files can be downloaded from a browser (`OfficeOnline`) only. */
  readonly platform: string;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (set: string, version: string) => boolean;
}

/** Everything that sheets are built with, oldest first; `OrNullObject` methods came with 1.4. */
const NEEDED = {
  insert: "1.4",
  calculation: "1.6",
  conditionalFormats: "1.6",
  protection: "1.7",
  freeze: "1.7",
  activeCell: "1.7",
  surroundings: "1.7",
  charts: "1.8",
  validations: "1.8",
  gridlines: "1.8",
  newWorkbook: "1.8",
  print: "1.9",
  screen: "1.9",
  check: "1.9",
  hiddenRows: "1.9",
  totalRow: "1.13",
  mergedAreas: "1.13",
  oneUndo: "1.20",
} as const;

/**
 * The Excel that the task pane stands in.
 *
 * @param options what Office says of itself
 */
export function createExcelHost({ language, platform, isSetSupported }: ExcelHostOptions): Host {
  const can = (part: keyof typeof NEEDED): boolean => isSetSupported("ExcelApi", NEEDED[part]);
  const words = catalogues[pickLanguage(language)].excel;
  const need = (part: keyof typeof NEEDED, received: string): void => {
    if (!can(part)) throw new SalesbookError("excelTooOld", { received: `${received} (ExcelApi ${NEEDED[part]})` });
  };
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
    abilities: { insert: can("insert"), download: platform === "OfficeOnline", lacks },
    takenNames: () => run((context) => readNames(context).then(({ sheets, names }) => ({ sheets, names }))),

    async insertSheets(laidOut, options = {}) {
      need("insert", words.insertSheets);
      stopIfCancelled(options.signal);
      const sheets = [...laidOut, ...(options.beside ?? [])];
      if (sheets.length === 0) return { names: [], left: [] };
      const { insertSheets } = await import("./excel-insert");
      return insertSheets((work, oneUndo) => Excel.run({ delayForCellEdit: true, ...(oneUndo ? { mergeUndoGroup: true } : {}) }, work), {
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
      return repairFindings((work) => Excel.run({ delayForCellEdit: true }, work), findings, options.signal);
    },

    ...(can("newWorkbook") ? { openWorkbook } : {}),

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
      return writeCells((work) => Excel.run({ delayForCellEdit: true }, work), cells, parts);
    },

    async goTo(sheet, area) {
      await run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(addressOf(area)).select();
        await context.sync();
      });
    },

    async watchSelection(onChange) {
      const registration = await run(async (context) => {
        const added = context.workbook.onSelectionChanged.add(async () => onChange());
        await context.sync();
        return added;
      });
      return () => {
        const stop = Excel.run(registration.context, async (context) => {
          registration.remove();
          await context.sync();
        });
        // The pane is done with it; Excel drops the registration with the pane at the latest.
        stop.catch(() => undefined);
      };
    },
  };
}

async function openWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    throw translated(error);
  }
}

/** Byte by byte: a call takes only so many arguments. */
function base64Of(file: Uint8Array): string {
  return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(""));
}

/** A small request of its own; failures come out as ours. */
async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw translated(error);
  }
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesbookError("cancelled");
}
