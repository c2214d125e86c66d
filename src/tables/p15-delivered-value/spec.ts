/** Sheet P15: delivered value. */
import { CUSTOMER_COSTS, CUSTOMER_VALUES, deliveredValues } from "../../domain/delivered-value";
import { attempt } from "../../domain/columns";
import { SalesbookError } from "../../domain/errors";
import { toMillionth } from "../../domain/rounding";
import { partGap, partStandings, weightedPart } from "../../domain/value-comparison";
import {
  type BlockColumn,
  type Calculation,
  type InputField,
  type ResultField,
  type RowTable,
  type Summary,
  type TextParameter,
  type Value,
} from "../model";
import { sampleOffer, sampleOfferName, sampleWeights } from "./sample";
import { holdsText } from "../parts/spec-parts";

/** Our offer and those it is compared with. */
const OFFERS = ["ours", "rival1", "rival2", "rival3"] as const;
type Offer = (typeof OFFERS)[number];
const RIVALS = OFFERS.slice(1);

const PARTS = [
  ...CUSTOMER_VALUES.map((name) => ({ group: "values", name: `${name}Value` })),
  ...CUSTOMER_COSTS.map((name) => ({ group: "costs", name: `${name}Cost` })),
];

/** The column of an offer's weighted parts. */
const weighted = (offer: Offer): string => `${offer}Weighted`;
const anyError = (cells: readonly string[]): string => `OR(${cells.map((cell) => `ISERROR(${cell})`).join(",")})`;

/**
 * Sheet P15: what a customer gets from us and from up to three rivals, less what it gives for it (客户让渡价值 of the text on
 * customer relationships): four values and four costs, weighted as the customers of the segment care about them. An offer has
 * a delivered value once all its eight parts are judged, since a cost that nobody has judged would make it look better.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P15",
  pack: "satisfaction",
  word: "Value",
  orientation: "landscape",
  structure: [],
  settings: [
    {
      role: "summary",
      name: "bestOffer",
      kind: "text",
      formula: 'IF(COUNT({delivered:cells})=0,"",INDEX({offers:lines},MATCH(MAX({delivered:cells}),{delivered:cells},0))&"")',
      value: (table) => {
        const best = OFFERS.find((offer) => gapToBest(table, offer) === 0);
        return best === undefined ? "" : (table.scalar(`offer.${best}`) ?? "");
      },
    },
    {
      role: "summary",
      name: "lead",
      kind: "number",
      formula: `IF(OR({delivered.ours}="",COUNT(${RIVALS.map((rival) => `{delivered.${rival}}`).join(",")})=0),"",ROUND({delivered.ours}-MAX(${RIVALS.map((rival) => `{delivered.${rival}}`).join(",")}),6))`,
      value: (table) =>
        partGap(
          deliveredAt(table, "ours"),
          RIVALS.map((rival) => deliveredAt(table, rival)),
        ),
    },
    {
      role: "summary",
      name: "actFirstOn",
      kind: "text",
      formula: 'IF(COUNTIF({gap:column},"<0")=0,"",INDEX({part:column},MATCH(MIN({gap:column}),{gap:column},0)))',
      value: (table) => {
        const part = PARTS[partStandings(gapsIn(table)).indexOf("actFirst")];
        return part === undefined ? "" : table.label(part.name);
      },
    },
  ],
  blocks: [
    {
      name: "offers",
      at: "weight",
      lines: OFFERS,
      names: OFFERS.map((offer): TextParameter => ({
        role: "parameter",
        name: `offer.${offer}`,
        kind: "text",
        default: offer,
        sample: sampleOfferName(offer),
      })),
      columns: [
        byOffer(
          "totalValue",
          "number",
          (column) => `ROUND(SUMIF({group:column},{'values'},${column}),6)`,
          (table, offer) => sumOf(table, offer, "values"),
        ),
        byOffer(
          "totalCost",
          "number",
          (column) => `ROUND(-SUMIF({group:column},{'costs'},${column}),6)`,
          (table, offer) => toMillionth(-sumOf(table, offer, "costs")),
        ),
        byOffer(
          "delivered",
          "number",
          (column) => `IF(COUNT(${column})<${PARTS.length},"",ROUND(SUM(${column}),6))`,
          (table, offer) => deliveredOf(table, offer),
        ),
        byOffer(
          "gapToBest",
          "number",
          (_, offer) => `IF({delivered.${offer}}="","",ROUND({delivered.${offer}}-MAX({delivered:cells}),6))`,
          (table, offer) => gapToBest(table, offer),
        ),
        byOffer(
          "judged",
          "whole",
          (column) => `COUNT(${column})`,
          (table, offer) => numbersOf(table, offer).length,
        ),
      ],
    },
  ],
  charts: [{ type: "columns", name: "offers", block: "offers", values: "delivered" }],
  sections: [
    {
      name: "judgement",
      fields: [
        { role: "fixed", name: "group", kind: "text", cells: PARTS.map(({ group }) => group) },
        { role: "fixed", name: "part", kind: "text", cells: PARTS.map(({ name }) => name) },
        { role: "input", name: "weight", kind: "number", bounds: { minimum: 0, maximum: 100 }, sample: sampleWeights },
        ...OFFERS.map((offer): InputField => ({
          role: "input",
          name: offer,
          kind: "number",
          ...(offer === "ours" ? { required: true } : {}),
          sample: sampleOffer(offer),
        })),
      ],
    },
    {
      name: "comparison",
      fields: [
        ...OFFERS.map(weightedField),
        {
          role: "result",
          name: "gap",
          kind: "number",
          formula: `IF(${anyError(OFFERS.map((offer) => `{${weighted(offer)}}`))},"",IF(OR({oursWeighted}="",COUNT(${RIVALS.map((rival) => `{${weighted(rival)}}`).join(",")})=0),"",ROUND({oursWeighted}-MAX(${RIVALS.map((rival) => `{${weighted(rival)}}`).join(",")}),6)))`,
          value: (table) =>
            PARTS.map((_, row) => {
              const [own = "", ...rivals] = OFFERS.map((offer) => resultAt(table, offer, row));
              return partGap(own, rivals);
            }),
        },
        {
          role: "result",
          name: "standing",
          kind: "choice",
          alerts: ["actFirst"],
          formula: `IF({gap}="","",IF({gap}<0,IF({gap}=MIN({gap:column}),{'actFirst'},{'behind'}),IF({gap}>0,{'ahead'},{'level'})))`,
          value: (table) => partStandings(gapsIn(table)),
        },
      ],
    },
  ],
};

function weightedField(offer: Offer): ResultField {
  const sign = "IF({group}={'costs'},-1,1)";
  return {
    role: "result",
    name: weighted(offer),
    kind: "number",
    formula: `IF(${holdsText("weight", offer)},#VALUE!,IF({${offer}}="","",IF(OR(N({weight})<0,AND({group}={'costs'},{${offer}}<0)),#NUM!,ROUND(${sign}*IF({weight}="",1,{weight})*{${offer}},6))))`,
    value: (table) =>
      table
        .column(offer)
        .map((score, row) => attempt(() => weightedPart(score, table.column("weight")[row], PARTS[row]?.group === "costs"))),
  };
}

/** A figure of each offer; blank while none of its parts is judged, and where one of them is refused. */
function byOffer(
  name: string,
  kind: "number" | "whole",
  formula: (column: string, offer: Offer) => string,
  value: (table: Calculation, offer: Offer) => Value,
): BlockColumn {
  return {
    name,
    kind,
    cells: OFFERS.map((offer): Summary => {
      const column = `{${weighted(offer)}:column}`;
      return {
        role: "summary",
        name: `${name}.${offer}`,
        kind,
        formula: `IF(OR(COUNT(${column})=0,SUMPRODUCT(--ISERROR(${column}))>0),"",${formula(column, offer)})`,
        value: (table) => (isKnown(table, offer) ? value(table, offer) : ""),
      };
    }),
  };
}

