/** Wrong ways in table 6-4. */
import type { Calculation, Slip, Value } from "../../model";

const CARDS = ["company", "person"] as const;
type Card = (typeof CARDS)[number];

export const slips: readonly Slip[] = [
  {
    name: "notAskedCounted",
    cells: ["companyShare", "personShare"],
    cell: (table, line, column) => {
      const marks = marksOf(table, cardOf(column), line);
      return table.scalar(`${column}.${line}`) === "" ? "" : filledIn(marks) / marks.length;
    },
    example: { at: "companyShare.all", right: 0.925, wrong: 0.80435 },
  },
  {
    name: "bothCardsPooled",
    cells: ["companyShare", "personShare"],
    cell: (table, line) => {
      const marks = CARDS.flatMap((card) => marksOf(table, card, line)).filter((mark) => mark !== "notAsked");
      return CARDS.some((card) => table.scalar(`${card}Share.${line}`) === "") ? "" : filledIn(marks) / marks.length;
    },
    example: { at: "companyShare.all", right: 0.925, wrong: 0.92537 },
  },
  {
    name: "everyBlankMissing",
    cells: ["companyMissing", "personMissing"],
    cell: (table, line, column) =>
      table.scalar(`${column}.${line}`) === "" ? "" : marksOf(table, cardOf(column), line).filter(isOpen).length,
    example: { at: "companyMissing.all", right: 1, wrong: 3 },
  },
  {
    name: "listedThoughNotRequired",
    column: "missing",
    value: (table) => {
      const [company, person] = CARDS.map((card) => table.column(card));
      return table.column("item").map((_, row) => {
        const [onCompany, onPerson] = [isOpen(company?.[row]), isOpen(person?.[row])];
        return onCompany && onPerson ? "missingBoth" : onCompany ? "missingCompany" : onPerson ? "missingPerson" : "";
      });
    },
    example: { at: 27, right: "", wrong: "missingCompany" },
  },
];

function cardOf(column: string): Card {
  return column.startsWith("company") ? "company" : "person";
}

/** The marks of a card in a group, or of all groups. */
function marksOf(table: Calculation, card: Card, line: string): Value[] {
  const groups = table.column("group");
  return table.column(card).filter((_, row) => line === "all" || groups[row] === line);
}

function filledIn(marks: readonly Value[]): number {
  return marks.filter((mark) => mark === "yes").length;
}

/** Whether an item that a card asks has no answer. */
function isOpen(mark: Value | undefined): boolean {
  return mark !== "yes" && mark !== "notAsked";
}
