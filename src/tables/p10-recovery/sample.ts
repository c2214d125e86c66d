/**
 * Notes and cheques that were not paid: Springwind's cheque was returned, nobody has reported Bridge Night Market's postponed
 * note, and trade with the Old Town Inn was ended as the general manager instructed.
 */
import { ofCustomers, sampleRows } from "../parts/sample-rows";
import { names, type Names } from "../wholesaler/names";
import { SAMPLE_DAY } from "../wholesaler/sales";

interface SampleCase {
  /** The place of the customer in order of acquisition. */
  readonly customer: number;
  readonly paper: "note" | "cheque";
  readonly event: "dishonoured" | "postponed";
  readonly amount: number;
  readonly happened: number;
  readonly reported: number | null;
  readonly stopped: number | null;
  readonly instruction: "goOn" | "endTrade" | null;
  readonly told: number | null;
  readonly steps: Names | null;
  readonly recovered: number | null;
}

const CASES: readonly SampleCase[] = [
  {
    customer: 4,
    paper: "note",
    event: "dishonoured",
    amount: 12000,
    happened: SAMPLE_DAY - 41,
    reported: SAMPLE_DAY - 41,
    stopped: SAMPLE_DAY - 40,
    instruction: "goOn",
    told: null,
    steps: names("每周还2000元，店主个人担保", "每週還2000元，店主個人擔保", "2,000 a week, surety"),
    recovered: 8000,
  },
  {
    customer: 3,
    paper: "cheque",
    event: "dishonoured",
    amount: 4200,
    happened: SAMPLE_DAY - 3,
    reported: SAMPLE_DAY - 2,
    stopped: null,
    instruction: null,
    told: null,
    steps: names("约店主面谈", "約店主面談", "Meet the owner"),
    recovered: null,
  },
  {
    customer: 17,
    paper: "note",
    event: "postponed",
    amount: 1800,
    happened: SAMPLE_DAY - 5,
    reported: null,
    stopped: null,
    instruction: null,
    told: null,
    steps: null,
    recovered: null,
  },
  {
    customer: 1,
    paper: "cheque",
    event: "postponed",
    amount: 19000,
    happened: SAMPLE_DAY - 70,
    reported: SAMPLE_DAY - 69,
    stopped: SAMPLE_DAY - 68,
    instruction: "goOn",
    told: null,
    steps: names("分三次付清", "分三次付清", "Paid in three parts"),
    recovered: 19000,
  },
  {
    customer: 19,
    paper: "cheque",
    event: "dishonoured",
    amount: 1500,
    happened: SAMPLE_DAY - 190,
    reported: SAMPLE_DAY - 189,
    stopped: SAMPLE_DAY - 188,
    instruction: "endTrade",
    told: SAMPLE_DAY - 185,
    steps: names("以存货抵债", "以存貨抵債", "Stock taken in payment"),
    recovered: 600,
  },
];

/** A column of the cases of papers that were not paid: five, and blank rows below them. */
export const sampleCases = sampleRows(CASES);
export const ofCases = ofCustomers(CASES);
