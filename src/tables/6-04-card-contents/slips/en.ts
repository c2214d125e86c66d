/** The words of the slips in table 6-4. */
export const slips = {
  notAskedCounted: {
    name: "Items that do not apply counted",
    help: "You divided by all items; those that this card does not ask are left out.",
  },
  bothCardsPooled: {
    name: "Both cards taken together",
    help: "You added up the company’s and the person’s card; each card has a completeness of its own.",
  },
  everyBlankMissing: {
    name: "Every blank taken for missing",
    help: "You counted every item without an answer; missing are only those that are required.",
  },
  listedThoughNotRequired: {
    name: "Named though not required",
    help: "You named the card wherever an answer is missing; only required items are named.",
  },
};
