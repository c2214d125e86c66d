/** Table 6-11: class and line of business. */
import { crossKeys, crossTable, type CrossEntries } from "../../domain/cross-table";
import { places } from "../../domain/ranking";
import { once, type BlockColumn, type Calculation, type RowTable, type Summary, type Value } from "../model";
import { sampleClasses, sampleSales } from "../wholesaler/sales";
import { LINES_OF_BUSINESS } from "../wholesaler/customer-list";
import { sampleCodes, sampleCustomers, sampleLines } from "../wholesaler/customers";
import { placedRows, placeOf, position, rankOf, sortedNumber, sortedText } from "../parts/sorted-view";

const NAMES = { classes: ["A", "B", "C"], lines: LINES_OF_BUSINESS } as const;
type Letter = (typeof NAMES.classes)[number];
const LINES = [...LINES_OF_BUSINESS, "allLines"] as const;

const LETTER_NUMBER = NAMES.classes.reduceRight((otherwise, letter, index) => `IF({class}="${letter}",${index + 1},${otherwise})`, "0");
const LINE_NUMBER = "IFERROR(MATCH({lineOfBusiness},{numbers:lines},0),0)";

/**
 * Table 6-11: the customers by class and line of business (客户类别 × 业务种类): how many and what they buy, cell by cell,
 * and the customers of each cell. The list is sorted by a whole number that is made of class, line of business and rank
 * by sales, so that the largest customer of each cell comes first.
 */
export const spec: RowTable = {
  type: "rows",
  number: "6-11",
  step: "rosters",
  word: "Classified",
  orientation: "portrait",
  structure: [],
  settings: [
    placedRows(),
    {
      role: "summary",
      name: "unplaced",
      kind: "whole",
      formula: 'IF(SUMPRODUCT(--({customer:column}<>""))=0,"",SUMPRODUCT(({customer:column}<>"")*({key:column}="")))',
      value: (table) => {
        const named = table.column("customer").flatMap((name, row) => (name === null || name === "" ? [] : [row]));
        return named.length === 0 ? "" : named.filter((row) => table.column("key")[row] === "").length;
      },
    },
  ],
  blocks: [
    {
      name: "numbers",
      at: "lineOfBusiness",
      lines: LINES,
      totalLine: "allLines",
      columns: crossColumns("customers", "whole", {
        cell: (letter) => `COUNTIFS({class:column},"${letter}",{lineOfBusiness:column},{line})`,
        figure: ({ customers }) => customers,
      }),
    },
    {
      name: "amounts",
      at: "sortedClass",
      lines: LINES,
      totalLine: "allLines",
      columns: crossColumns("sales", "amount", {
        cell: (letter) => `SUMIFS({sales:column},{class:column},"${letter}",{lineOfBusiness:column},{line})`,
        figure: ({ sales }) => sales,
      }),
    },
  ],
  sections: [
    {
      name: "entry",
      fields: [
        { role: "input", name: "code", kind: "text", from: { table: "6-10", field: "code" }, sample: sampleCodes },
        {
          role: "input",
          name: "customer",
          kind: "text",
          required: true,
          from: { table: "6-10", field: "customer", by: "code" },
          sample: sampleCustomers,
        },
        {
          role: "input",
          name: "class",
          kind: "class",
          choices: NAMES.classes,
          required: true,
          from: { table: "6-9", field: "class", by: "code" },
          sample: sampleClasses,
        },
        {
          role: "input",
          name: "lineOfBusiness",
          kind: "choice",
          choices: NAMES.lines,
          required: true,
          from: { table: "6-10", field: "lineOfBusiness", by: "code" },
          sample: sampleLines,
        },
        {
          role: "input",
          name: "sales",
          kind: "amount",
          total: "sum",
          from: { table: "6-8", field: "sum", by: "code" },
          sample: sampleSales,
        },
        rankOf("salesRank", "sales"),
        {
          role: "result",
          name: "key",
          kind: "whole",
          isSortKey: true,
          formula: `IF(${LETTER_NUMBER}*${LINE_NUMBER}=0,"",(10*${LETTER_NUMBER}+${LINE_NUMBER})*100000+IF(ISNUMBER({salesRank}),{salesRank},99999))`,
          value: (table) => crossKeys(entriesOf(table), table.column("salesRank"), NAMES),
        },
        // The list ascends, so the places are those of the numbers with the opposite sign. A criterion sees all seven
        // digits of a number, and counting takes LibreOffice half the time of RANK.
        placeOf("key", '(COUNTIF({key:column},"<"&{key})+1)', (table) =>
          places(table.column("key").map((key) => (typeof key === "number" ? -key : key))),
        ),
      ],
    },
    {
      name: "list",
      page: "own",
      fields: [
        position(),
        sortedText("sortedClass", "class", "class"),
        sortedText("sortedLine", "lineOfBusiness", "choice"),
        sortedText("sortedCode", "code"),
        sortedText("sortedCustomer", "customer"),
        sortedNumber("sortedSales", "sales", "amount"),
      ],
    },
  ],
  charts: [],
};

/** What stands in the cells of one of the two blocks. */
interface CrossFigure {
  readonly cell: (letter: Letter) => string;
  readonly figure: (cell: { readonly customers: number; readonly sales: number }) => number;
}

/** A column per class and one for all of them; a cell without customers is blank. */
function crossColumns(name: "customers" | "sales", kind: "whole" | "amount", { cell, figure }: CrossFigure): BlockColumn[] {
  const columns = [...NAMES.classes, "All"] as const;
  return columns.map((letter): BlockColumn => {
    const cellOf = (line: string): string =>
      letter === "All" ? `SUM(${NAMES.classes.map((one) => `{${name}${one}.${line}}`).join(",")})` : cell(letter);
    return {
      name: `${name}${letter}`,
      kind,
      cells: LINES.map((line, index): Summary => ({
        role: "summary",
        name: `${name}${letter}.${line}`,
        kind,
        formula: line === "allLines" ? `IF({count}="","",SUM({${name}${letter}:cells}))` : unlessNone(letter, line, cellOf(line), name),
        value: (table): Value => {
          const sumOf = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + Number(table.scalar(cell)), 0);
          if (line === "allLines")
            return table.scalar("count") === "" ? "" : sumOf(LINES_OF_BUSINESS.map((own) => `${name}${letter}.${own}`));
          if (name === "sales" && !(Number(table.scalar(`customers${letter}.${line}`)) > 0)) return "";
          if (letter === "All") return sumOf(NAMES.classes.map((own) => `${name}${own}.${line}`)) || (name === "sales" ? 0 : "");
          const part = crossOf(table)[index]?.[NAMES.classes.indexOf(letter)];
          return part && part.customers > 0 ? figure(part) : "";
        },
      })),
    };
  });
}

function unlessNone(letter: string, line: string, formula: string, name: "customers" | "sales"): string {
  const customers = name === "customers" ? formula : `N({customers${letter}.${line}})`;
  return `IF(${customers}=0,"",${formula})`;
}

const crossOf = once((table) => crossTable(entriesOf(table), NAMES));

function entriesOf(table: Calculation): CrossEntries {
  return { classes: table.column("class"), lines: table.column("lineOfBusiness"), amounts: table.column("sales") };
}
