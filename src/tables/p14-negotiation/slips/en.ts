/** The words of the slips in sheet P14. */
export const slips = {
  evidenceForgotten: {
    name: "Accepted without evidence",
    help: "You accepted a point of the preparation that has no evidence; a good answer counts only once its evidence stands beside it.",
  },
  yesIsFine: {
    name: "Every yes taken for good",
    help: "You took every yes for good; the good answer to a misconception is no, as the column of good answers says.",
  },
  unknownWarns: {
    name: "Unknown taken for bad",
    help: "You let a point warn of which nothing is known; unknown is no answer and counts neither way.",
  },
  claimsCounted: {
    name: "Claims counted as ready",
    help: "You counted every yes as ready; a point is ready only with its evidence.",
  },
  warningsWithoutWeight: {
    name: "Warnings counted, not weighed",
    help: "You counted the warnings; the weights of the points that warn are to be added up.",
  },
  scoreWithoutWeight: {
    name: "Weights forgotten",
    help: "You counted each point once; the score is the weight of what does not warn, divided by the weight of all answers that count.",
  },
};
