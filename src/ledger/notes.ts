/** What a user should know of how a ledger was read, a sentence each. */
import { fill, type Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import { dateText } from "../sheet/dates";
import { shortened } from "../sheet/capacity";
import { exactText, type Exact } from "./decimals";
import { periodHeading, type Beyond, type UnknownChoices } from "./fill";
import { nearKey } from "./names";
import { monthText } from "./periods";
import type { LinePlan } from "./plan";
import type { ColumnDoubt, Recognition } from "./recognise";
import { placeText, type Reconciled } from "./reconcile";
import { headingsOf, type Roles } from "./roles";
import type { Place, WholeLedger } from "./whole";

/** Names, files and places that a sentence lists. */
const MOST = 8;
const LONGEST = 40;
const MOST_OVERLAPS = 3;

/** What becomes of the customers that the tables have no room for: they stand in a line, in a file, or nowhere. */
export type HowBeyond = Beyond | { readonly file: string };

/** What is to be said of the columns that were recognised and taken. */
export function columnSentences({ columns }: Recognition, roles: Roles, language: Language): string[] {
  return columns.flatMap(({ heading, role, doubts }) =>
    role !== null && headingsOf(roles, role).includes(heading) ? doubts.map((doubt) => doubtSentence(heading, doubt, language)) : [],
  );
}

/** Why a column should be looked at again. */
export function doubtSentence(heading: string, doubt: ColumnDoubt, language: Language): string {
  const { notes, roles } = ledgerWords[language];
  const shown = shortened(heading, LONGEST);
  switch (doubt.kind) {
    case "others":
      return fill(notes.others, {
        heading: shown,
        role: roles[doubt.role],
        others: doubt.headings.map((one) => shortened(one, LONGEST)).join(", "),
      });
    case "byContents":
      return fill(notes.byContents, { heading: shown, role: roles[doubt.role] });
    case "contents":
      return fill(notes.contents, { heading: shown, role: roles[doubt.role], example: shortened(doubt.example, LONGEST) });
    case "tax":
      return fill(notes.tax, { taken: doubt.taken, other: doubt.other });
  }
}

/** What is to be said of how lines were put together. */
export function planSentences(plan: LinePlan, headings: readonly string[], language: Language): string[] {
  const { notes } = ledgerWords[language];
  return [
    ...(plan.fillDown ? [notes.fillDown] : []),
    ...(plan.amountFrom === "document" ? [fill(notes.documentTotals, { heading: headings[plan.columns.total ?? 0] ?? "" })] : []),
    ...(plan.amountFrom === "product" ? [notes.product] : []),
  ];
}

/** What is to be said of what was read. */
export function readingSentences(ledger: WholeLedger, result: Reconciled, fiscalMonth: number, language: Language): string[] {
  const { notes } = ledgerWords[language];
  const newest = result.periods.at(-1);
  return [
    ...(result.endsAt !== null && newest
      ? [fill(notes.ends, { period: periodHeading(newest, result.kind, fiscalMonth, language), day: dateText(result.endsAt) })]
      : []),
    ...(ledger.rounded.lines > 0
      ? [
          fill(notes.rounded, {
            lines: ledger.rounded.lines,
            places: placesText(ledger, ledger.rounded.places),
          }),
        ]
      : []),
    ...ledger.noTotals
      .slice(0, MOST)
      .map(({ place, label, typed }) =>
        fill(notes.notATotal, { place: placeText(ledger, place), label: shortened(label, LONGEST), typed: exactText(typed) }),
      ),
    ...overlaps(ledger, language),
    ...(ledger.identical.lines > 0
      ? [fill(notes.identical, { count: ledger.identical.lines, places: placesText(ledger, ledger.identical.places) })]
      : []),
    ...nearNames(result, language),
  ];
}

function placesText(ledger: WholeLedger, places: readonly Place[]): string {
  return places.map((place) => placeText(ledger, place)).join(", ");
}

/** Months that stand in two files: two shops may have them, or one list was handed out twice. */
function overlaps({ files }: WholeLedger, language: Language): string[] {
  const { notes } = ledgerWords[language];
  const found = files.flatMap((file, at) =>
    files.slice(0, at).flatMap((other) =>
      [...file.months].flatMap(([month, amount]) => {
        const before = other.months.get(month);
        if (!before) return [];
        const details = { file: other.name, other: file.name, first: exactText(before), second: exactText(amount) };
        return [fill(notes.overlap, { ...details, period: monthText(month) })];
      }),
    ),
  );
  return [...found.slice(0, MOST_OVERLAPS), ...(found.length > MOST_OVERLAPS ? [`… (${found.length})`] : [])];
}

/** What is to be said of the customers that have no row. */
export function beyondSentence(
  { customers }: Reconciled,
  beyond: Reconciled["customers"],
  how: HowBeyond,
  amount: Exact,
  language: Language,
): string[] {
  if (beyond.length === 0) return [];
  const { notes } = ledgerWords[language];
  const details = { most: customers.length - beyond.length, count: beyond.length, amount: exactText(amount) };
  if (typeof how === "object") return [fill(notes.beyondFile, { ...details, file: how.file })];
  return [fill(how === "line" ? notes.beyondLine : notes.beyond, details)];
}

/** What is to be said of types and lines of business that a table has no choice for. */
export function unknownSentences(unknown: readonly UnknownChoices[], language: Language): string[] {
  const { notes, roles } = ledgerWords[language];
  return unknown.map(({ table, role, texts, customers }) => {
    const shown = texts.slice(0, MOST).map((text) => shortened(text, LONGEST));
    const more = texts.length > MOST ? [`… (${texts.length})`] : [];
    return fill(notes.unknownChoices, { table, role: roles[role], texts: [...shown, ...more].join("; "), count: customers });
  });
}

/** Customers whose names differ in what people write now one way and now another; they are told and never made one. */
function nearNames({ customers }: Reconciled, language: Language): string[] {
  const byNear = new Map<string, Set<string>>();
  for (const { name } of customers) {
    if (name === "") continue;
    const key = nearKey(name);
    byNear.set(key, (byNear.get(key) ?? new Set()).add(name));
  }
  const near = [...byNear.values()].filter((names) => names.size > 1);
  if (near.length === 0) return [];
  const { notes } = ledgerWords[language];
  const shown = near.slice(0, MOST).map((names) => [...names].map((name) => shortened(name, LONGEST)).join(" / "));
  return [fill(notes.near, { names: [...shown, ...(near.length > MOST ? [`… (${near.length})`] : [])].join("; ") })];
}
