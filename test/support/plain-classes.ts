/** The classes of periods and the steady class as their rules are told, customer by customer and word by word; shared with nothing of the product. */

const ORDER = ["A", "B", "C", "none"];
const isBetter = (one: string, other: string): boolean => ORDER.indexOf(one) < ORDER.indexOf(other);

/**
 * The class of each customer in each period at 75 and 95 %, `none` for who bought nothing: a list per period.
 *
 * @param periods a list of amounts per customer
 */
export function plainPeriodClasses(periods: readonly (readonly number[])[]): string[][] {
  return periods[0]!.map((_, period) => {
    const sales = periods.map((row) => Math.max(0, row[period]!));
    const total = sales.reduce((sum, amount) => sum + amount, 0);
    return sales.map((own) => {
      if (own === 0) return "none";
      const ahead = sales.filter((amount) => amount > own).reduce((sum, amount) => sum + amount, 0) / total;
      return ahead < 0.75 - 1e-9 ? "A" : ahead < 0.95 - 1e-9 ? "B" : "C";
    });
  });
}

/** The steady class of each customer at the end; `""` for who bought nothing for so long. */
export function plainSteadyClasses(periods: readonly (readonly number[])[], confirm: number, margin: number): string[] {
  const classes = plainPeriodClasses(periods);
  return periods.map((row, customer) => {
    const own = classes.map((letters) => letters[customer]!);
    let steady = "none";
    own.forEach((now, period) => {
      if (now === steady) return;
      const amountsOf = (isIn: (letter: string) => boolean): number[] =>
        periods.flatMap((other, index) => (classes[period]![index] !== "none" && isIn(classes[period]![index]!) ? [other[period]!] : []));
      const next = isBetter(now, steady)
        ? Math.max(0, ...amountsOf((letter) => isBetter(now, letter)))
        : Math.min(...amountsOf((letter) => !isBetter(steady, letter)));
      const isFar = Math.abs(row[period]! - next) >= (margin - 1e-9) * next;
      if (steady === "none" || (now !== "none" && isFar)) steady = now;
      else if (period + 1 >= confirm) {
        const running = own.slice(period + 1 - confirm, period + 1);
        const sorted = [...running].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
        if (running.every((letter) => isBetter(letter, steady))) steady = sorted.at(-1)!;
        else if (running.every((letter) => isBetter(steady, letter))) steady = sorted[0]!;
      }
    });
    return steady === "none" ? "" : steady;
  });
}
