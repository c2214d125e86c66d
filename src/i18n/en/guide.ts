/** What the help page from a business program to the tables says; `{P3}` stands for the number and name of that sheet. */
export const guide = {
  title: "From your business program to the tables",
  /** What other pages call this one. */
  link: "From your business program to the tables",
  introduction:
    "What sales staff and managers have is an export of lines, one per position of an invoice or receipt. Here is which export to take, where programs have it, how to open it, what to check, and what to do next month. Menus differ between versions: what is said of a program is what its makers have published, and for the others what to ask for.",
  functions: "The functions",
  sections: {
    file: {
      heading: "Which export to take",
      points: [
        "A list of lines, not a summary: one row for each position of an invoice, receipt or delivery note, with the headings in one row.",
        "Needed are the date, the customer’s code or name, and the amount. Useful are document number, document kind, product, cost, salesperson, customer type, area and line of business: each fills a further table.",
        "Take whole months, and for the averages at least three; six or twelve show who moves between the classes.",
        "Excel, CSV, text or Parquet are all read, also in a ZIP, and several files of the same kind together. Leave the file as the program wrote it: opened and saved in Excel, codes lose their zeros.",
      ],
    },
    programs: {
      heading: "Where programs have it",
      points: [
        "Odoo: open the list of the invoices’ or orders’ lines, tick the rows, then Actions (the cog) and Export. A template of fields can be saved in the same window; take date, customer, product, salesperson, quantity and the amount without tax.",
        "ERPNext: the report Sales Register has one row per invoice, Item-wise Sales Register one per position. Take the second, for all of the period, and export what the report shows.",
        "SAP: lists in the SAP List Viewer have an export to a spreadsheet and to a local file. Show the billing items of the period as such a list, and save that.",
        "Frappe Books and others of their kind: a report is saved as CSV by its Export button.",
        "Kingdee, Yonyou, Guanjiapo, Sage, QuickBooks: we know of no published page that holds for all versions. Look for, or ask whoever looks after the program for, the detailed list of sales by line (销售明细, 销售出库明细, 销售发票明细; Sales by Customer Detail), with the filter of the period, and its export to Excel (导出, 引出, 输出).",
        "A till or a shop on the web: the list of receipts or orders with their positions, one row each.",
      ],
    },
    open: {
      heading: "Open it here",
      points: [
        "In the pane or the workbench: Tables, “From a ledger of invoice lines”, then choose or drop the files, or take the list in the sheet. The lines stay on this machine.",
        "What the columns mean is shown with examples; say otherwise where it is wrong. Then choose the period and tick the tables.",
        "From a shell: salesbook ledger lines.csv --tables 6-8,6-9,P23 --out book.xlsx.",
        "To try it: examples/ledger.csv holds {lines} lines of half a year. Read as it comes, {used} of them count, for {customers} customers; {void} are void and one is the total at the end.",
      ],
    },
    check: {
      heading: "What to check",
      points: [
        "Lines read = lines used + lines left out, with the reason and the first places of each. Look at every reason: returns that count positive or drafts that count at all change every class.",
        "Type the sales that another report of the program gives for the same period as the control total. The difference should be 0; if it is the tax, take the other column of amounts.",
        "Look at what is to be known: names that may be one customer, months in two files, a newest month that has lines up to its tenth day only.",
        "The sheet Reconciliation in the workbook keeps all of this with the tables.",
      ],
    },
    next: {
      heading: "Next month",
      points: [
        "A file with the same headings is offered to be read as the last one was. Saved as a profile, the same can be done on another machine or by the command line.",
        "Choose the workbook of last month, or its sheets where they are open (on the command line --book book.xlsx): its settings and what was typed into its tables stay with their customers by code; who is new, who is gone and which months it already has is told before anything is made.",
        "Visits for {6-7} and stock for {P2} come from lists of their own beside the lines.",
      ],
    },
    sales: {
      heading: "For sales staff",
      points: [
        "Filter by salesperson: only your own customers, and at once {6-9}, {P3} and {P24}.",
        "{P23} lists whom to see first: who fell a class or stopped buying since the last period.",
      ],
    },
    teachers: {
      heading: "For teachers",
      points: [
        "Give the class a file with faults, such as a total row, void documents and a return, and have it explain each line of the reconciliation before any table is made.",
        "Have two groups class the same lines by month and by quarter, and compare {6-9} and {P23}: what is a customer’s class, and what is chance?",
      ],
    },
    managers: {
      heading: "For managers",
      points: [
        "One reading fills {6-6}, {6-7}, {6-12} and {P23} for the whole firm; areas and salespeople come from the newest line of each customer.",
        "Ask for the reconciliation with the tables. Figures without a control total are an opinion.",
      ],
    },
  },
};
