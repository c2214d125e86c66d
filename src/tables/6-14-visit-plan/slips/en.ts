/** The words of the slips in table 6-14. */
export const slips = {
  multiplied: {
    name: "30 times the visits",
    help: "You multiplied the days of the month by the visits; divide 30 days by the visits in a month.",
  },
  dateMultiplied: {
    name: "Next day by 30 times the visits",
    help: "You added 30 days times the visits to the last visit; add 30 days divided by the visits in a month.",
  },
  fromToday: {
    name: "Counted from today",
    help: "You added the interval to today; add it to the day of the last visit.",
  },
  sinceLastVisit: {
    name: "Overdue since the last visit",
    help: "You counted the days since the last visit; only the days since the next visit was due are overdue.",
  },
  columnOfOthers: {
    name: "Visits of the others",
    help: "You took the frequency of the other column; whether staff or managers go is said above the table.",
  },
};
