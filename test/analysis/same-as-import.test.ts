/** The same cells mean the same as a file and as a selection: customers, amounts, what is left out, and what is doubted. */
import { SalesbookError } from "../../src/domain/errors";
import { readCell } from "../../src/analysis/amounts";
import { columnOf, recogniseBlock } from "../../src/analysis/block";
import { problemsOf, type ProblemKind } from "../../src/analysis/problems";
import type { Block } from "../../src/analysis/selection";
import { importFile, type ImportedFile } from "../../src/import/import-file";
import type { CellContent } from "../../src/sheet/sheet";
import { encode } from "../support/encode";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

const LISTS = 120;

type Line = CellContent[];

/** What a list brings, however it was read; rows counted from 1. */
interface Meaning {
  readonly customers: readonly string[];
  readonly amounts: readonly (number | null)[];
  readonly leftOut: readonly number[];
  readonly doubts: readonly string[];
}

/** A list as people have them: titles, a unit somewhere, amounts in all writings, totals that add up or not, notes. */
function messyList(seed: number): Line[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const often = (share: number): boolean => random() < share;
  const hasCodes = often(0.5);
  const heading = pick(["月平均", "销售额（万元）", "1月-6月价税合计", "价税合计", "Sum of Sales", "銷售額(元)", "金额"]);
  const amountHeading = heading.startsWith("1月-") ? "价税合计" : heading;
  const name = pick(["客户名称", "购货方名称", "往来单位名称", "客户描述", "名称 1", "行标签", "客戶"]);
  const width = hasCodes ? 4 : 3;
  const padded = (line: Line): Line => [...line, ...Array<null>(width - line.length).fill(null)];
  const lines: Line[] = [];
  if (often(0.4)) lines.push(padded(["2026年销售明细表"]));
  if (often(0.4)) lines.push(padded([pick(["单位：万元", "单位：元", "单位:千元"])]));
  lines.push([...(hasCodes ? ["客户编号"] : []), name, amountHeading, "备注"]);
  if (often(0.1)) lines.push(padded(["单位：元"]));

  const line = (code: string, customer: CellContent, amount: CellContent, note: CellContent = null): Line => [
    ...(hasCodes ? [code] : []),
    customer,
    amount,
    note,
  ];
  const written = (amount: number): CellContent => {
    const text = amount.toLocaleString("en", { minimumFractionDigits: 2 });
    return pick<CellContent>([
      amount,
      amount,
      amount,
      text,
      `¥${text}`,
      `${text}元`,
      `${amount}`,
      `(${text})`,
      "1.2万",
      "２，５００",
      "—",
      "无",
      null,
      0,
    ]);
  };
  const count = 4 + Math.floor(random() * 14);
  let plain = often(0.5);
  let since = 0;
  let all = 0;
  for (let row = 1; row <= count; row++) {
    const amount = Math.round(random() * 1e6) / 100;
    const cell = plain ? amount : written(amount);
    since += plain ? amount : 0;
    const customer = often(0.004) ? "" : often(0.04) ? "李伟" : often(0.03) ? "Total" : `客户${row}`;
    lines.push(line(`0000${row}`.slice(-4), customer, often(0.02) ? "约五万" : often(0.02) ? "$70" : cell, often(0.2) ? "老客户" : null));
    if (often(0.02)) lines.push(line(`0000${row}`.slice(-4), `客户${row}`, -5));
    if (often(0.1) || row === count) {
      all += since;
      const label = pick(["小计", "华东小计", "合计（3家）", "East subtotal", ""]);
      if (often(0.8)) lines.push(line("", label, label === "" || often(0.8) ? since : since + 7));
      since = 0;
      plain = often(0.7);
    }
    if (often(0.05)) lines.push(padded([]));
  }
  if (often(0.6)) lines.push(line("", pick(["总计", "合计", "Grand total"]), often(0.8) ? all : all + 100));
  if (often(0.3)) lines.push(padded([pick(["制表：张三", "注：含税"])]));
  return lines;
}

function asText(lines: readonly Line[]): string {
  const cell = (content: CellContent): string => `"${String(content ?? "").replaceAll('"', '""')}"`;
  return lines.map((line) => line.map(cell).join(",")).join("\n");
}

const doubtText = (row: number, typed: number, found: number, isOut: boolean): string =>
  `${row}: ${typed.toFixed(2)}, found ${found.toFixed(2)}, ${isOut ? "out" : "kept"}`;

