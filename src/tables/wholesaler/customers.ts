/**
 * Columns of the twenty invented customers, the same in every table. Districts and their coordinates are real, everything
 * else is invented.
 */
import type { SampleSet, Value } from "../model";
import { CUSTOMERS, type SampleCustomer } from "./customer-list";
import { DISTRICTS, GROUP_OF, ROUTE_OF, SALESPEOPLE } from "./districts";
import { names } from "./names";

/** What a stop is for. */
export const STOP_PURPOSES = ["visit", "delivery", "collection"] as const;

const OUTLET = names("第{n}号门店", "第{n}號門市", "Outlet {n}");

/** A column of the sample: what `of` says of each customer; after the twenty, small outlets repeat their features. */
export function customerColumn({ rows, language }: SampleSet, of: (customer: SampleCustomer, index: number) => Value): Value[][] {
  return [
    Array.from({ length: rows }, (_, index) => {
      const known = CUSTOMERS[index % CUSTOMERS.length];
      if (!known) return null;
      const name =
        index < CUSTOMERS.length ? known.name : { ...known.name, [language]: OUTLET[language].replace("{n}", String(index + 1)) };
      return of({ ...known, name }, index);
    }),
  ];
}

/** K001, K002, … */
export function sampleCodes(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => `K${String(index + 1).padStart(3, "0")}`);
}

/** The names of the customers. */
export function sampleCustomers(set: SampleSet): Value[][] {
  return customerColumn(set, ({ name }) => name[set.language]);
}

/** The choice of each customer's type. */
export function sampleTypes(set: SampleSet): Value[][] {
  return customerColumn(set, ({ type }) => type);
}

/** The choice of each customer's line of business. */
export function sampleLines(set: SampleSet): Value[][] {
  return customerColumn(set, ({ trade }) => trade);
}

/** Visits in the six months of the sample's sales. */
export function sampleVisits(set: SampleSet): Value[][] {
  return customerColumn(set, ({ visits }, index) => (index < CUSTOMERS.length ? 2 * visits : 2));
}

/** Visits in the first three of these months. */
export function sampleQuarterVisits(set: SampleSet): Value[][] {
  return customerColumn(set, ({ visits }, index) => (index < CUSTOMERS.length ? visits : 1));
}

/** The names of those who run the customers' shops. */
export function sampleManagers(set: SampleSet): Value[][] {
  return customerColumn(set, ({ manager }) => manager[set.language]);
}

/** Serial numbers of the days of the first deals; the small outlets after the twenty came later, some on the same day. */
export function sampleAcquisitions(set: SampleSet): Value[][] {
  const last = CUSTOMERS.at(-1)?.acquired ?? 0;
  return customerColumn(set, ({ acquired }, index) =>
    index < CUSTOMERS.length ? acquired : last + 1 + Math.floor((index - CUSTOMERS.length) / 16),
  );
}

/** Telephone numbers that nobody can have: the local part begins with 5555 and goes on after a gap. */
export function samplePhones(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => `028-5555 ${String(101 + index).padStart(4, "0")}`);
}

/** A street address in the customer's district. */
export function sampleAddresses(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }, index) => {
    const number = 8 + ((index * 37) % 190);
    if (set.language === "en") return `${number} ${DISTRICTS[district].en} Road, Chengdu`;
    return set.language === "zh-CN"
      ? `成都市${DISTRICTS[district]["zh-CN"]}人民路${number}号`
      : `成都市${DISTRICTS[district]["zh-TW"]}人民路${number}號`;
  });
}

/** The name of the customer's district. */
export function sampleDistricts(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => DISTRICTS[district][set.language]);
}

/** The choice of the group that serves the customer's district. */
export function sampleGroups(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => GROUP_OF[district]);
}

/** The name of the salesperson who serves the customer. */
export function sampleSalespeople(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => SALESPEOPLE[GROUP_OF[district]][set.language]);
}

/** The choice of the route that takes in the customer's district. */
export function sampleRoutes(set: SampleSet): Value[][] {
  return customerColumn(set, ({ district }) => ROUTE_OF[district]);
}

/** The choice of what the next stop at the customer is for: mostly a delivery. */
export function sampleStopPurposes(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => (index % 7 === 3 ? "collection" : index % 3 === 1 ? "visit" : "delivery"));
}

/** When goods are taken in, by line of business; the others take them at any time. */
const DELIVERY_HOURS: Readonly<Partial<Record<SampleCustomer["trade"], readonly [opens: number, closes: number]>>> = {
  supermarket: [8, 17.5],
  restaurant: [9.5, 16.5],
  hotel: [9, 18],
};

/** Times of day from which visits may begin. */
export function sampleOpenings(set: SampleSet): Value[][] {
  return customerColumn(set, ({ trade }) => hoursOf(trade, 0));
}

/** Times of day until which visits may begin. */
export function sampleClosings(set: SampleSet): Value[][] {
  return customerColumn(set, ({ trade }) => hoursOf(trade, 1));
}

function hoursOf(trade: SampleCustomer["trade"], end: 0 | 1): Value {
  const hours = DELIVERY_HOURS[trade];
  return hours ? hours[end] / 24 : null;
}

/** Degrees north and east, scattered a little around the middle of the district. */
export function samplePlaces(set: SampleSet): { latitude: Value[][]; longitude: Value[][] } {
  const around = (middle: number, index: number, step: number): number =>
    Math.round((middle + (((index * step) % 17) - 8) / 1000) * 1e4) / 1e4;
  return {
    latitude: customerColumn(set, ({ district }, index) => around(DISTRICTS[district].latitude, index, 7)),
    longitude: customerColumn(set, ({ district }, index) => around(DISTRICTS[district].longitude, index, 11)),
  };
}
