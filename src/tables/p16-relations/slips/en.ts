/** The words of the slips in sheet P16. */
export const slips = {
  lastOnBefore: {
    name: "Last period on the one before",
    help: "You compared the last period with the one before; the last third of the periods is compared with the third before it.",
  },
  lastOnFirst: {
    name: "Last period on the first",
    help: "You compared the last period with the first; the last third of the periods is compared with the third before it.",
  },
  halves: {
    name: "Halves for thirds",
    help: "You compared the second half of the periods with the first; the last third is compared with the third before it.",
  },
  timesForGrowth: {
    name: "Multiple for growth",
    help: "You gave how many times as large the sales are; the growth is one less.",
  },
  stageByTheLastTwo: {
    name: "Stage by the last two periods",
    help: "You judged by the last two periods alone; the stage follows from the last third of the periods against the third before it.",
  },
  stageByHalves: {
    name: "Stage by halves",
    help: "You judged by the two halves; the stage follows from the last third of the periods against the third before it.",
  },
  marginAlone: {
    name: "Type by the margin alone",
    help: "You looked at the margin alone; the type follows from the margin and from how many such customers there are.",
  },
  tieByMargin: {
    name: "Tie by the margin",
    help: "You took the tie from the margin; it follows from the type of relation, and is financial during exploration.",
  },
};
