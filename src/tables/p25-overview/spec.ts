/** Sheet P25: the overview of a workbook. */
import { CLASS_MOVES } from "../../domain/class-moves";
import { SalesbookError } from "../../domain/errors";
import { nthRow } from "../../domain/overview";
import { todayCell } from "../parts/day-cells";
import { limit } from "../parts/spec-parts";
import type { BlockColumn, RowTable, Summary, Telling, Told, ToldField } from "../model";
import { LINES, meant, type Line } from "./lines";

const CLASSES = ["A", "B", "C"] as const;
const MOVES = CLASS_MOVES.filter((move) => move !== "same");
/** The columns that name rows. */
const NAMED = ["first", "second", "third"] as const;

/** Nothing is told. */
const NOTHING: Telling = { of: [], absent: "" };
const IS_UNREAD = "ISNUMBER(FIND({there.unread},{there.notice}))";
/** How many sheets say below their purpose that inputs cannot be read, and a link to the first of them. */
const UNREAD_SHEETS: Telling = {
  of: {
    formula: `(${IS_UNREAD})+{there.next}`,
    end: "0",
    value: (others) => [...others.values()].filter((other) => other.unread() > 0).length,
  },
  absent: "",
};
const FIRST_UNREAD: Telling = {
  of: {
    formula: `IF(${IS_UNREAD},HYPERLINK("#"&CELL("address",{there.notice}),{there.number}),{there.next})`,
    end: '""',
    value: (others) => [...others].find(([, other]) => other.unread() > 0)?.[0] ?? "",
  },
  absent: "",
};

/**
 * Sheet P25: what all the other sheets of the workbook say of today and of the days ahead – who is to be visited, reported on, reminded
 * or seen to, customers and sales by class, who moved, and which sheets hold data that cannot be read. Each line leads to
 * its rows. It has no printed table behind it; every figure is the other sheet's.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P25",
  pack: "transactions",
  word: "Overview",
  orientation: "portrait",
  onePage: true,
  isOverview: true,
  structure: [],
  settings: [
    todayCell(),
    limit("ahead", "whole", 7, 0, 366),
    {
      role: "summary",
      name: "matters",
      kind: "whole",
      formula: 'IF(COUNTIF({count:column},">0")=0,"",COUNTIF({count:column},">0"))',
      value: (table) => table.column("count").filter((count) => typeof count === "number" && count > 0).length || "",
    },
    {
      role: "summary",
      name: "missing",
      kind: "whole",
      formula: "IF(COUNTIF({first:column},{'notThere'})=0,\"\",COUNTIF({first:column},{'notThere'}))",
      value: (table) => table.column("first").filter((first) => first === table.label("notThere")).length || "",
    },
  ],
  blocks: [
    {
      name: "classes",
      at: "count",
      lines: CLASSES,
      columns: [
        ofClasses("classCustomers", "whole", "customers"),
        ofClasses("classSales", "amount", "sales"),
        ofClasses("classShare", "share", "share"),
      ],
    },
    {
      name: "moves",
      at: "count",
      isBelowSettings: true,
      lines: MOVES,
      columns: [ofMoves("moved", "whole"), ofMoves("movedNow", "amount")],
    },
  ],
  charts: [
    { type: "pie", name: "classes", block: "classes", values: "classSales", withAny: ["6-9", "6-6"] },
    { type: "columns", name: "moves", block: "moves", values: "moved", withAny: ["P23"] },
  ],
  sections: [
    {
      name: "matters",
      fields: [
        { role: "fixed", name: "matter", kind: "text", cells: [...LINES.map(({ name }) => name), "unread"] },
        { role: "told", name: "sheet", kind: "text", isLink: true, rows: [...LINES.map(sheetOf), NOTHING] },
        { role: "told", name: "count", kind: "whole", rows: [...LINES.map(countOf), UNREAD_SHEETS] },
        { role: "told", name: "amount", kind: "amount", rows: [...LINES.map(amountOf), NOTHING] },
        ...NAMED.map(namedRows),
      ],
    },
    { name: "places", page: "none", fields: NAMED.map(placesOf) },
  ],
};

/** The first, second or third of the rows that a line is about, with a link to it. */
function namedRows(name: string, index: number): ToldField {
  const row = `{here.${name}Row}`;
  const link = (line: Line): string => `HYPERLINK("#"&CELL("address",${targetOf(line, row)}),INDEX({${line.named}:column},${row})&"")`;
  const rows = LINES.map((line): Telling => ({
    of: [
      {
        table: line.table,
        formula: `IF(${row}="","",${link(line)})`,
        value: (there, here, at) => {
          const place = here.column(`${name}Row`)[at];
          const found = typeof place === "number" ? there.column(line.named)[place - 1] : "";
          return found instanceof SalesbookError ? found : String(found ?? "");
        },
      },
    ],
    absent: index === 0 ? "notThere" : "",
  }));
  return { role: "told", name, kind: "text", isLink: true, rows: [...rows, index === 0 ? FIRST_UNREAD : NOTHING] };
}

