/** The script that Excel loads for the custom functions, alone or in the page of the task pane. */
import * as declared from "./functions";
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
  for (const [id, declaredFunction] of Object.entries(declared)) CustomFunctions.associate(id, declaredFunction);
}

export * from "./functions";
export { setLanguage } from "./language";
export { evaluate, functionTable, type FunctionEntry, type FunctionName, type FunctionParameter } from "./table";
