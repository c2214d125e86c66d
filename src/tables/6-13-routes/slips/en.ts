/** The words of the slips in table 6-13. */
export const slips = {
  inDegrees: {
    name: "Degrees not turned into radians",
    help: "You put degrees into sine and cosine; turn them into radians first.",
  },
  degreesAlike: {
    name: "Degrees of longitude as long as of latitude",
    help: "You took a degree of longitude to be as long as one of latitude; away from the equator it is shorter, which the great-circle distance allows for.",
  },
  toTheNextStop: {
    name: "Leg to the next stop",
    help: "You measured the way from this stop to the next; the leg is the way to this stop from the one before.",
  },
  fromTheDepot: {
    name: "Leg from the depot",
    help: "You measured every leg from the depot; only the first stop of a route is reached from there, each other from the stop before.",
  },
  asTheCrowFlies: {
    name: "Roads taken for straight lines",
    help: "You gave the straight line; multiply it by the detour factor above the table.",
  },
  onFromTheLastRoute: {
    name: "Sum carried into the next route",
    help: "You went on adding over all routes; the sum begins anew with the first stop of each route.",
  },
  wayBackLeftOut: {
    name: "Way back left out",
    help: "You stopped measuring at the last stop; the way back to the depot counts too.",
  },
  inOrderOfEntry: {
    name: "Stops in the order of entry",
    help: "You measured the way in the order in which the customers are entered; the stops are visited by their numbers.",
  },
  thereAndBackEach: {
    name: "There and back for every stop",
    help: "You went to each customer from the depot and back; a route leads from stop to stop and back once.",
  },
};
