/** The words of table 6-10. */
export const table = {
  name: "Customer roster",
  purpose:
    "All customers with the day they were won and how to reach them. The order of acquisition counts from the earliest date; customers of the same day follow each other as they were entered.",
  answers: "customer list, contacts, address book",
  fields: {
    code: "Code",
    acquired: "Date acquired",
    customer: "Customer",
    manager: "Manager",
    address: "Address",
    phone: "Phone",
    lineOfBusiness: "Line of business",
    class: "Class",
    order: "Order of acquisition",
  },
  sections: { roster: "Customers" },
  scalars: {},
  choices: {
    supermarket: "Supermarket",
    convenience: "Convenience store",
    restaurant: "Restaurant",
    hotel: "Hotel",
    liquor: "Liquor store",
    canteen: "Canteen",
    otherBusiness: "Other",
  },
  blocks: {},
  charts: {},
};
