/**
 * The door of this room: from files of lines to customers × periods, with every line accounted for.
 *
 * 1. {@link openText} (or a head put together from a workbook's rows) says what a file is: encoding, headings, first lines.
 * 2. {@link rolesFor} says what its columns mean, {@link planFor} how its lines are read: plain data.
 * 3. An **engine** turns lines into {@link PieceSums}: sums by customer × month, lines left out by reason and month with
 *    their first places, possible totals; and where asked for products, days of purchase, visits. The engine of this room is
 *    {@link LineReader} behind a {@link Scanner}: bytes in, sums out, in any number of pieces and in any thread. Another engine (a
 *    database over typed columns, a worker of a page) hands over the same plain structure, and everything after it is the same.
 * 4. {@link WholeLedger} puts the pieces together in the order of the files and decides about totals.
 * 5. {@link reconcile} chooses the periods: lines read = lines used + lines left out, amounts likewise, exactly.
 * 6. {@link fillTables} gives the rows of the tables; lists beside the ledger add what they say (`beside-lists.ts`), and what was typed
 *    into the book of last month is kept (`keep.ts`). {@link reckon} does 5 and 6 for everybody who asks, and puts together what is to
 *    be said; {@link reconciliationSheet} gives the sheet.
 *
 * Amounts are two whole numbers, units and millionths (`decimals.ts`), so that sums are exact in any order. Nothing here knows a
 * file system: who reads bytes hands them in.
 */
export { openText, headOfRows, HEAD_BYTES, type LedgerHead, type TextForm } from "./open-text";
export { memorySource, type ByteSource, type Watching } from "./byte-source";
export { isLedger, isParquet, openBook, openRows, openSource, type Elsewhere, type OpenedSource } from "./open-source";
export type { SheetLines } from "./sheet-lines";
export { lackingRole, rolesFor, planFor, type PlanOptions } from "./plan-of";
export { needsOrder, type LinePlan, type Wanted } from "./plan";
export { recogniseLedger, type RecognisedColumn, type Recognition } from "./recognise";
export { isRole, headingsOf, ROLES, type Role, type Roles } from "./roles";
export { parseNamedProfile, parseProfile, profileText, ProfileError, PLAIN_PROFILE, type Profile } from "./profile";
export { Scanner, lineAfter } from "./scan";
export { LineReader } from "./line-reader";
export { cellText, readRows, RowReader } from "./read-rows";
export { readText } from "./read-text";
export { readLedger, rolesOfFiles, type ReadLedger, type ReadOptions } from "./read-ledger";
export type { Engine, Rows, TypedFile } from "./engine";
export { openTyped, readTyped } from "./typed";
export { orderOf } from "./days";
export type { PieceSums, Reason } from "./sums";
export { WholeLedger, type Place } from "./whole";
export { reconcile, reportOf, placeText, type LedgerReport, type PeriodChoice, type Reconciled } from "./reconcile";
export { monthFromText, monthText, type Month, type PeriodKind } from "./periods";
export { difference, exactOf, exactSum, exactText, type Exact } from "./decimals";
export { fillTables, wantedBy, LEDGER_TABLES, type Beyond } from "./fill";
export type { OldTable } from "./keep";
export { COMPLETED_TABLES, openBesideList, type BesideList } from "./beside-lists";
export { doubtSentence, planSentences } from "./notes";
export { beyondRows, reckon, type LedgerWish, type Reckoned } from "./reckon";
export { reconciliationSheet } from "./reconciliation-sheet";
