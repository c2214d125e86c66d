import { serialOf } from "../../src/domain/dates";
import { routeLength } from "../../src/domain/route";
import { lengthOfRoute, routeTimes } from "../../src/domain/route-columns";
import { visitDates } from "../../src/domain/visit-dates";
import { applyEdit } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest, type ImportedData } from "../../src/book/request";
import type { CellContent, Sheet } from "../../src/sheet/sheet";
import type { Value } from "../../src/tables/model";
import { daysOff } from "../support/days-off";
import { seeded } from "../support/random";

function only(request: BookRequest): Sheet {
  const [sheet] = layout(request);
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

function values(sheet: Sheet, id: string): (CellContent | undefined)[] {
  const place = sheet.fields.find((field) => field.id === id);
  if (!place) throw new Error(`no field ${id}`);
  return Array.from({ length: place.area.rows }, (_, row) => sheet.cells[place.area.row + row]?.[place.area.column]?.value);
}

describe("table 6-12", () => {
  const request = makeRequest({ tables: ["6-12"], language: "en", content: "sample" });

  it("offers the groups' names as they stand in the block, and follows a new name", () => {
    const renamed = applyEdit(request, { kind: "parameter", table: "6-12", parameter: "name.1" }, "City group");
    for (const [book, first] of [
      [request, "East group"],
      [renamed, "City group"],
    ] as const) {
      const rule = only(book).validations.find(({ area }) => area.column === 2)?.rule;
      expect(rule).toEqual({
        type: "list",
        values: [first, "West group", "South group", "North group", "Chengdu region"],
        source: { row: 4, column: 0, rows: 8, columns: 1 },
      });
    }
    expect([only(request), only(renamed)].map((sheet) => values(sheet, "customers.none"))).toEqual([[0], [6]]);
  });
});

describe("table 6-13", () => {
  const columns = { customer: ["A", "B", "C"], route: ["East", "East", "East"], latitude: [30, 30, 30], longitude: [104.3, 104.1, 104.2] };
  const book = (stop?: (number | null)[]): BookRequest => {
    const data: ImportedData = {
      rows: 3,
      tables: {
        "6-13": {
          columns: stop ? { ...columns, stop } : columns,
          headings: {},
          parameters: { "name.1": "East", startLatitude: 30, startLongitude: 104 },
        },
      },
    };
    return makeRequest({ tables: ["6-13"], language: "en", content: "empty", data });
  };

  it("fills the order of stops that come with coordinates, and leaves one that was typed", () => {
    // A round trip along one line is as long in either direction.
    expect([
      [3, 1, 2],
      [1, 3, 2],
    ]).toContainEqual(values(only(book()), "stop"));
    expect(values(only(book([1, 2, null])), "stop")).toEqual([1, 2, null]);
  });

  it("takes latitudes and longitudes that stand the wrong way round turned, and says so", () => {
    const [right, all, some] = [
      [columns.latitude, columns.longitude],
      [columns.longitude, columns.latitude],
      [
        [104.3, 30, 30],
        [30, 104.1, 104.2],
      ],
    ].map(([latitude = [], longitude = []]) => {
      const own = { ...columns, latitude, longitude, stop: [3, 1, 2] };
      const data: ImportedData = { rows: 3, tables: { "6-13": { columns: own, headings: {}, parameters: { "name.1": "East" } } } };
      return only(makeRequest({ tables: ["6-13"], language: "en", content: "empty", data }));
    });
    for (const sheet of [right, all, some]) {
      expect(values(sheet!, "sortedLatitude")).toEqual([30, 30, 30]);
      expect(values(sheet!, "length.1")).toEqual(values(right!, "length.1"));
    }
    expect([right, all, some].map((sheet) => values(sheet!, "allTurned")[0] !== "")).toEqual([false, true, false]);
    expect([right, all, some].map((sheet) => values(sheet!, "someTurned")[0])).toEqual([
      "",
      "",
      "Places with latitude and longitude the wrong way round, taken turned: 1.",
    ]);
  });

  it("shows the length of a route with the way back, and its stops on the map", () => {
    const sheet = only(makeRequest({ tables: ["6-13"], language: "en", content: "sample" }));
    const latitudes = values(sheet, "sortedLatitude").slice(0, 6);
    const longitudes = values(sheet, "sortedLongitude").slice(0, 6);
    const start = { latitude: Number(values(sheet, "startLatitude")[0]), longitude: Number(values(sheet, "startLongitude")[0]) };
    expect(values(sheet, "length.1")).toEqual([routeLength(latitudes, longitudes, { start, returns: true })]);
    const byRoad = only(makeRequest({ tables: ["6-13"], language: "en", content: "sample", settings: { detour: 1.3 } }));
    const road = lengthOfRoute(column(latitudes), column(longitudes), { start, returns: true }, undefined, 1.3);
    expect(values(byRoad, "length.1")[0]).toBeCloseTo(Number(road), 9);
    const last = latitudes.at(-1);
    expect(values(sheet, "mapLatitude").slice(0, 8)).toEqual([...latitudes, last, last]);
    const back = ["back", "depot", "out"].map((line) => values(sheet, `endLatitude.${line}`)[0]);
    expect(back).toEqual([last, start.latitude, latitudes[0]]);
  });
});

describe("the times of table 6-13", () => {
  /** A degree of the equator takes an hour. */
  const speed = (2 * Math.PI * 6371.0088) / 360;
  const hour = (hours: number): number => hours / 24;
  const sheetOf = (columns: Readonly<Record<string, readonly Value[]>>, parameters: Record<string, number | string> = {}): Sheet => {
    const rows = columns.longitude?.length ?? 0;
    const own = { "name.1": "East", startLatitude: 0, startLongitude: 0, departure: hour(8), speed, visitMinutes: 30, ...parameters };
    const given = { customer: columns.longitude ?? [], route: Array(rows).fill("East"), latitude: Array(rows).fill(0), ...columns };
    const data: ImportedData = { rows, tables: { "6-13": { columns: given, headings: {}, parameters: own } } };
    return only(makeRequest({ tables: ["6-13"], language: "en", content: "empty", data }));
  };

  // By hand: 8:00 + 1 h = 9:00, waits 30 min for 9:30, 45 min → 10:15; + 2 h = 12:15, closed since 12:00, 60 min → 13:15; + 1 h = 14:15,
  // the usual 30 min → 14:45; 1 h back to 15:45, no closing time.
  const day = {
    longitude: [1, 3, 4, 3],
    stop: [1, 2, 3, 4],
    opens: [hour(9.5), hour(8), null, null],
    closes: [hour(17), hour(12), hour(18), null],
    minutes: [45, 60, null, 0],
  };

  it("are those worked out by hand: early, too late, in time", () => {
    const sheet = sheetOf(day);
    expect(values(sheet, "arrival")).toEqual([9, 12.25, 14.25, 15.75].map((hours) => expect.closeTo(hour(hours), 9)));
    expect(values(sheet, "waiting")).toEqual([expect.closeTo(30, 6), 0, 0, 0]);
    expect(values(sheet, "timing")).toEqual(["In time", "Missed", "In time", ""]);
    expect([values(sheet, "missed.1"), values(sheet, "missed.total")]).toEqual([[1], [1]]);
  });

  it("are those of ROUTETIMES", () => {
    const [open, close, stay] = [day.opens, day.closes, day.minutes.map((own) => own ?? 30)].map((cells) => column(cells));
    const hours = { departure: hour(8), speed, detour: 1.2, opens: open, closes: close, minutes: stay };
    const times = routeTimes(column([0, 0, 0, 0]), column(day.longitude), hours, undefined, { latitude: 0, longitude: 0 });
    const sheet = sheetOf(day, { detour: 1.2 });
    expect(values(sheet, "arrival")).toEqual(times.map(([arrival]) => expect.closeTo(Number(arrival), 9)));
    expect(values(sheet, "timing").map((shown) => shown === "Missed")).toEqual(times.map(([, , missed]) => missed));
  });

  it("are not known without a departure, nor after hours that cannot be used, which are told", () => {
    expect(values(sheetOf(day, { departure: "" }), "arrival")).toEqual(["", "", "", ""]);
    const sheet = sheetOf({ ...day, closes: [null, hour(7), null, null] });
    expect(values(sheet, "arrival")).toEqual([expect.closeTo(hour(9), 9), "", "", ""]);
    expect(values(sheet, "timing")).toEqual(["", "Hours unclear", "", ""]);
    expect(values(sheet, "missed.1")).toEqual([""]);
  });

  it("decide about the order, as do stops that come first and another end", () => {
    const { longitude } = day;
    // Who stops at 1° is at 2° at 10:30.
    const places = { longitude: [4, 1, 2] };
    expect(values(sheetOf(places, { returns: "no" }), "stop")).toEqual([3, 1, 2]);
    expect(values(sheetOf({ ...places, closes: [null, null, hour(10)] }, { returns: "no" }), "stop")).toEqual([3, 2, 1]);
    expect(values(sheetOf({ ...places, comesFirst: ["yes", null, "no"] }, { returns: "no" }), "stop")).toEqual([1, 3, 2]);
    const end = { finishLatitude: 0, finishLongitude: -1 };
    expect(values(sheetOf(places, { startLongitude: 2, returns: "no" }), "stop")).toEqual([3, 2, 1]);
    expect(values(sheetOf(places, { startLongitude: 2, ...end }), "stop")).toEqual([2, 3, 1]);
    expect(values(sheetOf({ longitude, stop: [1, 2, 3, 4] }, end), "length.1")[0]).toBeCloseTo((1 + 2 + 1 + 1 + 4) * speed, 6);
  });
});

describe("the map of table 6-13", () => {
  const mapOf = (parameters: Record<string, number | string>, stop: (number | null)[] = [1, 2]): (CellContent | undefined)[][] => {
    const columns = { customer: ["A", "B"], route: ["East", "East"], stop, latitude: [30, 31], longitude: [104, 105] };
    const data: ImportedData = { rows: 2, tables: { "6-13": { columns, headings: {}, parameters: { "name.1": "East", ...parameters } } } };
    const sheet = only(makeRequest({ tables: ["6-13"], language: "en", content: "empty", data }));
    return [values(sheet, "mapLatitude"), ["back", "depot", "out"].flatMap((line) => values(sheet, `endLatitude.${line}`))];
  };
  const depot = { startLatitude: 40, startLongitude: 100 };

  it("ends at another end where the route leaves a row for it", () => {
    const [stops, ends] = mapOf({ ...depot, finishLatitude: 50, finishLongitude: 110 }, [1, null]);
    expect([stops, ends]).toEqual([
      [30, 50],
      [40, 40, 30],
    ]);
  });

  it.each([
    ["with a depot and the way back", { ...depot, returns: "yes" }, [31, 40, 30]],
    ["with a depot, one way", { ...depot, returns: "no" }, [40, 40, 30]],
    ["without a depot, and back", { returns: "yes" }, [31, 30, 30]],
    ["without a depot, one way", { returns: "no" }, [30, 30, 30]],
  ])("has room for the depot beside a route that fills every row: %s", (_, parameters, expected) => {
    expect(mapOf(parameters)).toEqual([[30, 31], expected]);
  });
});

describe("table 6-14", () => {
  const sheet = only(makeRequest({ tables: ["6-14"], language: "zh-CN", content: "sample" }));
  const marks = Array.from({ length: 31 }, (_, day) => values(sheet, `day${day + 1}`));

  it("plans the very days that VISITSCHEDULE gives", () => {
    const may = serialOf(2026, 5, 1);
    const random = seeded(14);
    for (let round = 0; round < 5; round++) {
      const rows = 6 + 5 * round;
      const classes = Array.from({ length: rows }, () => "ABC"[Math.floor(random() * 3)] ?? "A");
      const lasts = classes.map(() => (random() < 0.2 ? null : may - Math.floor(random() * 50)));
      const holidays = [may, may + 3, may + 4 + round];
      const data: ImportedData = {
        rows,
        tables: {
          "6-14": {
            columns: { customer: classes.map((_, row) => `C${row}`), class: classes, lastVisit: lasts },
            headings: {},
            parameters: { month: may, today: null, ...daysOff(holidays, [may + 8]) },
          },
        },
      };
      const plan = only(makeRequest({ tables: ["6-14"], language: "en", content: "empty", data }));
      const days = Array.from({ length: 31 }, (_, day) => values(plan, `day${day + 1}`));
      const planned = classes.map((_, row) => days.flatMap((cells, day) => (cells[row] === "●" ? [may + day] : [])));
      const scheduled = visitDates(column(classes), column(lasts), may, undefined, column(holidays), may + 8);
      expect(scheduled.map((row) => row.filter((cell) => cell !== ""))).toEqual(planned);
      expect(planned.flat().length).toBeGreaterThan(rows);
    }
  });

  it("takes whoever was visited five times without result off the plan", () => {
    const row = values(sheet, "kept").indexOf("删除");
    expect([values(sheet, "visited")[row], values(sheet, "results")[row], values(sheet, "leaving.leave")[0]]).toEqual([5, 0, 1]);
    for (const field of ["nextVisit", "status", "overdue", "due", "turn"]) expect(values(sheet, field)[row]).toBe("");
    expect(new Set(marks.map((day) => day[row]))).toEqual(new Set([""]));
    // Four visits, and five with one result, are no reason to.
    const columns = { customer: ["a", "b", "c"], class: ["C", "C", "C"], visited: [4, 5, 5], results: [0, 1, null] };
    const data: ImportedData = { rows: 3, tables: { "6-14": { columns, headings: {}, parameters: { month: serialOf(2026, 5, 1) } } } };
    const own = (settings: Record<string, number>): unknown =>
      values(only(makeRequest({ tables: ["6-14"], language: "en", content: "empty", data, settings })), "kept");
    expect(own({})).toEqual(["Stays", "Stays", "Leaves"]);
    expect(own({ "visitLimit.leave": 4 })).toEqual(["Leaves", "Stays", "Leaves"]);
  });

  it("plans every visit that is due, on working days only, two a day", () => {
    expect(values(sheet, "visits")).toEqual([37]);
    expect(marks.flat().filter((mark) => mark === "●")).toHaveLength(37);
    const loads = marks.map((day) => day.filter((mark) => mark === "●").length);
    // May 2026: free from the 1st to the 5th, Saturday the 9th worked on, all other weekends free.
    const free = [1, 2, 3, 4, 5, 10, 16, 17, 23, 24, 30, 31];
    const working = loads.filter((_, day) => !free.includes(day + 1));
    expect(working.toSorted((one, other) => one - other)).toEqual([1, ...new Array<number>(working.length - 1).fill(2)]);
    const leaves = values(sheet, "kept").indexOf("删除");
    for (const day of free) expect(new Set(marks[day - 1]?.toSpliced(leaves, 1))).toEqual(new Set(["–"]));
  });

  it("gives every customer as many days as visits", () => {
    values(sheet, "due").forEach((due, row) => expect(marks.filter((day) => day[row] === "●")).toHaveLength(Number(due)));
  });
});
