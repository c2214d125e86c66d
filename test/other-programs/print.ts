/** The page about other programs, printed from what was measured. */
import type { FindingKind } from "../../src/check/model";
import type { Kept, Part, Share } from "./kept";
import type { Checked, Grown, Measured, Way } from "./programs";

/** Everything that was measured in one run. */
export interface Findings {
  /** Of the workbook that was tried. */
  readonly sheets: number;
  readonly formulas: number;
  readonly measured: readonly Measured[];
  /** Programs that could have been tried and were not there, with the reason. */
  readonly missing: readonly { readonly program: string; readonly reason: string }[];
}

const WAYS: Readonly<Record<Way, string>> = {
  xlsx: "opened, saved as .xlsx",
  ods: "opened, saved as .ods, opened again, saved as .xlsx",
  read: "read only",
  calculate: "given the cells; it reads no files",
};

/** What is lost is told in these words, those that have a column of their own left out. */
const LOST: Readonly<Partial<Record<Part, string>>> = {
  sheets: "sheets",
  typed: "typed values",
  results: "results of formulas",
  formulas: "formulas",
  tables: "tables",
  columnFormulas: "column formulas",
  totals: "totals of tables",
  checks: "cells with a check of what is typed",
  series: "series of charts",
  fills: "cells with a fill",
  formats: "cells with their number format",
  widths: "widths of columns",
  merges: "merged cells",
  links: "links",
  frozen: "sheets with frozen panes",
  print: "print areas and titles",
  marks: "hidden names by which the check knows sheets",
};

const FOUND: Readonly<Record<FindingKind, string>> = {
  formulaTypedOver: "formula typed over",
  formulaMissing: "formula missing",
  formulaChanged: "formula changed",
  rangeBroken: "formula whose cells are gone",
  tableMissing: "table gone",
  columnMissing: "column gone",
  markLost: "hidden mark dropped",
  totalRowLost: "row of totals is an ordinary row",
  addressesForNames: "addresses in the place of names",
  tableForgot: "table brings no formulas, totals or filters by itself",
  rowsMissing: "rows missing",
  validationLost: "drop-down or check gone",
  validationChanged: "drop-down or check changed",
  formatLost: "colours gone",
  numberAsText: "number as text",
  notANumber: "not a number",
  notAChoice: "not a choice",
};

const NOT_TRIED: readonly (readonly [program: string, how: string])[] = [
  ["Excel (Windows, macOS)", "the steps below; the add-in by the [checklist](excel-checklist.md)"],
  ["Excel on the web", "put the file on OneDrive, open it, and take the steps below"],
  ["WPS Office", "the steps below; the functions by the [checklist](wps-checklist.md)"],
  ["ONLYOFFICE", "the steps below, in Desktop Editors; formulas keep to what its engine is known to read"],
  ["Google Sheets", "upload the file, File → Save as Google Sheets, then File → Download → .xlsx"],
  ["Numbers", "open the file, then File → Export To → Excel"],
];

