/** Totals and counts of the packs on key accounts, satisfaction and members, worked out as {@link independentFigures} says. */
import { add, numbers, perName, texts, times, type Figures, type FiguresByTable } from "./plain-figures";

export const CUSTOMER_FIGURES: FiguresByTable = {
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
  P12: (request) => {
    const [acquired, potential] = [numbers(request, "acquired"), texts(request, "potential")];
    const months = Array.from({ length: 12 }, (_, index) => request.columns[`month${index + 1}`] ?? []);
    const cautions = ["market", "public", "gentle", "assessed", "cherished", "screened", "tracked"].map((name) => texts(request, name));
    const typed = (row: number): number[] => months.flatMap((month) => (typeof month[row] === "number" ? [month[row]] : []));
    const rows = acquired.flatMap((_, row) => (typed(row).length > 0 ? [row] : []));
    const middle = (amounts: readonly number[]): number => add([...amounts].sort((a, b) => a - b).slice(1, -1)) / 4;
    const decision = (row: number): string => {
      if (Number(request.parameters.today) - (acquired[row] ?? 0) < 365) return "keep";
      const sold = months.map((month) => Number(month[row] ?? 0));
      const [before, now] = [middle(sold.slice(0, 6)), middle(sold.slice(6))];
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
      recorded: months.length - months.findIndex((month) => month.some((amount) => typeof amount === "number")),
      "total:yearSales": add(rows.map((row) => add(typed(row)))),
      ...perName(["keep", "develop", "letGo"], (name) => ({
        [`customers.${name}`]: times(decisions, name),
        [`decisionSales.${name}`]: add(rows.filter((row) => decisions[row] === name).map((row) => add(typed(row)))),
      })),
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
      futureAccounts: times(texts(request, "standing"), "future"),
      outdatedFiles: numbers(request, "updated").filter((day) => day > 0 && Number(request.parameters.today) - day > 180).length,
      filesOut: texts(request, "borrower").filter((name, row) => name !== "" && numbers(request, "returned")[row] === 0).length,
      ...perName(["find", "attack", "hold", "defend", "self"], (step) => ({
        [`stepAccounts.${step}`]: of(step, rows),
        [`stepStalled.${step}`]: of(step, stalled),
        [`stepNoAction.${step}`]: of(step, idle),
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
  P17: (request) => {
    const [importance, score] = [numbers(request, "importance"), numbers(request, "score")];
    const lacking = importance.map((weight, row) => (weight * Math.max(0, 85 - (score[row] ?? 0))) / add(importance));
    return {
      "total:cases": add(numbers(request, "cases")),
      satisfaction: Math.round((1e6 * add(importance.map((weight, row) => weight * (score[row] ?? 0)))) / add(importance)) / 1e6,
      totalImportance: add(importance),
      total: add(lacking.map((points) => Math.round(points * 1e6) / 1e6)),
      count: importance.length,
      ...perName(["convenient", "care", "personal", "immediate"], (lever) => {
        const own = lacking.filter((_, row) => texts(request, "lever")[row] === lever);
        return {
          [`leverPoints.${lever}`]: own.length,
          [`leverLacking.${lever}`]: Math.round(add(own.map((points) => Math.round(points * 1e6) / 1e6)) * 1e6) / 1e6,
        };
      }),
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
      ...perName(["winOver", "crossSell", "upSell", "keepLonger"], (aim) => {
        const own = rows.flatMap((row, index) => (texts(request, "aim")[row] === aim ? [index] : []));
        return {
          [`aimCampaigns.${aim}`]: own.length,
          [`aimPaid.${aim}`]: own.filter((index) => (profit[index] ?? 0) / (cost[rows[index] ?? 0] ?? 1) >= 0.2).length,
        };
      }),
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
    const tiers = spend.map((amount, row): "top" | "middle" | "basic" => {
      const came = visits[row] ?? 0;
      return amount >= 3990 || came >= 200 ? "top" : amount >= 1990 || came >= 100 ? "middle" : "basic";
    });
    const full = (amount: number): number => (amount < 0 ? -Math.floor(-amount / 10) : Math.floor(amount / 10));
    const joined = of("joined").map((day) => day > Number(request.parameters.today) - 365);
    const counted = request.columns.byPurchase ?? [];
    const plain = (row: number): number => (typeof counted[row] === "number" ? counted[row] : full(spend[row] ?? 0));
    const earned = (row: number): number => plain(row) * { top: 3, middle: 2, basic: 1 }[tiers[row] ?? "basic"];
    const left = spend.map(
      (_, row) => (opening[row] ?? 0) + earned(row) + full(birthday[row] ?? 0) + (joined[row] ? 40 : 0) - (used[row] ?? 0),
    );
    return {
      "total:spend": add(spend),
      "total:balance": add(left),
      // Nothing has lapsed yet on the day of the sample.
      "total:lapsing": add(opening.map((points, row) => Math.max(0, points - (used[row] ?? 0)))),
      "total:worth": add(left) / 20,
      newMembers: joined.filter(Boolean).length,
      fees: joined.filter(Boolean).length * 20,
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
      slips: texts(request, "slip").filter((slip) => slip !== "").length,
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
  P24: (request) => {
    const [deals, orders, sales] = [numbers(request, "lastDeal"), numbers(request, "purchases"), numbers(request, "amount")];
    // A fifth of the customers is worse for every score above 1.
    const isHigh = (worth: readonly number[], row: number): boolean =>
      worth.filter((other) => other < (worth[row] ?? 0)).length >= (3 * worth.length) / 5;
    const names = ["keyValue", "keyDevelop", "keyKeep", "keyRecover", "plainValue", "plainDevelop", "plainKeep", "plainRecover"];
    const segments = sales.map((_, row) => {
      const [recent, often, much] = [isHigh(deals, row), isHigh(orders, row), isHigh(sales, row)];
      const rest = recent ? (often ? "Value" : "Develop") : often ? "Keep" : "Recover";
      return `${much ? "key" : "plain"}${rest}`;
    });
    return {
      "total:amount": add(sales),
      notScored: 0,
      ...perName(names, (name) => ({
        [`customers.${name}`]: times(segments, name),
        [`segmentSales.${name}`]: add(sales.filter((amount, row) => segments[row] === name && amount > 0)),
      })),
    };
  },
};
