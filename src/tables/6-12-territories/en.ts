/** The words of table 6-12. */
export const table = {
  name: "Territories",
  purpose:
    "The customers divided into areas by group. Name the groups in the first column of the block; the list in the table offers those names. Balance says how far a group's sales lie above or below the mean of the groups.",
  answers: "sales territory, sales areas, regions, groups",
  fields: {
    code: "Code",
    customer: "Customer",
    group: "Group",
    area: "Area",
    class: "Class",
    sales: "Sales (yuan)",
    salesperson: "Salesperson",
    share: "Share of group",
  },
  sections: { customers: "Customers" },
  scalars: {
    name: "Group",
    leader: "Salesperson",
    customers: "Customers",
    classA: "Class A",
    classB: "Class B",
    classC: "Class C",
    groupSales: "Sales (yuan)",
    balance: "Balance",
  },
  choices: {
    groupEast: "East group",
    groupWest: "West group",
    groupSouth: "South group",
    groupNorth: "North group",
    none: "No group",
    total: "Total",
  },
  blocks: { groups: "Group" },
  charts: {},
};
