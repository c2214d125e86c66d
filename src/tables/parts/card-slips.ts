/** Wrong ways to the completeness that both customer data cards invite. */
import { isAnswered } from "../../domain/completeness";
import { fieldsOf, questionsOf, type Calculation, type CellSlip, type FormTable, type SlipExample, type Value } from "../model";

/** The slips of a card but those of its own; each example is the completeness of the whole card. */
export function cardSlips(
  card: FormTable,
  examples: Readonly<Record<"meanOfGroups" | "logCounted" | "missingShare", SlipExample>>,
): CellSlip[] {
  return [
    {
      name: "meanOfGroups",
      cells: ["completeness"],
      cell: (table, line) => {
        const shares = card.groups.map(({ name }) => table.scalar(`completeness.${name}`)).filter((share) => typeof share === "number");
        return line === "" && shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : "";
      },
      example: examples.meanOfGroups,
    },
    {
      name: "logCounted",
      cells: ["completeness"],
      cell: (table, line) => {
        const log = fieldsOf(card).flatMap(({ name }) => table.column(name));
        return line === "" ? shareOf(table, log.filter(isAnswered).length, questionsOf(card).length + log.length) : "";
      },
      example: examples.logCounted,
    },
    {
      name: "missingShare",
      cells: ["completeness"],
      cell: (table, line) => {
        const share = table.scalar(line === "" ? "completeness" : `completeness.${line}`);
        return typeof share === "number" ? 1 - share : "";
      },
      example: examples.missingShare,
    },
  ];
}

/** The answers given and some more as a part of what is taken for all; blank while the card is. */
export function shareOf(table: Calculation, more: number, all: number): Value {
  const filled = table.scalar("filled");
  return typeof filled === "number" ? (filled + more) / all : "";
}
