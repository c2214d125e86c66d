/** Excel as a host, through Office.js. The only file that touches the global `Excel`; its neighbours `excel-*.ts` name the types only. */
import { SalesbookError } from "../domain/errors";
import { catalogues, pickLanguage } from "../i18n";
import { asOurs } from "./excel-errors";
import { hostOver, type Part } from "./excel-host";
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
const NEEDED: Readonly<Record<Part, string>> = {
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
};

/**
 * The Excel that the task pane stands in.
 *
 * @param options what Office says of itself
 */
export function createExcelHost({ language, platform, isSetSupported }: ExcelHostOptions): Host {
  const words = catalogues[pickLanguage(language)].excel;
  return hostOver({
    words,
    download: platform === "OfficeOnline",
    can: (part) => isSetSupported("ExcelApi", NEEDED[part]),
    lacking: (part, received) => new SalesbookError("excelTooOld", { received: `${received} (ExcelApi ${NEEDED[part]})` }),
    needs: words.needs,
    run: (work, oneUndo) => Excel.run({ delayForCellEdit: true, ...(oneUndo ? { mergeUndoGroup: true } : {}) }, work),
    openWorkbook,
    watchSelection,
  });
}

const openWorkbook = (file: Uint8Array): Promise<void> => asOurs(Excel.createWorkbook(base64Of(file)));

/** Byte by byte: a call takes only so many arguments. */
function base64Of(file: Uint8Array): string {
  return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(""));
}

async function watchSelection(onChange: () => void): Promise<() => void> {
  const registration = await asOurs(
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const added = context.workbook.onSelectionChanged.add(async () => onChange());
      await context.sync();
      return added;
    }),
  );
  return () => {
    const stop = Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    // The pane is done with it; Excel drops the registration with the pane at the latest.
    stop.catch(() => undefined);
  };
}
