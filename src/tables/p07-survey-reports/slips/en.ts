/** The words of the slips in sheet P7. */
export const slips = {
  intervalsSwapped: {
    name: "Intervals of A and C swapped",
    help: "You gave class A the interval of class C and the other way round; the better the customer, the less often a report is due.",
  },
  sameDay: {
    name: "Same day of the month",
    help: "You took the day of the last report in the month that is due; reports are due on the set day of that month.",
  },
  inDays: {
    name: "Thirty days for a month",
    help: "You added 30 days for each month; add whole months and take the set day of that month.",
  },
  oralMovesIt: {
    name: "Put off by an oral or urgent report",
    help: "You counted from the latest word on the customer; only the last regular report counts, oral and urgent ones put nothing off.",
  },
  rhythmOfVisits: {
    name: "Reports as often as visits",
    help: "You let the report fall due with the next visit; reports have months of their own, and the safest customers have the longest.",
  },
};
