/** The words of table 6-8. */
export const table = {
  name: "Monthly average sales",
  purpose:
    "The sales of three to six months in a row, or of up to twelve, added up and averaged per customer. A month without sales counts as 0.",
  answers: "average per month, monthly sales",
  fields: { code: "Code", customer: "Customer", month: "Month {n} (yuan)", sum: "Sum (yuan)", average: "Monthly average (yuan)" },
  sections: { sales: "Sales by month" },
  scalars: { months: "Months", divideBy: "Divided by", divided: "Divided by" },
  choices: {
    allMonths: "All months",
    sinceFirst: "Since first",
    allMonthsWhy: "Average: the sum divided by all months of the table, as the textbook divides it.",
    sinceFirstWhy:
      "Average: the sum divided by the months since each customer’s first purchase in the table. Salesbook’s own, for new customers; the textbook divides by all months.",
  },
  blocks: {},
  charts: {},
};
