/** Sheet P20: members. */
import { attempt } from "../../domain/columns";
import { DEFAULT_TIERS, joinedInYear, memberTiers, TIER_BENEFITS } from "../../domain/member-tier";
import { FIRST_DAY, LAST_DAY } from "../../domain/day-cells";
import { doubtfulDays, MEMBER_DOUBTS } from "../../domain/member-doubt";
import { CARD_FEE, POINTS_PER_MONEY, SPEND_PER_POINT, WELCOME_POINTS } from "../../domain/points";
import { todayCell, todayOf } from "../parts/day-cells";
import { SAMPLE_DAY } from "../wholesaler/sales";
import type { BlockColumn, Calculation, InputField, RowTable, Summary, Value } from "../model";
import { sampleByPurchase, sampleMemberDays, sampleMemberFigures, sampleMembers } from "./sample";
import { holdsText, limit } from "../parts/spec-parts";
import { TIERS, tierTable, gapsOf, earned, balances, lapsingIn, occasions, numberIn, isTier, type Tier } from "./rows";

const TIERS_WRONG = "OR({tierSpend.top}<{tierSpend.middle},{tierVisits.top}<{tierVisits.middle})";

/** The day a year before today. */
const YEAR_AGO = "DATE(YEAR({today})-1,MONTH({today}),DAY({today}))";
/** Whether the member joined within a year; a blank and a day without today are no. */
const IS_NEW = `IF(COUNT({joined},{today})=2,(INT({joined})>${YEAR_AGO})*(INT({joined})<=INT({today})),0)`;

/** What makes a member one to speak to, the first that holds. */
const IS_CLOSE = "IF(ISNUMBER({nextSpend}),OR({nextSpend}<={closeSpend},{nextVisits}<={closeVisits}),FALSE)";
const IS_BIRTHDAY = "IF(COUNT({birthdayMonth},{today})=2,{birthdayMonth}=MONTH({today}),FALSE)";
const IS_QUIET = "IF(COUNT({lastPurchase},{today})=2,INT({today})-INT({lastPurchase})>={quietDays},FALSE)";

/** More points used than were brought over and earned. */
const USED_MORE = "N({pointsUsed})>N({openingPoints})+MAX(0,{earned})";
/** Of the points brought over what is not used; they lapse together. */
const LAPSING = "MAX(0,N({openingPoints})-MAX(0,N({pointsUsed})))";
const HAS_LAPSED = "IF(COUNT({lapseDay},{today})=2,INT({today})>INT({lapseDay}),FALSE)";
const LAPSES_SOON =
  "IF(N({lapsing})>0,IF(COUNT({today})=1,AND(INT({lapseDay})>=INT({today}),INT({lapseDay})-INT({today})<={lapseNotice}),FALSE),FALSE)";

const IS_NO_MONTH = "IF(ISNUMBER({birthdayMonth}),OR({birthdayMonth}<1,{birthdayMonth}>12,{birthdayMonth}<>INT({birthdayMonth})),FALSE)";
const IS_BEFORE = "IF(COUNT({joined},{lastPurchase})=2,INT({lastPurchase})<INT({joined}),FALSE)";
const IS_AHEAD = "IF(ISNUMBER({today}),OR(N({joined})>=INT({today})+1,N({lastPurchase})>=INT({today})+1),FALSE)";

/** More than anybody has. */
const MOST_POINTS = 1e7;

/** What the member's own tier has. */
const ofOwnTier = (name: "times" | "discount"): string => `INDEX({${name}:cells},MATCH({tier},{tiers:lines},0))`;

/**
 * Sheet P20: the members of a shop (the fourth text, 客户分级 and 会员积分): tier by spending or visits in a year, points earned
 * and left, what they are worth, and what is still lacking of the next tier. Points are counted on the year's spending as often
 * as the tier has it, once more on what was bought in the month of birthday; who joined in the year is given some. Who has not
 * bought for long may be lost (最后一次消费).
 */
