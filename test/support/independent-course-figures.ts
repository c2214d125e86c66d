/** Totals and counts of the textbook's tables, worked out as {@link independentFigures} says. */
import { add, dayOfMonth, netOfReturns, numbers, perName, texts, times, type Figures, type FiguresByTable } from "./plain-figures";

export const COURSE_FIGURES: FiguresByTable = {
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
      "total:sales": add(positive),
      total: add(positive),
      ...netOfReturns(sales),
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
      "total:sales": add(sales.filter((amount) => amount > 0)),
      ...netOfReturns(sales),
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
    const descending = [...averages].sort((left, right) => right - left);
    // In a course whoever reaches the fourth customer's average is in class A, the tenth's in B.
    const reaches = (amount: number, place: number): boolean => amount >= (descending[place - 1] ?? 0);
    const classes = averages.map((amount) => {
      if (request.rows <= 40) return amount > 0 && reaches(amount, 4) ? "A" : amount > 0 && reaches(amount, 10) ? "B" : "C";
      const greater = add(averages.filter((other) => other > amount && other > 0));
      if (amount <= 0) return "C";
      return greater < 0.75 * total - total / 1e9 ? "A" : greater < 0.95 * total - total / 1e9 ? "B" : "C";
    });
    const of = (letter: string): number[] => averages.filter((amount, row) => classes[row] === letter && amount > 0);
    return {
      "total:average": total,
      total,
      ...netOfReturns(averages),
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
    const [groups, seconds, sales, visits] = [
      texts(request, "group"),
      texts(request, "secondGroup"),
      numbers(request, "sales"),
      numbers(request, "visits"),
    ];
    const names = ["groupEast", "groupWest", "groupSouth", "groupNorth"];
    const targets = [1, 2, 3, 4, 5].map((line) => Number(request.parameters[`target.${line}`]));
    // The one customer with a second group leaves it two fifths.
    const shareOf = (name: string) => (figure: number, row: number) =>
      seconds[row] ? figure * (groups[row] === name ? 0.6 : seconds[row] === name ? 0.4 : 0) : groups[row] === name ? figure : 0;
    const counted = names.map((name) => groups.filter((group, row) => group === name || seconds[row] === name).length);
    const sold = names.map((name) => add(sales.map(shareOf(name))));
    const visited = names.map((name) => add(visits.map(shareOf(name))));
    const over = (figures: readonly number[], line: number): number => (figures[line] ?? 0) / (add(figures) / 4) - 1;
    return {
      "total:sales": add(sales),
      "customers.total": sales.length,
      "groupSales.total": add(sales),
      "groupVisits.total": add(visits),
      "classA.total": times(texts(request, "class"), "A"),
      // The first lines begin with the names of the samples' groups; each has a target and a salesperson of its own, and belongs to the fifth.
      ...Object.assign(
        {},
        ...names.map((_, index) => ({
          [`customers.${index + 1}`]: counted[index],
          [`groupSales.${index + 1}`]: sold[index],
          [`groupVisits.${index + 1}`]: visited[index],
          [`balance.${index + 1}`]: over(sold, index),
          [`visitBalance.${index + 1}`]: over(visited, index),
          [`customerBalance.${index + 1}`]: over(counted, index),
          [`attainment.${index + 1}`]: (sold[index] ?? 0) / (targets[index] ?? 0),
          [`personTarget.${index + 1}`]: targets[index],
          [`personAttainment.${index + 1}`]: (sold[index] ?? 0) / (targets[index] ?? 0),
        })),
      ),
      "subgroups.5": 4,
      "allSales.5": add(sales),
      "attainment.5": add(sales) / (targets[4] ?? 0),
      "target.total": targets[4],
      "attainment.total": add(sales) / (targets[4] ?? 0),
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
    const [visited, results] = [numbers(request, "visited"), numbers(request, "results")];
    const leaves = visited.map((count, row) => count >= 5 && results[row] === 0);
    const due = texts(request, "class").filter((letter, row) => {
      const before = last[row];
      return !leaves[row] && (typeof before === "number" ? before + (days[letter] ?? 0) : today) <= end;
    });
    const rounds = (letter: string): number => Math.max(1, Math.round(((visits[letter] ?? 0) * (end - from + 1)) / (end - first + 1)));
    const all = add(due.map(rounds));
    return {
      "total:due": all,
      visits: all,
      "leaving.leave": leaves.filter(Boolean).length,
      ...perName(["A", "B", "C"], (letter) => ({ [`customers.${letter}`]: times(due, letter) })),
    };
  },
};

/** Haversine on a sphere of the earth's mean radius. */
function kilometres([latitude, longitude]: readonly [number, number], [toLatitude, toLongitude]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const rise = Math.sin(radians(toLatitude - latitude) / 2) ** 2;
  const side = Math.sin(radians(toLongitude - longitude) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(rise + Math.cos(radians(latitude)) * Math.cos(radians(toLatitude)) * side));
}
