/** Wrong ways in sheet P18. */
import { COMPLAINT_CAUSES } from "../../../domain/complaints";
import type { Calculation, Slip, Value } from "../../model";
import { earlierOfAnyCause } from "../../p21-complaints/slips/slips";

export const slips: readonly Slip[] = [
  {
    name: "byCustomerAlone",
    column: "earlier",
    value: earlierOfAnyCause,
    example: { at: 11, right: 0, wrong: 1 },
  },
  {
    name: "openAsNoDays",
    cells: ["meanDays"],
    cell: (table, line) => {
      const cases = rowsOf(table, line);
      const days = table.column("days");
      return cases.length === 0 ? "" : cases.reduce((sum, row) => sum + numberOf(days[row]), 0) / cases.length;
    },
    example: { at: "meanDays.allCauses", right: 6.2, wrong: 4.42857 },
  },
  {
    name: "meanOfTheMeans",
    cells: ["meanDays"],
    cell: (table, line) => {
      if (line !== "allCauses") return "";
      const means = COMPLAINT_CAUSES.map((cause) => table.scalar(`meanDays.${cause}`)).filter((mean) => typeof mean === "number");
      return means.length === 0 ? "" : means.reduce((sum, mean) => sum + mean, 0) / means.length;
    },
    example: { at: "meanDays.allCauses", right: 6.2, wrong: 6.9 },
  },
  {
    name: "satisfiedOfAll",
    cells: ["satisfiedShare"],
    cell: (table, line) => {
      const [cases, answers] = [rowsOf(table, line), table.column("satisfied")];
      return cases.length === 0 ? "" : cases.filter((row) => answers[row] === "yes").length / cases.length;
    },
    example: { at: "satisfiedShare.allCauses", right: 0.7, wrong: 0.5 },
  },
  {
    name: "repeatsByCustomer",
    cells: ["repeatRate"],
    cell: (table, line) => {
      const [cases, earlier] = [rowsOf(table, line), earlierOfAnyCause(table)];
      return cases.length === 0 ? "" : cases.filter((row) => numberOf(earlier[row]) > 0).length / cases.length;
    },
    example: { at: "repeatRate.allCauses", right: 0.14286, wrong: 0.21429 },
  },
  {
    name: "ownShare",
    column: "cumulativeShare",
    value: (table) => table.column("sortedShare"),
    example: { at: 2, right: 0.57143, wrong: 0.14286 },
  },
];

/** The rows of a cause, or of all. */
function rowsOf(table: Calculation, line: string): number[] {
  return table
    .column("cause")
    .flatMap((cause, row) => (COMPLAINT_CAUSES.some((name) => name === cause && (line === "allCauses" || line === name)) ? [row] : []));
}

function numberOf(value: Value | undefined): number {
  return typeof value === "number" ? value : 0;
}
