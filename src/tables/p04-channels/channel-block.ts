/** The channels of sheet P4: what each costs in a year, how many customers it serves, and what it gives them. */
import { HIGHEST_RATING } from "../../domain/channel-fit";
import { once, type Block, type BlockColumn, type Calculation, type NumberParameter, type Summary, type Value } from "../model";
import { type CHANNEL_FIGURES, sampleChannelFigure } from "./sample";

/** The ways that the text names; each may be renamed, and one without a name is not used. */
export const CHANNELS = ["fieldSales", "stores", "callCentre", "internet", "wireless"] as const;
const LINES = CHANNELS.map((_, index) => String(index + 1));
const COSTS = ["infrastructure", "staffCost", "overtime"] as const;
const GIVES = ["giveAdvice", "giveConvenience", "giveSpeed", "giveService"] as const;

/** A channel as the formulas read it. */
interface Channel {
  readonly name: string;
  /** Money per served customer and year; blank where cost or customers are missing. */
  readonly costPerCustomer: number | "";
  /** What it gives, in the order of the needs. */
  readonly gives: readonly Value[];
}

/** The block of channels. */
export function channelBlock(at: string): Block {
  return {
    name: "channels",
    at,
    lines: LINES,
    names: CHANNELS.map((channel, index) => ({
      role: "parameter",
      name: `channel.${index + 1}`,
      kind: "text",
      default: channel,
    })),
    columns: [
      ...COSTS.map((name) => typed(name, "amount", 1e12)),
      typed("served", "whole", 1e6),
      ...GIVES.map((name) => typed(name, "whole", HIGHEST_RATING)),
      calculated("channelCost", channelCost, (line) => {
        const cells = COSTS.map((name) => `{${name}.${line}}`).join(",");
        return `IF(OR({channel.${line}}="",COUNT(${cells})=0),"",SUM(${cells}))`;
      }),
      calculated(
        "costPerCustomer",
        costPerCustomer,
        (line) => `IF({channelCost.${line}}="","",IF(N({served.${line}})>0,{channelCost.${line}}/{served.${line}},""))`,
      ),
    ],
  };
}

/** The channels in the order of the block. */
export const channelsOf = once((table: Calculation): Channel[] =>
  LINES.map((line) => ({
    name: String(table.scalar(`channel.${line}`) ?? ""),
    costPerCustomer: numberOrBlank(table.scalar(`costPerCustomer.${line}`)),
    gives: GIVES.map((name) => table.scalar(`${name}.${line}`)),
  })),
);

function channelCost(table: Calculation, line: string): number | "" {
  const costs = COSTS.map((name) => table.scalar(`${name}.${line}`)).filter((cost): cost is number => typeof cost === "number");
  const isUsed = (table.scalar(`channel.${line}`) ?? "") !== "" && costs.length > 0;
  return isUsed ? costs.reduce((sum, cost) => sum + cost, 0) : "";
}

function costPerCustomer(table: Calculation, line: string): number | "" {
  const [cost, served] = [table.scalar(`channelCost.${line}`), Number(table.scalar(`served.${line}`) ?? 0)];
  return typeof cost === "number" && served > 0 ? cost / served : "";
}

function numberOrBlank(value: Value): number | "" {
  return typeof value === "number" ? value : "";
}

function typed(name: (typeof CHANNEL_FIGURES)[number], kind: "amount" | "whole", maximum: number): BlockColumn {
  return {
    name,
    kind,
    cells: CHANNELS.map((_, index): NumberParameter => ({
      role: "parameter",
      name: `${name}.${index + 1}`,
      kind,
      default: null,
      minimum: 0,
      maximum,
      sample: () => sampleChannelFigure(name, index),
    })),
  };
}

function calculated(
  name: string,
  value: (table: Calculation, line: string) => number | "",
  formula: (line: string) => string,
): BlockColumn {
  return {
    name,
    kind: "amount",
    cells: LINES.map((line): Summary => ({
      role: "summary",
      name: `${name}.${line}`,
      kind: "amount",
      formula: formula(line),
      value: (table) => value(table, line),
    })),
  };
}
