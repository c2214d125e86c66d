/** Totals and counts of the packs on transactions and credit, worked out as {@link independentFigures} says. */
import { add, dayOfMonth, netOfReturns, numbers, perName, texts, times, type Figures, type FiguresByTable } from "./plain-figures";
import { plainPeriodClasses, plainSteadyClasses } from "./plain-classes";

export const TRADE_FIGURES: FiguresByTable = {
  P1: (request) => {
    const [sales, purchases] = [numbers(request, "sales"), numbers(request, "purchases")];
    const expected = (request.columns.expected ?? []).map((share) => (typeof share === "number" ? share : 0.3));
    const known = sales.flatMap((_, row) => (typeof request.columns.purchases?.[row] === "number" ? [row] : []));
    const gaps = known.map((row) => Math.max(0, (expected[row] ?? 0) * (purchases[row] ?? 0) - (sales[row] ?? 0)));
    return {
      "total:sales": add(sales.filter((amount) => amount > 0)),
      ...netOfReturns(sales),
      totalSales: add(sales.filter((amount) => amount > 0)),
      "total:gap": add(gaps),
      reachedCount: gaps.filter((gap) => gap === 0).length,
      belowCount: gaps.filter((gap) => gap > 0).length,
    };
  },
  P2: (request) => {
    const [sales, cost, opening, closing] = [
      numbers(request, "sales"),
      numbers(request, "cost"),
      numbers(request, "opening"),
      numbers(request, "closing"),
    ];
    const stock = opening.map((amount, row) => (amount + (closing[row] ?? 0)) / 2);
    const profit = sales.map((amount, row) => amount - (cost[row] ?? 0));
    // Margin × turnover × share is gross profit ÷ stock × share, of the period typed in.
    const contribution = profit.map((gained, row) => ((gained / (stock[row] ?? 0)) * (sales[row] ?? 0)) / add(sales));
    return {
      "total:sales": add(sales),
      "total:cost": add(cost),
      "total:grossProfit": add(profit),
      "total:averageStock": add(stock),
      totalSales: add(sales),
      count: sales.length,
      total: add(contribution),
      "total:task": add(numbers(request, "task")),
      "attained.allTasks": add(sales) / add(numbers(request, "task")),
      "notReached.allTasks": numbers(request, "task").filter((task, row) => (sales[row] ?? 0) < task).length,
      ...perName(["1", "2", "3", "4", "5"], (line) => ({ [`purchases.${line}`]: add(numbers(request, `bought${line}`)) })),
    };
  },
  P3: (request) => {
    const today = Number(request.parameters.today ?? 0);
    const state = (row: number): string => {
      const days = Object.entries(request.columns).flatMap(([id, column]) => (/^date\d+$/.test(id) ? [Number(column[row] ?? 0)] : []));
      const order = [...new Set(days.filter((day) => day > 0))].sort((left, right) => left - right);
      const between = order
        .slice(1)
        .map((day, index) => day - (order[index] ?? 0))
        .sort((left, right) => left - right);
      if (between.length === 0) return "";
      const half = between.length / 2;
      const usual = half % 1 === 0 ? ((between[half - 1] ?? 0) + (between[half] ?? 0)) / 2 : (between[half - 0.5] ?? 0);
      const next = Math.floor((order.at(-1) ?? 0) + usual);
      return next < today ? "overdue" : next <= today + 6 ? "due" : "later";
    };
    const states = numbers(request, "national").map((_, row) => state(row));
    const chosen = texts(request, "customer").flatMap((name, row) => (name === request.parameters["chosen.customer"] ? [row] : []));
    return {
      dueCount: times(states, "due"),
      overdueCount: times(states, "overdue"),
      "chosen.products": chosen.length,
      // The customer spends more than 25 a week, so the next list comes in two weeks.
      "chosen.nextList": today + 14,
      "chosen.dueProducts": chosen.filter((row) => states[row] === "due" || states[row] === "overdue").length,
    };
  },
  P4: (request) => {
    const needs = ["needAdvice", "needConvenience", "needSpeed", "needService"].map((name) => numbers(request, name));
    const set = (name: string, channel: number): number => Number(request.parameters[`${name}.${channel}`] ?? 0);
    const costs = [1, 2, 3, 4, 5].map((one) => set("infrastructure", one) + set("staffCost", one) + set("overtime", one));
    const perCustomer = costs.map((cost, index) => cost / set("served", index + 1));
    const [customers, values] = [numbers(request, "customers"), numbers(request, "value")];
    const known = customers.flatMap((count, row) => (count > 0 ? [row] : []));
    const isServed = (row: number): boolean =>
      perCustomer.some((cost, index) => {
        let [needed, met] = [0, 0];
        for (const [place, name] of ["giveAdvice", "giveConvenience", "giveSpeed", "giveService"].entries()) {
          const need = needs[place]?.[row] ?? 0;
          needed += need;
          met += Math.min(need, set(name, index + 1));
        }
        return met * 5 >= needed * 4 && cost * 10 <= (values[row] ?? 0);
      });
    const worth = (rows: readonly number[]): number => add(rows.map((row) => (customers[row] ?? 0) * (values[row] ?? 0)));
    const gaps = known.filter((row) => !isServed(row));
    return {
      gapCount: gaps.length,
      gapValue: worth(gaps),
      "total:segmentValue": worth(known),
      ...perName(["1", "2", "3", "4", "5"], (line) => ({
        [`channelCost.${line}`]: costs[Number(line) - 1] ?? 0,
        [`costPerCustomer.${line}`]: perCustomer[Number(line) - 1] ?? 0,
      })),
    };
  },
  P5: (request) => {
    const [receivables, notes, letters, years] = [
      numbers(request, "receivables"),
      numbers(request, "notes"),
      texts(request, "salesClass"),
      numbers(request, "goodYears"),
    ];
    const trade = numbers(request, "trade");
    const has = (name: string, row: number): boolean => typeof request.columns[name]?.[row] === "number";
    const of = (name: string, row: number): number => numbers(request, name)[row] ?? 0;
    const judged = (row: number): number => {
      const criteria = ["profit", "safety", "liquidity", "selling", "buying", "staff"].filter((name) => has(name, row));
      return criteria.length === 0 ? of("score", row) : add(criteria.map((name) => of(name, row))) / criteria.length;
    };
    const steps = (row: number): number => ((years[row] ?? 0) < 1 ? 0 : Math.min(10, Math.max(0, Math.floor((trade[row] ?? 0) / 10000))));
    const lowest = (row: number): number => {
      const limits = [
        letters[row] === "B" ? 60000 * (1 + (years[row] ?? 0) / 10) : 10000,
        70000,
        800 * judged(row) * (1 + steps(row) / 20),
      ];
      const [assets, owed] = [of("currentAssets", row), of("currentLiabilities", row)];
      if (has("expectedSales", row))
        limits.push(
          has("supplyShare", row)
            ? of("expectedSales", row) * of("costRate", row) * of("supplyShare", row) * of("creditPeriods", row)
            : Infinity,
          (assets - owed) / of("suppliers", row),
          (50000 * assets) / owed / 2,
          (of("assets", row) - of("liabilities", row)) / of("suppliers", row),
        );
      return Math.min(...limits);
    };
    const exposure = receivables.map((amount, row) => add(["notes", "orders", "uninvoiced"].map((name) => of(name, row))) + amount);
    const codes = texts(request, "code");
    const parents = texts(request, "parent");
    // One level only: of the sample, one customer belongs to another.
    const headOf = (row: number): number => (parents[row] ? codes.indexOf(parents[row]) : row);
    const groupOwes = (row: number): number => add(exposure.filter((_, other) => headOf(other) === headOf(row)));
    const isOver = (row: number): boolean =>
      letters[row] !== "A" &&
      ((exposure[row] ?? 0) > lowest(row) || groupOwes(row) > (letters[headOf(row)] === "A" ? Infinity : lowest(headOf(row))));
    const standing = (row: number): string => {
      if (isOver(row)) return "over";
      if (of("overdueDays", row) > Number(request.parameters.overdueLimit)) return "overdue";
      return letters[row] === "A" && letters[headOf(row)] === "A" ? "unlimited" : "within";
    };
    const standings = exposure.map((_, row) => standing(row));
    return {
      "total:receivables": add(receivables),
      "total:notes": add(notes),
      "total:orders": add(numbers(request, "orders")),
      "total:uninvoiced": add(numbers(request, "uninvoiced")),
      "total:exposure": add(exposure),
      "total:overdue": add(numbers(request, "overdue")),
      count: standings.filter((own) => own !== "within" && own !== "unlimited").length,
      inGroups: parents.filter((parent) => parent !== "").length,
      ...perName(["circle", "unknownParent", "over", "overdue", "noLimit", "unlimited", "within"], (name) => ({
        [`customers.${name}`]: times(standings, name),
        [`standingExposure.${name}`]: add(exposure.filter((_, row) => standings[row] === name)),
      })),
    };
  },
  P6: (request) => {
    const [answers, sources, weights] = [texts(request, "answer"), texts(request, "source"), numbers(request, "weight")];
    // Where yes is the good answer, counted from 1 over all fifty questions.
    const warns = (row: number): boolean => answers[row] === ([7, 15, 16, 17, 26].includes(row + 1) ? "no" : "yes");
    const group = (name: string, from: number, count: number): Figures => {
      const rows = Array.from({ length: count }, (_, index) => from + index);
      const known = rows.filter((row) => answers[row] === "yes" || answers[row] === "no");
      const weightOf = (wanted: readonly number[]): number => add(wanted.map((row) => weights[row] ?? 0));
      return {
        [`items.${name}`]: count,
        [`share.${name}`]: known.length / count,
        [`warnings.${name}`]: weightOf(known.filter(warns)),
        // The sheet gives scores to a millionth.
        [`score.${name}`]: Math.round(1e6 * (1 - weightOf(known.filter(warns)) / weightOf(known))) / 1e6,
      };
    };
    return {
      ...group("person", 0, 14),
      ...group("firm", 14, 13),
      ...group("raising", 27, 13),
      ...group("paying", 40, 10),
      ...group("all", 0, 50),
      warningCount: answers.filter((_, row) => warns(row)).length,
      ...perName(["bank", "agency", "trade", "inside"], (source) => ({ [`used.${source}`]: times(sources, source) })),
    };
  },
  P7: (request) => {
    const [letters, last, today] = [texts(request, "salesClass"), numbers(request, "lastReport"), Number(request.parameters.today)];
    const months: Readonly<Record<string, number>> = { A: 6, B: 3, C: 1 };
    const isLate = (row: number): boolean => dayOfMonth(last[row] ?? 0, months[letters[row] ?? ""] ?? 0, 10) < today;
    return perName(["A", "B", "C"], (letter) => ({
      [`customers.${letter}`]: times(letters, letter),
      [`overdueCustomers.${letter}`]: letters.filter((own, row) => own === letter && isLate(row)).length,
    }));
  },
  P8: (request) => {
    const blank = (name: string, row: number): boolean => (request.columns[name]?.[row] ?? "") === "";
    const measures = ["guarantor", "deposit", "notarised", "lessSupply", "guarantorPays", "inKind"];
    const cases = texts(request, "customer").flatMap((name, row) => (name === "" ? [] : [row]));
    const steps = cases.map((row) => {
      const isDone = measures.some((measure) => texts(request, measure)[row] === "inPlace");
      if (!blank("settled", row)) return "closed";
      if (blank("reported", row)) return "report";
      if (blank("instruction", row)) return isDone ? "withoutInstruction" : "awaitInstruction";
      return isDone ? "watch" : "act";
    });
    return {
      openCases: steps.filter((step) => step !== "closed").length,
      ...perName(["report", "awaitInstruction", "withoutInstruction", "act", "watch", "closed"], (step) => ({
        [`cases.${step}`]: times(steps, step),
      })),
      ...perName(measures, (measure) => ({
        [`inPlaceCases.${measure}`]: times(texts(request, measure), "inPlace"),
        [`refusedCases.${measure}`]: times(texts(request, measure), "refused"),
      })),
    };
  },
  P10: (request) => {
    const [amounts, recovered] = [numbers(request, "amount"), numbers(request, "recovered")];
    const open = amounts.map((amount, row) => amount - (recovered[row] ?? 0));
    const blank = (name: string, row: number): boolean => typeof request.columns[name]?.[row] !== "number";
    const steps = open.map((amount, row) => {
      if (blank("amount", row)) return "";
      if (amount === 0) return "closed";
      if (blank("reported", row)) return "report";
      const [isToEnd, isTold] = [texts(request, "instruction")[row] === "endTrade", !blank("told", row)];
      if (isTold && !isToEnd) return "withoutInstruction";
      if (blank("stopped", row)) return "stopSupply";
      return isToEnd && !isTold ? "tellCustomer" : "recover";
    });
    return {
      "total:amount": add(amounts),
      "total:recovered": add(recovered),
      "total:open": add(open),
      totalAmount: add(amounts),
      totalOpen: add(open),
      totalRate: add(recovered) / add(amounts),
      ...perName(["report", "stopSupply", "tellCustomer", "withoutInstruction", "recover", "closed"], (step) => ({
        [`cases.${step}`]: times(steps, step),
        [`stepOpen.${step}`]: add(open.filter((_, row) => steps[row] === step)),
      })),
    };
  },
  P23: (request) => {
    const sales = [1, 2, 3, 4].map((period) => numbers(request, `sales${period}`));
    const order = ["A", "B", "C", "none"];
    const rows = (sales[0] ?? []).map((_, row) => sales.map((amounts) => amounts[row]!));
    const classes = plainPeriodClasses(rows);
    const [first, second, before, now] = classes as [string[], string[], string[], string[]];
    const move = now.map((letter, row) => {
      const last = before[row]!;
      if (last === "none" && letter === "none") return "";
      if (letter === "none") return "lost";
      if (last === "none") return first[row] === "none" && second[row] === "none" ? "new" : "back";
      return letter === last ? "same" : letter < last ? "up" : "down";
    });
    const among = (isIn: (row: number) => boolean): number[] => now.flatMap((_, row) => (isIn(row) ? [row] : []));
    const sold = (period: number, rows: readonly number[]): number => add(rows.map((row) => Math.max(0, sales[period]![row]!)));
    const cell = (line: string, column: string): Figures => {
      const rows = among(
        (row) => (line === "allClasses" || before[row] === line) && (column === "All" || now[row] === column.replace("None", "none")),
      );
      const isShown = rows.length > 0 || line === "allClasses" || column === "All";
      return isShown ? { [`customers${column}.${line}`]: rows.length, [`bought${column}.${line}`]: sold(3, rows) } : {};
    };
    const steady = plainSteadyClasses(rows, 2, 0.1);
    return {
      ...Object.fromEntries(sales.map((amounts, index) => [`total:sales${index + 1}`, add(amounts)])),
      "total:change": add(move.map((own, row) => (own === "" ? 0 : sales[3]![row]! - sales[2]![row]!))),
      count: move.filter((own) => own !== "" && own !== "same").length,
      ...perName(["lost", "down", "back", "new", "up", "same"], (own) => {
        const rows = among((row) => move[row] === own);
        return { [`moved.${own}`]: rows.length, [`movedBefore.${own}`]: sold(2, rows), [`movedNow.${own}`]: sold(3, rows) };
      }),
      ...perName(["A", "B", "C"], (letter) => ({ [`steadyCustomers.${letter}`]: times(steady, letter) })),
      ...perName([...order, "allClasses"], (line) => perName(["A", "B", "C", "None", "All"], (column) => cell(line, column))),
    };
  },
};
