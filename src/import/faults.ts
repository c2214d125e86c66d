/** Cells that cannot be read, and what the user wants to become of them. */
import type { ErrorCode } from "../domain/errors";
import { textOf, type FileRow } from "../values/rows";
import type { Choice, ImportChoices } from "./choices";
import type { FileTable } from "./file-table";
import { openProblem, type Place, type Problem, type Refusal } from "./problems";

interface Faults {
  readonly places: Place[];
  /** The first for which the user has no word. */
  open: Refusal | null;
}

const BLANK: Choice = { name: "unreadable", value: "blank" };
const LEAVE: Choice = { name: "unreadable", value: "leave" };

/** Gathers them while the cells are read. */
export class CellFaults {
  private readonly byCode = new Map<ErrorCode, Faults>();
  private readonly leave = new Set<FileRow>();

  constructor(
    private readonly headings: readonly string[],
    private readonly choices: ImportChoices,
  ) {}

  /** @returns what the cell is taken for: nothing */
  add(row: FileRow, column: number, error: Refusal): null {
    const { rows = {}, unreadable } = this.choices;
    const choice = rows[row.number] === "blank" ? "blank" : unreadable;
    // Without its name a row is nobody's.
    const isSettled = choice === "leave" || (choice === "blank" && error.code !== "customerMissing");
    if (choice === "leave") this.leave.add(row);
    const found = this.byCode.get(error.code) ?? { places: [], open: null };
    found.places.push({ row: row.number, column });
    if (!isSettled) found.open ??= error;
    this.byCode.set(error.code, found);
    return null;
  }

  /** Rows with figures and without a name. */
  missingNames(rows: readonly FileRow[], label: number, { file, headings }: FileTable): void {
    for (const row of rows)
      if (textOf(row.cells[label]) === "")
        this.add(row, label, { code: "customerMissing", details: { file, row: row.number, column: headings[label] ?? "" } });
  }

  leaves(row: FileRow): boolean {
    return this.leave.has(row);
  }

  problems(): Problem[] {
    const { unreadable = "blank" } = this.choices;
    return [...this.byCode].map(([kind, { places, open }]): Problem => {
      const choices = choicesFor(kind);
      if (open) return openProblem(kind, open.details, places, choices);
      const cells = places.map(({ row = 0, column = 0 }) => ({ row, column: this.headings[column] ?? "" }));
      const said = { kind: unreadable === "leave" ? "faultsOut" : "faultsBlank", cells } as const;
      return { kind, places, choices, chosen: { name: "unreadable", value: unreadable }, said };
    });
  }
}

function choicesFor(kind: ErrorCode): readonly Choice[] {
  const leaveRow: Choice = { name: "rows", value: "leave" };
  if (kind === "customerMissing") return [LEAVE, leaveRow];
  const days = (["dayFirst", "monthFirst"] as const).map((value): Choice => ({ name: "days", value }));
  return [...(kind === "dateUnclear" ? days : []), BLANK, LEAVE, { name: "rows", value: "blank" }, leaveRow];
}
