/** Sheet P22: win-back and listening. */
import { attempt } from "../../domain/columns";
import { LISTENING_METHODS, LISTENING_STAGES, listeningBehind } from "../../domain/listening";
import { importanceByValue, WIN_BACK_ACTIONS, winBackAction } from "../../domain/win-back";
import type { Block, BlockColumn, Calculation, RowTable, Summary, Value } from "../model";
import { sampleListening, sampleLost } from "./sample";
import { figuresUnless, holdsText, limit, refusedText, timesIn } from "../parts/spec-parts";

/** Why customers leave; any other words may stand there. */
const REASONS = ["cheaperRival", "quality", "service", "complaint", "promise", "noNeed", "closedDown"] as const;

const NUMBERS = ["lastDeal", "value", "contacts", "wonBack"] as const;
const METHOD_LINES = [...LISTENING_METHODS, "allMethods"] as const;

/** A figure of the customers who are judged; blank while nobody is. */
const judged = figuresUnless('SUMPRODUCT(--({action:column}<>""))=0', (table) => table.column("action").every((action) => action === ""));

/**
 * Sheet P22: customers who are lost or silent, and what to do about each by its value (the fourth text, 客户挽回); and how
 * customers are listened to, ours, rivals' and potential ones, as planned and as done (倾听客户).
 */
export const spec: RowTable = {
  type: "rows",
  number: "P22",
  pack: "members",
  word: "WinBack",
  orientation: "landscape",
  structure: [],
  settings: [
    limit("importantFrom", "amount", 50000, 0, 1e12),
    limit("ordinaryFrom", "amount", 10000, 0, 1e12),
    valueOf("openValue"),
    valueOf("wonValue"),
  ],
  blocks: [
    {
      name: "actions",
      at: "lastDeal",
      lines: WIN_BACK_ACTIONS,
      columns: [
        { name: "customers", kind: "whole", cells: WIN_BACK_ACTIONS.map((action) => ofAction("customers", action)) },
        { name: "atStake", kind: "amount", cells: WIN_BACK_ACTIONS.map((action) => ofAction("atStake", action)) },
      ],
    },
    listening(),
  ],
  charts: [],
  sections: [
    {
      name: "lost",
      fields: [
        { role: "input", name: "customer", kind: "text", required: true, sample: sampleLost("customer") },
        { role: "input", name: "state", kind: "choice", choices: ["lost", "silent"], sample: sampleLost("state") },
        { role: "input", name: "lastDeal", kind: "date", sample: sampleLost("lastDeal") },
        { role: "input", name: "value", kind: "amount", total: "sum", sample: sampleLost("value") },
        { role: "input", name: "harmful", kind: "choice", choices: ["yes", "no"], sample: sampleLost("harmful") },
        { role: "input", name: "reason", kind: "note", suggestions: REASONS, sample: sampleLost("reason") },
        { role: "input", name: "rival", kind: "text", sample: sampleLost("rival") },
        {
          role: "result",
          name: "importance",
          kind: "choice",
          formula: `IF(${holdsText(...NUMBERS)},#VALUE!,IF({harmful}={'yes'},{'harmful'},IF({value}="","",IF({importantFrom}<{ordinaryFrom},#NUM!,IF({value}>={importantFrom},{'important'},IF({value}>={ordinaryFrom},{'ordinary'},{'small'}))))))`,
          value: importances,
        },
        {
          role: "result",
          name: "action",
          kind: "choice",
          alerts: ["atAllCost"],
          formula: `IF(ISERROR({importance}),"",IF({importance}="","",IF({wonBack}<>"",{'keep'},IF({importance}={'important'},{'atAllCost'},IF({importance}={'ordinary'},{'tryToWinBack'},IF({importance}={'small'},{'ifConvenient'},{'letGo'}))))))`,
          value: actionsOf,
        },
        { role: "input", name: "next", kind: "note", sample: sampleLost("next") },
        { role: "input", name: "owner", kind: "text", sample: sampleLost("owner") },
        { role: "input", name: "contacts", kind: "whole", sample: sampleLost("contacts") },
        { role: "input", name: "wonBack", kind: "date", sample: sampleLost("wonBack") },
      ],
    },
  ],
};

