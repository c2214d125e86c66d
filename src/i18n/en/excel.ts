/** What the hosts of Excel and WPS say: what one of a lower version cannot do or build. */
export const excel = {
  insertSheets: "insert sheets",
  writeFormula: "write a formula into the selected cell",
  totalRow: "bring back a row of totals",
  check: "check and repair sheets",
  tooOld: "This program is too old for Salesbook's sheets. {needs} The functions work if they are offered.",
  older: "This program is older than Salesbook's sheets need. They are made without: {parts}. {needs}",
  needs: "Excel 2021, Microsoft 365 and Excel on the web build everything.",
  needsWps: "A newer WPS may build more.",
  tooOldLink: "Make them as a file in the workbench, without Excel",
  lacks: {
    insert: "new sheets",
    activeCell: "formulas written into the selected cell",
    charts: "charts",
    validations: "drop-downs and checks of what is typed",
    conditionalFormats: "the colours of the classes",
    freeze: "headings that stay in view",
    print: "the page setup for printing",
  },
  left: {
    chart: "{sheet}: the chart “{detail}”",
    validations: "{sheet}: the drop-downs and the checks of what is typed",
    list: "{sheet}: the drop-down in {detail}",
    conditionalFormats: "{sheet}: the colours of the classes",
    freeze: "{sheet}: the headings that stay in view",
    print: "{sheet}: the page setup for printing",
    tableNames:
      "formulas that name tables – this WPS does not understand them, so they name cells, and a new row of a table brings no formulas",
  },
};
