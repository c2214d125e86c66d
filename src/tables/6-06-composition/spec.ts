/** Table 6-6: customer composition. */
import { sharesInType, subtotals, type Subtotal } from "../../domain/composition";
import { classMeasures, type ClassPolicy } from "../../domain/limits";
import { once, type BlockColumn, type Calculation, type RowTable, type Summary, type Value } from "../model";
import { sampleSales } from "../wholesaler/sales";
import { TYPES } from "../wholesaler/customer-list";
import { sampleTypes } from "../wholesaler/customers";
import { customerFields } from "../parts/customer-fields";
import { patternOf } from "../parts/exact-key";
import { cuts, shareLimit, sortedClasses } from "../parts/sorted-classes";
import { placed, sortedText, sortedView } from "../parts/sorted-view";
import { netOfReturns } from "../parts/spec-parts";

const view = sortedView({ amount: "sales", sortedAmount: "sortedSales" });
const classes = sortedClasses(view, {
  // What the larger customers sell: who crosses the line is still inside, and customers that tie share their class.
  measure: "IF({sortedRank}=1,0,INDEX({cumulative:column},{sortedRank}-1))",
  measures: (table) => classMeasures(placed(table, "sortedRank"), placed(table, "cumulative"), policyOf(table)),
  limit: (letter) => shareLimit(letter, "-1E-9*{total}"),
  policy: policyOf,
});

/** The customers without a type stand in a line of their own, so that the lines add up to the total. */
const PARTS = [...TYPES, "untyped"] as const;
const LINES = [...PARTS, "allTypes"] as const;

/**
 * Table 6-6: the customers grouped by type, with subtotals, total, shares and ABC classes (客户构成分析, steps 1 to 5).
 *
 * The subtotals stand in a block, and each customer's share in its type is looked up there: one sum per type instead of
 * one per customer. Classes are those of the sorted view, at 75 % and 95 % of the sales unless the cells say otherwise.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-6",
  step: "analysis",
  word: "Composition",
  orientation: "portrait",
  structure: [],
  settings: [view.count, view.total, netOfReturns("sales")],
  blocks: [
    {
      name: "types",
      at: "type",
      lines: LINES,
      totalLine: "allTypes",
      columns: [
        typeColumn("typeSales", "amount", {
          formula: 'IF({count}="","",SUMIFS({sales:column},{type:column},{line},{sales:column},">0"))',
          untyped: `IF({count}="","",SUMIFS({sales:column},{sales:column},">0",${TYPES.map((type) => `{type:column},{<>'${type}'}`).join(",")}))`,
          total: 'IF({count}="","",SUM({typeSales:cells}))',
          value: ({ sales }) => sales,
        }),
        typeColumn("typeCustomers", "whole", {
          formula: 'IF({count}="","",SUMPRODUCT(({type:column}={line})*ISNUMBER({sales:column})))',
          untyped: `IF({count}="","",{count}-${TYPES.map((type) => `{typeCustomers.${type}}`).join("-")})`,
          total: 'IF({count}="","",SUM({typeCustomers:cells}))',
          value: ({ customers }) => customers,
        }),
        {
          name: "typeShare",
          kind: "share",
          cells: LINES.map((line): Summary => ({
            role: "summary",
            name: `typeShare.${line}`,
            kind: "share",
            formula: `IF({count}="","",IF({total}>0,{typeSales.${line}}/{total},0))`,
            value: (table) => {
              const [sales, total] = [table.scalar(`typeSales.${line}`), Number(table.scalar("total"))];
              return typeof sales !== "number" ? "" : total > 0 ? sales / total : 0;
            },
          })),
        },
      ],
    },
    {
      name: "classes",
      at: "position",
      lines: ["A", "B", "C"],
      columns: [
        cuts("shareCut", "share", [0.75, 0.95], [0, 1]),
        classes.customers,
        classes.limit,
        classes.sales,
        classes.standardAmount,
        classes.share,
      ],
    },
  ],
  sections: [
    {
      name: "entry",
      fields: [
        ...customerFields(),
        { role: "input", name: "type", kind: "choice", choices: TYPES, required: true, sample: sampleTypes },
        {
          role: "input",
          name: "sales",
          kind: "amount",
          total: "counted",
          required: true,
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleSales,
        },
        {
          role: "result",
          name: "shareInType",
          kind: "share",
          formula: `IF(ISNUMBER({sales}),IFERROR(IF(${ofItsType("typeSales")}>0,MAX({sales},0)/${ofItsType("typeSales")},0),""),IF({sales}="","",#VALUE!))`,
          value: (table) => {
            const wholes = TYPES.map((type) => table.scalar(`typeSales.${type}`));
            return sharesInType(table.column("type"), table.column("sales"), TYPES, wholes);
          },
        },
        view.salesShare,
        view.rank,
        view.place,
        classes.class,
      ],
    },
    {
      name: "ranking",
      page: "own",
      fields: [
        view.position,
        view.sortedRank,
        sortedText("sortedCustomer", "customer"),
        view.sortedAmount,
        view.cumulative,
        view.cumulativeShare,
        classes.sortedClass,
      ],
    },
  ],
  charts: [{ type: "pie", name: "composition", block: "types", values: "typeSales" }],
};

interface TypeColumn {
  /** For the line of a type. */
  readonly formula: string;
  readonly untyped: string;
  readonly total: string;
  /** Of one type. */
  readonly value: (part: Subtotal) => number;
}

function typeColumn(name: string, kind: "amount" | "whole", { formula, untyped, total, value }: TypeColumn): BlockColumn {
  return {
    name,
    kind,
    cells: LINES.map((line, index): Summary => ({
      role: "summary",
      name: `${name}.${line}`,
      kind,
      formula: { untyped, allTypes: total }[String(line)] ?? formula,
      value: (table): Value => {
        if (view.amounts(table).length === 0) return "";
        const sumOf = (lines: readonly string[]): number => lines.reduce((sum, own) => sum + Number(table.scalar(`${name}.${own}`)), 0);
        if (line === "allTypes") return sumOf(PARTS);
        // Those of no type are what is left.
        if (line === "untyped" && name === "typeCustomers") return Number(table.scalar("count")) - sumOf(TYPES);
        const part = subtotalsOf(table)[index];
        return part ? value(part) : "";
      },
    })),
  };
}

function ofItsType(column: string): string {
  return `INDEX({${column}:cells},MATCH(${patternOf("{type}")},{types:lines},0))`;
}

const subtotalsOf = once((table) => subtotals(table.column("type"), table.column("sales"), TYPES));

function policyOf(table: Calculation): ClassPolicy {
  return { rule: "crossing", ties: "together", cuts: [table.scalar("shareCut.A"), table.scalar("shareCut.B")].map(Number) };
}
