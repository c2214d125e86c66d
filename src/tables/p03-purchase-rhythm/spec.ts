/** Sheet P3: purchase rhythm and lists. */
import { BRAND_SEGMENTS, LOYAL_SHARE } from "../../domain/brand-segment";
import { attempt } from "../../domain/columns";
import { CAMPAIGN_BRANDS, DAYS_AHEAD, DAYS_BETWEEN_LISTS, LEAST_WEEKLY, ownOffer } from "../../domain/purchase-list";
import { customerFields } from "../parts/customer-fields";
import { todayCell } from "../parts/day-cells";
import type { InputField, RowTable } from "../model";
import { BRANDS, gapsOf, intervalsOf, lastDays, LEVELS, nextDays, offerBlock, offersOf, partsOf, segmentsOf, statesOf, uses } from "./rows";
import { listChoice, listFields, listKeys } from "./lists";
import { ofPurchases, sampleSubsidies, samplePurchaseDays, samplePurchaseProducts, sampleQuantities } from "./sample";
import { figuresUnless, holdsText, limit, timesIn } from "../parts/spec-parts";

/** A day of purchase in this column, and the days of its row. */
const DAY = "INDEX({date:row},{repetition})";
const DAYS = "{date:row}";
const QUANTITIES = "COUNT({national},{store})";
const BLANKS = '({national}="")+({store}="")';
/** As many products as a page takes. */
const PRINTED_ROWS = 14;
const SEGMENTS = BRAND_SEGMENTS.map((segment) => `{'${segment}'}`).join(",");
const SAME_PRODUCT = '({product:column}&""={product}&"")';

/** A count of purchases; blank while none is expected. */
const counted = figuresUnless('SUMPRODUCT(--({status:column}<>""))=0', (table) => table.column("status").every((state) => state === ""));

/**
 * Sheet P3: when which customer buys a product again, which of nine kinds of buyers it is, and what to offer it; and the list
 * of one customer to print (模块三). For whom the strongest campaign is, the text prints one way and means the other: a setting. The interval is the median of the days between purchases; a single purchase has none.
 */
