/** Table 6-7: sales and customer visits. */
import { SalesbookError } from "../../domain/errors";
import { rankGroups, salesPerVisit, type RankGroup } from "../../domain/sales-visits";
import { once, type BlockColumn, type Calculation, type NumberParameter, type RowTable, type Summary, type Value } from "../model";
import { sampleSales } from "../wholesaler/sales";
import { sampleVisits } from "../wholesaler/customers";
import { customerFields } from "../parts/customer-fields";
import { placed, sortedNumber, sortedText, sortedView } from "../parts/sorted-view";
import { netOfReturns } from "../parts/spec-parts";

const view = sortedView({ amount: "sales", sortedAmount: "sortedSales" });

/** The textbook's 4, 6 and 10 of 20 customers. */
const GROUPS = ["first", "next", "rest"] as const;
type Group = (typeof GROUPS)[number];

const NONE = "0";

/** The places between which each group lies: more than the first, up to the second. */
const BOUNDS: Readonly<Record<Group, readonly [from: string, to: string]>> = {
  first: [NONE, "{lastPlace.first}"],
  next: ["{lastPlace.first}", "{lastPlace.next}"],
  rest: ["{lastPlace.next}", "{count}"],
};

const UNUSABLE = "OR(COUNT({lastPlace.first},{lastPlace.next})<2,{lastPlace.first}>{lastPlace.next},{lastPlace.first}<1)";

/**
 * Table 6-7: sales and visits of each customer in one period (整理资料), and the picture of the sales from which the key
 * customers can be told (分析销售业绩). The block compares what the first, the next and the other customers bring with
 * how often they are visited; in the textbook's example the first 4 of 20 bring 80 %, the next 6 15 %, the last 10 5 %.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-7",
  step: "analysis",
  word: "Visits",
  orientation: "portrait",
  structure: [],
  settings: [
    view.count,
    view.total,
    netOfReturns("sales"),
    {
      role: "summary",
      name: "totalVisits",
      kind: "whole",
      formula: 'IF({count}="","",SUM({sortedVisits:column}))',
      value: (table) => (isEmpty(table) ? "" : visitsOf(table)),
    },
    {
      role: "summary",
      name: "perVisit",
      kind: "amount",
      formula: 'IF(N({totalVisits})>0,{total}/{totalVisits},"")',
      value: (table) => quotient(table, "total", "totalVisits"),
    },
  ],
  blocks: [
    {
      name: "groups",
      at: "sales",
      lines: GROUPS,
      columns: [
        { name: "lastPlace", kind: "whole", ordered: true, cells: [lastPlace("first", 4), lastPlace("next", 10), null] },
        groupColumn("groupCustomers", "whole", customersBetween, ({ customers }) => customers),
        groupColumn(
          "groupSales",
          "amount",
          (group) => sumBetween(group, "sortedSales", ',{sortedSales:column},">0"'),
          ({ sales }) => sales,
        ),
        groupColumn(
          "groupShare",
          "share",
          (group) => `IF({total}>0,{groupSales.${group}}/{total},0*{groupSales.${group}})`,
          (_, table, group) => quotient(table, `groupSales.${group}`, "total", 0),
        ),
      ],
    },
    {
      name: "groupsVisited",
      at: "position",
      lines: GROUPS,
      columns: [
        groupColumn(
          "groupVisits",
          "whole",
          (group) => sumBetween(group, "sortedVisits", ""),
          ({ visits }) => visits,
        ),
        groupColumn(
          "visitShare",
          "share",
          (group) => `IF({totalVisits}>0,{groupVisits.${group}}/{totalVisits},0*{groupVisits.${group}})`,
          (_, table, group) => quotient(table, `groupVisits.${group}`, "totalVisits", 0),
        ),
        groupColumn(
          "groupPerVisit",
          "amount",
          (group) => `IF({groupVisits.${group}}>0,{groupSales.${group}}/{groupVisits.${group}},"")`,
          (_, table, group) => quotient(table, `groupSales.${group}`, `groupVisits.${group}`),
        ),
      ],
    },
  ],
  sections: [
    {
      name: "entry",
      fields: [
        ...customerFields(),
        {
          role: "input",
          name: "sales",
          kind: "amount",
          total: "counted",
          required: true,
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleSales,
        },
        { role: "input", name: "visits", kind: "whole", total: "sum", required: true, sample: sampleVisits },
        view.salesShare,
        {
          role: "result",
          name: "salesPerVisit",
          kind: "amount",
          formula:
            'IF(ISNUMBER({sales}),IF(ISNUMBER({visits}),IF({visits}>0,{sales}/{visits},""),IF({visits}="","",#VALUE!)),IF({sales}="","",#VALUE!))',
          value: (table) => salesPerVisit(table.column("sales"), table.column("visits")),
        },
        view.rank,
        view.place,
      ],
    },
    {
      name: "ranking",
      page: "own",
      fields: [
        view.position,
        sortedText("sortedCustomer", "customer"),
        view.sortedAmount,
        sortedNumber("sortedVisits", "visits", "whole"),
        view.cumulative,
        view.cumulativeShare,
      ],
    },
    { name: "chart", page: "none", fields: [view.chartShare] },
  ],
  charts: [
    {
      type: "pareto",
      name: "pareto",
      categories: "sortedCustomer",
      columns: "sortedSales",
      line: "chartShare",
      lineName: "cumulativeShare",
      mostRows: 50,
    },
  ],
};

function lastPlace(group: Group, place: number): NumberParameter {
  return { role: "parameter", name: `lastPlace.${group}`, kind: "whole", default: place, minimum: 1, maximum: 5000 };
}

/** A figure of each group; blank while the table is empty, an error while the places are out of order. */
function groupColumn(
  name: string,
  kind: Summary["kind"],
  formula: (group: Group) => string,
  value: (figures: RankGroup, table: Calculation, group: Group) => Value,
): BlockColumn {
  return {
    name,
    kind,
    cells: GROUPS.map((group, index): Summary => ({
      role: "summary",
      name: `${name}.${group}`,
      kind,
      formula: `IF({count}="","",${formula(group)})`,
      value: (table) => {
        if (isEmpty(table)) return "";
        const groups = groupsOf(table);
        const figures = groups instanceof SalesbookError ? groups : groups[index];
        return figures instanceof SalesbookError ? figures : figures ? value(figures, table, group) : "";
      },
    })),
  };
}