/** In which rows of the other sheets those stand. */
function placesOf(name: string, index: number): ToldField {
  const rows = LINES.map((line): Telling => {
    const first = `INDEX({${line.named}:column},1)`;
    const nth = `SUMPRODUCT(SMALL((1-${meantBy(line)})*1E7+ROW({${line.named}:column}),${index + 1}))-ROW(${first})+1`;
    return {
      of: [
        {
          table: line.table,
          formula: `IF(N({here.count})<${index + 1},"",${nth})`,
          value: (there, here) => nthRow(meant(line, there, here), index + 1),
        },
      ],
      absent: "",
    };
  });
  return { role: "told", name: `${name}Row`, kind: "whole", rows: [...rows, NOTHING] };
}

/** A link to the sheet; its number alone where it is not there. */
function sheetOf({ table }: Line): Telling {
  return {
    of: [{ table, formula: 'HYPERLINK("#"&CELL("address",{there.corner}),{there.number})', value: () => table }],
    absent: table,
  };
}

/** How many rows are meant; blank while the other sheet has no names, and of days ahead while today is not known. */
function countOf(line: Line): Telling {
  const names = `{${rowsNamedBy(line)}:column}`;
  const isUnknown = `ROWS(${names})=COUNTBLANK(${names})`;
  const nothing = line.needsToday ? `OR(${isUnknown},COUNT({here.today})=0)` : isUnknown;
  return {
    of: [
      {
        table: line.table,
        formula: `IF(${nothing},"",SUMPRODUCT(--${meantBy(line)}))`,
        value: (there, here) => {
          const isKnown = there.column(rowsNamedBy(line)).some((name) => name !== null && name !== "");
          if (!isKnown || (line.needsToday && typeof here.scalar("today") !== "number")) return "";
          return meant(line, there, here).filter(Boolean).length;
        },
      },
    ],
    absent: "",
  };
}

function amountOf({ amount, table, ...line }: Line): Telling {
  if (!amount) return NOTHING;
  const told: Told = {
    table,
    formula: `IF(N({here.count})=0,"",${amount.formula})`,
    value: (there, here) => {
      const rows = meant({ ...line, table }, there, here).flatMap((own, row) => (own ? [row] : []));
      return rows.length === 0 ? "" : amount.value(there, rows);
    },
  };
  return { of: [told], absent: "" };
}

/** Whether each row of the other sheet is meant; one whose cells hold errors is not. */
function meantBy({ rows }: Line): string {
  return `ISNUMBER(1/(${rows}))`;
}

/** The field that names the rows in the order of entry, where a line reads a sorted list. */
function rowsNamedBy({ named }: Line): string {
  return named === "sortedCustomer" ? "customer" : named;
}

/** The cell that a link leads to: of a row of a sorted list the customer's own row. */
function targetOf({ named }: Line, row: string): string {
  return named === "sortedCustomer" ? `INDEX({customer:column},MATCH(${row},{place:column},0))` : `INDEX({${named}:column},${row})`;
}

/** A figure of the classes: of 6-9, or where that is not there of 6-6. */
function ofClasses(name: string, kind: "whole" | "amount" | "share", figure: string): BlockColumn {
  return {
    name,
    kind,
    cells: CLASSES.map((letter): Summary => {
      const cell = `${figure}.${letter}`;
      return toldCell(
        `${name}.${letter}`,
        kind,
        ["6-9", "6-6"].map((table) => [table, cell]),
      );
    }),
  };
}

function ofMoves(name: "moved" | "movedNow", kind: "whole" | "amount"): BlockColumn {
  return { name, kind, cells: MOVES.map((move) => toldCell(`${name}.${move}`, kind, [["P23", `${name}.${move}`]])) };
}

/** A cell of this sheet that shows one of the first of some tables that is there. */
function toldCell(name: string, kind: Summary["kind"], from: readonly (readonly string[])[]): Summary {
  return {
    role: "summary",
    name,
    kind,
    formula: '""',
    value: () => "",
    told: from.map(([table = "", cell = ""]): Told => ({ table, formula: `{${cell}}`, value: (there) => there.scalar(cell) })),
  };
}
