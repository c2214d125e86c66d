/** What is said of CREDITRECOMMENDED in English. */

/** What cells say. */
export const messages = {
  arguments: { limits: "limits", years: "good years", policy: "policy" },
  accepted: { policy: "up to four numbers from 0: base of B, its growth a year (0.1 or 10%), limit of C, highest limit" },
};

/** What forms and the help say. */
export const help = {
  description: "Credit limit to set for each customer: the lowest of those calculated and of the cap of its class.",
  parameters: {
    class: "Column of credit classes A, B or C",
    limits: "The limits that were calculated, a column per method; blanks are left out",
    years: "Years of punctual payment. Default 0",
    policy: "Base of B, its growth a year, limit of C, highest limit. Default {60000,0.1,10000}, no highest",
  },
  search: "recommended credit limit, credit line, how much credit, set the limit, credit policy, cap",
  answers: "Which of the limits that the methods gave is to be set for this customer?",
  formula:
    "A: unlimited; B: the lowest of the limits, the highest limit and base × (1 + growth × good years); C: the lowest of the limits, the highest limit and the limit of C",
  source: "Project 6, section 2(3) 3",
  conventions: [
    "Class A may be left without limit. To calculate one for it too, leave its class blank: then only the limits and the highest limit count.",
    "A limit that is blank is a method without figures. One that is text or an error leaves the customer without a limit: it might be the lowest.",
    "Sheet P5 shows the same limit, with its source beside.",
  ],
  mistakes: [
    "Giving classes of sales (6-9) where the course means classes of credit: a large customer may pay badly.",
    "Giving fewer rows of limits than customers.",
  ],
  example:
    "Customer 1 is {r1}. Customer 2 has 60,000 and a tenth more for each of two good years: {r2}. Customer 3 gets the small limit of class C: {r3}.",
};
