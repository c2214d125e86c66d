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
  honesty: "版式根据“项目六 客户管理”正文重新编制，并非教材原表。",
  packHonesty: "版式与默认数值由 Salesbook 根据相关课文编制，并非教材原表。",
  invented: "客户与数字均为虚构。",
  linked: "本表读取表{table}的数据，并为其新增的行预留了空行。",
  reads: "本表读取表{table}上的填写情况。",
  copy: "{name}（一式 {count} 份，第 {number} 份）",
  notices: {
    missing: "表{table}中有 {count} 位客户未列入本表（如 {key}），请在下面录入其编号。",
    unknown: "本表有 {count} 个编号不在表{table}中（如 {key}）。",
    outgrown: "表{table}还有 {count} 行未包括进来，请向下拖动本表右下角。",
    ambiguous: "本表有 {count} 个编号含有 *、? 或 ~（如 {key}），按编号查找时会被当作通配符，请改用其他编号。",
  },
  total: "合计",
  notANumber: "非数字",
  page: "第{page}页，共{pages}页",
  contents: {
    sheetName: "目录",
    title: "客户管理 课程工作簿",
    purpose: "所有表格都在这个工作簿里，数据只需录入一次，其他表格自动读取：客户录入表6-10，各月销售额录入表6-8。",
    number: "表号",
    name: "名称",
    use: "用途",
    mark: "●",
    legend: "行中的 {mark} 表示：该表读取列首所示表格的数据。",
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
    amount: "数字，不带单位和文字",
    share: "0% 至 100% 之间的占比",
    number: "{minimum} 至 {maximum} 之间的数字",
    whole: "{minimum} 至 {maximum} 之间的整数",
    date: "日期，例如 2026-03-01",
    coordinate: "{minimum} 至 {maximum} 之间的度数",
  },
  prompts: {
    amount: "请输入数字，不带单位和文字。",
    share: "请输入 0% 至 100% 之间的占比。",
    number: "请输入 {minimum} 至 {maximum} 之间的数字。",
    whole: "请输入 {minimum} 至 {maximum} 之间的整数。",
    date: "请输入日期，例如 2026-03-01。",
    coordinate: "请输入 {minimum} 至 {maximum} 之间的度数，用小数表示。",
    choice: "请从列表中选择。",
    suggestion: "请从列表中选择，也可以自行输入。",
    refused: "输入无效",
  },
};
