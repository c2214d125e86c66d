/**
 * The rooms of src/ and what each may use: the one table that the lint rule enforces (room-rule.cjs), the architecture
 * page shows (docs/architecture.md) and the lint test seeds violations from (test/lint/rooms.test.ts). CommonJS, since jest and eslint both load it.
 */

/** Names of the browser page that code outside the screens must not lean on. */
const PAGE_GLOBALS = [
  "document",
  "window",
  "self",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "XMLHttpRequest",
  "Blob",
  "File",
  "FileReader",
];

/** Names that only Node has. */
const NODE_GLOBALS = ["process", "Buffer", "global", "require", "module", "exports", "__dirname", "__filename"];

/** Names that only Office has, Microsoft's or WPS; `Et`, `Kso` and `WPS` are the types of WPS. */
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions", "wps", "Application", "Et", "Kso", "WPS"];

const FLUENT = ["@fluentui/react-components", "@fluentui/react-icons", "@fluentui/react-tabs"];
const REACT = ["react", "react-dom"];

/**
 * @typedef {object} Room
 * @property {string} name its folder below src/
 * @property {string} holds what stands there
 * @property {readonly (string | Grant)[]} imports other rooms, folders of them, or single files, that it may import
 * @property {readonly string[]} [types] rooms that it may import types from, and nothing else
 * @property {readonly Grant[]} packages npm packages (`node` stands for Node's own modules)
 * @property {readonly Grant[]} globals names of the surroundings (`page`, `node`, or one of Office's)
 * @property {string} instead what to do instead, one sentence; it ends every message of the rule
 *
 * @typedef {object} Grant
 * @property {string} what how the architecture page names it
 * @property {readonly string[]} names what the rule lets pass
 * @property {string} [only] the one file of the room that may; a star stands for the rest of a name
 */

/** Words beside a table or function: a file per language, so that a page loads those of one language alone. */
const WORDS_FILE = /^(?:tables|functions)\/.+\/(?:en|[a-z]{2}-[A-Z]{2})\.ts$/;

/** What every room may import: the one error type. */
const EVERYWHERE = "domain/errors.ts";

