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

/** Names that only Office has. */
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];

const FLUENT = ["@fluentui/react-components", "@fluentui/react-icons"];
const REACT = ["react", "react-dom"];

/**
 * @typedef {object} Room
 * @property {string} name its folder below src/
 * @property {readonly (string | Grant)[]} imports other rooms, or single files, that it may import
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

/** @type {readonly Room[]} */
const ROOMS = [
  {
    name: "domain",
    imports: [],
    packages: [],
    globals: [],
    instead: "Hand the value in as a plain argument: the arithmetic knows nothing but its inputs.",
  },
  {
    name: "i18n",
    imports: [],
    packages: [],
    globals: [],
    instead: "Keep words plain data and let the caller fill them in with fill().",
  },
  {
    name: "templates",
    imports: ["domain"],
    types: ["i18n"],
    packages: [],
    globals: [],
    instead: "Say it as plain data over field names and let workbook/layout.ts do the rest.",
  },
  {
    name: "workbook",
    imports: ["domain", "i18n", "templates"],
    packages: [
      { what: "the xlsx library", names: ["@cj-tech-master/excelts"], only: "xlsx*.ts" },
      { what: "papaparse", names: ["papaparse"], only: "*-csv.ts" },
    ],
    globals: [],
    instead: "Work on the plain sheet model; what needs a library, a screen or a host belongs to the one file or room that may use it.",
  },
  {
    name: "hosts",
    imports: ["workbook", "i18n", "domain/errors.ts"],
    packages: [{ what: "the calculation engine", names: ["@cj-tech-master/excelts"], only: "workbench.ts" }],
    globals: [{ what: "`Excel`", names: ["Excel"], only: "excel*.ts" }],
    instead: "Take a laid-out Sheet and do only what this one host can; numbers come from the sheet, screens from the pane.",
  },
  {
    name: "functions",
    imports: ["domain", "i18n"],
    packages: [],
    globals: [{ what: "`CustomFunctions`", names: ["CustomFunctions"] }],
    instead: "Keep the wrapper thin: call src/domain for the number and the catalogue for the words.",
  },
  {
    name: "charts",
    imports: ["workbook", "i18n"],
    packages: [
      { what: "react", names: REACT },
      { what: "Fluent", names: FLUENT },
    ],
    globals: [],
    instead: "Draw from the cells that are handed in; what they hold and where the drawing stands is up to pane and workbench.",
  },
  {
    name: "taskpane",
    imports: [
      "hosts/host.ts",
      { what: "hosts/excel.ts", names: ["hosts/excel.ts"], only: "index.tsx" },
      // One page shows what every function gives for the cells in front of the user, by the entry that a cell would call.
      { what: "functions", names: ["functions"], only: "function*" },
      "charts",
      "workbook",
      "templates",
      "domain",
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
    imports: ["taskpane", "charts", "hosts", "functions", "workbook", "domain/errors.ts", "i18n"],
    packages: [
      { what: "react", names: REACT },
      { what: "Fluent", names: FLUENT },
      { what: "the grid library", names: ["@revolist/revogrid"] },
      { what: "the browser's store", names: ["idb-keyval"], only: "kept-store.ts" },
      { what: "the offline library", names: ["workbox-precaching", "workbox-window"], only: "offline*.ts" },
    ],
    globals: [{ what: "the page", names: PAGE_GLOBALS }],
    instead: "Let hosts/workbench.ts hold the contents and the pane make them; this room only shows them.",
  },
  {
    name: "cli",
    imports: ["workbook", "templates", "domain", "i18n"],
    packages: [{ what: "node", names: ["node"] }],
    globals: [{ what: "node", names: NODE_GLOBALS }],
    instead: "A shell needs no host and no screen: lay the book out and write it with workbook/xlsx.ts.",
  },
];

/** The table of docs/architecture.md. */
function roomsAsMarkdown() {
  const rows = ROOMS.map(({ name, imports, types = [], packages, globals }) => [
    name,
    list([...imports.map(phrase), ...types.map((room) => `${room} (types)`)], "nothing"),
    list(packages.map(phrase), "none"),
    list(globals.map(phrase), "none"),
  ]);
  return [["room", "may import", "packages", "globals"], ["---", "---", "---", "---"], ...rows]
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

module.exports = { PAGE_GLOBALS, NODE_GLOBALS, OFFICE_GLOBALS, ROOMS, roomsAsMarkdown };
