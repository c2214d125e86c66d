/** Findings in words, the same in the pane and on the command line. */
import { fill, type Language } from "../i18n";
import { checkWords } from "../i18n/check";
import { addressOf } from "../sheet/address";
import type { Finding } from "./model";

/** The longest value or formula that a message quotes. */
const LONGEST = 60;

/** The cells of a finding, `F8` or `F8:F20`. */
export function cellsOf({ area }: Finding): string {
  return addressOf(area);
}

/** Where a finding is in words of the table, with its cells: `Class (F8)`. */
export function placeOf(finding: Finding, language: Language): string {
  const { heading } = finding;
  // A message about a column names it anyway.
  if (heading === "" || finding.kind === "columnMissing") return cellsOf(finding);
  return fill(checkWords[language].place, { heading, cells: cellsOf(finding) });
}

/** What was found, and what to do where it cannot be repaired from here. */
export function messageOf({ kind, found, expected, heading, obstacle, forgotten = [] }: Finding, language: Language): string {
  const words = checkWords[language];
  const parts = forgotten.map(({ part, columns }) =>
    fill(words.forgotten[part], { columns: shortened(columns.join(words.separators.columns)) }),
  );
  const said = fill(words.kinds[kind], {
    found: shortened(found),
    expected: shortened(expected),
    heading,
    parts: parts.join(words.separators.parts),
  });
  if (!obstacle) return said;
  return [said, words.obstacles[obstacle]].join(language === "en" ? " " : "");
}

/** What a repair writes, where the name of the finding does not say it; `null` where it does, or nothing can be repaired. */
export function repairNoteOf({ kind, change }: Finding, language: Language): string | null {
  const notes: Partial<Record<Finding["kind"], string>> = checkWords[language].repairs;
  return change === null ? null : (notes[kind] ?? null);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
