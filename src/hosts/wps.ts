/**
 * WPS spreadsheets as a host. They are worked on as Excel is, in the words of Office.js, which `wps-*.ts` carry out on WPS's own
 * objects. Nobody tried it in WPS; docs/wps-checklist.md says what to look at.
 */
import { layout } from "../book/layout";
import type { BookRequest } from "../book/request";
import { SalesbookError } from "../domain/errors";
import { catalogues, pickLanguage } from "../i18n";
import { translated } from "./excel-errors";
import { hostOver, type Part } from "./excel-host";
import type { InsertionRun } from "./excel-insert";
import type { Host, InsertedSheets } from "./host";
import { requestTo } from "./wps-context";
import type { Place } from "./wps-place";
import { sheetsOf } from "./wps-sheets";

/** What of WPS's object is used. */
export type WpsApplication = Et.Application & Pick<WPS.AddonRoot & WPS.EtAddonRoot, "ApiEvent" | "Env" | "FileSystem">;

export interface WpsHostOptions {
  /** WPS's own object, `Application`. */
  readonly application: WpsApplication;
  /** The language of WPS's menus, a BCP 47 tag. */
  readonly language: string | null;
  /** Stands before the names of our functions in formulas, with its full stop. */
  readonly functionPrefix: string;
}

const SELECTION_CHANGED = "SheetSelectionChange";

/** The WPS spreadsheets that the pane stands in. */
export function createWpsHost({ application, language, functionPrefix }: WpsHostOptions): Host {
  const words = catalogues[pickLanguage(language)].excel;
  const found: Place["found"] = {};
  const run: InsertionRun = async (work) => {
    const request = requestTo(application, found);
    const front = application.ActiveSheet.Name;
    try {
      return await work(request.context);
    } catch (error) {
      showAgain(application, front);
      throw error;
    } finally {
      request.end();
    }
  };
  const host = hostOver({
    words,
    // Whether WPS's panes hand over downloads is not documented; a file is opened beside instead.
    download: false,
    can: partsOf(application),
    lacking: (_, received) => new SalesbookError("wpsTooOld", { received }),
    needs: words.needsWps,
    run,
    openWorkbook: async (file) => openFile(application, file),
    watchSelection: async (onChange) => {
      const changed = (): void => onChange();
      application.ApiEvent.AddApiEventListener(SELECTION_CHANGED, changed);
      return () => application.ApiEvent.RemoveApiEventListener(SELECTION_CHANGED, changed);
    },
  });
  return {
    ...host,
    abilities: { ...host.abilities, functionPrefix },
    async insertSheets(sheets, options = {}) {
      const { request } = options;
      const byCells = async (given: BookRequest): Promise<InsertedSheets> => {
        const inserted = await host.insertSheets(layout({ ...given, references: "cells" }, await host.takenNames()), options);
        return { ...inserted, left: [...inserted.left, catalogues[given.language].excel.left.tableNames] };
      };
      if (!request || request.references) return host.insertSheets(sheets, options);
      if (found.tableNames === false) return byCells(request);
      try {
        return await host.insertSheets(sheets, options);
      } catch (error) {
        if (knowsTableNames(found)) throw error;
        return byCells(request);
      }
    },
  };
}

/** Whether this WPS understands formulas that name tables, as far as is known; found out while sheets are built. */
function knowsTableNames({ tableNames }: Place["found"]): boolean {
  return tableNames !== false;
}

/**
 * What this WPS has. Of what is not there it hands out nothing, and it takes what is told to it in silence; so it is asked first.
 * Where no workbook is open everything is taken to be there.
 */
function partsOf({ ActiveSheet: sheet, ActiveWindow: window, Env, FileSystem }: WpsApplication): (part: Part) => boolean {
  const cell = has(sheet) ? sheet.Range("A1") : null;
  const isThere: Partial<Record<Part, boolean>> = {
    insert: cell === null || (has(sheet.ListObjects) && has(sheet.Names)),
    check: cell === null || has(sheet.ListObjects),
    conditionalFormats: cell === null || has(cell.FormatConditions),
    validations: cell === null || has(cell.Validation),
    charts: cell === null || has(sheet.ChartObjects),
    print: cell === null || has(sheet.PageSetup),
    freeze: cell === null || has(window.FreezePanes),
    gridlines: cell === null || has(window.DisplayGridlines),
    newWorkbook: has(Env) && has(FileSystem),
    oneUndo: false,
  };
  return (part) => isThere[part] ?? true;
}

/** What is asked for may be missing, whatever the types say. */
function has(member: unknown): boolean {
  return member !== undefined && member !== null;
}

/** Opens a file as a workbook of its own; WPS opens what stands on a disk. */
async function openFile({ Env, FileSystem, Workbooks }: WpsApplication, file: Uint8Array): Promise<void> {
  try {
    const folder = Env.GetTempPath().replace(/[/\\]$/, "");
    const path = `${folder}${folder.includes("\\") ? "\\" : "/"}Salesbook-${Date.now()}.xlsx`;
    if (!FileSystem.writeAsBinaryString(path, Array.from(file, (byte) => String.fromCharCode(byte)).join(""))) throw new Error(path);
    Workbooks.Open(path);
  } catch (error) {
    throw translated(error);
  }
}

/** Sheets that were built and taken away again leave another one in front. */
function showAgain({ ActiveWorkbook }: WpsApplication, sheet: string): void {
  if (ActiveWorkbook.ActiveSheet.Name !== sheet)
    sheetsOf(ActiveWorkbook)
      .find(({ Name }) => Name === sheet)
      ?.Activate();
}
