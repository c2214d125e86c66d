/** Nothing is lost between a file and a sheet: what is taken and what is left out is what stood there, row by row and to the cent. */
import { openForImport } from "../../src/import/import-file";
import type { ImportChoices } from "../../src/import/choices";
import type { Inspection } from "../../src/import/inspection";
import { isOpen } from "../../src/import/problems";
import { encode } from "../support/encode";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";

const LISTS = 500;

/** A row as its writer meant it. */
interface Meant {
  readonly text: string;
  readonly kind: "above" | "heading" | "customer" | "unreadable" | "nameless" | "total" | "note" | "nothing";
  /** In cents; `null` where nothing can be read. */
  readonly cents: number | null;
}

/** Every way in which an amount is written, with the amount that everybody reads in it. */
function written(cents: number, pick: <Item>(items: readonly Item[]) => Item): string {
  const plain = (Math.abs(cents) / 100).toFixed(2);
  const grouped = Number(plain).toLocaleString("en", { minimumFractionDigits: 2 });
  const wide = [...plain].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("");
  if (cents < 0) return pick([`-${plain}`, `"(${grouped})"`, `${plain}-`, `"-¥${grouped}"`]);
  return pick([plain, plain, `"${grouped}"`, `"¥${grouped}"`, `"${grouped}元"`, wide, ` ${plain} `]);
}

/** A list of customers as people keep it, and what each of its lines is. */
function messyList(seed: number): readonly Meant[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const often = (share: number): boolean => random() < share;
  const rows: Meant[] = [];
  const push = (kind: Meant["kind"], text: string, cents: number | null = null): void => void rows.push({ kind, text, cents });
  if (often(0.5)) push("above", "2026年客户销售一览,,,");
  if (often(0.3)) push("above", "单位：元,,,");
  push("heading", pick(["客户编号,客户名称,月平均,备注", "Customer code,Customer,Average,Remark", "客戶編號,客戶名稱,月平均銷售額,備註"]));
  const count = 3 + Math.floor(random() * 20);
  let since = 0;
  let all = 0;
  for (let row = 1; row <= count; row++) {
    const who = often(0.15) ? Math.max(1, row - 1) : row;
    const cents = often(0.1) ? -Math.floor(random() * 50_000) - 1 : Math.floor(random() * 9_000_000) + 1;
    const [code, name] = [`K${String(who).padStart(3, "0")}`, `客户${who}`];
    const manner = random();
    if (manner < 0.05) push("unreadable", `${code},${name},${pick(["约五万", "n.v.", "12x"])},`);
    else if (manner < 0.1) push("customer", `${code},${name},${pick(["", "-", "无", "NULL"])},`);
    else {
      push("customer", `${code},${name},${written(cents, pick)},${often(0.2) ? "老客户" : ""}`, cents);
      since += cents;
    }
    if (often(0.05)) push("nothing", ",,,只有备注");
    if (often(0.12) && since !== 0) {
      push("total", `,${pick(["小计", "本页小计", "华东小计", "Subtotal"])},${(since / 100).toFixed(2)},`, since);
      all += since;
      since = 0;
    }
  }
  all += since;
  push("total", `,${pick(["合计", "总计", `总计（${count}户）`, "Grand total", "合計"])},${(all / 100).toFixed(2)},`, all);
  if (often(0.5)) push("note", "制表：张三,,,");
  return rows;
}

const CHOICES: readonly ImportChoices[] = [
  { merge: ["sum"], unreadable: "blank" },
  { merge: ["code"], unreadable: "leave" },
  { merge: ["name"], unreadable: "blank", negative: "leave" },
  { merge: ["none"], unreadable: "leave", negative: "net" },
];

async function inspected(rows: readonly Meant[], choices: ImportChoices): Promise<Inspection> {
  const bytes = encode(`${rows.map(({ text }) => text).join("\n")}\n`, "utf-8");
  return (await openForImport({ bytes, name: "list.csv" }, { language: "zh-CN" })).inspect([["6-9"]], choices);
}

test(`${LISTS} messy lists: every row is somewhere, and the amounts add up`, async () => {
  for (const seed of seeds(LISTS)) {
    const meant = messyList(seed);
    const choices = CHOICES[seed % CHOICES.length] as ImportChoices;
    const { rows, data, problems } = await inspected(meant, choices);
    expect([seed, problems.filter(isOpen)]).toEqual([seed, []]);

    const numbered = meant.map((row, index) => ({ ...row, number: index + 1 }));
    const where = (...kinds: readonly Meant["kind"][]): number[] =>
      numbered.flatMap(({ kind, number }) => (kinds.includes(kind) ? [number] : []));
    const left = choices.unreadable === "leave" ? where("unreadable") : [];
    expect({ seed, ...rows, leftOut: rows.leftOut.map(({ row }) => row).toSorted((one, other) => one - other) }).toEqual({
      seed,
      heading: where("heading"),
      data: where("customer", "unreadable").filter((number) => !left.includes(number)),
      totals: where("total"),
      leftOut: [...where("above", "note", "nothing"), ...left].toSorted((one, other) => one - other),
      beyond: 0,
    });

    const counts = ({ kind, cents }: Meant): boolean => kind === "customer" && (choices.negative !== "leave" || (cents ?? 0) > 0);
    const expected = meant.filter(counts).reduce((sum, { cents }) => sum + (cents ?? 0), 0);
    const taken = (data?.tables["6-9"]?.columns["average"] ?? []).reduce<number>(
      (sum, value) => sum + (typeof value === "number" ? value : 0),
      0,
    );
    expect([seed, Math.round(taken * 100)]).toEqual([seed, expected]);
  }
}, 60_000);

test("as long as something is open, nothing is taken", async () => {
  const inspection = await inspected(
    [
      { kind: "heading", text: "客户名称,月平均", cents: null },
      { kind: "customer", text: "甲,1", cents: 100 },
      { kind: "customer", text: "甲,2", cents: 200 },
    ],
    {},
  );
  expect(inspection.data).toBeNull();
  expect(
    inspection.problems.filter(isOpen).map(({ kind, choices }) => [kind, choices.map(({ name, value }) => `${name}=${value}`)]),
  ).toEqual([["customerTwice", ["merge=code", "merge=name", "merge=sum", "merge=none", "rows=sum", "rows=apart", "rows=leave"]]]);
});
