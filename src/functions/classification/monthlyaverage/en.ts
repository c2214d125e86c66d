/** What is said of MONTHLYAVERAGE in English. */

/** What cells say. */
export const messages = {
  arguments: { months: "months", since: "since" },
  accepted: { sinceMonth: "a whole number from 1 to the number of months" },
};

/** What forms and the help say. */
export const help = {
  description: "Monthly average sales of each customer.",
  parameters: {
    months: "Block of monthly sales: one row per customer, one column per month",
    since: "Number of the first month that counts, one for all or one per row; default 1, the whole window",
  },
  search: "average per month, mean sales",
  answers: "What does each customer buy in a month, with good and bad months evened out?",
  formula: "sum of the months that count ÷ how many they are, by default all columns",
  source: "Project 6, section 3(3); table 6-8",
  conventions: [
    "The textbook divides by all months. Counting from a later month on, such as that of the first purchase, is ours: it does not make new customers look small.",
    "The textbook takes 3 to 6 successive months; any number of columns will do.",
    "A blank month is a month without sales and counts as 0. A row of blanks only gives a blank.",
    "Sums are rounded to a millionth, so that equal customers tie in the ranking.",
  ],
  mistakes: ["Using AVERAGE: it leaves blank months out, so a customer with one purchase in three months looks three times as large."],
  example: "Customer 2 bought in one month of three: {r2} a month. AVERAGE would say 300.",
};
