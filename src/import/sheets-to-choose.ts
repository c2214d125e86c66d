/** What a file with several sheets that fit leaves to its user. */
import { SalesbookError } from "../domain/errors";

/** The sheets to choose from, as the error names them; none where a file failed for another reason. */
export function sheetsToChoose(error: unknown): readonly string[] {
  return error instanceof SalesbookError && error.code === "chooseSheet" ? String(error.details["accepted"] ?? "").split("\n") : [];
}
