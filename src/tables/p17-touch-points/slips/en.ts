/** The words of the slips in sheet P17. */
export const slips = {
  plainMean: {
    name: "Plain mean",
    help: "You took the plain mean of the scores; each score counts by the importance of its touch point.",
  },
  weightedByCases: {
    name: "Weighted by cases",
    help: "You weighted the scores by the number of cases; each score counts by the importance of its touch point.",
  },
  importanceOfTen: {
    name: "Importance divided by ten",
    help: "You divided the importance by ten; divide it by the sum of the importance of all touch points that have a score.",
  },
  belowZero: {
    name: "Gap below zero",
    help: "You gave a negative gap for a score above the target; nothing is lacking there, so the gap is 0.",
  },
  gapWithoutWeight: {
    name: "Weight forgotten",
    help: "You gave the whole gap; multiply it by the weight of the touch point.",
  },
  lowestScoreFirst: {
    name: "Lowest score first",
    help: "You ranked by the lowest score; rank 1 has the touch point that takes the most points off the satisfaction.",
  },
  fewCasesForgotten: {
    name: "Too few cases overlooked",
    help: "You judged a touch point with too few cases; ask more customers there before anything is changed.",
  },
};
