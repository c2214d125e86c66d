/** The words of sheet P7. */
export const table = {
  name: "Credit survey reports",
  purpose:
    "When the next credit report on each customer is due. Class A is reported on every half year, B every quarter, C every month, by the day set below; the better the credit, the less often. Everyday oral and urgent reports are noted beside and do not put off the regular one: a change for the worse is told the superior at once, and nothing is done without instruction.",
  answers: "which reports are overdue, who must be reported on, when is the next credit survey due",
  fields: {
    code: "Code",
    customer: "Customer",
    creditClass: "Credit class",
    lastReport: "Last regular report",
    nextDue: "Next due by",
    status: "Status",
    overdueDays: "Days overdue",
    kind: "Latest report: kind",
    latest: "Latest report: day",
    matter: "What it said",
    handedTo: "Handed to",
  },
  sections: { reports: "Reports" },
  scalars: {
    today: "Today",
    reportDay: "Due by day of month",
    months: "Months between",
    customers: "Customers",
    overdueCustomers: "Reports overdue",
  },
  choices: { overdue: "Overdue", due: "Due this month", later: "Later", regular: "Regular", oral: "Oral", urgent: "Urgent" },
  blocks: { policy: "Credit class" },
  charts: {},
};
