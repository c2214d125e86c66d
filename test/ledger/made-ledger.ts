/**
 * Ledgers of every shape with every defect, made at random, and what is to come of them: each line is written from what it means,
 * so the meaning needs no reading. Amounts are whole millionths.
 */
import type { Reason } from "../../src/ledger/ledger";
import { seeded } from "../support/random";

/** What one line comes to. */
export interface MadeLine {
  /** `null` where it counts. */
  readonly reason: Reason | null;
  readonly month: number | null;
  readonly customer: string;
  readonly amount: bigint;
  readonly line: number;
}

export interface MadeLedger {
  readonly text: string;
  readonly encoding: "utf-8" | "gb18030" | "utf-16le";
  readonly lines: readonly MadeLine[];
  readonly where: readonly { readonly role: "salesperson"; readonly pattern: string }[];
  readonly closingDay: number | null;
  /** Where so few lines go on from the one above that nobody could tell, the profile says it. */
  readonly fillDown: true | null;
}

type Cells = Record<string, string>;

const MILLION = 1_000_000n;

/** The ledger of a seed. */
export function madeLedger(seed: number): MadeLedger {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const chance = (share: number): boolean => random() < share;

  const shape = pick(["line", "line", "line", "product", "document", "filled"] as const);
  const delimiter = pick([",", ",", "\t", ";"]);
  const lineEnd = pick(["\n", "\r\n"]);
  const encoding = pick(["utf-8", "gb18030", "utf-16le"] as const);
  const closingDay = chance(0.3) ? 25 : null;
  const dayForm = pick(["iso", "mixed", "dayFirst", "monthFirst", "time"] as const);
  const hasCodes = chance(0.6);
  const unit = shape === "line" && chance(0.15) ? 4 : 0;
  const hasKinds = chance(0.5);
  const hasCurrency = shape !== "document" && chance(0.3);
  const hasNotes = chance(0.5);
  const hasSalesperson = chance(0.4);
  const headings: Record<string, string> = {
    date: pick(["开票日期", "单据日期", "日期", "Invoice Date"]),
    ...(hasCodes ? { code: pick(["客户编号", "客户编码", "Customer ID"]) } : {}),
    ...(!hasCodes || chance(0.7) ? { name: pick(["客户名称", "购货单位", "客戶名稱"]) } : {}),
    ...(shape === "document" || shape === "filled" ? { document: pick(["单据编号", "订单编号"]) } : {}),
    ...(shape === "product" ? { quantity: "数量", price: "单价" } : {}),
    ...(shape === "document" ? { amount: "合计金额" } : {}),
    ...(shape === "line" || shape === "filled"
      ? { amount: unit === 4 ? "金额（万元）" : pick(["价税合计", "金额", "销售金额", "Sale Amount"]) }
      : {}),
    ...(hasKinds ? { kind: "单据类型" } : {}),
    ...(hasCurrency ? { currency: "币种" } : {}),
    ...(hasSalesperson ? { salesperson: "业务员" } : {}),
    ...(hasNotes ? { note: "备注" } : {}),
  };
  const order = Object.keys(headings).sort(() => random() - 0.5);
  const where = hasSalesperson && chance(0.5) ? [{ role: "salesperson", pattern: "王*" } as const] : [];

  const rows: string[] = [];
  const lines: MadeLine[] = [];
  let line = 1;
  const write = (text: string): void => {
    rows.push(text);
    line += text.split(/\r\n|\n/).length;
  };
  const quoted = (cell: string): string =>
    cell.includes(delimiter) || cell.includes("\n") || /^"/.test(cell) || chance(0.05) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const written = (cells: Cells): string => order.map((column) => quoted(cells[column] ?? "")).join(delimiter);
  if (chance(0.3)) write("销售明细表");
  write(order.map((column) => headings[column]).join(delimiter));

  const customers = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => ({
    code: `${"0".repeat(index % 4)}${index + 1}`,
    name: `${pick(["华联超市", "东风商店", "友谊酒楼"])}${index + 1}`,
  }));
  const decimals = (millionths: bigint): string => {
    const positive = millionths < 0n ? -millionths : millionths;
    const fraction = String(positive % MILLION)
      .padStart(6, "0")
      .replace(/0+$/, "");
    return `${positive / MILLION}${fraction ? `.${fraction}` : ""}`;
  };
  const amountText = (millionths: bigint): string => {
    const text = decimals(millionths);
    const grouped = text.replace(/^\d+/, (whole) => (delimiter === ";" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",")));
    if (millionths < 0n) return pick([`-${text}`, `(${grouped})`, `${text}-`]);
    return pick([
      text,
      text,
      grouped,
      `￥${text}`,
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(".", "．"),
    ]);
  };
  const dayText = (year: number, month: number, day: number): string => {
    const two = (number: number): string => String(number).padStart(2, "0");
    const iso = `${year}-${two(month)}-${two(day)}`;
    if (dayForm === "iso") return iso;
    if (dayForm === "time") return `${iso} ${two(Math.floor(random() * 24))}:30:0${day % 10}`;
    if (dayForm === "dayFirst") return `${two(day)}/${two(month)}/${year}`;
    if (dayForm === "monthFirst") return `${two(month)}/${two(day)}/${year}`;
    const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return pick([
      iso,
      `${year}/${month}/${day}`,
      `${year}${two(month)}${two(day)}`,
      `${year}年${month}月${day}日`,
      `${year}.${month}.${day}`,
      String(serial),
    ]);
  };
  const keyOf = (customer: (typeof customers)[number]): string => (hasCodes ? `code ${customer.code}` : `name ${customer.name}`);

  let typedSum = 0n;
  let goingOn = 0;
  const count = 4 + Math.floor(random() * 40);
  let documentNumber = 100;
  for (let index = 0; index < count; index++) {
    const customer = pick(customers);
    const [year, month, day] = [pick([2025, 2026]), 1 + Math.floor(random() * 12), index < 2 ? 20 + index : 1 + Math.floor(random() * 28)];
    const number = 12 * year + month - 1 + (closingDay !== null && day > closingDay ? 1 : 0);
    const isReturn = hasKinds && chance(0.1);
    const isVoid = hasKinds && !isReturn && chance(0.08);
    const isForeign = hasCurrency && index > 3 && chance(0.1);
    const quantity = BigInt(1 + Math.floor(random() * 50));
    const price = BigInt(Math.floor(random() * 1_000_000)) * 10_000n;
    const plain = BigInt(Math.floor(random() * 1e8)) * pick([10_000n, 100n, 1n]) * (shape === "document" || !chance(0.1) ? 1n : -1n);
    let typed = shape === "product" ? quantity * price : unit === 4 ? (plain / 10_000n) * 10_000n : plain;
    const salesperson = pick(["王芳", "李强", "王一"]);
    documentNumber++;
    const cells: Cells = {
      date: dayText(year, month, day),
      code: customer.code,
      name: customer.name,
      document: `XS${documentNumber}`,
      quantity: String(quantity),
      price: decimals(price),
      amount: amountText(unit === 4 ? typed / 10_000n : typed),
      kind: isReturn ? pick(["销售退货单", "红字"]) : isVoid ? "作废" : pick(["销售单", ""]),
      currency: isForeign ? "美元" : pick(["人民币", "CNY", "RMB"]),
      salesperson,
      note: pick(["", '12" pipe', "送货,上门", "两行\n备注", 'say "yes"']),
    };
    const add = (reason: Reason | null, amount: bigint, at: number, withMonth = true): void => {
      lines.push({ reason, month: withMonth ? number : null, customer: keyOf(customer), amount, line: at });
    };
    const signed = isReturn && typed > 0n ? -typed : typed;
    const ordinary: Reason | null = isForeign
      ? "currency"
      : isVoid
        ? "state"
        : where.length > 0 && !salesperson.startsWith("王")
          ? "filtered"
          : null;
    const defect =
      index < 3
        ? "none"
        : pick(["none", "none", "none", "none", "noDate", "badDate", "noCustomer", "noAmount", "blank", "short", "open"] as const);
    switch (defect) {
      case "noDate":
      case "badDate":
        add("noDate", signed, line, false);
        typedSum += typed;
        write(written({ ...cells, date: defect === "noDate" ? "" : pick(["2026-02-30", "待定", "2026-13-01"]) }));
        continue;
      case "noCustomer":
        add("noCustomer", signed, line);
        typedSum += typed;
        write(written({ ...cells, code: "", name: pick(["", "NULL", " "]) }));
        continue;
      case "noAmount":
        add("noAmount", 0n, line);
        write(written({ ...cells, amount: pick(["", "n.a.", "12x", "无"]), price: pick(["", "?"]) }));
        continue;
      case "blank":
        lines.push({ reason: "blankLine", month: null, customer: "", amount: 0n, line });
        write(pick(["", delimiter.repeat(order.length - 1), " "]));
        continue;
      case "short":
        lines.push({ reason: "notReadable", month: null, customer: "", amount: 0n, line });
        write(
          order
            .slice(0, Math.max(1, order.length - 2))
            .map((column) => (column === "note" ? "x" : quoted((cells[column] ?? "").replace("\n", " "))))
            .join(delimiter),
        );
        continue;
      case "open":
        lines.push({ reason: "notReadable", month: null, customer: "", amount: 0n, line });
        // Without a word behind it, the mark of a line further down could close it.
        write(`"x${order.map((column) => (column === "note" ? "x" : (cells[column] ?? "").replaceAll(delimiter, ""))).join(delimiter)}`);
        continue;
      case "none":
    }
    if (shape === "document" && ordinary === null && !isReturn) {
      const repeated = 1 + Math.floor(random() * 3);
      for (let copy = 0; copy < repeated; copy++) {
        add(copy === 0 ? null : "repeatedTotal", typed, line);
        typedSum += typed;
        write(written(cells));
      }
      continue;
    }
    add(ordinary, signed, line);
    typedSum += typed;
    write(written(cells));
    if (shape !== "filled" || ordinary !== null) continue;
    for (let more = index < 3 ? 3 : Math.floor(random() * 3); more > 0; more--) {
      const own = BigInt(Math.floor(random() * 1e6)) * 10_000n;
      typed = own;
      goingOn++;
      add(null, isReturn ? -own : own, line);
      typedSum += own;
      write(
        written({ ...cells, date: "", code: "", name: "", document: pick(["", cells["document"]!]), kind: "", amount: amountText(own) }),
      );
    }
  }
  if (chance(0.5) && shape !== "product") {
    const label = order.find((column) => column !== "amount" && column !== "note")!;
    lines.push({ reason: "totalRow", month: null, customer: "", amount: typedSum, line });
    write(
      written({
        [label]: pick(["合计", "总计", "Total"]),
        amount:
          typedSum < 0n ? `-${decimals(unit === 4 ? typedSum / 10_000n : typedSum)}` : decimals(unit === 4 ? typedSum / 10_000n : typedSum),
      }),
    );
  }
  return {
    text: rows.join(lineEnd) + (chance(0.8) || rows.at(-1)?.trim() === "" ? lineEnd : ""),
    encoding,
    lines,
    where,
    closingDay,
    fillDown: goingOn > 0 && goingOn < lines.length / 4 ? true : null,
  };
}
