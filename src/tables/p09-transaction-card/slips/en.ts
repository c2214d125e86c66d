/** The words of the slips in sheet P9. */
export const slips = {
  itemsOnly: {
    name: "The thirteen items only",
    help: "You gave how complete the thirteen items are; approvals and conditions belong to the card as well.",
  },
  meanOfGroups: {
    name: "Mean of the groups",
    help: "You took the mean of the three groups; divide all that is filled in by all that is asked.",
  },
  beginAfterManager: {
    name: "Begun after the manager’s approval",
    help: "You let trade begin once the sales manager has approved; every item has to be filled in first, and head office has to approve too.",
  },
  conditionsFirst: {
    name: "Conditions before the approval",
    help: "You asked for the extra conditions first; they come after the card is complete and head office has approved.",
  },
};
