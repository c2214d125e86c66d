/** The words of the slips in sheet P20. */
export const slips = {
  bothConditions: {
    name: "Both conditions asked for",
    help: "You asked for the spending and the visits of a tier; one of the two is enough.",
  },
  bySpendAlone: {
    name: "Tier by spend alone",
    help: "You looked at what the member spends only; enough visits are enough too.",
  },
  byVisitsAlone: {
    name: "Tier by visits alone",
    help: "You looked at the member’s visits only; enough spend is enough too.",
  },
  wholeYearDoubled: {
    name: "Whole year multiplied",
    help: "You multiplied the points of the whole year for the birthday; only what was bought in the month of birthday counts additionally.",
  },
  notRoundedDown: {
    name: "Points not rounded down",
    help: "You counted parts of a point; the spending is divided and rounded down to whole points before it is multiplied.",
  },
  tierForgotten: {
    name: "Tier forgotten in the points",
    help: "You counted the spending once; it counts as often as the member’s tier says.",
  },
  usedNotTakenOff: {
    name: "Used points not taken off",
    help: "You did not take off the points that were used; the balance is what was brought forward and earned, less what was used.",
  },
  pointsAsMoney: {
    name: "Points taken for money",
    help: "You gave the points as money; divide them by the points that are worth one unit of money.",
  },
  toTheTop: {
    name: "Distance to the top tier",
    help: "You gave what is lacking of the top tier; the next tier above the member’s own is asked for.",
  },
};
