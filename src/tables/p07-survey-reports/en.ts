/** The words of sheet P7. */
export const table = {
  name: "Credit survey reports",
  purpose:
    "When the next credit report on each customer is due: on class A every half year, on B every quarter, on C every month, by the day set below; the better the credit, the less often. The classes are those of the customer composition (6-9, or 6-6): A large, sound and first-rate, B of ordinary credit and fairly good name, C small, new or of poor repute; the setting takes your own credit class instead, and where the two differ the sheet says so. Everyday oral and urgent reports are noted beside and do not put off the regular one: a change for the worse is told the superior at once, and nothing is done without instruction.",
  answers: "which reports are overdue, who must be reported on, when is the next credit survey due",
  fields: {
    code: "Code",
    customer: "Customer",
    salesClass: "Sales class",
    creditClass: "Credit class",
    difference: "Credit compared",
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
    classFrom: "Class that counts",
    today: "Today",
    reportDay: "Due by day of month",
    months: "Months between",
    customers: "Customers",
    overdueCustomers: "Reports overdue",
  },
  choices: {
    customerClass: "Sales class",
    ownClass: "Credit class",
    sameClass: "Same",
    creditHigher: "Higher",
    creditLower: "Lower",
    classMissing: "Missing",
    overdue: "Overdue",
    due: "Due this month",
    later: "Later",
    regular: "Regular",
    oral: "Oral",
    urgent: "Urgent",
  },
  prompts: {
    salesClass:
      "The class of table 6-9 or 6-6. A: large, sound, with ample funds, first-rate. B: ordinary credit, fairly good name. C: small or new customers, and those of poor repute.",
    creditClass:
      "Your own judgement of its credit. A: large, sound, with ample funds, first-rate. B: ordinary credit, fairly good name. C: small or new customers, and those of poor repute.",
  },
  blocks: { policy: "Class" },
  charts: {},
};
