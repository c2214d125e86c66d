/** What is said of ROUTETIMES in English. */

/** What forms and the help say. */
export const help = {
  description: "When each stop of a route is reached, how long one waits there, and whether it has closed.",
  parameters: {
    latitudes: "Column of latitudes in degrees",
    longitudes: "Column of longitudes in degrees, same shape",
    departure: "Time of day when the way begins",
    speed: "Kilometres per hour on the road",
    order: "Numbers of the stops from ROUTEORDER. Default: as they stand",
    minutes: "How long visits take, one number for all or same shape. Default 0",
    opens: "Times of day from which visits may begin, same shape. Default: always",
    closes: "Times of day until which visits may begin, same shape. Default: no end",
    start: "Two cells, latitude and longitude of the place of departure. Default: the first stop",
    detour: "How many times as long the roads are, 1 to 5. Default 1",
  },
  search: "arrival time, schedule of a route, timetable, opening hours, time windows, waiting time",
  answers: "When is the salesperson or the van at each customer, and who has closed by then?",
  formula:
    "Arrival = departure from the stop before + kilometres × detour ÷ speed. The visit begins on arrival or when the stop opens; after its minutes the way goes on.",
  source: "An addition of ours, not of the textbook; table 6-13",
  conventions: [
    "Three columns: time of arrival, minutes until the stop opens, TRUE where it has closed.",
    "Times are times of day as the spreadsheet counts them: 9:00 is 0.375. Give the first column a time format; after midnight it goes on above 1.",
    "A visit must begin by the closing time; to the minute is in time. A missed visit takes its minutes all the same, so that no plan gains time by missing one.",
    "A blank opening or closing time, and a closing time of 0:00, is no limit.",
    "After a stop whose place, minutes or hours cannot be read, no time is known: the stop shows the error, and those after it are blank.",
  ],
  mistakes: ["Typing 9 for nine o’clock: type 9:00.", "Giving minutes as a time: 20 minutes are 20, not 0:20."],
  example: "The stop in row 2 is reached {r2c2} minutes before it opens; when the one in row 1 is reached it has closed: {r1c3}.",
};
