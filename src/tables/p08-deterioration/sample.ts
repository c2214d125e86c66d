/**
 * Signs that customers' credit changes for the worse, at the end of April 2026, on the customers whose papers and limits the
 * other credit sheets show: Goldfield is watched, Springwind's case waits for an instruction, Bridge Night Market's is not
 * reported, and for Peach Hill somebody cut supply on his own. Northgate paid, and its case is closed.
 */
import { GENERAL_MANAGER, SALES_MANAGER } from "../wholesaler/districts";
import { SAMPLE_DAY } from "../wholesaler/sales";
import { names, type Names } from "../wholesaler/names";
import { ofCustomers, sampleRows } from "../parts/sample-rows";

type State = "proposed" | "inPlace" | "refused" | null;

interface SampleSign {
  /** The place of the customer in order of acquisition. */
  readonly customer: number;
  readonly sign: Names;
  readonly noticed: number;
  readonly reportedTo: Names | null;
  readonly reported: number | null;
  readonly instruction: Names | null;
  readonly guarantor: State;
  readonly deposit: State;
  readonly notarised: State;
  readonly lessSupply: State;
  readonly guarantorPays: State;
  readonly inKind: State;
  readonly settled: number | null;
}

const NOTHING = {
  guarantor: null,
  deposit: null,
  notarised: null,
  lessSupply: null,
  guarantorPays: null,
  inKind: null,
  settled: null,
} as const;

const SIGNS: readonly SampleSign[] = [
  {
    ...NOTHING,
    customer: 4,
    sign: names("超限较多，要求延期", "超限甚多，要求展延", "Far over the limit, asks for time"),
    noticed: SAMPLE_DAY - 42,
    reportedTo: GENERAL_MANAGER,
    reported: SAMPLE_DAY - 41,
    instruction: names("只收现款，店主担保", "只收現金，店主擔保", "Cash only, owner to stand surety"),
    guarantor: "inPlace",
    deposit: "refused",
    lessSupply: "inPlace",
    guarantorPays: "proposed",
  },
  {
    ...NOTHING,
    customer: 3,
    sign: names("支票被银行退回", "支票遭銀行退票", "Cheque returned by the bank"),
    noticed: SAMPLE_DAY - 3,
    reportedTo: SALES_MANAGER,
    reported: SAMPLE_DAY - 2,
    instruction: null,
    deposit: "proposed",
  },
  {
    ...NOTHING,
    customer: 17,
    sign: names("要求票据延期一个月", "要求票據展期一個月", "Wants the note put off a month"),
    noticed: SAMPLE_DAY - 5,
    reportedTo: null,
    reported: null,
    instruction: null,
  },
  {
    ...NOTHING,
    customer: 10,
    sign: names("库存积压，多欠同行货款", "庫存積壓，積欠同業貨款", "Overstocked, owes other suppliers"),
    noticed: SAMPLE_DAY - 20,
    reportedTo: SALES_MANAGER,
    reported: SAMPLE_DAY - 20,
    instruction: names("合同公证后再供货", "合約公證後再供貨", "Notarise the contract first"),
    notarised: "proposed",
  },
  {
    ...NOTHING,
    customer: 7,
    sign: names("店主久不露面", "老闆久未露面", "The owner is never seen"),
    noticed: SAMPLE_DAY - 9,
    reportedTo: SALES_MANAGER,
    reported: SAMPLE_DAY - 8,
    instruction: null,
    lessSupply: "inPlace",
  },
  {
    ...NOTHING,
    customer: 19,
    sign: names("客人减少，有关店传闻", "客人減少，傳聞歇業", "Few guests, talk of closing"),
    noticed: SAMPLE_DAY - 195,
    reportedTo: GENERAL_MANAGER,
    reported: SAMPLE_DAY - 189,
    instruction: names("收回存货抵债", "收回存貨抵債", "Take stock in payment"),
    inKind: "inPlace",
  },
  {
    ...NOTHING,
    customer: 1,
    sign: names("要求暂缓兑付支票", "要求支票延後兌現", "Asks not to present a cheque yet"),
    noticed: SAMPLE_DAY - 71,
    reportedTo: SALES_MANAGER,
    reported: SAMPLE_DAY - 69,
    instruction: names("增收保证金", "增收保證金", "Ask for a deposit"),
    deposit: "inPlace",
    settled: SAMPLE_DAY - 28,
  },
];

/** A column of the signs: seven cases, and blank rows below them. */
export const sampleSigns = sampleRows(SIGNS);
export const ofSigns = ofCustomers(SIGNS);
