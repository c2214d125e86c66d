/** Every line of a ledger is accounted for, to the millionth: against ledgers whose meaning is known because they were written from it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPiece, readWide } from "../../src/cli/ledger-piece";
import {
  exactText,
  openText,
  orderOf,
  planFor,
  PLAIN_PROFILE,
  reconcile,
  reportOf,
  rolesFor,
  WholeLedger,
  type LedgerReport,
  type Reason,
} from "../../src/ledger/ledger";
import { encode } from "../support/encode";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";
import { madeLedger, type MadeLedger } from "./made-ledger";

const directory = mkdtempSync(join(tmpdir(), "salesbook-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** What the program makes of a ledger, read in pieces that are cut anywhere. */
function read(made: MadeLedger, seed: number): { readonly report: LedgerReport; readonly sums: Readonly<Record<string, string>> } {
  const random = seeded(seed);
  const bytes = encode(made.text, made.encoding);
  const path = join(directory, `${seed}.csv`);
  writeFileSync(path, bytes);
  const { head, form } = openText(bytes, true, "a.csv", "zh-CN")!;
  const profile = { ...PLAIN_PROFILE, closingDay: made.closingDay };
  const { roles } = rolesFor(head, profile);
  const readAll = (dayOrder: "unclear" | "dayFirst" | "monthFirst"): WholeLedger => {
    const plan = planFor(head, roles, { language: "en", profile, where: made.where, wanted: {}, dayOrder, separators: form.separators });
    const ledger = new WholeLedger();
    ledger.beginFile("a.csv", head.encoding, head.firstLine);
    if (form.isWide) ledger.addPiece(readWide(path, head.encoding!, { plan, form }));
    else {
      const cuts =
        plan.fillDown || plan.amountFrom === "document"
          ? []
          : Array.from({ length: 3 }, () => form.start + Math.floor(random() * bytes.length));
      const bounds = [form.start, ...cuts.sort((one, other) => one - other), Math.max(bytes.length, ...cuts)];
      let reached = form.start;
      for (let index = 0; index + 1 < bounds.length; index++) {
        const task = { path, plan, form, until: bounds[index + 1]! };
        const answer = readPiece({ ...task, from: bounds[index]!, isExact: index === 0 });
        const right = answer.begin === reached ? answer : readPiece({ ...task, from: reached, isExact: true });
        ledger.addPiece(right.sums);
        reached = right.end;
      }
    }
    ledger.endFile();
    return ledger;
  };
  let ledger = readAll("unclear");
  if (ledger.openDay) ledger = readAll(orderOf(ledger.days));
  const result = reconcile(ledger, { kind: "month", last: 6, closingDay: made.closingDay, fiscalMonth: 1 }, () => "");
  const sums = result.customers.flatMap(({ key, amounts }) =>
    amounts.map((amount, period) => [`${key} ${result.periods[period]!.first}`, exactText(amount)] as const),
  );
  return { report: reportOf(ledger, roles, result, null), sums: Object.fromEntries(sums.filter(([, amount]) => amount !== "0")) };
}

const text = (millionths: bigint): string => {
  const positive = millionths < 0n ? -millionths : millionths;
  const fraction = String(positive % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${millionths < 0n ? "-" : ""}${positive / 1_000_000n}${fraction && `.${fraction}`}`;
};

/** What is to come of it. */
function expected({ lines }: MadeLedger): {
  readonly used: unknown;
  readonly excluded: unknown;
  readonly read: unknown;
  readonly sums: unknown;
} {
  const newest = Math.max(...lines.flatMap(({ reason, month }) => (reason === null && month !== null ? [month] : [])));
  const groups = new Map<Reason, { lines: number; amount: bigint; places: number[] }>();
  const sums = new Map<string, bigint>();
  const used = { lines: 0, amount: 0n, customers: new Set<string>() };
  for (const { reason, month, customer, amount, line } of lines) {
    const isOutside = month !== null && (month > newest || month < newest - 5);
    const why = isOutside ? "outsidePeriod" : reason;
    if (why === null) {
      used.lines++;
      used.amount += amount;
      used.customers.add(customer);
      sums.set(`${customer} ${month}`, (sums.get(`${customer} ${month}`) ?? 0n) + amount);
      continue;
    }
    const group = groups.get(why) ?? { lines: 0, amount: 0n, places: [] };
    groups.set(why, group);
    group.lines++;
    group.amount += amount;
    group.places.push(line);
  }
  return {
    used: { lines: used.lines, amount: text(used.amount), customers: used.customers.size },
    excluded: Object.fromEntries(
      [...groups].map(([reason, group]) => [
        reason,
        [group.lines, text(group.amount), group.places.slice(0, 5).map((line) => `a.csv:${line}`)],
      ]),
    ),
    read: { lines: lines.length, amount: text(lines.reduce((sum, { amount }) => sum + amount, 0n)) },
    sums: Object.fromEntries([...sums].filter(([, amount]) => amount !== 0n).map(([key, amount]) => [key, text(amount)])),
  };
}

it.each(seeds(60))("accounts for every line of ledger %i", (seed) => {
  const made = madeLedger(seed);
  const { report, sums } = read(made, seed);
  expect({
    used: report.used,
    excluded: Object.fromEntries(report.excluded.map(({ reason, lines, amount, places }) => [reason, [lines, amount, places]])),
    read: report.read,
    sums,
  }).toEqual(expected(made));
});