/** The gaps as they stand in their column. */
function gapsIn(table: Calculation): (number | "")[] {
  return table.column("gap").map((gap) => (typeof gap === "number" ? gap : ""));
}

/** The delivered value of an offer all whose parts are judged. */
function deliveredOf(table: Calculation, offer: Offer): number | "" {
  const parts = numbersOf(table, offer);
  if (parts.length < PARTS.length) return "";
  const values = CUSTOMER_VALUES.length;
  const [found] = deliveredValues([parts.slice(0, values)], [parts.slice(values).map((part) => 0 - part)]);
  return typeof found === "number" ? toMillionth(found) : "";
}

/** The delivered value as it stands in its cell. */
function deliveredAt(table: Calculation, offer: Offer): number | "" {
  const delivered = table.scalar(`delivered.${offer}`);
  return typeof delivered === "number" ? delivered : "";
}

function gapToBest(table: Calculation, offer: Offer): number | "" {
  const own = deliveredAt(table, offer);
  const all = OFFERS.map((other) => deliveredAt(table, other)).filter((delivered) => delivered !== "");
  return own === "" ? "" : toMillionth(own - Math.max(...all));
}

function isKnown(table: Calculation, offer: Offer): boolean {
  return numbersOf(table, offer).length > 0 && !table.column(weighted(offer)).some((part) => part instanceof SalesbookError);
}

function numbersOf(table: Calculation, offer: Offer): number[] {
  return table.column(weighted(offer)).filter((part): part is number => typeof part === "number");
}

function sumOf(table: Calculation, offer: Offer, group: "values" | "costs"): number {
  const parts = table.column(weighted(offer));
  return toMillionth(PARTS.reduce((sum, part, row) => sum + (part.group === group ? Number(parts[row]) : 0), 0));
}

function resultAt(table: Calculation, offer: Offer, row: number): number | "" | SalesbookError {
  const part = table.column(weighted(offer))[row];
  return typeof part === "number" || part instanceof SalesbookError ? part : "";
}
