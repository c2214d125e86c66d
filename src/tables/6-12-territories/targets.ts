/** Targets on table 6-12: what was expected of each group, how far it was reached, and the same by salesperson. */
import { againstTargets, salespeople, type AgainstTarget } from "../../domain/territories";
import { overNumbers } from "../columns/column";
import { once, type BlockColumn, type Calculation, type Kind, type NumberParameter, type Summary, type Value } from "../model";
import { found, LINES } from "./groups";

/** What the wholesaler expected of its groups over the six months. */
const SAMPLE_TARGETS = [800000, 850000, 250000, 700000];
/** The cells of a column of the first block in the groups' lines, as a range. */
const ofGroups = (column: string): string => `{${column}.${LINES[0]}}:{${column}.${LINES.at(-1)}}`;

/** The target of each group and how far it was reached; in the total those of the groups that have one. */
export function targetColumns(): BlockColumn[] {
  const expected = (column: string): string =>
    overNumbers((isNumber) => `SUMIF(${ofGroups("attainment")},${isNumber},${ofGroups(column)})`);
  return [
    {
      name: "target",
      kind: "amount",
      cells: [
        ...LINES.map(target),
        null,
        {
          role: "summary",
          name: "target.total",
          kind: "amount",
          formula: `IF(COUNT(${ofGroups("attainment")})=0,"",${expected("target")})`,
          value: (table) => shown(table, reached(table).total.target),
        },
      ],
    },
    {
      name: "attainment",
      kind: "share",
      cells: [
        ...LINES.map((line, index): Summary => ({
          role: "summary",
          name: `attainment.${line}`,
          kind: "share",
          formula: `IF({groupSales.${line}}="","",IF(N({target.${line}})>0,{groupSales.${line}}/{target.${line}},""))`,
          value: (table) => shown(table, reached(table).lines[index]?.attainment),
        })),
        null,
        {
          role: "summary",
          name: "attainment.total",
          kind: "share",
          formula: `IF({target.total}="","",${expected("groupSales")}/{target.total})`,
          value: (table) => shown(table, reached(table).total.attainment),
        },
      ],
    },
  ];
}

/** How far each salesperson reached the targets of all groups together, in the first line that has one. */
export function salespersonColumns(): BlockColumn[] {
  const mine = (line: string): string => `(${ofGroups("leader")}={leader.${line}})*ISNUMBER(${ofGroups("attainment")})`;
  const sum = (column: string, line: string): string => `SUMPRODUCT(${mine(line)},${ofGroups(column)})`;
  const before = (line: string): string => `SUMPRODUCT(${mine(line)}*(ROW(${ofGroups("leader")})<ROW({leader.${line}})))`;
  const column = (name: string, kind: Kind, formula: (line: string) => string, of: keyof AgainstTarget): BlockColumn => ({
    name,
    kind,
    cells: [
      ...LINES.map((line, index): Summary => ({
        role: "summary",
        name: `${name}.${line}`,
        kind,
        formula: formula(line),
        value: (table) => shown(table, peopleOf(table)[index]?.[of]),
      })),
      null,
      null,
    ],
  });
  return [
    column(
      "personTarget",
      "amount",
      (line) => `IF(OR({attainment.${line}}="",{leader.${line}}=""),"",IF(${before(line)}=0,${sum("target", line)},""))`,
      "target",
    ),
    column(
      "personAttainment",
      "share",
      (line) => `IF({personTarget.${line}}="","",${sum("groupSales", line)}/{personTarget.${line}})`,
      "attainment",
    ),
  ];
}

function target(line: string): NumberParameter {
  const amount = SAMPLE_TARGETS[Number(line) - 1] ?? null;
  return { role: "parameter", name: `target.${line}`, kind: "amount", default: null, minimum: 0, maximum: 1e12, sample: () => amount };
}

function shown(table: Calculation, value: Value | undefined): Value {
  return found(table).total.customers > 0 ? (value ?? "") : "";
}

const reached = once((table: Calculation) => againstTargets(found(table).groups, ofLines(table, "target")));
const peopleOf = once((table: Calculation) => salespeople(ofLines(table, "leader"), found(table).groups, ofLines(table, "target")));

function ofLines(table: Calculation, column: string): Value[] {
  return LINES.map((line) => table.scalar(`${column}.${line}`));
}
