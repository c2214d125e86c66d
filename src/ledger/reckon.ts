/** What is made of lines that were read: the periods, where every line went, the rows of the tables, and what is to be said of them. */
import { LANGUAGES, type Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import { withLists, type BesideList } from "./beside-lists";
import { exactNumber, exactSum, type Exact } from "./decimals";
import { fillTables, periodHeading, periodsWanted, type Filled } from "./fill";
import { keepTyped, type OldTable } from "./keep";
import { beyondSentence, columnSentences, planSentences, readingSentences, unknownSentences, type HowBeyond } from "./notes";
import type { Month, PeriodKind } from "./periods";
import type { Profile } from "./profile";
import type { ReadLedger } from "./read-ledger";
import { reconcile, reportOf, type LedgerReport, type Reconciled } from "./reconcile";

/** What is wanted of lines that were read. */
export interface LedgerWish {
  readonly language: Language;
  readonly tables: readonly string[];
  readonly kind: PeriodKind;
  /** `null`, without months, leaves the periods to the tables. */
  readonly last: number | null;
  readonly from: Month | null;
  readonly to: Month | null;
  /** What becomes of the customers that the tables have no room for. */
  readonly beyond: HowBeyond;
  /** What the used lines should come to. */
  readonly control: Exact | null;
}

/** What stands beside the lines. */
export interface BesideLines {
  readonly lists: readonly BesideList[];
  /** The tables of the workbook of before; `null` where there is none. */
  readonly old: readonly OldTable[] | null;
}

/** What came of it. */
export interface Reckoned {
  readonly report: LedgerReport;
  readonly result: Reconciled;
  readonly filled: Filled;
  /** What the user should know, a sentence each; what is to be said of the old workbook stands at the end. */
  readonly notes: readonly string[];
  /** Those about the old workbook. */
  readonly ofBook: readonly string[];
}

/**
 * Reckons up lines for a wish.
 *
 * @param profile by which they were read
 * @throws SalesbookError ledgerNothing, ledgerPeriods
 */
export function reckon(
  { ledger, roles, recognition, plan, headings }: ReadLedger,
  { closingDay, fiscalMonth }: Profile,
  { language, tables, kind, last, from, to, beyond, control }: LedgerWish,
  { lists, old }: BesideLines,
): Reckoned {
  const isAsked = last !== null || from !== null || to !== null;
  const room = isAsked ? undefined : periodsWanted(tables);
  const result = reconcile(
    ledger,
    {
      kind,
      closingDay,
      fiscalMonth,
      ...(last === null ? {} : { last }),
      ...(room === undefined ? {} : { room }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    },
    (excluded) => excluded.map(({ reason, lines }) => `${ledgerWords[language].reasons[reason]}: ${lines}`).join(", "),
  );
  const filled = fillTables(ledger, result, {
    language,
    tables,
    beyond: beyond === "line" ? "line" : "leave",
    isAsked,
    fiscalMonth,
  });
  const listed = withLists(filled.data, lists, language);
  const kept = old && keepTyped(listed.data, old, language, headingsOfPeriods(result, fiscalMonth, language));
  const ofBook = kept?.notes ?? [];
  return {
    report: reportOf(ledger, roles, result, control),
    result,
    filled: { ...filled, data: kept?.data ?? listed.data },
    notes: [
      ...columnSentences(recognition, roles, language),
      ...planSentences(plan, headings, language),
      ...readingSentences(ledger, result, fiscalMonth, language),
      ...beyondSentence(result, filled.beyond, beyond, exactSum(filled.beyond.map(({ total }) => total)), language),
      ...unknownSentences(filled.unknown, language),
      ...listed.notes,
      ...ofBook,
    ],
    ofBook,
  };
}

/** The customers that have no row of their own, with a row of headings. */
export function beyondRows({ beyond }: Filled, language: Language): (string | number)[][] {
  const { customerCode, customerName, amount } = ledgerWords[language].roles;
  return [[customerCode, customerName, amount], ...beyond.map(({ code, name, total }) => [code, name, exactNumber(total)])];
}

/** The headings of the periods in every language, with those of this one: the old workbook may be in another. */
function headingsOfPeriods({ periods, kind }: Reconciled, fiscalMonth: number, language: Language): ReadonlyMap<string, string> {
  return new Map(
    periods.flatMap((period) =>
      LANGUAGES.map((other) => [periodHeading(period, kind, fiscalMonth, other), periodHeading(period, kind, fiscalMonth, language)]),
    ),
  );
}
