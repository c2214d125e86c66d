/** The words of the slips in sheet P4. */
export const slips = {
  surplusCounted: {
    name: "Surplus counted",
    help: "You counted what the channel gives beyond the need; of each need only what is met counts, at most the need itself.",
  },
  meanOfRatios: {
    name: "Mean of the four ratios",
    help: "You took the mean of the four ratios; divide the sum of what is met by the sum of the needs.",
  },
  bestFit: {
    name: "Best fit for the cheapest",
    help: "You chose the channel that fits best; choose the cheapest of those that fit well enough and cost little enough.",
  },
  costOfTheChannel: {
    name: "Cost of the whole channel",
    help: "You gave what the channel costs in a year; divide it by the customers that it serves.",
  },
  capForgotten: {
    name: "Cap on the cost forgotten",
    help: "You called a segment served although its channel costs too much; the cost may not exceed the set part of what a customer is worth.",
  },
};
