/**
 * Totals and counts of the tables, worked out from what was typed in the plainest way and with nothing of the product's
 * arithmetic: sums in a loop, sorting, the haversine formula as a schoolbook has it. For figures without text or gaps, as
 * the samples are.
 */
import type { Value } from "../../src/templates/model";
import type { TableRequest } from "../../src/workbook/request";

/** By the id of a single cell, or `total:` and the id of the column whose total row is meant. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of one table with sample data at its default settings; a table without totals and counts has none. */
export function independentFigures(request: TableRequest): Figures {
  return FIGURES[request.table]?.(request) ?? {};
}

/** The tables of which something is known. */
export function tablesWithFigures(): string[] {
  return Object.keys(FIGURES);
}

const FIGURES: Readonly<Record<string, (request: TableRequest) => Figures>> = {
  "6-1": (request) => {
    const [statuses, amounts] = [texts(request, "status"), numbers(request, "amount")];
    const sum = add(amounts);
    const by = (status: string): number => add(amounts.filter((_, row) => statuses[row] === status));
    return {
      "total:amount": sum,
      "sales.total": sum,
      "customers.total": statuses.length,
      ...perName(["existing", "past", "future"], (status) => ({
        [`sales.${status}`]: by(status),
        [`customers.${status}`]: times(statuses, status),
      })),
    };
  },
  "6-4": (request) => {
    const share = (card: string): number => {
      const marks = texts(request, card);
      return times(marks, "yes") / (marks.length - times(marks, "notAsked"));
    };
    return { "items.all": request.rows, "companyShare.all": share("company"), "personShare.all": share("person") };
  },
  "6-5": (request) => {
    const scores = ["need", "means", "authority", "access"].map((name) => numbers(request, name));
    const grades = (scores[0] ?? []).map((_, row) => {
      const mean = add(scores.map((column) => column[row] ?? 0)) / 4;
      return mean >= 80 ? "A" : mean >= 60 ? "B" : mean >= 40 ? "C" : "D";
    });
    const visits = { A: 4, B: 3, C: 2, D: 1 };
    return {
      "total:visits": add(grades.map((grade) => visits[grade])),
      ...perName(["A", "B", "C", "D"], (grade) => ({ [`count.${grade}`]: times(grades, grade) })),
    };
  },
  "6-6": (request) => {
    const [types, sales] = [texts(request, "type"), numbers(request, "sales")];
    const positive = sales.map((amount) => (amount > 0 ? amount : 0));
    return {
      "total:sales": add(sales),
      total: add(positive),
      "typeSales.allTypes": add(positive),
      "typeCustomers.allTypes": sales.length,
      ...perName([...new Set(types)], (type) => ({
        [`typeSales.${type}`]: add(positive.filter((_, row) => types[row] === type)),
        [`typeCustomers.${type}`]: times(types, type),
      })),
    };
  },
  "6-7": (request) => {
    const [sales, visits] = [numbers(request, "sales"), numbers(request, "visits")];
    const order = sales.map((amount, row) => ({ amount, visits: visits[row] ?? 0 })).sort((left, right) => right.amount - left.amount);
    const group = (name: string, from: number, to: number): Figures => ({
      [`groupSales.${name}`]: add(order.slice(from, to).map(({ amount }) => (amount > 0 ? amount : 0))),
      [`groupCustomers.${name}`]: order.slice(from, to).length,
    });
    return {
      "total:sales": add(sales),
      "total:visits": add(visits),
      totalVisits: add(visits),
      ...group("first", 0, 4),
      ...group("next", 4, 10),
      ...group("rest", 10, order.length),
    };
  },
  "6-8": (request) => {
    const months = ["month1", "month2", "month3"];
    const sums = months.map((month) => add(numbers(request, month)));
    return {
      ...Object.fromEntries(months.map((month, index) => [`total:${month}`, sums[index] ?? 0])),
      "total:sum": add(sums),
      "total:average": add(sums) / 3,
    };
  },
  "6-9": (request) => {
    const averages = numbers(request, "average");
    const total = add(averages.filter((amount) => amount > 0));
    const classes = averages.map((amount) => {
      const greater = add(averages.filter((other) => other > amount && other > 0));
      if (amount <= 0) return "C";
      return greater < 0.75 * total - total / 1e9 ? "A" : greater < 0.95 * total - total / 1e9 ? "B" : "C";
    });
    const of = (letter: string): number[] => averages.filter((amount, row) => classes[row] === letter && amount > 0);
    return {
      "total:average": add(averages),
      total,
      count: averages.length,
      ...perName(["A", "B", "C"], (letter) => ({ [`customers.${letter}`]: times(classes, letter), [`sales.${letter}`]: add(of(letter)) })),
    };
  },
  "6-11": (request) => {
    const [classes, sales] = [texts(request, "class"), numbers(request, "sales")];
    return {
      "total:sales": add(sales),
      "customersAll.allLines": sales.length,
      "salesAll.allLines": add(sales),
      ...perName([...new Set(classes)], (letter) => ({
        [`customers${letter}.allLines`]: times(classes, letter),
        [`sales${letter}.allLines`]: add(sales.filter((_, row) => classes[row] === letter)),
      })),
    };
  },
  "6-12": (request) => {
    const [groups, sales] = [texts(request, "group"), numbers(request, "sales")];
    return {
      "total:sales": add(sales),
      "customers.total": sales.length,
      "groupSales.total": add(sales),
      "classA.total": times(texts(request, "class"), "A"),
      // The first lines begin with the names of the samples' groups.
      ...perName(["groupEast", "groupWest", "groupSouth", "groupNorth"], (name) => ({
        [`groupSales.${["groupEast", "groupWest", "groupSouth", "groupNorth"].indexOf(name) + 1}`]: add(
          sales.filter((_, row) => groups[row] === name),
        ),
      })),
    };
  },
  "6-13": (request) => {
    const routes = [...new Set(texts(request, "route"))];
    const rows = texts(request, "route").map((route, row) => ({
      route,
      stop: numbers(request, "stop")[row] ?? 0,
      at: [numbers(request, "latitude")[row] ?? 0, numbers(request, "longitude")[row] ?? 0] as const,
    }));
    const home = [Number(request.parameters.startLatitude), Number(request.parameters.startLongitude)] as const;
    const lengths = routes.map((route) => {
      const way = [
        home,
        ...rows
          .filter((row) => row.route === route)
          .sort((left, right) => left.stop - right.stop)
          .map(({ at }) => at),
        home,
      ];
      return add(way.slice(1).map((to, index) => kilometres(way[index] ?? home, to)));
    });
    return { "stops.total": rows.length, "length.total": add(lengths) };
  },
  "6-14": (request) => {
    const [month, today] = [Number(request.parameters.month), Number(request.parameters.today)];
    const [first, end] = [dayOfMonth(month, 0, 1), dayOfMonth(month, 1, 0)];
    const from = Math.max(first, today);
    const visits: Readonly<Record<string, number>> = { A: 4, B: 2, C: 1 };
    const days: Readonly<Record<string, number>> = { A: 7, B: 15, C: 30 };
    const last = request.columns.lastVisit ?? [];
    const due = texts(request, "class").filter((letter, row) => {
      const before = last[row];
      return (typeof before === "number" ? before + (days[letter] ?? 0) : today) <= end;
    });
    const rounds = (letter: string): number => Math.max(1, Math.round(((visits[letter] ?? 0) * (end - from + 1)) / (end - first + 1)));
    const all = add(due.map(rounds));
    return {
      "total:due": all,
      visits: all,
      ...perName(["A", "B", "C"], (letter) => ({ [`customers.${letter}`]: times(due, letter) })),
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
    // Margin × turnover × share is gross profit ÷ stock × share; a month's figures are made annual.
    const contribution = profit.map((gained, row) => (12 * (gained / (stock[row] ?? 0)) * (sales[row] ?? 0)) / add(sales));
    return {
      "total:sales": add(sales),
      "total:cost": add(cost),
      "total:grossProfit": add(profit),
      "total:averageStock": add(stock),
      totalSales: add(sales),
      count: sales.length,
      total: add(contribution.map((ratio) => Math.round(ratio * 1e9) / 1e9)),
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
      "chosen.dueProducts": chosen.filter((row) => states[row] === "due" || states[row] === "overdue").length,
    };
  },
  P5: (request) => {
    const [receivables, notes, letters, years] = [
      numbers(request, "receivables"),
      numbers(request, "notes"),
      texts(request, "creditClass"),
      numbers(request, "goodYears"),
    ];
    const has = (name: string, row: number): boolean => typeof request.columns[name]?.[row] === "number";
    const of = (name: string, row: number): number => numbers(request, name)[row] ?? 0;
    const lowest = (row: number): number => {
      const limits = [letters[row] === "B" ? 60000 * (1 + (years[row] ?? 0) / 10) : 10000, 70000, (80000 * of("score", row)) / 100];
      const [assets, owed] = [of("currentAssets", row), of("currentLiabilities", row)];
      if (has("expectedSales", row))
        limits.push(
          of("expectedSales", row) * of("costRate", row) * of("supplyShare", row) * of("creditPeriods", row),
          (assets - owed) / of("suppliers", row),
          (50000 * assets) / owed / 2,
          (of("assets", row) - of("liabilities", row)) / of("suppliers", row),
        );
      return Math.min(...limits);
    };
    const exposure = receivables.map((amount, row) => amount + (notes[row] ?? 0));
    return {
      "total:receivables": add(receivables),
      "total:notes": add(notes),
      "total:exposure": add(exposure),
      overCustomers: exposure.filter((amount, row) => letters[row] !== "A" && amount > lowest(row)).length,
    };
  },
  P7: (request) => {
    const [letters, last, today] = [texts(request, "creditClass"), numbers(request, "lastReport"), Number(request.parameters.today)];
    const months: Readonly<Record<string, number>> = { A: 6, B: 3, C: 1 };
    const isLate = (row: number): boolean => dayOfMonth(last[row] ?? 0, months[letters[row] ?? ""] ?? 0, 10) < today;
    return perName(["A", "B", "C"], (letter) => ({
      [`customers.${letter}`]: times(letters, letter),
      [`overdueCustomers.${letter}`]: letters.filter((own, row) => own === letter && isLate(row)).length,
    }));
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
  P8: (request) => {
    const blank = (name: string, row: number): boolean => (request.columns[name]?.[row] ?? "") === "";
    const measures = ["guarantor", "deposit", "notarised", "lessSupply", "inKind"];
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
      return blank("reported", row) ? "report" : blank("stopped", row) ? "stopSupply" : "recover";
    });
    return {
      "total:amount": add(amounts),
      "total:recovered": add(recovered),
      "total:open": add(open),
      totalAmount: add(amounts),
      totalOpen: add(open),
      totalRate: add(recovered) / add(amounts),
      ...perName(["report", "stopSupply", "recover", "closed"], (step) => ({
        [`cases.${step}`]: times(steps, step),
        [`stepOpen.${step}`]: add(open.filter((_, row) => steps[row] === step)),
      })),
    };
  },
  P11: (request) => {
    const [likelihood, impact, due] = [numbers(request, "likelihood"), numbers(request, "impact"), numbers(request, "due")];
    const blank = (name: string, row: number): boolean => (request.columns[name]?.[row] ?? null) === null;
    const rows = likelihood.flatMap((points, row) => (points > 0 ? [row] : []));
    const risk = (row: number): number => (likelihood[row] ?? 0) * (impact[row] ?? 0);
    const late = rows.filter((row) => !blank("due", row) && (due[row] ?? 0) < Number(request.parameters.today) && blank("done", row));
    const within = { low: [1, 4], medium: [5, 14], high: [15, 25] } as const;
    const isOf = (severity: string, row: number): boolean => {
      const [from, to] = within[severity as keyof typeof within];
      return risk(row) >= from && risk(row) <= to;
    };
    return {
      risks: rows.length,
      overdueRisks: late.length,
      withoutMeasure: rows.filter((row) => isOf("high", row) && blank("measure", row) && !late.includes(row)).length,
      ...perName(["low", "medium", "high"], (severity) => ({
        [`severityRisks.${severity}Numbers`]: rows.filter((row) => isOf(severity, row)).length,
        [`severityOverdue.${severity}Numbers`]: late.filter((row) => isOf(severity, row)).length,
      })),
      ...perName(["1", "2", "3", "4", "5"], (often) =>
        perName(["1", "2", "3", "4", "5"], (much) => ({
          [`impact${much}.likely${often}`]: rows.filter((row) => likelihood[row] === Number(often) && impact[row] === Number(much)).length,
        })),
      ),
    };
  },
  P13: (request) => {
    const [steps, actions, due] = [texts(request, "step"), texts(request, "action"), numbers(request, "due")];
    const rows = steps.flatMap((step, row) => (step === "" ? [] : [row]));
    const idle = rows.filter((row) => actions[row] === "" || due[row] === 0);
    const stalled = rows.filter((row) => !idle.includes(row) && Number(request.parameters.today) - (due[row] ?? 0) >= 14);
    const of = (step: string, among: readonly number[]): number => among.filter((row) => steps[row] === step).length;
    return {
      accounts: rows.length,
      stalledAccounts: stalled.length,
      withoutAction: idle.length,
      ...perName(["find", "attack", "hold", "defend", "self"], (step) => ({
        [`stepAccounts.${step}`]: of(step, rows),
        [`stepStalled.${step}`]: of(step, stalled),
        [`stepNoAction.${step}`]: of(step, idle),
      })),
    };
  },
  P15: (request) => {
    const weights = numbers(request, "weight");
    const sums = (offer: string, from: number, to: number): number =>
      add(numbers(request, offer).map((points, row) => (row >= from && row < to ? points * (weights[row] ?? 0) : 0)));
    const delivered = (offer: string): number => sums(offer, 0, 4) - sums(offer, 4, 8);
    const rivals = ["rival1", "rival2", "rival3"];
    return {
      lead: delivered("ours") - Math.max(...rivals.map(delivered)),
      ...perName(["ours", ...rivals], (offer) => ({
        [`totalValue.${offer}`]: sums(offer, 0, 4),
        [`totalCost.${offer}`]: sums(offer, 4, 8),
        [`delivered.${offer}`]: delivered(offer),
        [`gapToBest.${offer}`]: delivered(offer) - Math.max(...["ours", ...rivals].map(delivered)),
        [`judged.${offer}`]: 8,
      })),
    };
  },
  P17: (request) => {
    const [importance, score] = [numbers(request, "importance"), numbers(request, "score")];
    const lacking = importance.map((weight, row) => (weight * Math.max(0, 85 - (score[row] ?? 0))) / add(importance));
    return {
      "total:cases": add(numbers(request, "cases")),
      satisfaction: Math.round((1e6 * add(importance.map((weight, row) => weight * (score[row] ?? 0)))) / add(importance)) / 1e6,
      totalImportance: add(importance),
      total: add(lacking.map((points) => Math.round(points * 1e6) / 1e6)),
      count: importance.length,
    };
  },
  P1: (request) => {
    const [sales, purchases] = [numbers(request, "sales"), numbers(request, "purchases")];
    const expected = (request.columns.expected ?? []).map((share) => (typeof share === "number" ? share : 0.3));
    const known = sales.flatMap((_, row) => (typeof request.columns.purchases?.[row] === "number" ? [row] : []));
    const gaps = known.map((row) => Math.max(0, (expected[row] ?? 0) * (purchases[row] ?? 0) - (sales[row] ?? 0)));
    return {
      "total:sales": add(sales),
      totalSales: add(sales.filter((amount) => amount > 0)),
      "total:gap": add(gaps),
      reachedCount: gaps.filter((gap) => gap === 0).length,
      belowCount: gaps.filter((gap) => gap > 0).length,
    };
  },
  P12: (request) => {
    const [acquired, potential] = [numbers(request, "acquired"), texts(request, "potential")];
    const months = Array.from({ length: 12 }, (_, index) => request.columns[`month${index + 1}`] ?? []);
    const cautions = ["market", "public", "gentle", "assessed", "cherished", "screened", "tracked"].map((name) => texts(request, name));
    const typed = (row: number): number[] => months.flatMap((month) => (typeof month[row] === "number" ? [month[row]] : []));
    const rows = acquired.flatMap((_, row) => (typed(row).length > 0 ? [row] : []));
    const middle = (amounts: readonly number[]): number => add([...amounts].sort((a, b) => a - b).slice(1, -1)) / 4;
    const decision = (row: number): string => {
      if (typed(row).length < 12) return "keep";
      const [before, now] = [middle(typed(row).slice(0, 6)), middle(typed(row).slice(6))];
      const trend = before > 0 ? now / before - 1 : now > 0 ? 1 : 0;
      if (potential[row] === "high" || trend >= 0.1) return "develop";
      const points = [
        30 * Math.min(1, Math.max(0, add(typed(row)) / 60000)),
        20 * Math.min(1, Math.max(0, 0.5 + trend)),
        potential[row] === "medium" ? 15 : 0,
        20 * Math.min(1, (Number(request.parameters.today) - (acquired[row] ?? 0)) / 365.25 / 5),
      ];
      return add(points) < 40 && cautions.every((answers) => answers[row] === "yes") ? "letGo" : "keep";
    };
    const decisions = acquired.map((_, row) => (rows.includes(row) ? decision(row) : ""));
    return {
      "total:yearSales": add(rows.map((row) => add(typed(row)))),
      ...perName(["keep", "develop", "letGo"], (name) => ({
        [`customers.${name}`]: times(decisions, name),
        [`decisionSales.${name}`]: add(rows.filter((row) => decisions[row] === name).map((row) => add(typed(row)))),
      })),
    };
  },
  P14: (request) => {
    const [answers, evidence, weights] = [texts(request, "answer"), texts(request, "evidence"), numbers(request, "weight")];
    // Five points of preparation, then four misconceptions: yes is good for the points, as long as something proves it.
    const isGood = (row: number): boolean => (row < 5 ? answers[row] === "yes" && evidence[row] !== "" : answers[row] === "no");
    const isBad = (row: number): boolean => answers[row] === (row < 5 ? "no" : "yes");
    const group = (name: string, from: number, count: number): Figures => {
      const rows = Array.from({ length: count }, (_, index) => from + index);
      const weightOf = (wanted: readonly number[]): number => add(wanted.map((row) => weights[row] ?? 0));
      const [good, bad] = [rows.filter(isGood), rows.filter(isBad)];
      return {
        [`items.${name}`]: count,
        [`share.${name}`]: (good.length + bad.length) / count,
        [`warnings.${name}`]: weightOf(bad),
        [`score.${name}`]: Math.round((1e6 * weightOf(good)) / weightOf([...good, ...bad])) / 1e6,
      };
    };
    return {
      ...group("preparation", 0, 5),
      ...group("misconceptions", 5, 4),
      ...group("all", 0, 9),
      readiness: [0, 1, 2, 3, 4].filter(isGood).length / 5,
      warningCount: answers.filter((_, row) => isBad(row)).length,
    };
  },
  P16: (request) => {
    const periods = ["sales1", "sales2", "sales3", "sales4", "sales5", "sales6"].map((id) => numbers(request, id));
    const rows = (periods[0] ?? []).map((_, row) => periods.map((sales) => Math.max(0, sales[row] ?? 0)));
    const stages = rows.map((sales) => {
      const [before, last] = [add(sales.slice(2, 4)), add(sales.slice(4))];
      if (sales.filter((amount) => amount > 0).length < 3) return "exploration";
      return last <= 0.8 * before ? "decline" : last >= 1.2 * before ? "formation" : "stability";
    });
    const [margins, kinds] = [texts(request, "margin"), texts(request, "numbers")];
    const types = margins.map((margin, row) => {
      const steps = ["low", "medium", "high"].indexOf(margin) + ["many", "medium", "few"].indexOf(kinds[row] ?? "");
      return margin === "" ? "" : (["basic", "reactive", "accountable", "proactive", "partnership"][steps] ?? "");
    });
    const ties = types.map((type, row) => {
      if (type === "") return "";
      if (stages[row] === "exploration" || type === "basic" || type === "reactive") return "financial";
      return type === "partnership" ? "structural" : "social";
    });
    return {
      ...Object.fromEntries(periods.map((sales, index) => [`total:sales${index + 1}`, add(sales)])),
      ...perName(["exploration", "formation", "stability", "decline"], (stage) => ({ [`customers.${stage}`]: times(stages, stage) })),
      ...perName(["basic", "reactive", "accountable", "proactive", "partnership"], (type) => ({ [`ofType.${type}`]: times(types, type) })),
      ...perName(["financial", "social", "structural"], (tie) => ({ [`withTie.${tie}`]: times(ties, tie) })),
    };
  },
  P18: (request) => {
    const causes = texts(request, "cause");
    const rows = causes.flatMap((cause, row) => (cause === "" ? [] : [row]));
    const mean = (of: readonly number[]): number => {
      const days = of.flatMap((row) => (typeof request.columns.days?.[row] === "number" ? [numbers(request, "days")[row] ?? 0] : []));
      return days.length === 0 ? 0 : add(days) / days.length;
    };
    const isRepeat = (row: number): boolean =>
      rows.some(
        (other) =>
          [texts(request, "customer"), causes].every((cells) => cells[other] === cells[row]) &&
          (numbers(request, "received")[other] ?? 0) < (numbers(request, "received")[row] ?? 0),
      );
    const of = (name: string, own: readonly number[]): Figures => ({
      [`cases.${name}`]: own.length,
      [`share.${name}`]: own.length / rows.length,
      [`meanDays.${name}`]: mean(own),
      [`repeatRate.${name}`]: own.length === 0 ? 0 : own.filter(isRepeat).length / own.length,
    });
    return {
      ...of("allCauses", rows),
      ...perName(["quality", "service", "promise", "channel", "delivery", "price", "otherCause"], (cause) =>
        of(
          cause,
          rows.filter((row) => causes[row] === cause),
        ),
      ),
    };
  },
  P19: (request) => {
    const of = (name: string): number[] => numbers(request, name);
    const [cost, revenue, margin] = [of("cost"), of("revenue"), of("margin")];
    const rows = cost.flatMap((spent, row) => (spent > 0 ? [row] : []));
    const profit = rows.map((row) => (revenue[row] ?? 0) * (margin[row] ?? 0) - (cost[row] ?? 0));
    const paid = profit.filter((left, index) => left / (cost[rows[index] ?? 0] ?? 1) >= 0.2).length;
    return {
      ...perName(["cost", "contacts", "leads", "deals", "revenue"], (name) => ({ [`total:${name}`]: add(of(name)) })),
      "total:profit": add(profit),
      paidCount: paid,
      successShare: rows.length === 0 ? 0 : paid / rows.length,
    };
  },
  P20: (request) => {
    const of = (name: string): number[] => numbers(request, name);
    const [spend, birthday, visits, opening, used] = [
      of("spend"),
      of("birthdaySpend"),
      of("visits"),
      of("openingPoints"),
      of("pointsUsed"),
    ];
    const tiers = spend.map((amount, row) => {
      const came = visits[row] ?? 0;
      return amount >= 3990 || came >= 200 ? "top" : amount >= 1990 || came >= 100 ? "middle" : "basic";
    });
    const full = (amount: number): number => (amount < 0 ? -Math.floor(-amount / 10) : Math.floor(amount / 10));
    const left = spend.map((amount, row) => (opening[row] ?? 0) + full(amount) + full(birthday[row] ?? 0) - (used[row] ?? 0));
    return {
      "total:spend": add(spend),
      "total:balance": add(left),
      "total:worth": add(left) / 20,
      ...perName(["top", "middle", "basic"], (tier) => ({
        [`members.${tier}`]: times(tiers, tier),
        [`tierTotal.${tier}`]: add(spend.filter((_, row) => tiers[row] === tier)),
      })),
    };
  },
  P21: (request) => {
    const [received, today] = [numbers(request, "received"), Number(request.parameters.today)];
    const done = ["polite", "listen", "understand", "ask", "agree", "followUp"].map((step) => numbers(request, `${step}Day`));
    const cases = received.flatMap((day, row) => (day === 0 ? [] : [row]));
    const stepOf = (row: number): number => done.filter((days) => (days[row] ?? 0) > 0).length;
    const isStuck = (row: number): boolean =>
      stepOf(row) < 6 && today - Math.max(received[row] ?? 0, ...done.map((days) => days[row] ?? 0)) > 3;
    const same = (left: number, right: number): boolean =>
      ["customer", "cause"].every((name) => texts(request, name)[left] === texts(request, name)[right]);
    return {
      openCases: cases.filter((row) => stepOf(row) < 6).length,
      stuckCases: cases.filter(isStuck).length,
      recurringCases: cases.filter((row) => cases.some((other) => same(row, other) && (received[other] ?? 0) < (received[row] ?? 0)))
        .length,
      ...perName(["polite", "listen", "understand", "ask", "agree", "followUp"], (step) => {
        const at = ["polite", "listen", "understand", "ask", "agree", "followUp"].indexOf(step);
        return {
          [`cases.${step}`]: cases.filter((row) => stepOf(row) === at).length,
          [`stuck.${step}`]: cases.filter((row) => stepOf(row) === at && isStuck(row)).length,
        };
      }),
      "cases.closed": cases.filter((row) => stepOf(row) === 6).length,
    };
  },
  P22: (request) => {
    const values = numbers(request, "value");
    const rows = texts(request, "customer").flatMap((name, row) => (name === "" ? [] : [row]));
    const actionOf = (row: number): string => {
      if (typeof request.columns.wonBack?.[row] === "number") return "keep";
      if (texts(request, "harmful")[row] === "yes") return "letGo";
      const value = values[row] ?? 0;
      return value >= 50000 ? "atAllCost" : value >= 10000 ? "tryToWinBack" : "ifConvenient";
    };
    const worth = (actions: readonly string[]): number =>
      add(rows.filter((row) => actions.includes(actionOf(row))).map((row) => values[row] ?? 0));
    return {
      "total:value": add(values),
      openValue: worth(["atAllCost", "tryToWinBack", "ifConvenient"]),
      wonValue: worth(["keep"]),
      ...perName(["atAllCost", "tryToWinBack", "ifConvenient", "letGo"], (action) => ({
        [`customers.${action}`]: rows.filter((row) => actionOf(row) === action).length,
        [`atStake.${action}`]: worth([action]),
      })),
      ...perName(["existing", "rivals", "potential"], (stage) =>
        perName([`${stage}Planned`, `${stage}Done`], (column) => ({
          [`${column}.allMethods`]: add(
            ["talk", "visit", "call", "web", "thirdParty"].map((method) => Number(request.parameters[`${column}.${method}`] ?? 0)),
          ),
        })),
      ),
    };
  },
};

function numbers(request: TableRequest, field: string): number[] {
  return (request.columns[field] ?? []).map((value) => (typeof value === "number" ? value : 0));
}

function texts(request: TableRequest, field: string): string[] {
  return (request.columns[field] ?? []).map((value: Value) => (typeof value === "string" ? value : ""));
}

function add(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function times(values: readonly string[], wanted: string): number {
  return values.filter((value) => value === wanted).length;
}

function perName(names: readonly string[], figures: (name: string) => Figures): Figures {
  return Object.assign({}, ...names.map(figures)) as Figures;
}

/** The serial number of a day of the month that a serial number lies in, or of one `months` later. */
function dayOfMonth(serial: number, months: number, day: number): number {
  const epoch = Date.UTC(1899, 11, 30);
  const date = new Date(epoch + serial * 86_400_000);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day) - epoch) / 86_400_000;
}

/** Haversine on a sphere of the earth's mean radius. */
function kilometres([latitude, longitude]: readonly [number, number], [toLatitude, toLongitude]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const rise = Math.sin(radians(toLatitude - latitude) / 2) ** 2;
  const side = Math.sin(radians(toLongitude - longitude) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(rise + Math.cos(radians(latitude)) * Math.cos(radians(toLatitude)) * side));
}
