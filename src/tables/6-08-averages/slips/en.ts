/** The words of the slips in table 6-8. */
export const slips = {
  monthsWithSales: {
    name: "Average over months with sales only",
    help: "You divided by the months with sales; a month without sales counts as 0, so divide the sum by all months of the table.",
  },
  dividedByTwelve: {
    name: "Divided by 12",
    help: "You divided by the twelve months of a year; divide the sum by the months that stand in the table.",
  },
  returnsAsNothing: {
    name: "Net return set to 0",
    help: "You set a negative average to 0; returns that exceed the purchases stay negative here and lower the total.",
  },
  returnsAsSales: {
    name: "Returns counted as sales",
    help: "You added returned goods as if they were sold; an amount with a minus is subtracted.",
  },
  sumForAverage: {
    name: "Sum in the place of the average",
    help: "You gave the sum of all months; divide it by the number of months.",
  },
};
