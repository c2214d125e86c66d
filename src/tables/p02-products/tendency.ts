/** What customers lean towards on sheet P2 (二、(一)3(5)): who bought how much of what, and to whom a product is offered first. */
import type { Result } from "../../domain/cells";
import { leastTended, purchaseTotals, tendency } from "../../domain/product-tendency";
import { once, type Block, type Calculation, type Section, type Value } from "../model";
import { sampleBuyer, samplePurchases } from "./sample";

/** The customers that are looked at. */
const CUSTOMERS = ["1", "2", "3", "4", "5"] as const;
const POTENTIALS = ["high", "medium", "low"] as const;

const AMOUNT = "INDEX({bought:row},{repetition})";
const TOTAL = "INDEX({purchases:cells},{repetition})";
const INDEX = "INDEX({tendency:row},{repetition})";

/** Who the customers are, how much is to be expected of them, and what they bought. */
export function customersBlock(): Block {
  return {
    name: "customers",
    at: "opening",
    lines: CUSTOMERS,
    names: CUSTOMERS.map((line, place) => ({
      role: "parameter",
      name: `buyer.${line}`,
      kind: "text",
      default: null,
      sample: sampleBuyer(place).name,
    })),
    columns: [
      {
        name: "potential",
        kind: "choice",
        cells: CUSTOMERS.map((line, place) => ({
          role: "parameter",
          name: `potential.${line}`,
          kind: "choice",
          choices: POTENTIALS,
          default: null,
          sample: () => sampleBuyer(place).potential,
        })),
      },
      {
        name: "purchases",
        kind: "amount",
        cells: CUSTOMERS.map((line, place) => ({
          role: "summary",
          name: `purchases.${line}`,
          kind: "amount",
          formula: `IF(COUNT(INDEX({bought:block},0,${line}))=0,"",SUM(INDEX({bought:block},0,${line})))`,
          value: (table) => {
            const isTyped = table.column(`bought${line}`).some((cell) => typeof cell === "number");
            return isTyped ? (purchaseTotals(table.block("bought"))[place] ?? "") : "";
          },
        })),
      },
    ],
  };
}

/** What was typed, what follows, and the first customer to offer a product to that is to be pushed. */
export function tendencySection(): Section {
  return {
    name: "tendency",
    page: "named",
    fields: [
      { role: "input", name: "bought", kind: "amount", repeat: CUSTOMERS.length, sample: samplePurchases },
      {
        role: "result",
        name: "tendency",
        kind: "number",
        repeat: CUSTOMERS.length,
        formula: `IF(ISNUMBER(${AMOUNT}),IF(AND(N(${TOTAL})>0,N({salesShare})>0),${AMOUNT}/${TOTAL}/{salesShare},""),IF(${AMOUNT}="","",#VALUE!))`,
        value: (table, customer) => {
          const [shares, total] = [table.column("salesShare"), table.scalar(`purchases.${customer}`)];
          return table.column(`bought${customer}`).map((amount, row) => tendency(amount, total, shares[row]));
        },
      },
      {
        role: "result",
        name: "offerTo",
        kind: "text",
        formula: `IF(AND({decision}={'push'},COUNT({open:row})>0),IF(MIN({open:row})<1,INDEX({customers:lines},MATCH(MIN({open:row}),{open:row},0))&"",""),"")`,
        value: (table) => {
          const decisions = table.column("decision");
          return tendenciesOf(table).map((own, row) => {
            const least = decisions[row] === "push" ? leastTended(own, potentialsOf(table)) : -1;
            return least < 0 ? "" : String(table.scalar(`buyer.${CUSTOMERS[least] ?? "1"}`) ?? "");
          });
        },
      },
    ],
  };
}

/** For calculation: the tendency of those customers of whom much is to be expected. */
export function openField(): Section["fields"][number] {
  return {
    role: "result",
    name: "open",
    kind: "number",
    repeat: CUSTOMERS.length,
    formula: `IF(AND(INDEX({potential:cells},{repetition})={'high'},ISNUMBER(${INDEX})),${INDEX},"")`,
    value: (table, customer) => {
      const isOpen = potentialsOf(table)[customer - 1] === "high";
      return table.column(`tendency${customer}`).map((own) => (isOpen && typeof own === "number" ? own : ""));
    },
  };
}

/** The tendencies towards each product. */
const tendenciesOf = once((table) =>
  table.block("tendency").map((row) => row.map((own): Result<number> => (typeof own === "number" ? own : ""))),
);

function potentialsOf(table: Calculation): Value[] {
  return CUSTOMERS.map((line) => table.scalar(`potential.${line}`));
}
