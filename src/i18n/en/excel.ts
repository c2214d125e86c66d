/** What the Excel host says: what an Excel of lower version cannot do or build. */
export const excel = {
  insertSheets: "insert sheets",
  writeFormula: "write a formula into the selected cell",
  check: "check and repair sheets",
  left: {
    chart: "{sheet}: the chart “{detail}”",
    validations: "{sheet}: the drop-downs and the checks of what is typed",
    list: "{sheet}: the drop-down in {detail}",
    conditionalFormats: "{sheet}: the colours of the classes",
    freeze: "{sheet}: the headings that stay in view",
    print: "{sheet}: the page setup for printing",
  },
};
