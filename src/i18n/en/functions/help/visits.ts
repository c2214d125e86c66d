/** Help for the functions that plan visits and routes. */
export const visits = {
  VISITDUE: {
    description: "Day of the next visit, by the customer's class.",
    parameters: {
      customerClass: "A, B or C",
      lastVisit: "Date of the last visit",
      visitsPerMonth: "Visits per month for A, B and C, or one number for all. Default {4,2,1}",
    },
    answers: "When is each customer to be visited next?",
    formula: "last visit + 30 days ÷ visits per month",
    source: "Project 6, section 3(6); table 6-14",
    conventions: [
      "A month counts 30 days and a part of a day is left out: 4 visits a month are one every 7 days. 0.5 is a visit every other month.",
      "How often each class is visited is a policy; the textbook's own figures are not in the text that is left of it.",
      "A class with 0 visits gives a blank.",
    ],
    mistakes: [
      "Using one table for visits and credit reports (REPORTDUE): their order is the opposite.",
      "Dates stored as text show #VALUE!. Convert them with DATEVALUE.",
    ],
    example: "After visits on the same day, customers of class A, B and C are due on {r1}, {r2} and {r3}.",
  },
  VISITSCHEDULE: {
    description: "Planned visit dates of a month, one row per customer, with the same load on every working day.",
    parameters: {
      classes: "Column of A, B or C, one per customer",
      lastVisits: "Dates of the last visits, same shape; blank for a customer never visited",
      month: "Any day of the month to plan",
      visitsPerMonth: "Visits per month for A, B and C, or one number for all. Default {4,2,1}",
      holidays: "Days without visits, besides Saturdays and Sundays",
    },
    answers: "On which days of the month is whom to be visited, without one full and one empty week?",
    formula:
      "Who is due by the end of the month is visited as often as the class says; all visits stand in one line at even distances, and each working day takes the same number of them.",
    source: "Project 6, section 3(6); table 6-14",
    conventions: [
      "Working days are Monday to Friday without the holidays. The days' loads differ by one visit at most.",
      "Nobody is visited on more than every other working day. Who is due later than the month gets a row of blanks.",
      "The more important class is placed first; in a class, who has waited longest.",
    ],
    mistakes: [
      "Cells too narrow or formatted as numbers: the results are dates, so format them as dates.",
      "Typing the month as 3: give a date such as DATE(2026,3,1).",
    ],
    example: "Customer 1, class A, is visited four times, first on {r1}; customer 2 on {r2} and {r2c2}; customer 3 once, on {r3}.",
  },
  KEEPVISITING: {
    description: "Whether to go on visiting a customer: FALSE after 5 visits without result.",
    parameters: {
      visits: "Visits made so far",
      results: "Orders or other results so far; TRUE will do",
      visitLimit: "Visits without result after which the customer leaves the plan. Default 5",
    },
    answers: "Who leaves the visit plan because nothing came of it?",
    formula: "TRUE if there was a result or visits < limit, otherwise FALSE",
    source: "Project 6, section 2(4) 1",
    conventions: ["The fifth visit without result is the last one: 5 is FALSE, 4 is TRUE.", "Blank results are none."],
    mistakes: ["Counting the visits of all years: start again when a customer is taken up again."],
    example: "Customer 1: {r1}. Customer 2: {r2}. Customer 3 ordered once: {r3}.",
  },
  ROUTEORDER: {
    description: "Order in which to visit stops so that the way is short.",
    parameters: {
      latitudes: "Column of latitudes in degrees, north is positive",
      longitudes: "Column of longitudes in degrees, east is positive, same shape",
      start: "Two cells, latitude and longitude of the place of departure. Default: one of the stops",
      returns: "TRUE if the way ends where it began. Default FALSE",
    },
    answers: "In which order does the salesperson or the van visit the customers of a route?",
    formula:
      "A first way from stop to nearest stop, then improved: stretches are turned round (2-opt) and stops moved elsewhere (Or-opt) until nothing shortens the way, and again after many small disturbances.",
    source: "Project 6, section 3(5); table 6-13",
    conventions: [
      "Distances are as the crow flies (great circle), not along roads.",
      "A short way, not provably the shortest. The same stops always give the same order.",
      "Stops at the same place follow each other as entered. A stop without coordinates is left out.",
      "Up to 5,000 stops; a thousand take about half a second, 5,000 about two seconds.",
    ],
    mistakes: [
      "Swapping latitude and longitude: a latitude beyond ±90 shows #NUM!.",
      "Coordinates in degrees, minutes and seconds: 30°30′ is 30.5.",
    ],
    example: "From the depot at (30.5; 114.3) the stop in row 2 comes as number {r2} and the one in row 1 as number {r1}.",
  },
  ROUTELENGTH: {
    description: "Length of the way through stops, in kilometres as the crow flies.",
    parameters: {
      latitudes: "Column of latitudes in degrees",
      longitudes: "Column of longitudes in degrees, same shape",
      start: "Two cells, latitude and longitude of the place of departure. Default: the first stop",
      returns: "TRUE if the way back counts. Default FALSE",
      order: "Numbers of the stops from ROUTEORDER. Default: as they stand",
    },
    answers: "How long is the way, and how much does a better order save?",
    formula: "Σ of the great-circle distances from stop to stop",
    source: "Project 6, section 3(5); table 6-13",
    conventions: [
      "Rows without coordinates are left out; a stop with only one of the two stops the calculation with an error.",
      "With order, a stop without a number is not visited.",
      "Roads are longer: 1.2 to 1.4 times as a rule of thumb.",
    ],
    mistakes: ["Comparing one way with return and one without."],
    example: "In the order of the column the way and back takes {r1} km.",
  },
};
