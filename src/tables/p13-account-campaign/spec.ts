/** Sheet P13: account campaign. */
import {
  ATTACK_MOVES,
  CAMPAIGN_STEPS,
  campaignProgress,
  campaignState,
  fileState,
  movesDone,
  nextMove,
} from "../../domain/account-campaign";
import { isBlank } from "../../domain/cells";
import { attempt } from "../../domain/columns";
import { customerFields } from "../parts/customer-fields";
import { daysLate, todayCell, todayOf } from "../parts/day-cells";
import type { BlockColumn, Calculation, InputField, RowTable, Summary, Value } from "../model";
import { ofCampaigns, sampleAccountCampaigns, sampleMoves } from "./sample";
import { figuresUnless, holdsText, timesIn } from "../parts/spec-parts";

/** What is known of a move; a blank is not begun either. */
const MOVE_STATES = ["done", "underWay", "notYet"] as const;

/** Key accounts are not only those that buy today (一、(二)3(2): 未来客户或潜在客户). */
const STANDINGS = ["existing", "future"] as const;

const MOVES = ATTACK_MOVES.map((move) => `{${move}}`);
/** How many of the six moves of a row are done. */
const DONE = MOVES.map((move) => `(${move}={'done'})`).join("+");
/** The place of the step among the five, from 1; 0 without one. `MATCH` would take a `?` in the cell for any step of one character. */
const PLACE = `SUMPRODUCT(({steps:lines}={step})*{${CAMPAIGN_STEPS.map((_, index) => index + 1).join(";")}})`;
const IS_STEP = `${PLACE}>0`;

/** How many files somebody has borrowed and not brought back. */
const FILES_OUT = 'SUMPRODUCT(({borrower:column}<>"")*({returned:column}=""))';

/** How many accounts are at one of the steps. */
const UNDER_WAY = CAMPAIGN_STEPS.map((step) => `COUNTIF({step:column},{'${step}'})`).join("+");
/** A figure of the accounts under way; blank while none is. */
const figure = figuresUnless(`${UNDER_WAY}=0`, (table) => accountsUnderWay(table) === 0);

