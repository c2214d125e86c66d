/** The words of the slips in table 6-1. */
export const slips = {
  shareByHeads: {
    name: "Share by number of customers",
    help: "You divided the number of customers; the share is that of their sales in all sales.",
  },
  pastSalesAsExisting: {
    name: "Sales of past customers counted in",
    help: "You counted what past customers once bought; existing are only those who still buy.",
  },
  pastCustomersAsExisting: {
    name: "Past customers counted as existing",
    help: "You counted everybody who ever bought; existing are only those who still buy.",
  },
  pastByTheYear: {
    name: "Past by the calendar",
    help: "You took for past who bought nothing for a year; past is who no longer buys, however long ago the last deal was.",
  },
};
