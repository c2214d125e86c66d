/** The live result of a function: its cells are read through the host, the numbers come from the entry that a cell would call. */
import { useEffect, useState } from "react";
import { SalesbookError } from "../domain/errors";
import { setLanguage } from "../functions/language";
import { evaluate, functionTable, type FunctionName, type Results } from "../functions/table";
import type { Host, Selection } from "../hosts/host";
import type { Language } from "../i18n";
import { givenFor, type Given, type TypedArguments } from "./function-arguments";

/** More cells than this are not fetched for a preview. */
export const MOST_CELLS = 100_000;

/** How far the calculation has come. */
export type Call =
  | { readonly step: "missing"; readonly arguments: readonly string[] }
  | { readonly step: "wrong" | "tooLarge"; readonly argument: string; readonly cells: number }
  | { readonly step: "unread"; readonly argument: string; readonly error: unknown }
  | { readonly step: "reading" }
  | { readonly step: "refused"; readonly error: SalesbookError }
  | { readonly step: "done"; readonly rows: Results };

/**
 * Calculates a function for what is typed, anew whenever that or the selection changes: cells may have been edited in between.
 *
 * @param selection where the user is; cells without a sheet's name are on that sheet
 */
export function useFunctionCall(
  host: Host,
  name: FunctionName,
  typed: TypedArguments,
  selection: Selection | null,
  language: Language,
): Call {
  const [call, setCall] = useState<Call>({ step: "reading" });
  useEffect(() => {
    let current = true;
    void calculate(host, name, typed, selection?.sheet ?? "", language).then((found) => current && setCall(found));
    return () => {
      current = false;
    };
  }, [host, name, typed, selection, language]);
  return call;
}

/**
 * Calculates a function for what is typed.
 *
 * @param sheet the sheet of cells that name none
 */
export async function calculate(host: Host, name: FunctionName, typed: TypedArguments, sheet: string, language: Language): Promise<Call> {
  const { parameters } = functionTable[name];
  const given = parameters.map((parameter) => ({ parameter, value: givenFor(parameter, typed[parameter.name]) }));
  const fault = given.find(({ value }) => value.kind === "wrong" || cellsOf(value) > MOST_CELLS);
  if (fault) {
    const cells = cellsOf(fault.value);
    return { step: cells > MOST_CELLS ? "tooLarge" : "wrong", argument: fault.parameter.name, cells };
  }
  const missing = given.filter(({ parameter, value }) => !parameter.optional && value.kind === "blank");
  if (missing.length > 0) return { step: "missing", arguments: missing.map(({ parameter }) => parameter.name) };

  const values: unknown[] = [];
  for (const { parameter, value } of given) {
    try {
      values.push(await valueOf(host, value, sheet));
    } catch (error) {
      return { step: "unread", argument: parameter.name, error };
    }
  }
  // Some functions answer in words.
  setLanguage(language);
  const result = evaluate(name, values);
  return result instanceof SalesbookError ? { step: "refused", error: result } : { step: "done", rows: result };
}

async function valueOf(host: Host, given: Given, sheet: string): Promise<unknown> {
  if (given.kind === "cells") return host.readCells(given.sheet ?? sheet, given.area);
  return given.kind === "value" ? given.value : null;
}

function cellsOf(given: Given): number {
  return given.kind === "cells" ? given.area.rows * given.area.columns : 0;
}
