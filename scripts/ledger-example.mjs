/**
 * Writes examples/ledger.csv: the invoices of half a year of the invented wholesaler that the tables' figures are about, 5,000
 * lines as a business program exports them, returns, void documents and a total at the end among them. The same at every run.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./packages.mjs";
import { evaluated } from "./sources.mjs";

export const LINES = 5000;
const HEADINGS = [
  "单据日期",
  "单据编号",
  "单据类型",
  "客户编号",
  "客户名称",
  "客户类型",
  "地区",
  "业务员",
  "产品名称",
  "数量",
  "单价",
  "金额",
];
const DAYS = 181;

/** @returns {string} the file */
export function ledgerExample() {
  const { columns } = evaluated(
    `import * as customers from "./customers";
     import { sampleProducts } from "./products";
     const set = (rows) => ({ rows, language: "zh-CN", columns: 1 });
     const one = (values) => values[0];
     export const columns = {
       code: one(customers.sampleCodes(set(20))), name: one(customers.sampleCustomers(set(20))),
       area: one(customers.sampleDistricts(set(20))), salesperson: one(customers.sampleSalespeople(set(20))),
       product: one(sampleProducts(set(12))),
     };`,
    join(root, "src", "tables", "wholesaler"),
  );
  const random = seeded(20260630);
  const types = ["批发商", "零售商", "代理商", "特约店", "连锁店", "专营店"];
  const products = columns.product.filter(Boolean);
  const prices = products.map(() => 20 + Math.floor(random() * 180));
  const rows = [];
  let total = 0;
  for (let document = 1; rows.length < LINES - 1; document += 1) {
    // The first customers of the list buy most, as in the tables.
    const customer = Math.floor(random() ** 1.6 * columns.code.length);
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * DAYS))).toISOString().slice(0, 10);
    const chance = random();
    const kind = chance < 0.03 ? "销售退货单" : chance < 0.045 ? "作废" : "销售单";
    const count = Math.min(1 + Math.floor(random() * 5), LINES - 1 - rows.length);
    for (let line = 0; line < count; line += 1) {
      const product = Math.floor(random() * products.length);
      const quantity = (1 + Math.floor(random() * 40)) * (kind === "销售退货单" ? -1 : 1);
      const amount = quantity * prices[product];
      total += amount;
      rows.push([
        ...[day, `XS2026${String(document).padStart(5, "0")}`, kind, columns.code[customer], columns.name[customer]],
        ...[types[customer % types.length], columns.area[customer], columns.salesperson[customer]],
        ...[products[product], quantity, prices[product].toFixed(2), amount.toFixed(2)],
      ]);
    }
  }
  rows.sort((one, other) => (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0));
  rows.push(["合计", ...Array(HEADINGS.length - 2).fill(""), total.toFixed(2)]);
  return `\ufeff${[HEADINGS, ...rows].map((cells) => cells.join(",")).join("\r\n")}\r\n`;

  /** Numbers from 0 to 1, always the same. */
  function seeded(seed) {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, "examples", "ledger.csv"), ledgerExample());
