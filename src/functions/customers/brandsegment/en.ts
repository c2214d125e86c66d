/** What is said of BRANDSEGMENT in English. */

/** What cells say. */
export const messages = {
  arguments: { nationalBrand: "national brand", storeBrand: "store brand", loyal: "loyal" },
  accepted: { loyalShare: "a share above 0.5 and at most 1 (0.8 or 80%)" },
  results: {
    nationalLow: "national brand, low use",
    nationalMedium: "national brand, medium use",
    nationalHigh: "national brand, high use",
    storeLow: "store brand, low use",
    storeMedium: "store brand, medium use",
    storeHigh: "store brand, high use",
    switcherLow: "switcher, low use",
    switcherMedium: "switcher, medium use",
    switcherHigh: "switcher, high use",
  },
};

/** What forms and the help say. */
export const help = {
  description: "One of nine segments: brand loyalty × low, medium or high use.",
  parameters: {
    nationalBrand: "Quantity of the national brand per customer",
    storeBrand: "Quantity of the store's own brand, same unit and shape",
    loyal: "Share from which on a customer is loyal. Default 0.8",
  },
  search: "segmentation, brand loyalty, private label, heavy users",
  answers: "Whom should an offer for the store's own brand address?",
  formula: "loyal to a brand from 80 % of it on, otherwise a switcher; use = both brands together, by thirds of the customers",
  source: "Project 6, module 3: the nine segments. Where the lines run is our own.",
  conventions: [
    "High use: fewer than a third of the customers use more; medium: fewer than two thirds. Equal use is one level.",
    "Who bought neither gets a blank and counts in no third.",
    "The answer is in Excel's display language.",
  ],
  mistakes: ["Giving each customer alone: the thirds need the whole column."],
  example: "Customer 1: {r1}. Customer 2: {r2}. Customer 3: {r3}. Customer 4: {r4}.",
};
