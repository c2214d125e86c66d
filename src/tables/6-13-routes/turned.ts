/** Places of table 6-13 whose latitude stands in the place of the longitude: they are taken turned, and the sheet says so. */
import { turnedPlaces } from "../../domain/coordinates";
import { once, type Calculation, type ResultField, type Summary, type Value } from "../model";

const BEYOND = (field: string): string => `COUNTIF({${field}:column},">90")+COUNTIF({${field}:column},"<-90")`;

/** What the sheet says where all places stand so, and where some do. */
export const TURNED_REMARKS: readonly Summary[] = [
  {
    role: "summary",
    name: "allTurned",
    kind: "note",
    formula: `IF(AND(${BEYOND("latitude")}>0,${BEYOND("longitude")}=0),{'allTurnedWhy'},"")`,
    value: (table) => (turnedIn(table).all ? table.label("allTurnedWhy") : ""),
  },
  {
    role: "summary",
    name: "someTurned",
    kind: "note",
    formula: `IF({allTurned}="",IF(COUNT({turned:column})=0,"",SUBSTITUTE({'someTurnedWhy'},"#",COUNT({turned:column}))),"")`,
    value: (table) => {
      const count = turnedIn(table).rows.filter(Boolean).length;
      return count === 0 || turnedIn(table).all ? "" : table.label("someTurnedWhy").replace("#", String(count));
    },
  },
];

/** 1 for each place that does. */
export const TURNED: ResultField = {
  role: "result",
  name: "turned",
  kind: "whole",
  formula: 'IF(COUNT({latitude},{longitude})<2,"",IF(OR({allTurned}<>"",AND(ABS(N({latitude}))>90,ABS(N({longitude}))<=90)),1,""))',
  value: (table) => turnedIn(table).rows.map((isTurned) => (isTurned ? 1 : "")),
};

/** A coordinate of a row, from where it belongs. */
export function coordinateFormula(field: "latitude" | "longitude"): string {
  const at = (name: string): string => `INDEX({${name}:column},{row})`;
  return `IF(${at("turned")}=1,${at(OTHER[field])},${at(field)})`;
}

/** The same of the rows as they are typed. */
export function coordinatesIn(table: Calculation, field: "latitude" | "longitude"): readonly Value[] {
  const [own, other] = [table.column(field), table.column(OTHER[field])];
  return table.column("turned").map((turned, row) => (turned === 1 ? other[row] : own[row]) ?? null);
}

const OTHER = { latitude: "longitude", longitude: "latitude" } as const;

const turnedIn = once((table) => turnedPlaces(table.column("latitude"), table.column("longitude")));
