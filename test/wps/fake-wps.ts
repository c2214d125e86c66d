/**
 * WPS's object model as far as the functions use it: what it was told of them, and their calls as its cells make them. What it
 * hands over and takes follows its types (et-jsapi-declare 2.5.0) and what add-ins for it expect; nobody tried it in WPS.
 */
import type { FunctionMetadata, TaskPane, Wps } from "../../src/wps/wps-api";

/** A cell with an error, as a sheet holds it. */
export class SheetError {
  constructor(readonly number: number) {}
}

/** A range that WPS hands over as an object of its sheet. */
export class SheetRange {
  constructor(readonly Value2: unknown) {}
}

interface Registered {
  readonly callback: (...values: readonly unknown[]) => unknown;
  readonly metadata: FunctionMetadata;
}

export class FakeWps implements Wps {
  readonly functions = new Map<string, Registered>();
  readonly Application: NonNullable<Wps["Application"]>;
  /** The panes that were made, with their addresses. */
  readonly panes: (TaskPane & { readonly url: string; isGone?: boolean })[] = [];

  /** @param languageOfMenus the number by which Windows knows it; a function that throws where WPS knows no languages */
  constructor(languageOfMenus: number | (() => never) = 1033) {
    const languageId = (of: number) => {
      if (of !== 2) throw new Error(`Language ${of} is not that of the menus.`);
      return typeof languageOfMenus === "number" ? languageOfMenus : languageOfMenus();
    };
    const kept = new Map<string, number>();
    this.Application = {
      LanguageSettings: { LanguageID: languageId },
      CreateTaskPane: (url) => {
        const pane = { url, ID: 100 + this.panes.length, Visible: false };
        this.panes.push(pane);
        return pane;
      },
      GetTaskPane: (id) => this.panes.find(({ ID, isGone }) => ID === id && !isGone) ?? null,
      PluginStorage: { getItem: (key) => kept.get(key), setItem: (key, value) => void kept.set(key, value) },
    };
  }

  AddCustomFunction(namespace: string, name: string, callback: Registered["callback"], metadata: FunctionMetadata): void {
    for (const word of [namespace, name]) if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(word)) throw new Error(`${word} is no name.`);
    if (typeof callback !== "function") throw new Error(`${name} is no function.`);
    const full = `${namespace}.${name}`;
    if (this.functions.has(full)) throw new Error(`${full} is there already.`);
    const { description, result, parameters } = metadata;
    const texts = [description, result.type, ...parameters.flatMap((one) => [one.name, one.description, one.type])];
    for (const text of texts) if (typeof text !== "string" || text === "") throw new Error(`${full} has no words for something.`);
    for (const { type } of [result, ...parameters])
      if (!/^(?:any|string|number|boolean)(?:\[\]\[\])?\??$/.test(type)) throw new Error(`${type} is no type.`);
    // It goes over to another program: nothing but plain values arrives there.
    this.functions.set(full, { callback, metadata: JSON.parse(JSON.stringify(metadata)) as FunctionMetadata });
  }

  /**
   * What the cells of a formula show, as rows.
   *
   * @param values by argument; `null` or nothing for one that is left out
   * @throws when the function gives something that is no value of a cell
   */
  calculate(name: string, values: readonly unknown[]): readonly (readonly unknown[])[] {
    const { callback, metadata } = this.functions.get(name)!;
    const given = callback(...metadata.parameters.map(({ type }, index) => handedOver(values[index], type)));
    const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
    for (const cell of rows.flat()) {
      if (typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell)) continue;
      throw new Error(`${name} gave ${String(cell)}.`);
    }
    if (rows.length === 0 || rows.some((row) => row.length === 0)) throw new Error(`${name} gave no cell.`);
    return rows;
  }
}

/** An argument as a function gets it. */
function handedOver(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return type.endsWith("[][]?") ? undefined : -2147352572;
  if (Array.isArray(value)) return (value as unknown[]).map((row) => (Array.isArray(row) ? row.map(cellValue) : cellValue(row)));
  return cellValue(value);
}

/** Value2 of a cell: errors are numbers in automation. */
function cellValue(cell: unknown): unknown {
  return cell instanceof SheetError ? 0x800a0000 + cell.number - 2 ** 32 : cell;
}
