/** The words of the slips in sheet P8. */
export const slips = {
  fromNoticing: {
    name: "Days from noticing",
    help: "You counted from the day on which the sign was noticed; the days count from the report to the superior.",
  },
  runsOnToToday: {
    name: "A closed case runs on",
    help: "You counted to today though the case is closed; count only to the day on which it was settled.",
  },
  measureAsAct: {
    name: "Acting alone taken for acting",
    help: "You let a case go on to action though a measure was taken without an instruction; that is a step of its own, for nobody may act on his own.",
  },
  measureAsWatch: {
    name: "Acting alone taken for watching",
    help: "You took a case as watched though its measure was taken without an instruction; that is a step of its own, for nobody may act on his own.",
  },
  proposedAsInPlace: {
    name: "Proposed taken for in place",
    help: "You took a measure that is only proposed or was refused as one that holds; only a measure in place counts.",
  },
};
