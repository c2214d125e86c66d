/** The sentences that explain an error value or a refusal, in the user's language. */
import { SalesbookError } from "../domain/errors";
import type { Reason } from "../hosts/formula-model";
import type { WorkbenchState } from "../hosts/workbench-store";
import type { CellView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import { errorMessage } from "../i18n/error-message";
import { addressOf } from "../sheet/address";
import { TIME_LIMIT } from "./calculator";

/** A heading and what to do. */
export interface Explanation {
  readonly title: string;
  readonly text: string;
}

/** A cell's address, "B12". */
export function cellName(row: number, column: number): string {
  return addressOf({ row, column });
}

/** Why a cell shows an error value, or what it gave before the last change; `null` where it shows what it should. */
export function explainCell(cell: CellView, language: Language): string | null {
  const words = catalogues[language].workbench;
  if (cell.outdated !== undefined) return fill(words.calculation[cell.outdated], { seconds: TIME_LIMIT });
  if (typeof cell.content !== "object" || cell.content === null) return null;
  if (cell.reason !== undefined) return explainReason(cell.reason, language);
  const meanings: Readonly<Record<string, string>> = words.errors;
  return meanings[cell.content.error] ?? words.errors["#VALUE!"];
}

/** Why the last thing typed was not accepted. */
export function explainProblem(problem: NonNullable<WorkbenchState["problem"]>, language: Language): Explanation {
  const words = catalogues[language].workbench;
  if (problem instanceof SalesbookError)
    return { title: words.settingTitle, text: fill(words.refusedSetting, { message: errorMessage(catalogues[language], problem) }) };
  const cell = cellName(problem.place.row, problem.place.column);
  if (problem.reason === "sort") return { title: words.refusedSortTitle, text: words.refusedSort };
  if (problem.reason === "merged") return { title: words.refusedSortTitle, text: words.refusedMerged };
  if (problem.reason === "rows") return { title: words.refusedRowsTitle, text: words.refusedRows };
  if (problem.reason === "follow")
    return { title: words.refusedFollowTitle, text: fill(words.refusedFollow, { cell, sheet: problem.place.sheet }) };
  return {
    title: words.refusedTitle,
    text: fill(problem.reason === "calculated" ? words.refusedCalculated : words.refusedUnreadable, { cell }),
  };
}

function explainReason(reason: Reason, language: Language): string {
  if (typeof reason === "string") return catalogues[language].workbench.calculation[reason];
  return "words" in reason ? reason.words : errorMessage(catalogues[language], new SalesbookError(reason.code, reason.details));
}
