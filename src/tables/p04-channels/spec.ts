/** Sheet P4: segments and channels. */
import { channelFor, HIGHEST_RATING, LEAST_FIT, MOST_COST_SHARE, needMet, type ChannelRule, type Coverage } from "../../domain/channel-fit";
import { readNumber } from "../../domain/cells";
import { SalesbookError } from "../../domain/errors";
import { overNumbers } from "../columns/column";
import { channelBlock, channelsOf, CHANNELS } from "./channel-block";
import { once, type Calculation, type InputField, type RowTable, type Summary, type Value } from "../model";
import { sampleSegmentFigures, sampleSegments, type SEGMENT_FIGURES } from "./sample";
import { holdsText } from "../parts/spec-parts";

const NEEDS = ["needAdvice", "needConvenience", "needSpeed", "needService"] as const;
const GIVES = ["giveAdvice", "giveConvenience", "giveSpeed", "giveService"] as const;
const NEED_CELLS = NEEDS.map((name) => `{${name}}`).join(",");
const given = (name: string): string => `INDEX({${name}:cells},{repetition})`;
const MET = NEEDS.map((need, index) => `MIN(N({${need}}),N(${given(GIVES[index] ?? "")}))`).join("+");
const COST = "INDEX({costPerCustomer:cells},{repetition})";
const FIT = "INDEX({fit:row},{repetition})";

/**
 * Sheet P4: the segments of the market with what they need and are worth, against the channels with what they cost and give
 * (模块四, 客户分类 and 整合渠道): how well each channel fits each segment, the cheapest that does, and the gaps.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P4",
  pack: "transactions",
  word: "Channels",
  orientation: "landscape",
  structure: [],
  settings: [
    { role: "parameter", name: "leastFit", kind: "share", default: LEAST_FIT, minimum: 0, maximum: 1 },
    { role: "parameter", name: "mostCostShare", kind: "share", default: MOST_COST_SHARE, minimum: 0, maximum: 1 },
    {
      role: "summary",
      name: "gapCount",
      kind: "whole",
      formula: `IF(COUNTIF({coverage:column},{'served'})+COUNTIF({coverage:column},{'tooDear'})+COUNTIF({coverage:column},{'noFit'})=0,"",COUNTIF({coverage:column},{'tooDear'})+COUNTIF({coverage:column},{'noFit'}))`,
      value: (table) => (judged(table).length === 0 ? "" : gapRows(table).length),
    },
    gapValue(),
  ],
  blocks: [channelBlock("customers")],
  charts: [],
  sections: [
    {
      name: "segments",
      fields: [
        { role: "input", name: "segment", kind: "text", required: true, sample: sampleSegments },
        figure("value", "amount"),
        figure("customers", "whole"),
        ...NEEDS.map((name): InputField => ({ ...figure(name, "whole"), bounds: { minimum: 0, maximum: HIGHEST_RATING } })),
        {
          role: "result",
          name: "fit",
          kind: "share",
          repeat: CHANNELS.length,
          formula: `IF(${holdsText(...NEEDS)},#VALUE!,IF(OR(MIN(${NEED_CELLS})<0,MAX(${NEED_CELLS})>${HIGHEST_RATING}),#NUM!,IF(OR(SUM(${NEED_CELLS})=0,INDEX({channels:lines},{repetition})="",COUNT(${GIVES.map(given).join(",")})=0),"",(${MET})/SUM(${NEED_CELLS}))))`,
          value: (table, repetition) => fitsOf(table).map((fits) => fits[repetition - 1] ?? ""),
        },
        {
          role: "result",
          name: "best",
          kind: "text",
          formula: 'IF(COUNT({eligible:row})=0,"",INDEX({channels:lines},MATCH(MIN({eligible:row}),{eligible:row},0)))',
          value: (table) => choicesOf(table).map((choice) => (choice ? (channelsOf(table)[choice.channel]?.name ?? "") : "")),
        },
        {
          role: "result",
          name: "cost",
          kind: "amount",
          formula: 'IF(COUNT({eligible:row})=0,"",MIN({eligible:row}))',
          value: (table) => costs(table),
        },
        {
          role: "result",
          name: "segmentValue",
          kind: "amount",
          total: "sum",
          formula: `IF(${holdsText("customers", "value")},#VALUE!,IF(COUNT({customers},{value})<2,"",{customers}*{value}))`,
          value: segmentValues,
        },
        {
          role: "result",
          name: "coverage",
          kind: "choice",
          alerts: ["tooDear", "noFit"],
          formula: `IF(${holdsText("value")},#VALUE!,IF(OR({value}="",COUNT({fit:row})=0),"",IF(COUNT({eligible:row})>0,{'served'},IF(ROUND(MAX({fit:row})-{leastFit},6)>=0,{'tooDear'},{'noFit'}))))`,
          value: coveragesOf,
        },
      ],
    },
    {
      name: "reckoning",
      page: "none",
      fields: [
        {
          role: "result",
          name: "eligible",
          kind: "amount",
          repeat: CHANNELS.length,
          // The cost of the channel where it fits and is worth it.
          formula: `IF(ISNUMBER(${FIT})*ISNUMBER(${COST})*ISNUMBER({value}),IF(AND(ROUND(${FIT}-{leastFit},6)>=0,ROUND(${COST}-{mostCostShare}*{value},6)<=0),${COST},""),"")`,
          value: (table, repetition) => eligibleCosts(table, repetition - 1),
        },
      ],
    },
  ],
};

function figure(name: (typeof SEGMENT_FIGURES)[number], kind: InputField["kind"]): InputField {
  return { role: "input", name, kind, sample: sampleSegmentFigures(name) };
}

/** What the segments without a channel are worth in a year; blank while none is judged. */
function gapValue(): Summary {
  const of = (coverage: string): string =>
    overNumbers((isNumber) => `SUMIFS({segmentValue:column},{coverage:column},{'${coverage}'},{segmentValue:column},${isNumber})`);
  return {
    role: "summary",
    name: "gapValue",
    kind: "amount",
    formula: `IF({gapCount}="","",${of("tooDear")}+${of("noFit")})`,
    value: (table) => {
      if (judged(table).length === 0) return "";
      const values = table.column("segmentValue");
      return gapRows(table).reduce<number>((sum, row) => sum + (typeof values[row] === "number" ? values[row] : 0), 0);
    },
  };
}