/** @type {readonly Room[]} */
const ROOMS = [
  {
    name: "domain",
    holds: "the arithmetic, one topic per file, and the one error type",
    imports: [],
    packages: [],
    globals: [],
    instead: "Hand the value in as a plain argument: the arithmetic knows nothing but its inputs.",
  },
  {
    name: "i18n",
    holds: "the words of screens, errors and headings, a folder per language",
    imports: [],
    packages: [],
    globals: [],
    instead: "Keep words plain data and let the caller fill them in with fill().",
  },
  {
    name: "sheet",
    holds: "the plain sheet: cells, styles, addresses, areas, kinds, measuring",
    // The styles of every page know how grave something is.
    imports: ["domain/severities.ts"],
    types: ["i18n"],
    packages: [],
    globals: [],
    instead: "Keep to cells, places and looks; what they mean is for book/, check/ and analysis/ to know.",
  },
  {
    name: "formula",
    holds: "reading a formula into pieces, printing and shifting it: the only code that looks into a formula",
    imports: ["sheet"],
    packages: [],
    globals: [],
    instead: "Take the formula and the names it may use as arguments; who wants it printed or moved knows the rest.",
  },
  {
    name: "tables",
    holds: "a folder per table: spec, invented figures, words; what several share in parts/, the invented firm in wholesaler/",
    imports: ["domain", "sheet"],
    packages: [],
    globals: [],
    instead: "Say it as plain data over field names and let book/ do the rest.",
  },
  {
    name: "values",
    holds:
      "the one reader of numbers, dates, headings, units, currencies, merged cells and totals; what the calculation engine is given and gives",
    imports: ["domain/rounding.ts", "sheet", "i18n"],
    packages: [],
    globals: [],
    instead: "Say what a cell means and nothing else; which table or file it comes from is for the caller to know.",
  },
  {
    name: "mark",
    holds: "how a made sheet is known again",
    imports: ["tables", "sheet", "formula", "i18n"],
    packages: [],
    globals: [],
    instead: "Read and write the mark only; making sheets is for book/, comparing them for check/.",
  },
  {
    name: "book",
    holds: "from a request to sheets: parameters, words, calculation, plan/ and place/; the doors makeBook() and describe()",
    // What is typed into a setting is read as what is typed anywhere else.
    imports: ["tables", "values", "mark", "formula", "sheet", "domain", "i18n"],
    packages: [],
    globals: [],
    instead: "Lay sheets out and nothing else: reading files is for import/, writing them for export/, judging them for check/.",
  },
  {
    name: "export",
    holds: "sheets to .xlsx, .csv and the clipboard",
    imports: ["sheet", "mark", "formula"],
    packages: [
      { what: "the xlsx library", names: ["@cj-tech-master/excelts"], only: "xlsx*.ts" },
      { what: "papaparse", names: ["papaparse"], only: "*-csv.ts" },
    ],
    globals: [],
    instead: "Write the sheet as it is handed in; a library belongs to the one file that may use it.",
  },
  {
    name: "import",
    holds: "files to tables of text and numbers to the columns of a request; the door importFile()",
    // Which columns a table wants is what its spec says, averages are worked out from months by the domain, and formulas of a
    // file are taken over only where they mean the same here.
    imports: ["values", "book", "tables", "formula", "domain", "sheet", "i18n"],
    packages: [
      { what: "the reader of workbooks", names: ["@e965/xlsx"], only: "read-workbook.ts" },
      { what: "the archives' library", names: ["fflate"], only: "*zip.ts" },
      { what: "the calculation engine", names: ["@cj-tech-master/excelts"], only: "calculate-missing.ts" },
      { what: "papaparse", names: ["papaparse"], only: "*-csv.ts" },
    ],
    globals: [],
    instead: "Read the file and match its columns; a format has a file of its own, and only that one knows its library.",
  },
  {
    name: "ledger",
    holds: "files of lines to customers by period, every line accounted for; the door ledger.ts",
    // What a file is and how it is decoded, import/ knows; what the tables take, their specs say.
    imports: ["import", "values", "book", "tables", "sheet", "i18n"],
    packages: [{ what: "the reader of Parquet", names: ["hyparquet"], only: "parquet.ts" }],
    globals: [],
    instead: "Take bytes or cells and give sums; who reads a disk, a network or a database hands them in.",
  },
  {
    name: "exercise",
    holds: "exercises: set, vary, hand out, collect, mark, report; the door exercise.ts",
    // A hand-in is found by what stands there, read by import/, and judged by the calculation of book/ alone.
    imports: ["import", "export", "values", "book", "mark", "formula", "tables", "sheet", "i18n"],
    packages: [],
    globals: [],
    instead: "Take students and bytes and give sheets and verdicts; right and wrong is what the specs say.",
  },
  {
    name: "analysis",
    holds: "what a selection is and what can be made of it",
    // The columns that tables and analyses have in common are defined once, in tables/columns/.
    imports: ["values", "tables/columns", "sheet", "formula", "domain", "i18n"],
    packages: [],
    globals: [],
    instead: "Take the selected cells and give cells to write; numbers come from the domain, formulas from formula/.",
  },
  {
    name: "check",
    holds: "what became of made sheets",
    // Which tables read which is what their specs say.
    imports: ["values", "book", "mark", "formula", "tables", "sheet", "i18n"],
    packages: [{ what: "the xlsx library", names: ["@cj-tech-master/excelts"], only: "xlsx*.ts" }],
    globals: [],
    instead: "Compare what stands there with what was laid out; each spreadsheet hands its cells in.",
  },
  {
    name: "functions",
    holds: "what Excel can call: per function one definition and its words",
    // Examples are shown as formulas, whose texts stand in quotation marks.
    imports: ["domain", "formula/literals.ts", "i18n"],
    packages: [],
    globals: [{ what: "`CustomFunctions`", names: ["CustomFunctions"] }],
    instead: "Keep the definition thin: call src/domain for the number and the words beside it for what users read.",
  },
  {
    name: "wps",
    holds: "the add-in for WPS: how it is told of the functions, what it hands over and takes, and the entry of its pane",
    imports: [
      "functions",
      // Errors come as numbers, in cells as in arguments.
      "values/automation.ts",
      { what: "taskpane, hosts and book", names: ["taskpane", "hosts/wps.ts", "book/words.ts"], only: "pane.tsx" },
      "i18n",
    ],
    packages: [{ what: "react", names: REACT, only: "pane.tsx" }],
    globals: [
      { what: "`wps`", names: ["wps"], only: "index.ts" },
      { what: "`Application`", names: ["Application"], only: "pane.tsx" },
      { what: "the page's language", names: ["navigator"], only: "pane.tsx" },
      { what: "the page's language and address", names: ["navigator", "location"], only: "index.ts" },
    ],
    instead: "Turn values of WPS into those of the functions and back; what they calculate and say stands in functions/.",
  },
  {
    name: "onlyoffice",
    holds: "what the library of functions for ONLYOFFICE calls",
    // Cells hold and show the same there as in WPS.
    imports: ["functions", "wps/cells.ts"],
    packages: [],
    globals: [],
    instead: "Hand over values and take them back; what they calculate and say stands in functions/.",
  },
  {
    name: "hosts",
    holds: "what a spreadsheet can do (host.ts) and who does it: Excel, WPS, or the page without either",
    imports: ["values", "book", "check", "mark", "formula", "sheet", "i18n"],
    packages: [{ what: "the calculation engine", names: ["@cj-tech-master/excelts"], only: "workbench*.ts" }],
    globals: [
      { what: "`Excel`", names: ["Excel"], only: "excel*.ts" },
      // WPS answers in the words of Office.js; only types have these names.
      { what: "the types of `Excel` and of WPS", names: ["Excel", "Et", "Kso", "WPS"], only: "wps*.ts" },
    ],
    instead: "Take a laid-out Sheet and do only what this one host can; numbers come from the sheet, screens from the pane.",
  },
  {
    name: "charts",
    holds: "charts drawn from cells, for pane and workbench",
    imports: ["sheet", "i18n"],
    packages: [
      { what: "react", names: REACT },
      { what: "Fluent", names: FLUENT },
    ],
    globals: [],
    instead: "Draw from the cells that are handed in; what they hold and where the drawing stands is up to pane and workbench.",
  },
  {
    name: "thumbnails",
    holds: "the gallery's small pictures, drawn from cells",
    imports: ["tables", "book", "sheet"],
    packages: [],
    globals: [],
    instead: "Draw from a laid-out sheet; the build says which.",
  },
  {
    name: "taskpane",
    holds: "the screens; they are handed a host and never learn which",
    imports: [
      "hosts/host.ts",
      { what: "hosts/excel.ts", names: ["hosts/excel.ts"], only: "index.tsx" },
      // One page shows what every function gives for the cells in front of the user, by the entry that a cell would call.
      { what: "functions", names: ["functions"], only: "function*" },
      "analysis",
      "check",
      // What is typed for an argument is an address or a list, as formulas write them.
      "formula",
      // Of a ledger and of an exercise the door is enough.
      "ledger/ledger.ts",
      "exercise/exercise.ts",
      "import",
      "export",
      "charts",
      "values",
      "book",
      "tables",
      "sheet",
      "i18n",
    ],
    packages: [
      { what: "react", names: REACT },
      { what: "Fluent", names: FLUENT },
    ],
    globals: [
      { what: "the page", names: PAGE_GLOBALS },
      { what: "`Office`", names: ["Office"], only: "index.tsx" },
    ],
    instead: "Ask the Host that index.tsx hands in; the pane never learns which spreadsheet it stands beside.",
  },
  {
    name: "workbench",
    holds: "the page with a grid, for those without Excel",
    // Formulas are copied and pasted here, and come in with files.
    imports: ["taskpane", "charts", "hosts", "functions", "ledger/ledger.ts", "import", "export", "formula", "book", "sheet", "i18n"],
    packages: [
      { what: "react", names: REACT },
      { what: "Fluent", names: FLUENT },
      { what: "the grid library", names: ["@revolist/revogrid"] },
      { what: "the reader of workbooks, which knows number formats", names: ["@e965/xlsx"], only: "number-format.ts" },
      { what: "the browser's store", names: ["idb-keyval"], only: "kept-store.ts" },
      { what: "the offline library", names: ["workbox-precaching", "workbox-window"], only: "offline*.ts" },
    ],
    globals: [{ what: "the page", names: PAGE_GLOBALS }],
    instead: "Let hosts/workbench.ts hold the contents and the pane make them; this room only shows them.",
  },
  {
    name: "cli",
    holds: "the same from a shell",
    // What users are shown of their own cells is cut to a length.
    imports: ["ledger", "exercise/exercise.ts", "import", "export", "check", "book", "tables", "values", "sheet", "i18n"],
    packages: [
      { what: "node", names: ["node"] },
      { what: "DuckDB", names: ["@duckdb/node-api"], only: "duckdb.ts" },
    ],
    globals: [{ what: "node", names: NODE_GLOBALS }],
    instead: "A shell needs no host and no screen: make the book and write it with export/xlsx.ts.",
  },
];

/** The table of docs/architecture.md. */
function roomsAsMarkdown() {
  const rows = ROOMS.map(({ name, holds, imports, types = [], packages, globals }) => [
    name,
    holds,
    list([...imports.map(phrase), ...types.map((room) => `${room} (types)`)], "nothing"),
    list(packages.map(phrase), "none"),
    list(globals.map(phrase), "none"),
  ]);
  return [["room", "what stands there", "may import", "packages", "globals"], Array(5).fill("---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function list(parts, none) {
  return parts.length === 0 ? none : parts.join(", ");
}

function phrase(grant) {
  if (typeof grant === "string") return grant;
  return grant.only ? `${grant.what} in ${grant.only} only` : grant.what;
}

module.exports = { EVERYWHERE, WORDS_FILE, PAGE_GLOBALS, NODE_GLOBALS, OFFICE_GLOBALS, ROOMS, roomsAsMarkdown };
