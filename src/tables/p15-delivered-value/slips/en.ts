/** The words of the slips in sheet P15. */
export const slips = {
  costsAdded: {
    name: "Costs added",
    help: "You added the costs to the values; the delivered value is the total value less the total cost.",
  },
  withoutWeights: {
    name: "Weights forgotten",
    help: "You added up the bare points; multiply each part by its weight first.",
  },
  meanRival: {
    name: "Gap to the mean rival",
    help: "You compared our part with the mean of the rivals; the gap is measured to the best of them.",
  },
  gapWithoutWeights: {
    name: "Gap of the bare points",
    help: "You compared the bare points; the gap is between the weighted figures.",
  },
  everyLagFirst: {
    name: "First everywhere",
    help: "You put every part that lags behind first; only where the gap is largest is to be acted on first.",
  },
  leadOverTheMean: {
    name: "Lead over the mean rival",
    help: "You compared our delivered value with the mean of the rivals; the lead is measured to the best of them.",
  },
};
