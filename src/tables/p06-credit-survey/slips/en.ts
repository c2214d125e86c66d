/** The words of the slips in sheet P6. */
export const slips = {
  everyYesWarns: {
    name: "Every yes taken for a warning",
    help: "You let every yes warn; for some questions yes is the good answer, as the column of good answers says.",
  },
  unknownAsNo: {
    name: "Unknown taken for no",
    help: "You read unknown as no; what is not known is no answer and counts neither way.",
  },
  unknownWarns: {
    name: "Unknown taken for a warning",
    help: "You let a question warn of which nothing is known; unknown is no answer and counts neither way.",
  },
  warningsWithoutWeight: {
    name: "Warnings counted, not weighed",
    help: "You counted the warnings; the weights of the questions that warn are to be added up.",
  },
  scoreWithoutWeight: {
    name: "Weights forgotten",
    help: "You counted each question once; the score is the weight of what does not warn, divided by the weight of all answers that count.",
  },
  judgedTooSoon: {
    name: "Judged with too few answers",
    help: "You judged a part by its score though too few of its questions are answered; below the needed share it stays unfinished.",
  },
  wholeByScore: {
    name: "Whole judged by its score",
    help: "You judged the customer by the score of all questions; the whole is as bad as its worst part, and unfinished as long as one part is.",
  },
};
