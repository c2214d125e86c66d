/** What is said of STEADYCLASS in English. */

/** What cells say. */
export const messages = { arguments: { periods: "periods", confirm: "confirm", lineMargin: "margin" } };

/** What forms and the help say. */
export const help = {
  description: "A class that changes only when periods running confirm it, or by a clear margin.",
  parameters: {
    periods: "Sales: one row per customer, one column per period, oldest first",
    cuts: "Where the classes end, as shares. Default {0.75,0.95}",
    confirm: "How many periods running confirm a change. Default 2",
    lineMargin: "How far beyond the line an amount changes the class at once. Default 0.1, which is 10 %",
  },
  search: "stable class, hysteresis, class changes every month, customer classes over time, smoothing",
  answers: "Which class does a customer have when a single good or bad period is not to decide?",
  formula:
    "The class of the first period with purchases. It changes at once when an amount is the margin above the largest amount below the class it comes into, or the margin below the smallest amount in the class it leaves; otherwise when so many periods running are all better or all worse.",
  source: "Our own rule; the principles of customer management in project 6 ask only that changes be followed. Sheet P23",
  conventions: [
    "The class of each period is that of ABCCLASS, with what was bought in that period.",
    "The line between two classes is where the customers next to it stand in the period: the last one in the better class (its standard amount) and the first one below it.",
    "Periods running that are all better, or all worse, lead to the nearest class that each of them reaches.",
    "A blank, 0 or a net return is a period without purchases. So many of them running take the class away, and the result is blank.",
    "With confirm 1, or with margin 0, it is the class of the last period.",
  ],
  mistakes: ["Newest period first: the oldest class then stays.", "Typing 10 for a margin of 10 %: it is 0.1 or 10%."],
  example:
    "In the last period customer 3 is ahead of customer 2, but by less than a tenth: it stays in {r3}, and customer 2 in {r2}. One period without purchases leaves customer 4 in {r4}.",
};