/** The page as Markdown. */
export function printed(record: Findings): string {
  const { sheets, formulas, measured, missing } = record;
  const rows = measured.map((one) => `| ${cellsOf(one).join(" | ")} |`);
  return `# Salesbook's workbooks in other programs

What each program makes of a workbook with every table and invented figures, ${sheets} sheets and ${count(formulas)} formulas in English, as
\`salesbook generate everything --content sample\` writes it; "by cells" is the same with \`--references cells\`, whose formulas name cells and
not tables. Nothing on this page is written by hand: \`npm run other-programs\` has each program open the file, counts, and writes the page.
For programs that calculate, every stored result is made wrong first, so that only what they calculate themselves counts.

| program | opens | calculates | tables grow | drop-downs | colours | charts | lost after saving | what \`salesbook check\` says |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

How to read it:

- **calculates**: formulas with the result that Salesbook's own arithmetic gives. Libraries that do not calculate read the results that the file holds.
- **tables grow**: for programs that were driven, a row put into the middle of 6-8: whether its total and 6-9 have it, and how many of its
  formulas stand in it. For the others, what a table needs to grow in Excel and is still there after saving.
- **drop-downs**, **colours**, **charts**: after saving, cells with a drop-down, cells with colours by rule, charts with series.
- **lost after saving**: how many are gone, of how many. Looked at: typed values, results, formulas, tables, checks of what is typed, charts,
  fills, number formats, widths, merged cells, frozen panes (not of LibreOffice, which ran without a window), print setup, hidden names.

## Which file for which program

- LibreOffice: the usual file. Keep it as .xlsx: when it has been an .ods its tables are areas of cells, and some blank results are 0.
- Gnumeric: the file by cells. Of the usual file it shows the text of the formulas in place of most results.
- pandas, readxl: either file, for reading. openpyxl saves formulas without results; \`salesbook values FILE\` gives them.
- exceljs, SheetJS: for reading only. What they save has lost tables.

## Not tried

${missing.map(({ program, reason }) => `- ${program}: not tried here, since ${reason}.\n`).join("")}${NOT_TRIED.map(([program, how]) => `- ${program}: not tried. How: ${how}.`).join("\n")}

The steps: make the file (\`npm run --silent salesbook -- generate everything --content sample --out book.xlsx\`); open it; look whether
6-9 shows classes, colours and its chart; change a month in 6-8 and watch 6-9; type below the last row of 6-8 and look whether the table takes
it in; save as .xlsx under another name; then \`npm run --silent salesbook -- check saved.xlsx\` says what was lost, and
\`npm run --silent salesbook -- values saved.xlsx\` which results stand there.
`;
}

function cellsOf({ program, version, way, opens, calculates, reads, grows, kept, checked }: Measured): string[] {
  const after = (part: Part): string => share(kept?.[part]);
  return [
    `${program} ${version}, ${WAYS[way]}`,
    `${share(opens)} sheets`,
    calculates
      ? `${share(calculates.named)} formulas; by cells ${share(calculates.cells)}`
      : reads
        ? `no; reads ${share(reads)} results`
        : "no",
    grows
      ? `${grownText(grows.named)}; by cells ${grownText(grows.cells)}`
      : kept
        ? `in Excel: ${share(kept.tables)} tables, ${share(kept.columnFormulas)} column formulas`
        : "–",
    after("dropDowns"),
    after("colours"),
    after("charts"),
    kept ? lostText(kept) : "does not save",
    checked ? checkedText(checked) : "–",
  ];
}

function grownText({ isCounted, formulas }: Grown): string {
  return `${isCounted ? "a row put in counts" : "a row put in does not count"}, ${share(formulas)} of its formulas come`;
}

function lostText(kept: Kept): string {
  const lost = (Object.keys(LOST) as Part[]).flatMap((part) => {
    const { kept: left = 0, of = 0 } = kept[part] ?? {};
    if (left === of) return [];
    return [left === 0 ? `all ${count(of)} ${LOST[part]}` : `${count(of - left)} of ${count(of)} ${LOST[part]}`];
  });
  return lost.length === 0 ? "nothing that was looked at" : lost.join("; ");
}

function checkedText({ sheets, findings }: Checked): string {
  const known = sheets.kept === sheets.of ? "knows every sheet" : `knows ${share(sheets)} sheets`;
  const found = (Object.keys(FOUND) as FindingKind[]).flatMap((kind) => {
    const number = findings[kind];
    return number === undefined ? [] : [`${FOUND[kind]} (${count(number)})`];
  });
  return `${known}; ${found.length === 0 ? "finds nothing" : found.join(", ")}`;
}

/** "all 40", "none of 38", "9,876 of 10,637 (92.8 %)". */
function share(found: Share | undefined): string {
  if (!found) return "–";
  const { kept, of } = found;
  if (of > 0 && kept === of) return `all ${count(of)}`;
  if (kept === 0) return `none of ${count(of)}`;
  return `${count(kept)} of ${count(of)} (${(Math.floor((kept / of) * 1000) / 10).toFixed(1)} %)`;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
