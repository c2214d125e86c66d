/**
 * How WPS answers in the words of Office.js. What a sheet is built, checked and repaired with is written once, in the words of
 * Office.js (`excel-*.ts`); `wps-*.ts` carry it out on WPS's own objects, which are those of VBA and answer at once.
 */

/**
 * The part of an object of Office.js that is answered here. Whatever is put together this way is frozen, so that a property that
 * nobody answers is refused and not lost: WPS itself takes any name in silence. A word may be any text, and
 * a call takes what it is given here.
 */
export type Answers<Part> = Part extends (...given: never) => infer Result
  ? (...given: never) => Answers<Result> | undefined
  : Part extends readonly (infer Item)[]
    ? readonly Answers<Item>[]
    : Part extends object
      ? { [Name in keyof Part]?: Name extends "load" ? (...asked: never) => unknown : Answers<Part[Name]> }
      : Part extends string
        ? string
        : Part;

/** Nothing has to be loaded where every question is answered at once. */
export const load = (): void => undefined;

/** An object that is not there. */
export const nothing = Object.freeze({ isNullObject: true, load });

/** A failure as Office.js tells them. */
export function fault(code: string, message: string, errorLocation = ""): Error {
  return Object.assign(new Error(message), { code, debugInfo: { errorLocation } });
}

/** The items of one of WPS's collections, which count from 1. */
export function itemsOf<Item>(collection: { readonly Count: number; Item(index: number): Item }): Item[] {
  return Array.from({ length: collection.Count }, (_, index) => collection.Item(index + 1));
}

/**
 * A colour as WPS counts it, blue first.
 *
 * @param color as Office.js writes it
 * @example colorNumber("#FF8000") // 33023
 */
export function colorNumber(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
  return blue * 65_536 + green * 256 + red;
}
