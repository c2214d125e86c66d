/** The words of the slips in sheet P10. */
export const slips = {
  openForRecovered: {
    name: "What is open for what came in",
    help: "You divided what is still open by the amount; the recovery rate is what has come in, divided by the amount.",
  },
  tellAtOnce: {
    name: "Customer told without instruction",
    help: "You would tell the customer that trade ends; that is done only where the superior has instructed to end it.",
  },
  meanOfRates: {
    name: "Mean of the rates",
    help: "You took the mean of the rates of the cases; divide all that has come in by the sum of the amounts.",
  },
  closedByCases: {
    name: "Closed cases by all cases",
    help: "You divided the number of closed cases by all cases; divide the money that has come in by the sum of the amounts.",
  },
  closedLeftOut: {
    name: "Closed cases left out",
    help: "You left the closed cases out; what has come in there counts too.",
  },
};
