/** Table 6-12: territories. */
import { SHARINGS } from "../../domain/group-shares";
import { indexOfName } from "../../domain/names";
import { groupShares, type Territories, type TerritoryGroup, type TerritoryLine } from "../../domain/territories";
import type { BlockColumn, Kind, ResultField, RowTable, Summary, TextParameter } from "../model";
import { customerFields } from "../parts/customer-fields";
import { lineNumber } from "../parts/named-lines";
import { sampleClasses, sampleQuarter } from "../wholesaler/sales";
import { sampleDistricts, sampleGroups, sampleQuarterVisits } from "../wholesaler/customers";
import { GROUPS, SALES_MANAGER, SALES_REGION, SALESPEOPLE } from "../wholesaler/districts";
import { found, groupCell, groupOf, groupsOf, LINES, namesOf, ofGroups, partsOf, rowsOf, shown } from "./groups";
import { otherPartFormula, ownPartFormula, samplePart, sampleSecondGroup, sampleSecondPart, sharingFormula } from "./sharing";
import { parentColumns, salespersonColumns, targetColumns } from "./targets";

const LETTERS = ["A", "B", "C"] as const;

/** A line counts when it has a name that no line above has. */
const LIVE = (line: string): string =>
  `AND({line}<>""${LINES.slice(0, Number(line) - 1)
    .map((other) => `,{line}<>{name.${other}}`)
    .join("")})`;
/** Rows that hold a customer, among them those that the line's group has a share of, and those that none has. */
const CUSTOMERS = '({customer:column}<>"")';
const OF_LINE = "ISNUMBER({ownPart:column})*((({group:column}={line})+({secondGroup:column}={line}))>0)";
const OF_NONE = `${CUSTOMERS}*(1-ISNUMBER({ownPart:column}))`;
/** The line of a row's group. */
const LINE = (group: string): string => lineNumber("{groups:lines}", `{${group}}`, LINES.length);

/**
 * Table 6-12: the customers divided into areas by group (三、(五)(1)), how evenly the groups are loaded, and what the textbook does not
 * have: customers that two groups share, groups of groups, and how far groups and their salespeople reach their targets.
 *
 * Few groups, so each of their cells may look through the whole column; a row only looks its group up.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-12",
  step: "rosters",
  word: "Territories",
  orientation: "portrait",
  structure: [],
  settings: [],
  blocks: [
    {
      name: "groups",
      at: "code",
      lines: [...LINES, "none", "total"],
      names: LINES.map(groupName),
      totalLine: "total",
      columns: [
        { name: "leader", kind: "text", cells: [...LINES.map(leader), null, null] },
        counts("customers", CUSTOMERS, (figures) => figures.customers),
        ...LETTERS.map((letter, index) =>
          counts(
            `class${letter}`,
            `${CUSTOMERS}*({class:column}="${letter}")`,
            (figures) => figures.classes[index as 0 | 1 | 2],
            `*({class:column}="${letter}")`,
          ),
        ),
        sums("groupSales", "sales", "amount"),
        balance("balance", "sales", "groupSales"),
        sums("groupVisits", "visits", "whole"),
        balance("visitBalance", "visits", "groupVisits"),
        balance("customerBalance", "customers", "customers"),
        ...parentColumns(),
        ...targetColumns(),
        ...salespersonColumns(),
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "customers",
      fields: [
        ...customerFields(),
        { role: "input", name: "group", kind: "choice", choicesFrom: "groups", sample: sampleGroups },
        { role: "input", name: "area", kind: "text", sample: sampleDistricts },
        {
          role: "input",
          name: "class",
          kind: "class",
          choices: LETTERS,
          from: { table: "6-9", field: "class", by: "code" },
          sample: sampleClasses,
        },
        {
          role: "input",
          name: "sales",
          kind: "amount",
          total: "sum",
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleQuarter,
        },
        salesperson("salesperson", "group"),
        {
          role: "result",
          name: "share",
          kind: "share",
          formula: `IF(ISNUMBER({sales}),IF({ownPart}="","",IF(N(INDEX({groupSales:cells},${LINE("group")}))>0,{sales}*{ownPart}/INDEX({groupSales:cells},${LINE("group")}),"")),IF({sales}="","",#VALUE!))`,
          value: (table) => groupShares(namesOf(table), rowsOf(table)),
        },
      ],
    },
    {
      name: "sharing",
      page: "named",
      fields: [
        {
          role: "input",
          name: "visits",
          kind: "whole",
          total: "sum",
          from: { table: "6-7", field: "visits", by: "code" },
          sample: sampleQuarterVisits,
        },
        { role: "input", name: "part", kind: "share", bounds: { minimum: 0, maximum: 1 }, sample: samplePart },
        { role: "input", name: "secondGroup", kind: "choice", choicesFrom: "groups", sample: sampleSecondGroup },
        { role: "input", name: "secondPart", kind: "share", bounds: { minimum: 0, maximum: 1 }, sample: sampleSecondPart },
        {
          role: "result",
          name: "sharing",
          kind: "choice",
          alerts: SHARINGS.filter((state) => state !== "shared"),
          formula: sharingFormula,
          value: (table) => partsOf(table).map(({ sharing }) => sharing),
        },
      ],
    },
    {
      name: "counted",
      page: "named",
      fields: [
        { role: "result", name: "ownPart", kind: "share", formula: ownPartFormula, value: (table) => partsOf(table).map(({ own }) => own) },
        {
          role: "result",
          name: "otherPart",
          kind: "share",
          formula: otherPartFormula,
          value: (table) => partsOf(table).map(({ other }) => other),
        },
        salesperson("secondSalesperson", "secondGroup"),
      ],
    },
  ],
};

function groupName(line: string, index: number): TextParameter {
  const own = { role: "parameter", name: `name.${line}`, kind: "text", default: GROUPS[index] ?? null } as const;
  return index === GROUPS.length ? { ...own, sample: (language) => SALES_REGION[language] } : own;
}

function leader(line: string, index: number): TextParameter {
  const group = GROUPS[index];
  const person = group ? SALESPEOPLE[group] : index === GROUPS.length ? SALES_MANAGER : null;
  return { role: "parameter", name: `leader.${line}`, kind: "text", default: null, sample: (language) => person?.[language] ?? null };
}

/** Who serves a row's group; the line after the last group has no salesperson. */
function salesperson(name: string, group: "group" | "secondGroup"): ResultField {
  return {
    role: "result",
    name,
    kind: "choice",
    formula: `IF({${group}}="","",INDEX({leader:cells},${LINE(group)})&"")`,
    value: (table) =>
      groupsOf(table, group).map((own) => {
        const line = indexOfName(namesOf(table), own);
        return line < 0 ? "" : (table.scalar(`leader.${LINES[line]}`) ?? "");
      }),
  };
}

