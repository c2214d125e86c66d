/** Sheet P16: relationship stage and type. */
import { SalesbookError } from "../../domain/errors";
import {
  ACTIVE_PERIODS,
  DECLINING_GROWTH,
  FORMING_GROWTH,
  LIFECYCLE_STAGES,
  lifecycleGrowth,
  lifecycleStages,
} from "../../domain/lifecycle";
import { CUSTOMER_NUMBERS, MARGIN_LEVELS, RELATION_TYPES, relationType, TIES, tieOf } from "../../domain/relation-type";
import { customerFields } from "../parts/customer-fields";
import type { RowTable, Summary } from "../model";
import { sampleQuarters } from "../wholesaler/quarters";
import { sampleCustomerNumbers, sampleMargins } from "./sample";
import { limit } from "../parts/spec-parts";

/** The block whose lines name what stands in a column. */
const BLOCK_OF: Readonly<Record<string, string>> = { stage: "stages", type: "types", tie: "ties" };
const FILLED = "COUNT({sales:row})";
/** The sum of a third of the periods, in which net returns count 0; `behind` thirds lie after it. */
const third = (behind: 0 | 1): string => {
  const end = behind === 0 ? "{sales:count}" : "{sales:count}-INT({sales:count}/3)";
  return `SUMIF(INDEX({sales:row},${end}-INT({sales:count}/3)+1):INDEX({sales:row},${end}),">0")`;
};
const [LAST, BEFORE] = [third(0), third(1)];

/**
 * Sheet P16: the stage of the relation with each customer, read from its sales (the second text, 客户关系生命周期), the type of
 * relation that fits it, and the level of tie to suggest. The limits of the stages are ours and stand in cells.
 */
export const spec: RowTable = {
  type: "rows",
  number: "P16",
  pack: "satisfaction",
  word: "Relations",
  orientation: "landscape",
  structure: [{ name: "periods", default: 6, minimum: 3, maximum: 12 }],
  settings: [
    limit("activePeriods", "whole", ACTIVE_PERIODS, 1, 12),
    limit("forming", "number", FORMING_GROWTH, 1, 100),
    limit("declining", "number", DECLINING_GROWTH, 0, 1),
  ],
  blocks: [
    {
      name: "stages",
      at: "sales",
      lines: LIFECYCLE_STAGES,
      columns: [{ name: "customers", kind: "whole", cells: LIFECYCLE_STAGES.map((stage) => count("customers", "stage", stage)) }],
    },
    {
      name: "types",
      at: "stage",
      lines: RELATION_TYPES,
      columns: [{ name: "ofType", kind: "whole", cells: RELATION_TYPES.map((type) => count("ofType", "type", type)) }],
    },
    {
      name: "ties",
      at: "margin",
      lines: TIES,
      columns: [{ name: "withTie", kind: "whole", cells: TIES.map((tie) => count("withTie", "tie", tie)) }],
    },
  ],
  charts: [],
  sections: [
    {
      name: "relations",
      fields: [
        ...customerFields(),
        {
          role: "input",
          name: "sales",
          kind: "amount",
          repeat: "periods",
          total: "sum",
          required: true,
          blankIsNone: "stage",
          sample: sampleQuarters,
        },
        {
          role: "result",
          name: "stage",
          kind: "choice",
          alerts: ["decline"],
          formula: `IF(${FILLED}+COUNTBLANK({sales:row})<{sales:count},#VALUE!,IF(${FILLED}=0,"",IF(COUNTIF({sales:row},">0")<{activePeriods},{'exploration'},IF(${LAST}<={declining}*${BEFORE}*(1+1E-9),{'decline'},IF(${LAST}>={forming}*${BEFORE}*(1-1E-9),{'formation'},{'stability'})))))`,
          value: (table) => {
            const [activePeriods, forming, declining] = ["activePeriods", "forming", "declining"].map((name) => Number(table.scalar(name)));
            return lifecycleStages(table.block("sales"), {
              activePeriods: activePeriods ?? ACTIVE_PERIODS,
              forming: forming ?? FORMING_GROWTH,
              declining: declining ?? DECLINING_GROWTH,
            });
          },
        },
        {
          role: "result",
          name: "growth",
          kind: "share",
          formula: `IF(ISERROR({stage}),"",IF({stage}="","",IF(${BEFORE}>0,ROUND(${LAST}/${BEFORE}-1,9),"")))`,
          value: (table) => lifecycleGrowth(table.block("sales")),
        },
        { role: "input", name: "margin", kind: "choice", choices: MARGIN_LEVELS, sample: sampleMargins },
        { role: "input", name: "numbers", kind: "choice", choices: CUSTOMER_NUMBERS, sample: sampleCustomerNumbers },
        {
          role: "result",
          name: "type",
          kind: "choice",
          formula: `IF(OR({margin}="",{numbers}=""),"",IF(OR(AND({margin}<>{'low'},{margin}<>{'medium'},{margin}<>{'high'}),AND({numbers}<>{'many'},{numbers}<>{'medium'},{numbers}<>{'few'})),#VALUE!,CHOOSE(1+({numbers}={'medium'})+2*({numbers}={'few'})+({margin}={'medium'})+2*({margin}={'high'}),${RELATION_TYPES.map((type) => `{'${type}'}`).join(",")})))`,
          value: (table) => {
            const numbers = table.column("numbers");
            return table.column("margin").map((margin, row) => {
              const number = numbers[row] ?? "";
              if ((margin ?? "") === "" || number === "") return "";
              if (!MARGIN_LEVELS.some((level) => level === margin) || !CUSTOMER_NUMBERS.some((name) => name === number))
                return new SalesbookError("unknownChoice", { argument: "margin", received: String(margin), accepted: "marginLevels" });
              return relationType(number, margin);
            });
          },
        },
        {
          role: "result",
          name: "tie",
          kind: "choice",
          formula: `IF(ISERROR({type}),"",IF({type}="","",IF(ISERROR({stage}),"",IF(OR({stage}={'exploration'},{type}={'basic'},{type}={'reactive'}),{'financial'},IF({type}={'partnership'},{'structural'},{'social'})))))`,
          value: (table) => {
            const stages = table.column("stage");
            return table
              .column("type")
              .map((type, row) => (stages[row] instanceof SalesbookError ? "" : tieOf(type, stages[row] === "exploration")));
          },
        },
      ],
    },
  ],
};

/** How many customers have a stage, a type or a tie; blank while none has one. */
function count(name: string, field: string, wanted: string): Summary {
  return {
    role: "summary",
    name: `${name}.${wanted}`,
    kind: "whole",
    formula: `IF(SUMPRODUCT(COUNTIF({${field}:column},{${BLOCK_OF[field]}:lines}))=0,"",COUNTIF({${field}:column},{line}))`,
    value: (table) => {
      const known = table.column(field).filter((own) => typeof own === "string" && own !== "");
      return known.length === 0 ? "" : known.filter((own) => own === wanted).length;
    },
  };
}
