/** The entries of the drop-downs: how Excel lists a choice, and what it says about it. */
export const choices = {
  Rule: {
    crossing: { name: "crossing", tooltip: "Share of all greater amounts below the cut: who crosses the line is inside" },
    within: { name: "within", tooltip: "Share of all greater or equal amounts at most the cut" },
    amount: { name: "amount", tooltip: "The cuts are class standard amounts in money, descending" },
    rank: { name: "rank", tooltip: "The cuts are ranks, ascending, such as {4,10}" },
  },
  Ties: {
    together: { name: "together", tooltip: "Equal amounts share a class" },
    split: { name: "split", tooltip: "Equal amounts are taken one by one in the order entered" },
  },
  CreditMethod: {
    sales: { name: "sales", tooltip: "Sales method: expected sales, cost rate, supply share, credit periods" },
    working: { name: "working", tooltip: "Working capital method: current assets, current liabilities, suppliers" },
    current: {
      name: "current",
      tooltip: "Current ratio method: current assets, current liabilities, general ratio, general limit",
    },
    net: { name: "net", tooltip: "Net assets method: assets, liabilities, suppliers" },
    composite: { name: "composite", tooltip: "Composite judgement: base limit, scores, weights" },
  },
  CustomerNumber: {
    many: { name: "many", tooltip: "Many customers of this kind" },
    medium: { name: "medium", tooltip: "Neither many nor few" },
    few: { name: "few", tooltip: "Few customers of this kind" },
  },
  MarginLevel: {
    low: { name: "low", tooltip: "Low margin on each customer" },
    medium: { name: "medium", tooltip: "Medium margin on each customer" },
    high: { name: "high", tooltip: "High margin on each customer" },
  },
  CustomerImportance: {
    important: { name: "important", tooltip: "An important customer" },
    ordinary: { name: "ordinary", tooltip: "An ordinary customer" },
    small: { name: "small", tooltip: "A small customer" },
    harmful: { name: "harmful", tooltip: "A customer who did harm" },
  },
};