/** The value of those who are to be won back, or of those who have come back. */
function valueOf(name: "openValue" | "wonValue"): Summary {
  const actions = name === "wonValue" ? ["keep"] : WIN_BACK_ACTIONS.filter((action) => action !== "letGo");
  return judged(name, "amount", actions.map((action) => `SUMIF({action:column},{'${action}'},{value:column})`).join("+"), (table) =>
    valueWith(table, actions),
  );
}

/** How many customers an action is for, and what they are worth. */
function ofAction(name: "customers" | "atStake", action: string): Summary {
  return name === "customers"
    ? judged(`customers.${action}`, "whole", "COUNTIF({action:column},{line})", (table) => timesIn(table, "action", action))
    : judged(`atStake.${action}`, "amount", "SUMIF({action:column},{line},{value:column})", (table) => valueWith(table, [action]));
}

/** The plan of listening: how often by each method to customers of each stage, how often it was done, and what is behind. */
function listening(): Block {
  const times = LISTENING_STAGES.flatMap((stage) =>
    (["Planned", "Done"] as const).map((what, of): BlockColumn => {
      const column = `${stage}${what}`;
      return {
        name: column,
        kind: "whole",
        cells: METHOD_LINES.map((method) =>
          method === "allMethods"
            ? {
                role: "summary",
                name: `${column}.${method}`,
                kind: "whole",
                formula: `IF(COUNT({${column}:cells})=0,"",SUM({${column}:cells}))`,
                value: (table) => {
                  const found = LISTENING_METHODS.map((one) => table.scalar(`${column}.${one}`)).filter((one) => typeof one === "number");
                  return found.length === 0 ? "" : found.reduce((sum, one) => sum + one, 0);
                },
              }
            : {
                role: "parameter",
                name: `${column}.${method}`,
                kind: "whole",
                default: null,
                minimum: 0,
                maximum: 10000,
                sample: () => sampleListening(method, stage, of === 0 ? 0 : 1),
              },
        ),
      };
    }),
  );
  return {
    name: "listening",
    at: "reason",
    lines: METHOD_LINES,
    totalLine: "allMethods",
    columns: [...times, { name: "behind", kind: "whole", cells: METHOD_LINES.map(behind) }],
  };
}

function behind(method: (typeof METHOD_LINES)[number]): Summary {
  const planned = LISTENING_STAGES.map((stage) => `{${stage}Planned.${method}}`);
  const gaps = LISTENING_STAGES.map((stage) => `MAX(0,N({${stage}Planned.${method}})-N({${stage}Done.${method}}))`);
  return {
    role: "summary",
    name: `behind.${method}`,
    kind: "whole",
    formula:
      method === "allMethods"
        ? 'IF(COUNT({behind:cells})=0,"",SUM({behind:cells}))'
        : `IF(COUNT(${planned.join(",")})=0,"",${gaps.join("+")})`,
    value: (table) => {
      if (method !== "allMethods")
        return listeningBehind(
          LISTENING_STAGES.map((stage) => table.scalar(`${stage}Planned.${method}`)),
          LISTENING_STAGES.map((stage) => table.scalar(`${stage}Done.${method}`)),
        );
      const found = LISTENING_METHODS.map((one) => table.scalar(`behind.${one}`)).filter((one) => typeof one === "number");
      return found.length === 0 ? "" : found.reduce((sum, one) => sum + one, 0);
    },
  };
}

function importances(table: Calculation): Value[] {
  const limits = { important: Number(table.scalar("importantFrom")), ordinary: Number(table.scalar("ordinaryFrom")) };
  const harmful = table.column("harmful");
  return table.column("value").map((value, row) => {
    const refused = refusedText(
      NUMBERS.map((name) => table.column(name)[row]),
      "value",
    );
    return refused ?? attempt(() => importanceByValue(value, harmful[row] === "yes", limits));
  });
}

/** The action for each customer; one who has come back is kept. */
function actionsOf(table: Calculation): Value[] {
  const wonBack = table.column("wonBack");
  return table.column("importance").map((importance, row) => {
    if (typeof importance !== "string" || importance === "") return "";
    return (wonBack[row] ?? "") === "" ? winBackAction(importance) : "keep";
  });
}

function valueWith(table: Calculation, actions: readonly string[]): number {
  const own = table.column("action");
  return table
    .column("value")
    .reduce<number>((sum, value, row) => sum + (typeof value === "number" && actions.includes(String(own[row])) ? value : 0), 0);
}
