/** The door of this room: from what somebody asks for to the sheets of a book. */
import { layout, type TakenNames } from "./layout";
import { makeRequest, type BookRequest, type RequestOptions } from "./request";
import type { Sheet } from "../sheet/sheet";

/** A book, and the request that it was made from: an edit of that is laid out again by `layout`. */
export interface Book {
  readonly request: BookRequest;
  readonly sheets: readonly Sheet[];
}

/**
 * Checks what is asked for and lays it out, every value calculated.
 *
 * @param taken names to keep clear of
 * @throws SalesbookError unknownTable, unknownParameter, unknownChoice, notANumber, notWholeNumber, outOfRange, tooManyRows
 * @example makeBook({ tables: ["6-8", "6-9"], language: "en", content: "sample" }).sheets.map(({ table }) => table) // ["6-8", "6-9"]
 */
export function makeBook(options: RequestOptions, taken?: TakenNames): Book {
  const request = makeRequest(options);
  return { request, sheets: layout(request, taken) };
}
