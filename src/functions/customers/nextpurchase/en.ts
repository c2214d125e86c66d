/** What is said of NEXTPURCHASE in English. */

/** What cells say. */
export const messages = { arguments: { dates: "dates" } };

/** What forms and the help say. */
export const help = {
  description: "Day of the next purchase to be expected: last one + median interval.",
  parameters: { dates: "Dates of purchases: one row per customer, in any order, blanks left out" },
  search: "repurchase, repeat purchase, when will they buy",
  answers: "When will the customer buy again, so that an offer comes in time?",
  formula: "last date + median of the days between successive dates",
  source: "Project 6, module 3: the supermarket that foresees purchases",
  conventions: [
    "The median, so one long absence does not move it. A half day is left out.",
    "Several purchases of one day are one. Fewer than two days show #N/A; a row of blanks gives a blank.",
  ],
  mistakes: ["Mixing products: the rhythm of coffee is not that of soap. Give one row per customer and product."],
  example: "Customer 1 is expected on {r1}, customer 2 on {r2}. One purchase tells nothing: {r3}.",
};
