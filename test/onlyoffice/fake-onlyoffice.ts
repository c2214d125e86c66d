/**
 * ONLYOFFICE's macros as far as a library of functions uses them. As its editor does (sdkjs, AddCustomFunctionLibrary), it keeps a
 * library as the text of its function and runs that text by itself; what a function takes and gives is read from the comments in
 * the text, one for each call of AddCustomFunction, and a type that it does not know ends the whole.
 */
import vm from "node:vm";

export interface ToldParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

interface Told {
  readonly description: string;
  readonly parameters: readonly ToldParameter[];
  readonly result: string;
}

interface Registered extends Told {
  readonly call: (...values: unknown[]) => unknown;
}

const TYPES = ["number", "string", "boolean", "bool", "any"].flatMap((type) => [type, `${type}[][]`]);

export class OnlyOffice {
  library = "";
  readonly functions = new Map<string, Registered>();

  constructor(script: string) {
    let kept = "";
    const keep = (name: string, library: () => void): void => {
      this.library = name;
      kept = `(${library.toString()})()`;
    };
    // Neither page nor console, nor anything of this test: what is not in the text is not there.
    vm.runInNewContext(script, { Api: { AddCustomFunctionLibrary: keep } });
    const told = commentsIn(kept);
    const add = (call: Registered["call"]): void => {
      const next = told.shift();
      if (!next || ![next.result, ...next.parameters.map(({ type }) => type)].every((type) => TYPES.includes(type)))
        throw new Error("Invalid parameters type in JSDOC or options.");
      if (!/^[A-Z][A-Z0-9_]*$/.test(call.name) || this.functions.has(call.name)) throw new Error(`${call.name} is no name.`);
      if (call.length !== next.parameters.length) throw new Error(`${call.name} is told with other arguments.`);
      this.functions.set(call.name, { ...next, call });
    };
    vm.runInNewContext(kept, { Api: { AddCustomFunction: add } });
    if (told.length > 0) throw new Error("There are comments without functions.");
  }

  /** What the cells of a formula show, as rows. */
  calculate(name: string, values: readonly unknown[]): readonly (readonly unknown[])[] {
    const { call, parameters, result } = this.functions.get(name)!;
    const given: unknown = call(...parameters.map((_, index) => values[index] ?? null));
    if (Array.isArray(given) !== (result === "any[][]")) throw new Error(`${name} gave something else than ${result}.`);
    const rows = (Array.isArray(given) ? given : [[given]]) as unknown[][];
    for (const cell of rows.flat())
      if (typeof cell !== "string" && typeof cell !== "boolean" && !Number.isFinite(cell)) throw new Error(`${name} gave ${String(cell)}.`);
    // From the library's own context into that of the test.
    return Array.from(rows, (row) => Array.from(row));
  }
}

function commentsIn(text: string): Told[] {
  return [...text.matchAll(/\/\*\*([^]*?)\*\//g)].map(([, inside = ""]) => {
    const lines = inside.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trim());
    if (!lines.includes("@customfunction")) throw new Error(`This is no comment of a function: ${inside}`);
    const parameters = lines.flatMap((line): ToldParameter[] => {
      const [, type, name, description] = /^@param \{(.*)\} (\S+) (.+)$/.exec(line) ?? [];
      if (type === undefined || name === undefined || description === undefined) return [];
      return [{ name: name.replace(/^\[(.*)\]$/, "$1"), type, optional: name.startsWith("["), description }];
    });
    const [result] = lines.flatMap((line) => /^@returns \{(.*)\} .+$/.exec(line)?.[1] ?? []);
    return { description: lines.find((line) => line !== "") ?? "", parameters, result: result ?? "" };
  });
}
