/** Tables in the words of Office.js, carried out by WPS, which calls them list objects. */
import { addressTyped } from "../formula/references";
import { fault, itemsOf, load, nothing, type Answers } from "./wps-answers";
import { TABLE_OF_CELLS, WITH_HEADINGS } from "./wps-constants";
import { areaOfCells, cellsOf, type Place } from "./wps-place";
import { rangeAnswers } from "./wps-range";

/** The tables of a sheet. */
export function tablesAnswers(place: Place) {
  const all = place.sheet.ListObjects;
  return Object.freeze({
    load,
    get items() {
      return itemsOf(all).map((table) => tableAnswers(place, table));
    },
    getItem: (name: string) => {
      const found = itemsOf(all).find((table) => table.Name.toLowerCase() === name.toLowerCase());
      if (!found) throw fault("ItemNotFound", name, "TableCollection.getItem");
      return tableAnswers(place, found);
    },
    add: (address: string) => {
      // The types know other sources only; that of a table of cells is a range, as in VBA.
      const source: unknown = rangeAt(place, address);
      return tableAnswers(place, all.Add(TABLE_OF_CELLS, source as string, undefined, WITH_HEADINGS));
    },
  }) satisfies Answers<Excel.TableCollection>;
}

function tableAnswers(place: Place, table: Et.ListObject) {
  const range = (cells: Et.Range) => rangeAnswers(place, areaOfCells(cells));
  return Object.freeze({
    load,
    get name() {
      return table.Name;
    },
    set name(name: string) {
      table.Name = name;
    },
    set style(style: string) {
      table.TableStyle = style;
    },
    set showBandedRows(shows: boolean) {
      table.ShowTableStyleRowStripes = shows;
    },
    set showFilterButton(shows: boolean) {
      table.ShowAutoFilter = shows;
    },
    get showHeaders() {
      return table.ShowHeaders;
    },
    get showTotals() {
      return table.ShowTotals;
    },
    set showTotals(shows: boolean) {
      table.ShowTotals = shows;
    },
    getRange: () => range(table.Range),
    getHeaderRowRange: () => range(table.HeaderRowRange),
    resize: (address: string) => table.Resize(rangeAt(place, address)),
    autoFilter: Object.freeze({
      load,
      get isDataFiltered() {
        return table.ShowAutoFilter && table.AutoFilter.FilterMode;
      },
      getRangeOrNullObject: () => (table.ShowAutoFilter ? range(table.AutoFilter.Range) : nothing),
    }),
  });
}

function rangeAt(place: Place, address: string): Et.Range {
  const area = addressTyped(address)?.area;
  if (!area) throw fault("InvalidArgument", address);
  return cellsOf(place, area);
}
