/** A request of Office.js that WPS answers: what is asked is done at once, and each `sync` lets the page breathe. */
import { SalesbookError } from "../domain/errors";
import { itemsOf, load } from "./wps-answers";
import { CALCULATION_MANUAL } from "./wps-constants";
import { areaOfCells } from "./wps-place";
import { rangeAnswers } from "./wps-range";
import { sheetsOf, worksheetsAnswers, type Workplace } from "./wps-sheets";
import { tablesAnswers } from "./wps-tables";

/** A request, and how it ends. */
export interface WpsRequest {
  readonly context: Excel.RequestContext;
  /** Lets WPS draw and calculate again. */
  readonly end: () => void;
}

/**
 * A request to the workbook in front.
 *
 * @param found what this WPS was found to do, from one request to the next
 * @throws SalesbookError noWorkbook
 */
export function requestTo(application: Et.Application, found: Workplace["found"]): WpsRequest {
  // There is none where no workbook is open, whatever the types say.
  const workbook = application.ActiveWorkbook as Et.Workbook | null | undefined;
  if (!workbook) throw new SalesbookError("noWorkbook");
  const place: Workplace = { application, workbook, found };
  const suspended = suspensionOf(application);
  const selection = () => application.ActiveWindow.RangeSelection;
  const rangeOf = (cells: Et.Range) => rangeAnswers({ ...place, sheet: cells.Worksheet }, areaOfCells(cells));
  const context = Object.freeze({
    application: Object.freeze({
      suspendApiCalculationUntilNextSync: suspended.calculation,
      suspendScreenUpdatingUntilNextSync: suspended.screen,
    }),
    workbook: Object.freeze({
      get worksheets() {
        return worksheetsAnswers(place);
      },
      get tables() {
        return Object.freeze({ load, items: sheetsOf(workbook).flatMap((sheet) => tablesAnswers({ ...place, sheet }).items) });
      },
      /** Those of one sheet alone have it before them. */
      get names() {
        const all = itemsOf(workbook.Names).filter(({ Name }) => !Name.includes("!"));
        return Object.freeze({ load, items: all.map(({ Name }) => Object.freeze({ name: Name })) });
      },
      protection: Object.freeze({
        load,
        get protected() {
          return workbook.ProtectStructure;
        },
      }),
      getSelectedRange: () => rangeOf(selection()),
      getActiveCell: () => rangeOf(application.ActiveCell),
    }),
    sync: async () => {
      suspended.end();
      await new Promise<void>((resolve) => setTimeout(resolve));
    },
  });
  return { context: context as unknown as Excel.RequestContext, end: suspended.end };
}

/** WPS neither draws nor calculates while much is written, and goes on as before at the end. */
function suspensionOf(application: Et.Application) {
  const before: { calculation?: Et.XlCalculation; screen?: boolean } = {};
  return {
    calculation: () => {
      before.calculation ??= application.Calculation;
      application.Calculation = CALCULATION_MANUAL;
    },
    screen: () => {
      before.screen ??= application.ScreenUpdating;
      application.ScreenUpdating = false;
    },
    /** What WPS refuses is tried again at the next end. */
    end: () => {
      if (before.screen !== undefined) application.ScreenUpdating = before.screen;
      delete before.screen;
      if (before.calculation !== undefined) application.Calculation = before.calculation;
      delete before.calculation;
    },
  };
}