function customersBetween(group: Group): string {
  const [from, to] = BOUNDS[group];
  return `IF(${UNUSABLE},#NUM!,MIN(${to},{count})-MIN(${from},{count}))`;
}

function sumBetween(group: Group, field: string, criterion: string): string {
  const [from, to] = BOUNDS[group];
  const customers = `{groupCustomers.${group}}`;
  const above = from === NONE ? `">${NONE}"` : `">"&${from}`;
  return `IF(ISERROR(${customers}),${customers},SUMIFS({${field}:column},{position:column},${above},{position:column},"<="&${to}${criterion}))`;
}

const groupsOf = once((table): readonly RankGroup[] | SalesbookError => {
  try {
    const places = [table.scalar("lastPlace.first"), table.scalar("lastPlace.next")];
    return rankGroups(placed(table, "sortedSales"), table.column("sortedVisits"), places);
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
});

/** The visits to the customers whose sales are counted. */
const visitsOf = once((table) =>
  table.column("sortedVisits").reduce<number>((sum, visits) => sum + (typeof visits === "number" ? visits : 0), 0),
);

/** One cell of the sheet by another; what `otherwise` says where that is no positive number. */
function quotient(table: Calculation, part: string, whole: string, otherwise: Value = ""): Value {
  const [own, all] = [table.scalar(part), table.scalar(whole)];
  return typeof own === "number" && typeof all === "number" && all > 0 ? own / all : otherwise;
}

function isEmpty(table: Calculation): boolean {
  return view.amounts(table).length === 0;
}