/** How many customers of each line's kind there are; blank while there are no customers at all. */
function counts(name: string, all: string, of: (figures: TerritoryLine) => number, condition = ""): BlockColumn {
  const total = `SUMPRODUCT(--(${all}))`;
  return {
    name,
    kind: "whole",
    cells: lines(name, "whole", of, {
      group: `SUMPRODUCT(${OF_LINE}${condition})`,
      none: `SUMPRODUCT(${OF_NONE}${condition})`,
      total,
      first: name === "customers" ? `IF(${total}=0,"",${total})` : undefined,
    }),
  };
}

/** What each line has of the customers' figures: of a shared one its share. Each as a list of SUMPRODUCT, where a text counts nothing. */
function sums(name: string, field: "sales" | "visits", kind: Kind): BlockColumn {
  const of = (group: string, part: string): string => `SUMPRODUCT(--({${group}:column}={line}),{${part}:column},{${field}:column})`;
  return {
    name,
    kind,
    cells: lines(name, kind, (figures) => figures[field], {
      group: `${of("group", "ownPart")}+${of("secondGroup", "otherPart")}`,
      none: `SUMPRODUCT(${OF_NONE},{${field}:column})`,
      total: `SUMPRODUCT(--${CUSTOMERS},{${field}:column})`,
    }),
  };
}

/** The formulas of a column's lines; `first` stands in the total on which all others wait. */
interface LineFormulas {
  readonly group: string;
  readonly none: string;
  readonly total: string;
  readonly first?: string | undefined;
}

function lines(name: string, kind: Kind, of: (figures: TerritoryLine) => number, { group, none, total, first }: LineFormulas): Summary[] {
  const cell = (line: string, formula: string, figures: (all: Territories) => TerritoryLine | null | undefined): Summary => ({
    role: "summary",
    name: `${name}.${line}`,
    kind,
    formula,
    value: (table) => {
      const own = figures(found(table));
      return own ? shown(table, of(own)) : "";
    },
  });
  const unlessEmpty = (formula: string): string => `IF({customers.total}="","",${formula})`;
  return [
    ...LINES.map((line, index) => cell(line, unlessEmpty(`IF(${LIVE(line)},${group},"")`), ({ groups }) => groups[index])),
    cell("none", unlessEmpty(none), (all) => all.none),
    cell("total", first ?? unlessEmpty(total), (all) => all.total),
  ];
}

/** A figure of each group over the mean of the groups, less 1; groups that others belong to have none. */
function balance(name: string, figure: keyof TerritoryGroup["balance"], column: string): BlockColumn {
  const mean = `AVERAGEIF(${ofGroups("subgroups")},0,${ofGroups(column)})`;
  const formula = (line: string): string => `IF(N({subgroups.${line}})>0,"",IF(${mean}>0,{${column}.${line}}/${mean}-1,""))`;
  const cells = LINES.map((line) =>
    groupCell(
      name,
      "share",
      line,
      `IF({groupSales.${line}}="","",${formula(line)})`,
      (table, index) => groupOf(table, index)?.balance[figure],
    ),
  );
  return { name, kind: "share", cells: [...cells, null, null] };
}
