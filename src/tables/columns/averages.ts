/** Sums and averages of months (table 6-8). */

/**
 * The sum of a repeated field in a row: blank where all of it is, `#VALUE!` for a text.
 *
 * Rounded to a millionth: the same sales added in another order differ in the last binary digit, and the customers would
 * no longer tie.
 *
 * @param then what is made of the sum, which is put before it
 */
export function sumFormula(field: string, then: (sum: string) => string = (sum) => sum): string {
  const count = `COUNT({${field}:row})`;
  const sum = then(`ROUND(SUM({${field}:row}),6)`);
  return `IF(${count}+COUNTBLANK({${field}:row})<{${field}:count},#VALUE!,IF(${count}=0,"",${sum}))`;
}

/** The average of a repeated field in a row: a blank month counts as nothing sold. */
export function averageFormula(field: string): string {
  return sumFormula(field, (sum) => perColumn(sum, field));
}

/** A sum by the number of its columns. */
export function perColumn(sum: string, field: string): string {
  return `${sum}/{${field}:count}`;
}
