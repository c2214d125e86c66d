/** What Excel's failures mean to a user. They are told by their code; Office.js hands them out as objects that carry one. */
import { SalesbookError } from "../domain/errors";

/** The code of a failure of Office.js, or undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return isCoded(error) ? error.code : undefined;
}

/** The call of the object model that failed (`WorksheetCollection.add`), where Excel names it. */
export function locationOf(error: unknown): string | undefined {
  return isCoded(error) ? error.debugInfo?.errorLocation : undefined;
}

/**
 * What Excel said, with the call it speaks of, without the full stop: the message around it sets one.
 *
 * @example reasonOf(new Error("The sheet is protected.")) // "The sheet is protected"
 * @example reasonOf({ code: "ItemNotFound", message: "It isn't there.", debugInfo: { errorLocation: "Sheets.getItem" } }) // "It isn't there (ItemNotFound, Sheets.getItem)"
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) && !isCoded(error)) return String(error);
  const said = error.message.replace(/[.。]\s*$/, "");
  if (!isCoded(error)) return said;
  return `${said} (${[error.code, locationOf(error)].filter(Boolean).join(", ")})`;
}

/**
 * The error to show.
 *
 * @param error anything caught
 * @param building the sheet that was being built, or nothing where no sheet was
 */
export function translated(error: unknown, building?: string): SalesbookError {
  if (error instanceof SalesbookError) return error;
  if (codeOf(error) === "InvalidOperationInCellEditMode") return new SalesbookError("cellEditMode");
  const reason = reasonOf(error);
  return building === undefined
    ? new SalesbookError("excelRefused", { reason })
    : new SalesbookError("excelFailed", { sheet: building, reason });
}

/** What a request gives; failures come out as ours. */
export function asOurs<Result>(request: Promise<Result>): Promise<Result> {
  return request.catch((error: unknown) => {
    throw translated(error);
  });
}

interface Coded {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isCoded(error: unknown): error is Coded {
  return (
    typeof error === "object" &&
    error !== null &&
    !(error instanceof SalesbookError) &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error &&
    typeof error.message === "string"
  );
}
