import type { tables as english } from "../en/tables";
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

export const tables: typeof english = {
  title: "表{number}  {name}",
  packTitle: "{number}  {name}",
  sheetName: "{number} {name}",
  honesty: "版面依「項目六 客戶管理」內文重新編製，並非教材原表。",
  packHonesty: "版式與預設數值由 Salesbook 根據相關課文編製，並非教材原表。",
  invented: "客戶與數字均為虛構。",
  linked: "本表讀取表{table}的資料，並為其新增的列預留了空列。",
  reads: "本表讀取表{table}上的填寫情況。",
  copy: "{name}（一式 {count} 份，第 {number} 份）",
  notices: {
    missing: "表{table}中有 {count} 位客戶未列入本表（如 {key}），請在下方輸入其編號。",
    unknown: "本表有 {count} 個編號不在表{table}中（如 {key}）。",
    outgrown: "表{table}還有 {count} 列未納入，請向下拖曳本表右下角。",
    ambiguous: "本表有 {count} 個編號含有 *、? 或 ~（如 {key}），依編號查詢時會被當作萬用字元，請改用其他編號。",
  },
  total: "合計",
  notANumber: "非數字",
  page: "第 {page} 頁，共 {pages} 頁",
  contents: {
    sheetName: "目錄",
    title: "客戶管理 課程活頁簿",
    purpose: "所有表格都在這個活頁簿裡，資料只需輸入一次，其他表格會自動讀取：客戶輸入表6-10，各月銷售額輸入表6-8。",
    number: "表號",
    name: "名稱",
    use: "用途",
    mark: "●",
    legend: "列中的 {mark} 表示：該表讀取欄首所示表格的資料。",
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
  accepted: {
    amount: "數字，不含單位與文字",
    share: "0% 至 100% 之間的佔比",
    number: "{minimum} 至 {maximum} 之間的數字",
    whole: "{minimum} 至 {maximum} 之間的整數",
    date: "日期，例如 2026-03-01",
    coordinate: "{minimum} 至 {maximum} 之間的度數",
  },
  prompts: {
    amount: "請輸入數字，不含單位與文字。",
    share: "請輸入 0% 至 100% 之間的佔比。",
    number: "請輸入 {minimum} 至 {maximum} 之間的數字。",
    whole: "請輸入 {minimum} 至 {maximum} 之間的整數。",
    date: "請輸入日期，例如 2026-03-01。",
    coordinate: "請輸入 {minimum} 至 {maximum} 之間的度數，以小數表示。",
    choice: "請從清單中選擇。",
    suggestion: "請從清單中選取，也可以自行輸入。",
    refused: "輸入無效",
  },
};
