/** The words of the slips in sheet P19. */
export const slips = {
  dealsOfLeads: {
    name: "Deals divided by leads",
    help: "You divided the deals by the leads; the success rate is the deals divided by all people reached.",
  },
  costPerLead: {
    name: "Cost per lead",
    help: "You divided the cost by the leads; divide it by the deals.",
  },
  profitOnRevenue: {
    name: "Margin forgotten",
    help: "You took the cost off the whole revenue; multiply the revenue by the margin first, for the goods have to be paid too.",
  },
  costForgotten: {
    name: "Cost forgotten",
    help: "You gave the gross profit; the cost of the campaign is to be taken off.",
  },
  revenueOnCost: {
    name: "Revenue divided by cost",
    help: "You divided the revenue by the cost; the return is the profit of the campaign divided by its cost.",
  },
  revenueLessCostOnCost: {
    name: "Return without the margin",
    help: "You counted the whole revenue as earned; the return is the profit of the campaign, from the margin, divided by its cost.",
  },
  profitOfRevenue: {
    name: "Profit divided by revenue",
    help: "You divided the profit by the revenue; the return is the profit divided by the cost of the campaign.",
  },
  paidByRevenue: {
    name: "Success by revenue",
    help: "You called a campaign a success because its revenue covers the cost; its return, from the margin, has to reach the least return above the table.",
  },
};
