/** The script that Excel loads for the custom functions, alone or in the page of the task pane. */
import { excelFunctions } from "./answer";
import { setLanguage } from "./language";

/** What this script offers to the page it is loaded in. */
export interface SalesbookFunctions {
  /** Sets the language of the functions' messages by a BCP 47 tag; null for that of the system. */
  readonly setLanguage: (tag: string | null) => void;
}

declare global {
  var salesbookFunctions: SalesbookFunctions | undefined;
}

globalThis.salesbookFunctions = { setLanguage };

if (typeof CustomFunctions !== "undefined") {
  for (const [id, excelFunction] of Object.entries(excelFunctions)) CustomFunctions.associate(id, excelFunction);
}

export { excelFunctions } from "./answer";
export { setLanguage } from "./language";
export { evaluate, functionTable, type FunctionDefinition, type FunctionName, type FunctionParameter } from "./table";