function meaningOfFile({ data, notes }: ImportedFile): Meaning {
  const { customer = [], average = [] } = data.tables["6-9"]?.columns ?? {};
  const doubts = notes.flatMap((note) => ("doubt" in note ? [{ ...note.doubt, isOut: note.kind === "doubtOut" }] : []));
  return {
    customers: customer.map(String),
    amounts: average.map((value) => (typeof value === "number" ? value : null)),
    leftOut: notes
      .flatMap((note) => (note.kind === "leftOut" ? note.rows.flatMap(({ row, why }) => (why === "nothing" ? [] : [row])) : []))
      .sort((one, other) => one - other),
    doubts: doubts.map(({ row, typed, found, isOut }) => doubtText(row, typed, found, isOut)).sort(),
  };
}

function meaningOfBlock(block: Block): Meaning {
  const [name, sales] = [columnOf(block, "name"), columnOf(block, "sales")];
  return {
    customers: block.used.map((row) => String(block.cells.values[row]?.[name?.index ?? -1] ?? "")),
    amounts: block.used.map((row) => (sales ? (readCell(block, row, sales) ?? null) : null)),
    leftOut: [...block.leftOut]
      .filter((row) => !block.doubts.has(row))
      .map((row) => row + 1)
      .sort((one, other) => one - other),
    doubts: [...block.doubts.values()].map(({ row, typed, found }) => doubtText(row + 1, typed, found, block.leftOut.has(row))).sort(),
  };
}

/** What a file is refused for is a problem of the selection. */
const REFUSED_FOR: Readonly<Record<string, ProblemKind>> = {
  customerMissing: "nameless",
  customerTwice: "duplicate",
  cellNotANumber: "notNumber",
  currenciesMixed: "currency",
};

describe("a selection", () => {
  const selected = (values: Line[]): Block =>
    recogniseBlock({ sheet: "Data", area: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, values });

  test("with a column that says the currency of each row is asked which one counts", () => {
    const block = selected([
      ["客户", "币种", "销售额"],
      ["甲", "USD", 5],
      ["乙", "人民币", 7],
      ["丙", "USD", 9],
    ]);
    const found = problemsOf(block).filter(({ kind }) => kind === "currency");
    expect(found.map(({ row }) => row)).toEqual([1, 2]);
  });

  test("of printed pages leaves out the headings that come again", () => {
    const block = selected([
      ["客户", "销售额"],
      ["甲", 5],
      ["第1页 共2页", null],
      ["客户", "销售额"],
      ["乙", 7],
    ]);
    expect(meaningOfBlock(block)).toMatchObject({ customers: ["甲", "乙"], amounts: [5, 7], leftOut: [3, 4] });
  });
});

describe("a messy list", () => {
  test("is the same as a file and as a selection, to the cent", async () => {
    const outcomes = new Map<string, number>();
    for (const seed of seeds(LISTS)) {
      const lines = messyList(seed);
      const columns = Math.max(...lines.map((line) => line.length));
      const block = recogniseBlock({ sheet: "Data", area: { row: 0, column: 0, rows: lines.length, columns }, values: lines });
      const bytes = encode(asText(lines), "utf-8");
      const read = importFile({ bytes, name: "data.csv" }, { language: "en", tables: ["6-9"] });
      const outcome = await read.catch((error: unknown) => error);
      if (outcome instanceof SalesbookError) {
        const kind = REFUSED_FOR[outcome.code];
        const found = problemsOf(block).filter((problem) => problem.kind === kind || (kind === "duplicate" && problem.kind === "return"));
        expect([seed, outcome.code, found.length > 0]).toEqual([seed, outcome.code, true]);
        if (kind === "notNumber" || kind === "nameless")
          expect([seed, found.map(({ row }) => row + 1)]).toEqual([seed, expect.arrayContaining([outcome.details["row"]])]);
        outcomes.set(outcome.code, (outcomes.get(outcome.code) ?? 0) + 1);
        continue;
      }
      const unasked = problemsOf(block).filter(({ kind }) => Object.values(REFUSED_FOR).includes(kind));
      expect([seed, unasked, meaningOfBlock(block)]).toEqual([seed, [], meaningOfFile(outcome as ImportedFile)]);
      outcomes.set("taken", (outcomes.get("taken") ?? 0) + 1);
    }
    expect(outcomes.get("taken")).toBeGreaterThan(LISTS / 8);
  });
});
