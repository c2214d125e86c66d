/** What complaints are about (the third text, 四(三)): how many, how long they take, how many came back, the most frequent first. */
import { readNumber } from "./cells";
import { COMPLAINT_CAUSES, type ComplaintCause } from "./complaints";

/** What is known of one complaint; anything may stand in a cell. */
export interface Complaint {
  /** One of {@link COMPLAINT_CAUSES}; a complaint about anything else is not counted. */
  readonly cause: unknown;
  /** Days until it was solved; only numbers from 0 count. */
  readonly days: unknown;
  /** `yes` or `no`; anything else is not known. */
  readonly satisfied: unknown;
  /** How many earlier complaints of the same customer had the same cause. */
  readonly earlier: unknown;
}

/** The figures of a cause, or of all complaints. */
export interface CauseFigures {
  readonly cases: number;
  /** Of all complaints with a cause, a fraction. */
  readonly share: number;
  /** Mean days until solved; `""` where none is. */
  readonly meanDays: number | "";
  /** Satisfied customers among those who said, a fraction; `""` where none did. */
  readonly satisfiedShare: number | "";
  /** Complaints that were there before. */
  readonly repeated: number;
  /** The same as a fraction of the cases; `""` without cases. */
  readonly repeatRate: number | "";
}

/**
 * The figures of each cause and of all.
 *
 * @param complaints one per case
 * @returns by cause, and under `all` those of every complaint with a cause
 * @example complaintCauses([{ cause: "quality", days: 3, satisfied: "yes", earlier: 0 }]).quality
 *   // { cases: 1, share: 1, meanDays: 3, satisfiedShare: 1, repeated: 0, repeatRate: 0 }
 */
export function complaintCauses(complaints: readonly Complaint[]): Record<ComplaintCause | "all", CauseFigures> {
  const known = complaints.filter(({ cause }) => COMPLAINT_CAUSES.some((name) => name === cause));
  const of = (cause: ComplaintCause): CauseFigures =>
    figuresOf(
      known.filter((one) => one.cause === cause),
      known.length,
    );
  return {
    quality: of("quality"),
    service: of("service"),
    promise: of("promise"),
    channel: of("channel"),
    delivery: of("delivery"),
    price: of("price"),
    otherCause: of("otherCause"),
    all: figuresOf(known, known.length),
  };
}

/** What is none of the named causes. */
export const OTHER_CAUSE = "otherCause" satisfies ComplaintCause;

/**
 * The causes there are, the most frequent first; equally frequent ones stay in their order. What is none of the named ones
 * stands last however frequent it is, as in every Pareto chart: it is no cause that could be worked on.
 *
 * @param figures by cause, as {@link complaintCauses} gives them
 * @example causesInOrder(complaintCauses([{ cause: "price", days: 1, satisfied: "", earlier: 0 }])) // ["price"]
 */
export function causesInOrder(figures: Readonly<Record<ComplaintCause, Pick<CauseFigures, "cases">>>): ComplaintCause[] {
  const weight = (cause: ComplaintCause): number => (cause === OTHER_CAUSE ? 0 : figures[cause].cases);
  return COMPLAINT_CAUSES.filter((cause) => figures[cause].cases > 0).sort((left, right) => weight(right) - weight(left));
}

function figuresOf(complaints: readonly Complaint[], all: number): CauseFigures {
  const cases = complaints.length;
  const days = complaints.map((one) => readNumber(one.days, "days")).filter((day): day is number => typeof day === "number" && day >= 0);
  const said = complaints.filter(({ satisfied }) => satisfied === "yes" || satisfied === "no");
  const repeated = complaints.filter(({ earlier }) => typeof earlier === "number" && earlier > 0).length;
  return {
    cases,
    share: all > 0 ? cases / all : 0,
    meanDays: days.length > 0 ? days.reduce((sum, day) => sum + day, 0) / days.length : "",
    satisfiedShare: said.length > 0 ? said.filter(({ satisfied }) => satisfied === "yes").length / said.length : "",
    repeated,
    repeatRate: cases > 0 ? repeated / cases : "",
  };
}
