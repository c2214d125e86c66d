/** What is said of ROUTEORDER in English. */

/** What cells say. */
export const messages = { arguments: { first: "first" } };

/** What forms and the help say. */
export const help = {
  description: "Order in which to visit stops so that the way is short.",
  parameters: {
    latitudes: "Column of latitudes in degrees, north is positive",
    longitudes: "Column of longitudes in degrees, east is positive, same shape",
    start: "Two cells, latitude and longitude of the place of departure. Default: one of the stops",
    returns: "TRUE if the way ends where it began. Default FALSE",
    end: "Two cells, latitude and longitude of where the way ends after the last stop; then the way back does not count",
    first: "TRUE for stops that are visited before all others, same shape. Default: none",
    opens: "Times of day from which visits may begin, same shape. Default: always",
    closes: "Times of day until which visits may begin, same shape. Default: no end",
    departure: "Time of day when the way begins; needed with opens or closes",
    speed: "Kilometres per hour on the road; needed with opens or closes",
    minutes: "How long visits take, one number for all or same shape. Default 0",
    detour: "How many times as long the roads are, 1 to 5. Default 1",
  },
  search: "route planning, shortest path, optimise route, delivery route, opening hours, time windows, delivery times",
  answers: "In which order does the salesperson or the van visit the customers of a route?",
  formula:
    "Up to nine stops: the shortest of all ways. More: a first way from stop to nearest stop, then improved: stretches are turned round (2-opt) and stops moved elsewhere (Or-opt) until nothing shortens the way, and again after many small disturbances.",
  source: "Project 6, section 3(5); table 6-13",
  conventions: [
    "Stops that come first are all visited before the others; the way is short under that condition. This is an addition of ours.",
    "With opens or closes: fewest stops missed, and among those orders the shortest. Up to nine stops all orders are compared; up to 60, the most, the order misses as few as was found and never more than the one without hours. This is an addition of ours; times as in ROUTETIMES.",
    "A start or an end may be one text with both numbers, such as 116.4,39.9, where one of them is beyond 90 and so the longitude; otherwise give two cells.",
    "Distances are as the crow flies (great circle), not along roads.",
    "Up to nine stops the way is the shortest of all; with more it is short, but not provably the shortest. The same stops always give the same order.",
    "Stops at the same place follow each other as entered. A stop without coordinates is left out.",
    "Up to 5,000 stops; a thousand take about half a second, 5,000 about two seconds.",
  ],
  mistakes: [
    "Swapping latitude and longitude: a latitude beyond ±90 shows #VALUE!.",
    "Coordinates in degrees, minutes and seconds: 30°30′ is 30.5.",
  ],
  example: "From the depot at (30.5; 114.3) the stop in row 2 comes as number {r2} and the one in row 1 as number {r1}.",
};
