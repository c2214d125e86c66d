/** The words on the sheets, under the names the specs use. Headings are unique within a table; units stand in them. */
export const tables = {
  title: "Table {number}  {name}",
  packTitle: "{number}  {name}",
  sheetName: "{number} {name}",
  headings: "White headings stand above what you type, dark ones above what is calculated.",
  honesty: "Layout reconstructed from the text of unit 6 (项目六, 客户管理); the printed table was not available.",
  packHonesty: "Layout and limits are Salesbook’s own, built from the text on this subject; no printed table stands behind them.",
  invented: "The customers and figures are invented.",
  linked: "Reads table {table}, with rows to spare for what is added there.",
  reads: "Reads the answers on table {table}.",
  copy: "{name} – copy {number} of {count}",
  /** Shown while they hold; {key} is the last code that the sentence is about. */
  notices: {
    unreadable: "Inputs left out because they cannot be read: {count}.",
    unreadableCell: " One of them: {cell}.",
    blankSales: "Blank sales counted as 0: {count}.",
    missing: "Customers of table {table} not in this table: {count} (last {key}). Enter their codes below.",
    unknown: "Codes of this table not in table {table}: {count} (last {key}).",
    outgrown: "Rows of table {table} not taken in: {count}. Drag this table’s lower right corner down.",
  },
  total: "Total",
  /** Behind headings and labels of amounts. */
  units: { yuan: "(yuan)", thousand: "(thousand yuan)", tenThousand: "(ten thousand yuan)" },
  notANumber: "not a number",
  page: "Page {page} of {pages}",
  contents: {
    sheetName: "Contents",
    title: "Customer management: course workbook",
    purpose:
      "All tables in one workbook: what is typed in one is read by the others. Customers are typed in 6-10, their monthly sales in 6-8.",
    number: "Table",
    name: "Name",
    use: "What it is for",
    mark: "●",
    legend: "{mark} in a row: this table reads the table at the head of the column.",
  },
  /** What messages say is accepted. */
  accepted: {
    amount: "a number, without unit or text",
    share: "a share from 0% to 100%",
    number: "a number from {minimum} to {maximum}",
    whole: "a whole number from {minimum} to {maximum}",
    date: "a date, such as 2026-03-01",
    time: "a time of day, such as 9:00",
    coordinate: "degrees from {minimum} to {maximum}",
  },
  prompts: {
    amount: "A number, without unit or text.",
    share: "A share from 0% to 100%.",
    number: "A number from {minimum} to {maximum}.",
    whole: "A whole number from {minimum} to {maximum}.",
    date: "A date, such as 2026-03-01.",
    time: "A time of day, such as 9:00.",
    coordinate: "Degrees from {minimum} to {maximum}, with a decimal point.",
    choice: "Choose from the list.",
    suggestion: "Choose from the list, or type your own words.",
    /** What is accepted, and what there is to say of this cell. */
    sentences: "{first} {second}",
    refused: "Not accepted",
  },
};
