/** The words of the slips in sheet P22. */
export const slips = {
  byValueAlone: {
    name: "Importance by value alone",
    help: "You judged by the value alone; a customer who does more harm than good is harmful whatever its value.",
  },
  harmfulWonBack: {
    name: "Harmful customer won back",
    help: "You want to win back a customer who does more harm than good; such a customer is let go.",
  },
  cameBackOverlooked: {
    name: "Return overlooked",
    help: "You gave an action for winning back a customer who has come back; it is to be kept.",
  },
  harmfulKeptIn: {
    name: "Harmful customers kept in",
    help: "You added the value of customers who are let go; only those who are to be won back count.",
  },
  wonBackKeptIn: {
    name: "Those won back kept in",
    help: "You added the value of customers who have come back; only those who are still to be won back count.",
  },
  surplusSetOff: {
    name: "Surplus set off",
    help: "You set what was done beyond the plan for one group of customers off against another; what is behind is counted for each group alone.",
  },
};