/**
 * Sheet P13: the campaign for each key account in the five steps of the text (方案二), the attack in its six moves, what is
 * done next and until when; how far each has come, and which have stalled. As the principles ask (一、(二)3), future customers
 * are among them, files are kept up to date by one person, and who borrows one is written down.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P13",
  pack: "keyAccounts",
  word: "Campaign",
  orientation: "landscape",
  structure: [],
  settings: [
    todayCell(),
    { role: "parameter", name: "stalledAfter", kind: "whole", default: 14, minimum: 1, maximum: 366 },
    figure("accounts", "whole", UNDER_WAY, accountsUnderWay),
    figure("stalledAccounts", "whole", "COUNTIF({status:column},{'stalled'})", (table) => timesIn(table, "status", "stalled")),
    { role: "parameter", name: "fileDays", kind: "whole", default: 180, minimum: 1, maximum: 3660 },
    figure("futureAccounts", "whole", "COUNTIF({standing:column},{'future'})", (table) => timesIn(table, "standing", "future")),
    figure("outdatedFiles", "whole", "COUNTIF({fileState:column},{'outOfDate'})", (table) => timesIn(table, "fileState", "outOfDate")),
    figure("filesOut", "whole", FILES_OUT, (table) => filesOut(table)),
    figure("withoutAction", "whole", "COUNTIF({status:column},{'noAction'})", (table) => timesIn(table, "status", "noAction")),
  ],
  blocks: [
    {
      name: "steps",
      at: "step",
      lines: CAMPAIGN_STEPS,
      columns: [
        perStep("stepAccounts", "COUNTIF({step:column},{line})", (statuses) => statuses.length),
        perStep("stepStalled", "COUNTIFS({step:column},{line},{status:column},{'stalled'})", (statuses) => times(statuses, "stalled")),
        perStep("stepNoAction", "COUNTIFS({step:column},{line},{status:column},{'noAction'})", (statuses) => times(statuses, "noAction")),
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "account",
      fields: [
        ...customerFields(ofCampaigns),
        { role: "input", name: "step", kind: "choice", choices: CAMPAIGN_STEPS, required: true, sample: sampleAccountCampaigns("step") },
      ],
    },
    {
      name: "attackMoves",
      fields: ATTACK_MOVES.map((move): InputField => ({
        role: "input",
        name: move,
        kind: "choice",
        choices: MOVE_STATES,
        sample: sampleMoves(move),
      })),
    },
    {
      name: "next",
      fields: [
        { role: "input", name: "action", kind: "note", sample: sampleAccountCampaigns("action") },
        { role: "input", name: "due", kind: "date", sample: sampleAccountCampaigns("due") },
        {
          role: "result",
          name: "movesDone",
          kind: "whole",
          formula: `IF(${IS_STEP},${DONE},"")`,
          value: (table) => perRow(table, (step, moves) => (isStep(step) ? movesDone(moves) : "")),
        },
        {
          role: "result",
          name: "progress",
          kind: "share",
          formula: `IF({step}="","",IF(${IS_STEP},IF(${PLACE}=2,(1+(${DONE})/${ATTACK_MOVES.length})/${CAMPAIGN_STEPS.length},${PLACE}/${CAMPAIGN_STEPS.length}),#VALUE!))`,
          value: (table) => perRow(table, (step, moves) => attempt(() => campaignProgress(step, moves))),
        },
        {
          role: "result",
          name: "nextMove",
          kind: "choice",
          formula: `IF(${IS_STEP},IF(${PLACE}=1,"",${ATTACK_MOVES.map((move) => `IF({${move}}<>{'done'},{'${move}Move'},`).join("")}""${")".repeat(ATTACK_MOVES.length)}),"")`,
          value: (table) =>
            perRow(table, (step, moves) => {
              const move = nextMove(step, moves);
              return move === "" ? "" : `${move}Move`;
            }),
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["stalled", "noAction"],
          formula: `IF(${holdsText("due")},#VALUE!,IF(${IS_STEP},IF(OR({action}="",{due}=""),{'noAction'},IF(COUNT({today})=0,{'moving'},IF(INT({today})<=INT({due}),{'moving'},IF(INT({today})-INT({due})<{stalledAfter},{'late'},{'stalled'})))),""))`,
          value: (table) => {
            const [action, due] = [table.column("action"), table.column("due")];
            return table
              .column("step")
              .map((step, row) =>
                attempt(() => campaignState(step, action[row], due[row], todayOf(table), Number(table.scalar("stalledAfter")))),
              );
          },
        },
        daysLate("lateDays", "late", "stalled"),
      ],
    },
    {
      name: "file",
      page: "named",
      fields: [
        { role: "input", name: "standing", kind: "choice", choices: STANDINGS, sample: sampleAccountCampaigns("standing") },
        { role: "input", name: "keeper", kind: "text", sample: sampleAccountCampaigns("keeper") },
        { role: "input", name: "updated", kind: "date", sample: sampleAccountCampaigns("updated") },
        {
          role: "result",
          name: "fileState",
          kind: "choice",
          alerts: ["outOfDate"],
          formula: `IF(${holdsText("updated")},#VALUE!,IF(COUNT({updated},{today})=2,IF(INT({today})-INT({updated})>{fileDays},{'outOfDate'},{'current'}),""))`,
          value: (table) =>
            table.column("updated").map((day) => attempt(() => fileState(day, todayOf(table), Number(table.scalar("fileDays"))))),
        },
        { role: "input", name: "borrower", kind: "text", sample: sampleAccountCampaigns("borrower") },
        { role: "input", name: "borrowed", kind: "date", sample: sampleAccountCampaigns("borrowed") },
        { role: "input", name: "returned", kind: "date", sample: sampleAccountCampaigns("returned") },
      ],
    },
  ],
};

/** What the step and the six moves of each row say. */
function perRow(table: Calculation, of: (step: Value, moves: readonly Value[]) => Value): Value[] {
  const moves = ATTACK_MOVES.map((move) => table.column(move));
  return table.column("step").map((step, row) =>
    of(
      step,
      moves.map((column) => column[row] ?? null),
    ),
  );
}

/** A figure of the accounts in each step; blank where there is none. */
function perStep(name: string, formula: string, value: (statuses: readonly Value[]) => number): BlockColumn {
  return {
    name,
    kind: "whole",
    cells: CAMPAIGN_STEPS.map((step): Summary => ({
      role: "summary",
      name: `${name}.${step}`,
      kind: "whole",
      formula: `IF(COUNTIF({step:column},{line})=0,"",${formula})`,
      value: (table) => {
        const statuses = table.column("status").filter((_, row) => table.column("step")[row] === step);
        return statuses.length === 0 ? "" : value(statuses);
      },
    })),
  };
}

function filesOut(table: Calculation): number {
  const returned = table.column("returned");
  return table.column("borrower").filter((name, row) => !isBlank(name) && isBlank(returned[row])).length;
}

function accountsUnderWay(table: Calculation): number {
  return table.column("step").filter(isStep).length;
}

function isStep(step: Value | undefined): boolean {
  return CAMPAIGN_STEPS.some((name) => name === step);
}

function times(statuses: readonly Value[], wanted: string): number {
  return statuses.filter((status) => status === wanted).length;
}
