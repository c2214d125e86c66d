/** Table 6-12: the group that each group belongs to, what was expected of it, how far that was reached, and the same by salesperson. */
import { againstTargets, salespeople, targetCounts, type AgainstTarget } from "../../domain/territories";
import { once, type BlockColumn, type Calculation, type Kind, type Summary, type TextParameter, type Value } from "../model";
import { lineNumber } from "../parts/named-lines";
import { SALES_REGION } from "../wholesaler/districts";
import { found, groupCell, groupOf, LINES, ofGroups, ofLines, parentsOf, shown } from "./groups";

/** What the wholesaler expected of its groups, and of all of them together, over the three months of the sample. */
const SAMPLE_TARGETS = [400000, 425000, 125000, 350000, 1300000];
/** How many of the sample's groups belong to the one after them. */
const SAMPLE_CHILDREN = SAMPLE_TARGETS.length - 1;
/** What each line is of the group that it belongs to: counted there, or nothing. */
const IN_LINE = (line: string): string =>
  `(${ofGroups("parent")}={name.${line}})*(${ofGroups("parentFault")}="")*ISNUMBER(${ofGroups("groupSales")})`;
/** The line of the group that a line's group belongs to. */
const ABOVE = (line: string): string => lineNumber("{groups:lines}", `{parent.${line}}`, LINES.length);
const above = (column: string, line: string): string => `INDEX(${ofGroups(column)},${ABOVE(line)})`;

/** The group that each group belongs to, and its sales with those of the groups within it. */
export function parentColumns(): BlockColumn[] {
  return [
    { name: "parent", kind: "text", cells: [...LINES.map(parent), null, null] },
    column("parentFault", "choice", parentFault, (table, index) => {
      const line = parentsOf(table)[index] ?? "";
      return typeof line === "number" || line === "" ? "" : table.label(line);
    }),
    column(
      "subgroups",
      "whole",
      (line) => `SUMPRODUCT(${IN_LINE(line)})`,
      (table, index) => groupOf(table, index)?.subgroups,
    ),
    column(
      "allSales",
      "amount",
      (line) => `{groupSales.${line}}+SUMPRODUCT(${IN_LINE(line)},${ofGroups("groupSales")})`,
      (table, index) => groupOf(table, index)?.allSales,
    ),
  ];
}

/** The target of each group and how far it was reached; in the total those of the groups that are no part of another one's. */
export function targetColumns(): BlockColumn[] {
  const expected = (name: string): string => `SUMIF(${ofGroups("counts")},{'countsTotal'},${ofGroups(name)})`;
  const total = (name: keyof AgainstTarget, kind: Kind, formula: string): Summary => ({
    role: "summary",
    name: `${name}.total`,
    kind,
    formula,
    value: (table) => shown(table, reached(table).total[name]),
  });
  const [targets, attainments, counts] = [
    LINES.map((line, index) => ({
      role: "parameter" as const,
      name: `target.${line}`,
      kind: "amount" as const,
      default: null,
      minimum: 0,
      maximum: 1e12,
      sample: () => SAMPLE_TARGETS[index] ?? null,
    })),
    column(
      "attainment",
      "share",
      (line) => `IF(N({target.${line}})>0,{allSales.${line}}/{target.${line}},"")`,
      (table, index) => reached(table).lines[index]?.attainment,
    ),
    column("counts", "choice", countsFormula, (table, index) => {
      const where = countsOf(table)[index] ?? "";
      return where === "" ? "" : table.label(COUNTS[where]);
    }),
  ];
  return [
    {
      name: "target",
      kind: "amount",
      cells: [...targets, null, total("target", "amount", `IF(COUNT(${ofGroups("attainment")})=0,"",${expected("target")})`)],
    },
    {
      ...attainments,
      cells: [
        ...attainments.cells.slice(0, -1),
        total("attainment", "share", `IF({target.total}="","",${expected("allSales")}/{target.total})`),
      ],
    },
    counts,
  ];
}

/** How far each salesperson reached the targets of all groups together, in the first line that has one. */
export function salespersonColumns(): BlockColumn[] {
  const mine = (line: string): string => `(${ofGroups("leader")}={leader.${line}})*ISNUMBER(${ofGroups("attainment")})`;
  const sum = (name: string, line: string): string => `SUMPRODUCT(${mine(line)}*(${ofGroups("counts")}<>{'countsNone'}),${ofGroups(name)})`;
  const before = (line: string): string => `SUMPRODUCT(${mine(line)}*(ROW(${ofGroups("leader")})<ROW({leader.${line}})))`;
  return [
    column(
      "personTarget",
      "amount",
      (line) => `IF(OR({attainment.${line}}="",{leader.${line}}=""),"",IF(${before(line)}=0,${sum("target", line)},""))`,
      (table, index) => peopleOf(table)[index]?.target,
    ),
    column(
      "personAttainment",
      "share",
      (line) => `IF({personTarget.${line}}="","",${sum("allSales", line)}/{personTarget.${line}})`,
      (table, index) => peopleOf(table)[index]?.attainment,
    ),
  ];
}

/** What the sheet says of where a target counts. */
const COUNTS = { total: "countsTotal", salesperson: "countsSalesperson", none: "countsNone" } as const;

const countsOf = once((table: Calculation) =>
  targetCounts(ofLines(table, "leader"), found(table).groups, ofLines(table, "target"), parentsOf(table)),
);
const reached = once((table: Calculation) => againstTargets(found(table).groups, ofLines(table, "target"), countsOf(table)));
const peopleOf = once((table: Calculation) =>
  salespeople(ofLines(table, "leader"), found(table).groups, ofLines(table, "target"), countsOf(table)),
);

function parent(line: string, index: number): TextParameter {
  return {
    role: "parameter",
    name: `parent.${line}`,
    kind: "text",
    default: null,
    choicesFrom: "groups",
    sample: (language) => (index < SAMPLE_CHILDREN ? SALES_REGION[language] : null),
  };
}

/** Why a group is not counted with the one that it names. */
function parentFault(line: string): string {
  const [own, further] = [`{parent.${line}}`, above("parent", line)];
  const isCircle = `OR(${own}={name.${line}},${further}={name.${line}})`;
  const isKnown = `SUMPRODUCT(--({groups:lines}=${own}))>0`;
  return `IF(${own}="","",IF(${isKnown},IF(${isCircle},{'circle'},IF(${further}="","",{'tooDeep'})),{'unknownParent'}))`;
}

/** A target of a group within one that has a target is part of that one; it counts for its salesperson, unless both are the same one's. */
function countsFormula(line: string): string {
  const isPart = `IF(OR({parent.${line}}="",{parentFault.${line}}<>""),FALSE,ISNUMBER(${above("attainment", line)}))`;
  const isSame = `AND({leader.${line}}<>"",${above("leader", line)}={leader.${line}})`;
  return `IF({attainment.${line}}="","",IF(${isPart},IF(${isSame},{'countsNone'},{'countsSalesperson'}),{'countsTotal'}))`;
}

/** A column of results, blank beside what is no group. */
function column(
  name: string,
  kind: Kind,
  formula: (line: string) => string,
  value: (table: Calculation, index: number) => Value | undefined,
): BlockColumn {
  const cells = LINES.map((line) => groupCell(name, kind, line, `IF({groupSales.${line}}="","",${formula(line)})`, value));
  return { name, kind, cells: [...cells, null, null] };
}
