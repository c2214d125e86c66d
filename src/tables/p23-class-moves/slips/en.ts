/** The words of the slips in sheet P23. */
export const slips = {
  classOfAllPeriods: {
    name: "Class of all periods together",
    help: "You divided into classes by the sales of all periods together; each period has classes of its own.",
  },
  within: {
    name: "Other side of the line",
    help: "You put the customer who crosses the line into the lower class; here the one who crosses still belongs to the higher class.",
  },
  turned: {
    name: "Up and down confused",
    help: "You confused up and down; A is the best class, so from B to A is up.",
  },
  sinceTheFirst: {
    name: "Compared with the first period",
    help: "You compared the last period with the first; the move is from the period before to the last.",
  },
  changeTurned: {
    name: "Sign of the change turned",
    help: "You took the last period off the one before; the change is the last period less the one before.",
  },
  changeSinceTheFirst: {
    name: "Change since the first period",
    help: "You took off the first period; the change is the last period less the one before.",
  },
  steadyByTheSums: {
    name: "Steady class by the sums",
    help: "You divided by the sales of all periods together; the steady class follows period by period and changes only when enough periods confirm it, or far from the line.",
  },
};
