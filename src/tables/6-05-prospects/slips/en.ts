/** The words of the slips in table 6-5. */
export const slips = {
  sumForMean: {
    name: "Sum in the place of the mean",
    help: "You added the four marks up; weight each of them and divide by the sum of the weights.",
  },
  withoutWeights: {
    name: "Weights forgotten",
    help: "You took the plain mean of the marks; each mark counts by the weight that stands above the table.",
  },
  aboveTheBound: {
    name: "Bound left out",
    help: "You gave the grade only above its bound; who reaches the bound exactly is in the grade.",
  },
  visitsOfOneEach: {
    name: "Visits of one prospect",
    help: "You gave the visits of one prospect of the grade; multiply them by the number of prospects in it.",
  },
};
