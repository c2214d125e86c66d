/** The gallery of tables, the welcome, and the pane's views. */
export const gallery = {
  views: { tables: "Tables", analyse: "Analyse", functions: "Functions", check: "Check", preferences: "Settings" },
  viewsLabel: "Parts of Salesbook",
  loading: "Loading…",
  loadFailed: "This part could not be loaded. Check the connection, then try again.",
  tryAgain: "Try again",

  search: "Search tables",
  searchHint: "Number, name or what it is for",
  found: "{count} found",
  foundOne: "1 found",
  foundNone: "No table fits “{text}”. Try a number such as 6-9, or one word such as visits, class or route.",
  clear: "Clear the search",
  recent: "Recently used",
  courseName: "All {count} tables, linked",
  coursePurpose: "The course workbook: customers and monthly sales are typed once, every table reads them.",
  chainName: "{tables}, linked",
  back: "All tables",
  make: "What to make",
  makeAlone: "{table} alone",
  makeLinked: "{tables} linked: figures are typed once",
  steps: {
    files: "Customer files",
    analysis: "Analysis of customers",
    classes: "Ranks and classes",
    rosters: "Rosters and territories",
    routes: "Routes",
    visits: "Visits",
    transactions: "Products and trade",
  },

  welcomeTitle: "Welcome",
  welcome:
    "Salesbook makes the worksheets of sales management: choose a table, fill in your figures, read the result. Start with an example: twenty customers, ranked and classed A, B, C.",
  welcomeGo: "Show me the example",
  welcomeLater: "Not now",
  private: "Your data stays in this workbook. Salesbook sends nothing anywhere.",
};
