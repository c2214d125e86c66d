/** What is said of CAMPAIGNRETURN in English. */

/** What cells say. */
export const messages = {
  arguments: { campaignCost: "cost", revenue: "revenue", marginRate: "margin rate" },
  accepted: { marginRate: "a rate from −1 to 1 (0.2 or 20%)" },
};

/** What forms and the help say. */
export const help = {
  description: "What came back of each yuan spent on a campaign: (revenue × margin rate − cost) ÷ cost.",
  parameters: {
    campaignCost: "What the campaign cost",
    revenue: "Sales that it brought, same shape",
    marginRate: "Margin rate on these sales, one for all or same shape",
  },
  search: "return on investment, ROI, campaign, promotion, advertising, marketing return, did it pay",
  answers: "Did the campaign pay, and which one paid best?",
  formula: "(revenue × margin rate − cost) ÷ cost",
  source: "Text 客戶也瘋狂, part 4 (4)",
  conventions: [
    "A fraction: 0.5 is half a yuan of profit for each yuan spent. −1 is all lost.",
    "A cost of 0 shows #DIV/0!. A blank gives a blank: unknown is not nothing.",
  ],
  mistakes: ["Dividing the revenue by the cost: the goods had to be bought too. Only the margin is earned."],
  example: "Campaign 1: {r1}. Campaign 2 did not earn what it cost: {r2}.",
};