export const spec: RowTable = {
  type: "rows",
  number: "P20",
  pack: "members",
  word: "Members",
  orientation: "portrait",
  structure: [],
  settings: [
    todayCell(),
    limit("spendPerPoint", "amount", SPEND_PER_POINT, 0.01, 1e6),
    limit("birthdayFactor", "whole", 2, 1, 10),
    limit("pointsPerMoney", "whole", POINTS_PER_MONEY, 1, 1e6),
    limit("closeSpend", "amount", 100, 0, 1e6),
    limit("closeVisits", "whole", 2, 0, 366),
    limit("quietDays", "whole", 90, 1, 3660),
    {
      role: "parameter",
      name: "lapseDay",
      kind: "date",
      default: null,
      minimum: FIRST_DAY,
      maximum: LAST_DAY,
      sample: () => SAMPLE_DAY + 20,
    },
    limit("lapseNotice", "whole", 30, 0, 3660),
    limit("welcomePoints", "whole", WELCOME_POINTS, 0, 1e6),
    limit("fee", "amount", CARD_FEE, 0, 1e6),
    {
      role: "summary",
      name: "newMembers",
      kind: "whole",
      formula: `IF(COUNT({today})*COUNT({joined:column})=0,"",COUNTIFS({joined:column},">="&${YEAR_AGO}+1,{joined:column},"<"&INT({today})+1))`,
      value: newMembers,
    },
    {
      role: "summary",
      name: "fees",
      kind: "amount",
      formula: 'IF({newMembers}="","",{newMembers}*{fee})',
      value: (table) => {
        const joined = table.scalar("newMembers");
        return typeof joined === "number" ? joined * Number(table.scalar("fee")) : "";
      },
    },
  ],
  blocks: [
    {
      name: "tiers",
      at: "joined",
      lines: TIERS,
      columns: [
        thresholds("tierSpend", "amount", ({ spend }) => spend),
        thresholds("tierVisits", "whole", ({ visits }) => visits),
        benefits("times", "whole", 10),
        benefits("discount", "share", 1),
        {
          name: "members",
          kind: "whole",
          cells: TIERS.map((tier) => ofTier("members", tier)),
        },
        {
          name: "tierTotal",
          kind: "amount",
          cells: TIERS.map((tier) => ofTier("tierTotal", tier)),
        },
      ],
    },
  ],
  charts: [],
  sections: [
    {
      name: "members",
      fields: [
        {
          role: "input",
          name: "member",
          kind: "text",
          required: true,
          sample: sampleMembers,
        },
        {
          ...figure("birthdayMonth", "whole"),
          bounds: { minimum: 1, maximum: 12 },
        },
        {
          role: "input",
          name: "joined",
          kind: "date",
          sample: sampleMemberDays("joined"),
        },
        {
          role: "input",
          name: "lastPurchase",
          kind: "date",
          sample: sampleMemberDays("lastPurchase"),
        },
        { ...figure("spend", "amount"), total: "sum", required: true },
        figure("birthdaySpend", "amount"),
        {
          ...figure("visits", "whole"),
          bounds: { minimum: 0, maximum: 10000 },
        },
        {
          role: "input",
          name: "byPurchase",
          kind: "whole",
          sample: sampleByPurchase,
          bounds: { minimum: -MOST_POINTS, maximum: MOST_POINTS },
        },
        {
          ...figure("openingPoints", "whole"),
          bounds: { minimum: -MOST_POINTS, maximum: MOST_POINTS },
        },
        {
          ...figure("pointsUsed", "whole"),
          bounds: { minimum: 0, maximum: MOST_POINTS },
        },
      ],
    },
    {
      name: "standing",
      page: "named",
      fields: [
        {
          role: "result",
          name: "tier",
          kind: "choice",
          formula: `IF(OR(${holdsText("spend")},${holdsText("visits")}),#VALUE!,IF(N({visits})<0,#NUM!,IF(COUNT({spend},{visits})=0,"",IF(${TIERS_WRONG},#NUM!,IF(OR(N({spend})>={tierSpend.top},N({visits})>={tierVisits.top}),{'top'},IF(OR(N({spend})>={tierSpend.middle},N({visits})>={tierVisits.middle}),{'middle'},{'basic'}))))))`,
          value: (table) => {
            const rows = tierTable(table).map(({ name, spend, visits }) => [name, spend, visits]);
            const [spend, visits] = [table.column("spend"), table.column("visits")];
            return spend.map((amount, row) => attempt(() => memberTiers(amount, visits[row], rows)[0]?.[0] ?? ""));
          },
        },
        {
          role: "result",
          name: "earned",
          kind: "whole",
          formula: `IF(OR(${holdsText("spend", "birthdaySpend", "byPurchase", "joined")}),#VALUE!,IF({spend}="","",${ofOwnTier("times")}*IF({byPurchase}="",TRUNC(ROUND({spend},6)/{spendPerPoint}),{byPurchase})+({birthdayFactor}-1)*TRUNC(ROUND(N({birthdaySpend}),6)/{spendPerPoint})+${IS_NEW}*{welcomePoints}))`,
          value: earned,
        },
        {
          role: "result",
          name: "balance",
          kind: "whole",
          total: "sum",
          formula: `IF(OR(${holdsText("openingPoints")},${holdsText("pointsUsed")}),#VALUE!,IF(ISNUMBER({earned}),IF(${USED_MORE},#NUM!,N({openingPoints})+{earned}-N({pointsUsed})-IF(${HAS_LAPSED},${LAPSING},0)),""))`,
          value: balances,
        },
        {
          role: "result",
          name: "lapsing",
          kind: "whole",
          total: "sum",
          formula: `IF(COUNT({lapseDay})=0,"",IF(ISNUMBER({balance}),${LAPSING},""))`,
          value: (table) =>
            table
              .column("balance")
              .map((left, row) => (typeof left === "number" && typeof table.scalar("lapseDay") === "number" ? lapsingIn(table, row) : "")),
        },
        {
          role: "result",
          name: "worth",
          kind: "amount",
          total: "sum",
          formula: 'IF(ISNUMBER({balance}),{balance}/{pointsPerMoney},"")',
          value: (table) =>
            table.column("balance").map((points) => (typeof points === "number" ? points / Number(table.scalar("pointsPerMoney")) : "")),
        },
        {
          role: "result",
          name: "ownDiscount",
          kind: "share",
          formula: `IF(ISERROR({tier}),"",IF({tier}="","",${ofOwnTier("discount")}))`,
          value: (table) => table.column("tier").map((tier) => (isTier(tier) ? Number(table.scalar(`discount.${tier}`)) : "")),
        },
        toNext("nextSpend", "amount", "tierSpend", "spend"),
        toNext("nextVisits", "whole", "tierVisits", "visits"),
        {
          role: "result",
          name: "occasion",
          kind: "choice",
          alerts: ["close", "lapsing", "quiet"],
          formula: `IF(ISERROR({tier}),"",IF({tier}="","",IF(${holdsText("lastPurchase")},#VALUE!,IF(${IS_CLOSE},{'close'},IF(${LAPSES_SOON},{'lapsing'},IF(${IS_BIRTHDAY},{'birthday'},IF(${IS_QUIET},{'quiet'},"")))))))`,
          value: occasions,
        },
        {
          role: "result",
          name: "doubt",
          kind: "choice",
          alerts: MEMBER_DOUBTS,
          formula: `IF(IF(ISNUMBER({earned}),${USED_MORE},FALSE),{'usedMore'},IF(${IS_NO_MONTH},{'wrongMonth'},IF(${IS_BEFORE},{'beforeJoining'},IF(${IS_AHEAD},{'afterToday'},""))))`,
          value: (table) => {
            const [months, joined, last, points] = ["birthdayMonth", "joined", "lastPurchase", "earned"].map((name) => table.column(name));
            return Array.from({ length: table.rowCount }, (_, row) => {
              const own = points?.[row];
              const isMore =
                typeof own === "number" && numberIn(table, "pointsUsed", row) > numberIn(table, "openingPoints", row) + Math.max(0, own);
              return isMore ? "usedMore" : doubtfulDays(months?.[row], joined?.[row], last?.[row], table.scalar("today"));
            });
          },
        },
      ],
    },
  ],
};

