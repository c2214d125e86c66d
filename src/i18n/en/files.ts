/** Words about the files that come in; they go into the blanks of the messages in `errors.ts`. */
export const files = {
  /** Between the items of a list. */
  comma: ", ",
  /** How a heading or a sheet's name stands in a list. */
  quoted: "“{text}”",
  nothing: "nothing",
  more: "and {count} more",
  /** Places in a file. */
  row: "row {row}",
  rowText: "row {row} ({text})",
  cell: "row {row}, column {column}",
  textRows: "{text} (rows {rows})",
  between: "between {first} and {second}",
  quoteNotClosed: "a quotation mark opens a cell and does not close it properly. A quotation mark inside a quoted cell must be doubled",
  cellsBeyondHeadings:
    "{received} cells, but there are only {accepted} headings. An amount with commas in it needs quotation marks around it",
  amount: "an amount such as 1234.5, 1,234.50, ¥1,234 or (1,234)",
  amountEither: "an amount without thousands separators, because “{text}” can be {large} or {small} here",
  monthColumns: "{least} to {most} month columns, such as 2026-07, Jul 2026, 7月, month1",
  rows: "1 to {most} rows of data",
  noSheets: "none, it is a CSV file",
  /** What a file is that holds no cells to be read. */
  kinds: {
    document: "a Word document",
    slides: "a PowerPoint presentation",
    parquet: "a Parquet file",
    pdf: "a PDF document",
    picture: "a picture",
    archive: "a packed archive",
    richText: "a document in rich text (.rtf)",
    symbolicLink: "a table in the old SYLK format (.slk)",
    dataInterchange: "a table in the old DIF format (.dif)",
    webArchive: "a web page in one file (.mht)",
  },
  /** What there is too much of; a number stands in front. */
  limits: {
    unpacked: "bytes of contents",
    parts: "parts",
    rows: "rows on a sheet",
    columns: "columns on a sheet",
    cells: "filled cells",
    merges: "merged areas on a sheet",
    text: "characters in a cell",
    depth: "elements within each other",
  },
  seconds: "{count} seconds",
  megabytes: "{count} MB of memory",
  /** What a user should know of how a file was read. */
  notes: {
    western: "The text is taken for Western (Windows-1252); if names look wrong, save the file as CSV UTF-8.",
    cutOff: "The file ends in the middle of row {row}; check whether it is whole.",
    hiddenTaken: "{count} rows that are hidden or filtered away in the file are read too: {rows}.",
    hiddenOut: "{count} rows that are hidden or filtered away in the file are left out: {rows}.",
    leftOut: "Left out as totals or notes: {rows}.",
    doubtOut:
      "Row {row} ({label}) is left out as a total, although it says {typed} and the rows above come to {found}. Check which of them is right.",
    doubtKept:
      "Row {row} ({label}) is kept, because its {typed} is not the sum of the rows above ({found}). If it is a total, leave it out.",
    monthsReversed: "The months run backward in the file; they are taken from the earliest on: {columns}.",
    monthsSorted: "The months are taken in the order of their dates: {columns}.",
    monthsBeyond: "The sheet has room for the newest {count} months; these are left out: {columns}.",
    monthsMissing: "Months are missing {places}.",
    groupsBeyond: "The sheet has lines for {count} groups or routes; these have none: {names}.",
    merged: "An amount in merged cells counts once, in the first of them. Left blank: {cells}.",
    together: "These are one customer each, or stay apart, as you chose: {rows}.",
    oneName: "Customers of one name with different codes stay apart: {rows}.",
    oneCurrency: "The amounts are taken in {currency}.",
    rate: "1 {other} = {rate} {currency}",
    rates: "Converted: {rates}.",
    otherCurrencies: "Left out, because they are in another currency: {rows}.",
    faultsBlank: "What cannot be read was left blank ({count}): {cells}.",
    faultsOut: "Rows with what cannot be read were left out ({count}): {cells}.",
    returns: "Negative amounts count as returns and are subtracted ({count}): {cells}.",
    returnsOut: "Negative amounts are left out ({count}): {cells}.",
    dashes: "A cell with only a dash counts as blank ({count}): {cells}.",
  },
  fields: { customer: "customer", average: "monthly average", month: "sales by month" },
  samples: {
    customer: ["Customer", "Customer name", "客户名称"],
    average: ["Monthly average", "Average", "Sales", "Amount"],
    month: ["Jul 2026", "2026-07", "Month 1", "7月"],
  },
};
