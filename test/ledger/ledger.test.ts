/** Every line of a ledger is accounted for, to the millionth: against ledgers whose meaning is known because they were written from it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPiece } from "../../src/cli/ledger-piece";
import {
  exactText,
  memorySource,
  openSource,
  openText,
  orderOf,
  planFor,
  PLAIN_PROFILE,
  readLedger,
  readText,
  reconcile,
  reportOf,
  rolesFor,
  WholeLedger,
  type LedgerReport,
  type Reason,
  type Roles,
} from "../../src/ledger/ledger";
import { encode } from "../support/encode";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";
import { madeLedger, type MadeLedger } from "./made-ledger";

const directory = mkdtempSync(join(tmpdir(), "salesbook-"));
afterAll(() => rmSync(directory, { recursive: true }));

interface Read {
  readonly report: LedgerReport;
  readonly sums: Readonly<Record<string, string>>;
}

/** What the command line makes of a ledger, read in pieces that are cut anywhere. */
function readInPieces(made: MadeLedger, seed: number): Read {
  const random = seeded(seed);
  const bytes = encode(made.text, made.encoding);
  const path = join(directory, `${seed}.csv`);
  writeFileSync(path, bytes);
  const { head, form } = openText(bytes, true, "a.csv", "zh-CN")!;
  const profile = { ...PLAIN_PROFILE, closingDay: made.closingDay, fillDown: made.fillDown };
  const { roles } = rolesFor(head, profile);
  const readAll = (dayOrder: "unclear" | "dayFirst" | "monthFirst"): WholeLedger => {
    const plan = planFor(head, roles, { language: "en", profile, where: made.where, wanted: {}, dayOrder, separators: form.separators });
    const ledger = new WholeLedger();
    ledger.beginFile("a.csv", head.encoding, head.firstLine);
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
    ledger.endFile();
    return ledger;
  };
  let ledger = readAll("unclear");
  if (ledger.openDay) ledger = readAll(orderOf(ledger.days));
  return outcome(ledger, roles, made);
}

/** What a page makes of it, read in short blocks one after the other. */
async function readInBlocks(made: MadeLedger, seed: number): Promise<Read> {
  const length = 7 + (seed % 400);
  const files = await openSource(memorySource("a.csv", encode(made.text, made.encoding)), "zh-CN");
  const profile = { ...PLAIN_PROFILE, closingDay: made.closingDay, fillDown: made.fillDown };
  const { ledger, roles } = await readLedger(files, { language: "en", profile, where: made.where, wanted: {} }, async (file, plan, take) =>
    take(await readText(file, plan, {}, length)),
  );
  return outcome(ledger, roles, made);
}

function outcome(ledger: WholeLedger, roles: Roles, { closingDay }: MadeLedger): Read {
  const result = reconcile(ledger, { kind: "month", last: 6, closingDay, fiscalMonth: 1 }, () => "");
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

function shown({ report, sums }: Read): unknown {
  const excluded = report.excluded.map(({ reason, lines, amount, places }) => [reason, [lines, amount, places]]);
  return { used: report.used, excluded: Object.fromEntries(excluded), read: report.read, sums };
}

it.each(seeds(60))("accounts for every line of ledger %i", async (seed) => {
  const made = madeLedger(seed);
  // What is in characters of two bytes is always read block by block.
  if (made.encoding !== "utf-16le") expect(shown(readInPieces(made, seed))).toEqual(expected(made));
  expect(shown(await readInBlocks(made, seed))).toEqual(expected(made));
});
