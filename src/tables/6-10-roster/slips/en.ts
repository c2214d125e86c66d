/** The words of the slips in table 6-10. */
export const slips = {
  fromTheNewest: {
    name: "Counted from the newest",
    help: "You gave number 1 to the newest customer; the one who was won first has number 1.",
  },
  inOrderOfEntry: {
    name: "Numbered as entered",
    help: "You numbered the customers as they stand in the list; number them by the day on which they were won.",
  },
  byName: {
    name: "Sorted by name",
    help: "You numbered the customers by their names; number them by the day on which they were won.",
  },
  sortedAsTexts: {
    name: "Days sorted as texts",
    help: "You sorted the days as texts, in which October comes before March; type them as dates and sort these.",
  },
};
