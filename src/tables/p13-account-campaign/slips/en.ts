/** The words of the slips in sheet P13. */
export const slips = {
  underWayCounted: {
    name: "Moves under way counted",
    help: "You counted moves that are under way; only those that are done count.",
  },
  shareOfTheMoves: {
    name: "Share of the six moves",
    help: "You divided the moves done by six; the first step is one fifth, and the moves fill only the second.",
  },
  wholeStep: {
    name: "Attack counted as reached",
    help: "You counted the attack as a whole fifth; it counts only as far as its six moves are done.",
  },
  underWayPassed: {
    name: "Move under way taken for done",
    help: "You passed over a move that is under way; the next move is the first of the six that is not done.",
  },
  lateIsStalled: {
    name: "Every overdue account stalled",
    help: "You called an overdue account stalled; it is stalled only from the number of days on that stands above the table.",
  },
  noActionIsOnCourse: {
    name: "No action taken for on course",
    help: "You called an account on course for which no action or no day is set; where one of the two is missing, there is no next action.",
  },
};