const fitsOf = once((table: Calculation): Value[][] => {
  const needs = NEEDS.map((name) => table.column(name));
  return table.column("segment").map((_, row) => {
    const own = needs.map((column) => column[row]);
    return channelsOf(table).map(({ name, gives }) => {
      const met = needMet(own, name === "" ? gives.map(() => 0) : gives);
      return name === "" && typeof met === "number" ? "" : met;
    });
  });
});

function ruleOf(table: Calculation): ChannelRule {
  return { leastFit: Number(table.scalar("leastFit")), mostCostShare: Number(table.scalar("mostCostShare")) };
}

/** The channel of each segment; `null` where its value or the fits are not known. */
const choicesOf = once((table: Calculation): ReturnType<typeof channelFor>[] => {
  const fits = table.block("fit");
  return table.column("value").map((value, row) => {
    if (typeof value !== "number") return null;
    const offers = channelsOf(table).map(({ costPerCustomer }, index) => ({ fit: fits[row]?.[index], cost: costPerCustomer }));
    return channelFor(offers, value, ruleOf(table));
  });
});

function coveragesOf(table: Calculation): Value[] {
  const values = table.column("value");
  return choicesOf(table).map((choice, row): Coverage | "" | SalesbookError => {
    const value = readNumber(values[row], "value");
    return value instanceof SalesbookError ? value : (choice?.coverage ?? "");
  });
}

function costs(table: Calculation): Value[] {
  return choicesOf(table).map((choice) => (choice ? (channelsOf(table)[choice.channel]?.costPerCustomer ?? "") : ""));
}

function eligibleCosts(table: Calculation, channel: number): Value[] {
  const cost = channelsOf(table)[channel]?.costPerCustomer ?? "";
  const fits = table.column(`fit${channel + 1}`);
  return table.column("value").map((value, row) => {
    if (typeof value !== "number") return "";
    return channelFor([{ fit: fits[row], cost }], value, ruleOf(table))?.channel === 0 ? cost : "";
  });
}

function segmentValues(table: Calculation): Value[] {
  const values = table.column("value");
  return table.column("customers").map((customers, row) => {
    const [count, value] = [readNumber(customers, "customers"), readNumber(values[row], "value")];
    if (count instanceof SalesbookError) return count;
    if (value instanceof SalesbookError) return value;
    return count === "" || value === "" ? "" : count * value;
  });
}

function judged(table: Calculation): Value[] {
  return table.column("coverage").filter((coverage) => typeof coverage === "string" && coverage !== "");
}

function gapRows(table: Calculation): number[] {
  return table.column("coverage").flatMap((coverage, row) => (coverage === "tooDear" || coverage === "noFit" ? [row] : []));
}
