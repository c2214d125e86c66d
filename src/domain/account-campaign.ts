/** The campaign for a key account in five steps, the second of them in six moves (方案二 of the text on key accounts). */
import { isBlank, readNumber, textOf, type Result } from "./cells";
import { SalesbookError } from "./errors";

/** The five steps in the order of the text: 找, 攻, 守, 防, 修身. */
export const CAMPAIGN_STEPS = ["find", "attack", "hold", "defend", "self"] as const;
export type CampaignStep = (typeof CAMPAIGN_STEPS)[number];

/** The six moves of the attack in the order of the text. */
export const ATTACK_MOVES = ["information", "need", "direction", "buying", "keyPerson", "contact"] as const;
export type AttackMove = (typeof ATTACK_MOVES)[number];

/** How an account stands. */
export type CampaignState = "noAction" | "stalled" | "late" | "moving";

/**
 * How far a campaign has come: each step that was reached is a fifth of it, but the attack only as far as its six moves are
 * done.
 *
 * @param step one of the five; a blank is no campaign
 * @param moves what stands in the cells of the six moves; `done` counts, anything else does not
 * @returns a fraction from 0.2 to 1; `""` without a step
 * @throws SalesbookError unknownChoice for any other step
 * @example campaignProgress("attack", ["done", "done", "done", "underWay", "", ""]) // 0.3
 * @example campaignProgress("find", []) // 0.2
 */
export function campaignProgress(step: unknown, moves: readonly unknown[]): Result<number> {
  const place = placeOf(step);
  if (place === 0) return "";
  const steps = CAMPAIGN_STEPS.length;
  return place === 2 ? (1 + movesDone(moves) / ATTACK_MOVES.length) / steps : place / steps;
}

/**
 * How many of the six moves are done.
 *
 * @param moves as for {@link campaignProgress}
 * @example movesDone(["done", "underWay", "done"]) // 2
 */
export function movesDone(moves: readonly unknown[]): number {
  return moves.filter((move) => move === "done").length;
}

/**
 * The first move of the attack that is not done, in the order of the text; a later one may be done already. Also where the
 * account is held or defended, since a move that was skipped is missing there.
 *
 * @param step, moves as for {@link campaignProgress}
 * @returns `""` before the attack, without a step, for an unknown one, and when all six are done
 * @example nextMove("attack", ["done", "underWay", "done", "", "", ""]) // "need"
 */
export function nextMove(step: unknown, moves: readonly unknown[]): AttackMove | "" {
  if (CAMPAIGN_STEPS.findIndex((name) => name === step) < 1) return "";
  return ATTACK_MOVES.find((_, place) => moves[place] !== "done") ?? "";
}

/**
 * Whether a campaign moves on: there is a next action with a day, and the day is not past, or not for long.
 *
 * @param step one of the five; without one, or with an unknown one, there is no campaign
 * @param action what is to be done next
 * @param due serial number of the day until when
 * @param today serial number of the day; `""` where none is given, so that nothing is late
 * @param stalledAfter from how many days after the due day on the campaign has stalled
 * @returns `noAction` where action or day is missing; `""` without a campaign
 * @throws SalesbookError notANumber for a text in the place of the day
 * @example campaignState("hold", "Price talk", 46120, 46142, 14) // "stalled"
 * @example campaignState("hold", "", 46150, 46142, 14) // "noAction"
 */
export function campaignState(
  step: unknown,
  action: unknown,
  due: unknown,
  today: number | "",
  stalledAfter: number,
): Result<CampaignState> {
  const day = readNumber(due, "date");
  if (day instanceof SalesbookError) throw day;
  if (!CAMPAIGN_STEPS.some((name) => name === step)) return "";
  if (isBlank(action) || day === "") return "noAction";
  const late = today === "" ? 0 : Math.floor(today) - Math.floor(day);
  return late <= 0 ? "moving" : late < stalledAfter ? "late" : "stalled";
}

/** Whether what is known of a customer is kept up to date (动态管理). */
export type FileState = "current" | "outOfDate";

/**
 * Whether the file of a customer is up to date.
 *
 * @param updated serial number of the day on which it was last gone through
 * @param today serial number of the day
 * @param days for how many it is good
 * @returns `""` where a day is missing
 * @throws SalesbookError notANumber for a text in the place of the day
 * @example fileState(45900, 46142, 180) // "outOfDate"
 */
export function fileState(updated: unknown, today: number | "", days: number): Result<FileState> {
  const day = readNumber(updated, "date");
  if (day instanceof SalesbookError) throw day;
  if (day === "" || today === "") return "";
  return Math.floor(today) - Math.floor(day) > days ? "outOfDate" : "current";
}

/** The place of a step from 1; 0 for a blank. */
function placeOf(step: unknown): number {
  if (isBlank(step)) return 0;
  const place = CAMPAIGN_STEPS.findIndex((name) => name === step) + 1;
  if (place > 0) return place;
  throw new SalesbookError("unknownChoice", { argument: "step", received: textOf(step), accepted: CAMPAIGN_STEPS.join(", ") });
}
