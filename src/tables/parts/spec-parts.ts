/** Small parts that many specs are made of. */
import { readNumber } from "../../domain/cells";
import { SalesbookError } from "../../domain/errors";
import type { Calculation, Kind, NumberParameter, Summary, Value } from "../model";

/** A limit, weight or rate of the table's rules, which may be changed on the sheet. */
export function limit(name: string, kind: NumberParameter["kind"], value: number, minimum: number, maximum: number): NumberParameter {
  return { role: "parameter", name, kind, default: value, minimum, maximum };
}

/**
 * The condition that a cell of the row which should hold a number, or be blank, holds something else.
 *
 * @param fields names of fields without repetitions
 * @example holdsText("due") // 'COUNT({due})+({due}="")=0'
 * @example holdsText("cost", "deals") // 'COUNT({cost},{deals})+({cost}="")+({deals}="")<2'
 */
export function holdsText(...fields: readonly string[]): string {
  const cells = fields.map((field) => `{${field}}`);
  const known = [`COUNT(${cells.join(",")})`, ...cells.map((cell) => `(${cell}="")`)].join("+");
  return fields.length === 1 ? `${known}=0` : `${known}<${fields.length}`;
}

/**
 * The error for the first of some cells that holds neither a number nor nothing, where {@link holdsText} holds.
 *
 * @param argument what the message calls such a cell
 */
export function refusedText(cells: readonly (Value | undefined)[], argument: string): SalesbookError | undefined {
  return cells.map((cell) => readNumber(cell, argument)).find((cell) => cell instanceof SalesbookError);
}

/**
 * Single cells that say something of the rows, and nothing while there is nothing to say.
 *
 * @param nothing the formula's condition that there is nothing to say yet
 * @param isNothing the same of the values
 * @returns a cell by its name, kind, formula and value
 * @example figuresUnless("COUNT({gap:column})=0", () => true)("below", "whole", "MIN({gap:column})", () => 0).formula // 'IF(COUNT({gap:column})=0,"",MIN({gap:column}))'
 */
export function figuresUnless(
  nothing: string,
  isNothing: (table: Calculation) => boolean,
): (name: string, kind: Kind, formula: string, value: (table: Calculation) => Value) => Summary {
  return (name, kind, formula, value) => ({
    role: "summary",
    name,
    kind,
    formula: `IF(${nothing},"",${formula})`,
    value: (table) => (isNothing(table) ? "" : value(table)),
  });
}

/**
 * What amounts come to when net returns are taken off, beside a total in which they count 0; blank while there are none.
 *
 * @param amount the field with the amounts
 */
export function netOfReturns(amount: string): Summary {
  const sum = (sign: string): string => `SUMIF({${amount}:column},"${sign}0")`;
  return {
    role: "summary",
    name: "netTotal",
    kind: "amount",
    formula: `IF(COUNTIF({${amount}:column},"<0")=0,"",${sum(">")}+${sum("<")})`,
    value: (table) => {
      const amounts = table.column(amount).filter((cell): cell is number => typeof cell === "number");
      return amounts.some((own) => own < 0) ? amounts.reduce((whole, own) => whole + own, 0) : "";
    },
  };
}

/** How often something stands in a column. */
export function timesIn(table: Calculation, field: string, wanted: Value): number {
  return table.column(field).filter((own) => own === wanted).length;
}
