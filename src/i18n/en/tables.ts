import { table as t601 } from "./tables/t6-01";
import { table as t602 } from "./tables/t6-02";
import { table as t603 } from "./tables/t6-03";
import { table as t604 } from "./tables/t6-04";
import { table as t605 } from "./tables/t6-05";
import { table as t606 } from "./tables/t6-06";
import { table as t607 } from "./tables/t6-07";
import { table as t608 } from "./tables/t6-08";
import { table as t609 } from "./tables/t6-09";
import { table as t610 } from "./tables/t6-10";
import { table as t611 } from "./tables/t6-11";
import { table as t612 } from "./tables/t6-12";
import { table as t613 } from "./tables/t6-13";
import { table as t614 } from "./tables/t6-14";
import { table as p01 } from "./tables/p01";
import { table as p02 } from "./tables/p02";
import { table as p03 } from "./tables/p03";
import { table as p04 } from "./tables/p04";
import { table as p05 } from "./tables/p05";
import { table as p06 } from "./tables/p06";
import { table as p07 } from "./tables/p07";
import { table as p08 } from "./tables/p08";
import { table as p09 } from "./tables/p09";
import { table as p10 } from "./tables/p10";
import { table as p11 } from "./tables/p11";
import { table as p12 } from "./tables/p12";
import { table as p13 } from "./tables/p13";
import { table as p14 } from "./tables/p14";
import { table as p15 } from "./tables/p15";
import { table as p16 } from "./tables/p16";
import { table as p17 } from "./tables/p17";
import { table as p18 } from "./tables/p18";
import { table as p19 } from "./tables/p19";
import { table as p20 } from "./tables/p20";
import { table as p21 } from "./tables/p21";
import { table as p22 } from "./tables/p22";

/** The words on the sheets, under the names the specs use. Headings are unique within a table; units stand in them. */
export const tables = {
  title: "Table {number}  {name}",
  packTitle: "{number}  {name}",
  sheetName: "{number} {name}",
  honesty: "Layout reconstructed from the text of unit 6 (项目六, 客户管理); the printed table was not available.",
  packHonesty: "Layout and limits are Salesbook’s own, built from the text on this subject; no printed table stands behind them.",
  invented: "The customers and figures are invented.",
  linked: "Reads table {table}, with rows to spare for what is added there.",
  reads: "Reads the answers on table {table}.",
  copy: "{name} – copy {number} of {count}",
  /** Shown while they hold; {key} is the last code that the sentence is about. */
  notices: {
    missing: "Customers of table {table} not in this table: {count} (last {key}). Enter their codes below.",
    unknown: "Codes of this table not in table {table}: {count} (last {key}).",
    outgrown: "Rows of table {table} not taken in: {count}. Drag this table’s lower right corner down.",
    ambiguous: "Codes with *, ? or ~: {count} (last {key}). These signs stand for others where codes are looked up; change the codes.",
  },
  total: "Total",
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
  list: {
    "6-1": t601,
    "6-2": t602,
    "6-3": t603,
    "6-4": t604,
    "6-5": t605,
    "6-6": t606,
    "6-7": t607,
    "6-8": t608,
    "6-9": t609,
    "6-10": t610,
    "6-11": t611,
    "6-12": t612,
    "6-13": t613,
    "6-14": t614,
    P1: p01,
    P2: p02,
    P3: p03,
    P4: p04,
    P5: p05,
    P6: p06,
    P7: p07,
    P8: p08,
    P9: p09,
    P10: p10,
    P11: p11,
    P12: p12,
    P13: p13,
    P14: p14,
    P15: p15,
    P16: p16,
    P17: p17,
    P18: p18,
    P19: p19,
    P20: p20,
    P21: p21,
    P22: p22,
  },
  /** What messages say is accepted. */
  accepted: {
    amount: "a number, without unit or text",
    share: "a share from 0% to 100%",
    number: "a number from {minimum} to {maximum}",
    whole: "a whole number from {minimum} to {maximum}",
    date: "a date, such as 2026-03-01",
    coordinate: "degrees from {minimum} to {maximum}",
  },
  prompts: {
    amount: "A number, without unit or text.",
    share: "A share from 0% to 100%.",
    number: "A number from {minimum} to {maximum}.",
    whole: "A whole number from {minimum} to {maximum}.",
    date: "A date, such as 2026-03-01.",
    coordinate: "Degrees from {minimum} to {maximum}, with a decimal point.",
    choice: "Choose from the list.",
    suggestion: "Choose from the list, or type your own words.",
    refused: "Not accepted",
  },
};