export const spec: RowTable = {
  type: "rows",
  severalRows: true,
  number: "P3",
  pack: "transactions",
  word: "Rhythm",
  orientation: "landscape",
  structure: [{ name: "purchases", default: 4, minimum: 2, maximum: 12 }],
  settings: [
    todayCell(),
    { role: "parameter", name: "daysAhead", kind: "whole", default: DAYS_AHEAD, minimum: 1, maximum: 31 },
    { role: "parameter", name: "loyal", kind: "share", default: LOYAL_SHARE, minimum: 0.51, maximum: 1 },
    { role: "parameter", name: "campaign", kind: "choice", choices: CAMPAIGN_BRANDS, default: "printed" },
    limit("leastWeekly", "amount", LEAST_WEEKLY, 0, 1e9),
    limit("listEvery", "whole", DAYS_BETWEEN_LISTS, 1, 366),
    counted("dueCount", "whole", "COUNTIF({status:column},{'due'})", (table) => timesIn(table, "status", "due")),
    counted("overdueCount", "whole", "COUNTIF({status:column},{'overdue'})", (table) => timesIn(table, "status", "overdue")),
  ],
  blocks: [offerBlock("date"), listChoice("listProduct")],
  charts: [],
  sections: [
    {
      name: "purchases",
      fields: [
        ...customerFields(ofPurchases),
        { role: "input", name: "product", kind: "text", required: true, sample: samplePurchaseProducts },
        { role: "input", name: "date", kind: "date", repeat: "purchases", sample: samplePurchaseDays },
        quantity("national"),
        quantity("store"),
        {
          role: "result",
          name: "last",
          kind: "date",
          formula: `IF(ISERROR({interval}),"",IF(MAX(${DAYS})=0,"",INT(MAX(${DAYS}))))`,
          value: lastDays,
        },
        {
          role: "result",
          name: "interval",
          kind: "number",
          formula: `IF(COUNT(${DAYS})+COUNTBLANK(${DAYS})<{date:count},#VALUE!,IF(COUNTIFS(${DAYS},"<61",${DAYS},"<>0")+COUNTIF(${DAYS},">=2958466")>0,#NUM!,IF(COUNT({gap:row})=0,"",MEDIAN({gap:row}))))`,
          value: (table) => intervalsOf(table),
        },
        {
          role: "result",
          name: "next",
          kind: "date",
          formula: `IF(ISNUMBER({interval}),IF({last}+{interval}>=2958466,#NUM!,INT({last}+{interval})),{interval})`,
          value: (table) => nextDays(table),
        },
        {
          role: "result",
          name: "status",
          kind: "choice",
          alerts: ["overdue"],
          formula: `IF(ISERROR({next}),"",IF({next}="",IF({last}="","",{'once'}),IF(ISNUMBER({today}),IF({next}<INT({today}),{'overdue'},IF({next}<INT({today})+{daysAhead},{'due'},{'later'})),"")))`,
          value: (table) => statesOf(table),
        },
        {
          role: "result",
          name: "segment",
          kind: "choice",
          formula: `IF(${QUANTITIES}+${BLANKS}<2,#VALUE!,IF(OR(N({national})<0,N({store})<0),#NUM!,IF({use}="","",CHOOSE(3*{brand}+{level}-3,${SEGMENTS}))))`,
          value: (table) => segmentsOf(table),
        },
        {
          role: "result",
          name: "offer",
          kind: "share",
          // The first line is for users of the store brand, brand 2, as the text prints it; turned, for those of the other one.
          formula: 'IF({use}="","",INDEX({offers:body},IF({brand}=3,3,IF({campaign=printed},3-{brand},{brand})),{level}))',
          value: offersOf,
        },
      ],
    },
    {
      name: "makers",
      page: "named",
      fields: [
        { role: "input", name: "subsidy", kind: "share", bounds: { minimum: 0, maximum: 1 }, sample: sampleSubsidies },
        {
          role: "result",
          name: "ownOffer",
          kind: "share",
          formula: `IF(${holdsText("subsidy")},#VALUE!,IF(OR(N({subsidy})<0,N({subsidy})>1),#NUM!,IF(ISNUMBER({offer})*ISNUMBER({subsidy}),ROUND({offer}*(1-{subsidy}),6),"")))`,
          value: (table) => {
            const subsidies = table.column("subsidy");
            return table.column("offer").map((offer, row) => attempt(() => ownOffer(offer, subsidies[row])));
          },
        },
      ],
    },
    { name: "list", page: "own", printedRows: PRINTED_ROWS, fields: listFields() },
    {
      name: "reckoning",
      page: "none",
      fields: [
        ...listKeys(),
        {
          role: "result",
          name: "use",
          kind: "number",
          formula: `IF(${QUANTITIES}+${BLANKS}<2,"",IF(OR(N({national})<0,N({store})<0),"",IF(ROUND(N({national})+N({store}),6)=0,"",ROUND(N({national})+N({store}),6))))`,
          value: (table) => uses(table),
        },
        {
          role: "result",
          name: "brand",
          kind: "whole",
          formula: `IF({use}="","",IF(N({national})>=({loyal}-1E-9)*(N({national})+N({store})),1,IF(N({store})>=({loyal}-1E-9)*(N({national})+N({store})),2,3)))`,
          value: (table) => partsOf(table).map((parts) => (parts ? BRANDS.indexOf(parts.brand) + 1 : "")),
        },
        {
          role: "result",
          name: "level",
          kind: "whole",
          // How many of the product's buyers use more, in thirds of all its buyers.
          formula: `IF({use}="","",3-MIN(2,INT(3*SUMPRODUCT(${SAME_PRODUCT}*ISNUMBER({use:column})*({use:column}>{use}))/SUMPRODUCT(${SAME_PRODUCT}*ISNUMBER({use:column})))))`,
          value: (table) => partsOf(table).map((parts) => (parts ? LEVELS.indexOf(parts.level) + 1 : "")),
        },
        {
          role: "result",
          name: "gap",
          kind: "whole",
          repeat: "purchases",
          // From a day of purchase to the next later one; of several purchases on a day the first counts.
          formula: `IF(ISNUMBER(${DAY}),IF(AND(${DAY}>=61,COUNTIFS(INDEX(${DAYS},1):${DAY},">="&INT(${DAY}),INDEX(${DAYS},1):${DAY},"<"&INT(${DAY})+1)=1,COUNTIF(${DAYS},">="&INT(${DAY})+1)>0),INT(SMALL(${DAYS},COUNTIF(${DAYS},"<"&INT(${DAY})+1)+1))-INT(${DAY}),""),"")`,
          value: gapsOf,
        },
      ],
    },
  ],
};

function quantity(name: "national" | "store"): InputField {
  return { role: "input", name, kind: "number", sample: sampleQuantities(name) };
}
