/** What is said of ROUTELENGTH in English. */

/** What forms and the help say. */
export const help = {
  description: "Length of the way through stops, in kilometres as the crow flies.",
  parameters: {
    latitudes: "Column of latitudes in degrees",
    longitudes: "Column of longitudes in degrees, same shape",
    start: "Two cells, latitude and longitude of the place of departure. Default: the first stop",
    returns: "TRUE if the way back counts. Default FALSE",
    order: "Numbers of the stops from ROUTEORDER. Default: as they stand",
    end: "Two cells, latitude and longitude of where the way ends after the last stop; then the way back does not count",
    detour: "How many times as long the roads are, 1 to 5. Default 1",
  },
  search: "distance, mileage, kilometres",
  answers: "How long is the way, and how much does a better order save?",
  formula: "Σ of the great-circle distances from stop to stop",
  source: "Project 6, section 3(5); table 6-13",
  conventions: [
    "A start or an end may be one text with both numbers, such as 116.4,39.9, where one of them is beyond 90 and so the longitude; otherwise give two cells.",
    "Rows without coordinates are left out; a stop with only one of the two stops the calculation with an error.",
    "With order, a stop without a number is not visited.",
    "Roads are longer: 1.2 to 1.4 times as a rule of thumb.",
  ],
  mistakes: ["Comparing one way with return and one without."],
  example: "In the order of the column the way and back takes {r1} km.",
};