function figure(name: Parameters<typeof sampleMemberFigures>[0], kind: InputField["kind"]): InputField {
  return { role: "input", name, kind, sample: sampleMemberFigures(name) };
}

/** The figures that lead to the two upper tiers; everybody else is in the basic one. */
function thresholds(name: string, kind: "amount" | "whole", of: (tier: (typeof DEFAULT_TIERS)[number]) => number): BlockColumn {
  return {
    name,
    kind,
    ordered: true,
    cells: DEFAULT_TIERS.map((tier) =>
      tier.name === "basic"
        ? null
        : {
            role: "parameter",
            name: `${name}.${tier.name}`,
            kind,
            default: of(tier),
            minimum: 0,
            maximum: 1e9,
          },
    ),
  };
}

/** What a member of each tier has. */
function benefits(name: "times" | "discount", kind: "whole" | "share", maximum: number): BlockColumn {
  return {
    name,
    kind,
    cells: TIERS.map((tier) => ({
      role: "parameter",
      name: `${name}.${tier}`,
      kind,
      default: TIER_BENEFITS[tier][name],
      minimum: 0,
      maximum,
    })),
  };
}

/** How many members joined in the year; blank without a day to count from, and while no day of joining is known. */
function newMembers(table: Calculation): Value {
  const [today, days] = [todayOf(table), table.column("joined").filter((day) => typeof day === "number")];
  return today === "" || days.length === 0 ? "" : days.filter((day) => joinedInYear(day, today)).length;
}

/** How many members a tier has, and what they spent; blank while nobody has a tier. */
function ofTier(name: "members" | "tierTotal", tier: Tier): Summary {
  return {
    role: "summary",
    name: `${name}.${tier}`,
    kind: name === "members" ? "whole" : "amount",
    formula: `IF(COUNT({spend:column},{visits:column})=0,"",${name === "members" ? "COUNTIF({tier:column},{line})" : "SUMIF({tier:column},{line},{spend:column})"})`,
    value: (table) => {
      const isFilled = [...table.column("spend"), ...table.column("visits")].some((value) => typeof value === "number");
      if (!isFilled) return "";
      const rows = table.column("tier").flatMap((own, row) => (own === tier ? [row] : []));
      return name === "members" ? rows.length : rows.reduce((sum, row) => sum + numberIn(table, "spend", row), 0);
    },
  };
}

/** What is still lacking of the next tier by one of the two figures. */
function toNext(
  name: "nextSpend" | "nextVisits",
  kind: "amount" | "whole",
  threshold: string,
  field: "spend" | "visits",
): RowTable["sections"][number]["fields"][number] {
  const gap = (tier: string): string => `MAX(0,ROUND({${threshold}.${tier}}-N({${field}}),6))`;
  return {
    role: "result",
    name,
    kind,
    formula: `IF(ISERROR({tier}),"",IF({tier}={'basic'},${gap("middle")},IF({tier}={'middle'},${gap("top")},"")))`,
    value: (table) => gapsOf(table).map((found) => (found ? found[field] : "")),
  };
}
