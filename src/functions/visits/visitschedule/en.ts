/** What is said of VISITSCHEDULE in English. */

/** What cells say. */
export const messages = { arguments: { classes: "classes", lastVisits: "last visits", month: "month" } };

/** What forms and the help say. */
export const help = {
  description: "Planned visit dates of a month, one row per customer, with the same load on every working day.",
  parameters: {
    classes: "Column of A, B or C, one per customer",
    lastVisits: "Dates of the last visits, same shape; blank for a customer never visited",
    month: "Any day of the month to plan",
    visitsPerMonth: "Visits per month for A, B and C, or one number for all. Default {4,2,1}",
    holidays: "Days without visits, besides Saturdays and Sundays",
    workdays: "Days with visits all the same, such as make-up Saturdays",
  },
  search: "visit plan, calendar, schedule, make-up workday",
  answers: "On which days of the month is whom to be visited, without one full and one empty week?",
  formula:
    "Who is due by the end of the month is visited as often as the class says; all visits stand in one line at even distances, and each working day takes the same number of them.",
  source: "Project 6, section 3(6); table 6-14",
  conventions: [
    "Working days are Monday to Friday without the holidays, and the workdays given; a day in both lists is worked on. The days' loads differ by one visit at most.",
    "Nobody is visited on more than every other working day. Who is due later than the month gets a row of blanks.",
    "The more important class is placed first; in a class, who has waited longest.",
  ],
  mistakes: [
    "Cells too narrow or formatted as numbers: the results are dates, so format them as dates.",
    "Typing the month as 3: give a date such as DATE(2026,3,1).",
  ],
  example: "Customer 1, class A, is visited four times, first on {r1}; customer 2 on {r2} and {r2c2}; customer 3 once, on {r3}.",
};
