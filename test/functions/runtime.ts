/** Excel's runtime as far as the functions use it: a message is allowed with two codes only. */
import { excelFunctions, functionTable, setLanguage, type FunctionName } from "../../src/functions";

export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {
    if (message !== undefined && code !== "#VALUE!" && code !== "#N/A") throw new TypeError(`${code} carries no message`);
  }
}

export const runtime = {
  Error: RuntimeError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" },
  associate: jest.fn((_id: string, _function: unknown) => undefined),
};

/** Every test of the file runs as if within an English Excel. */
export function withinExcel(): void {
  beforeEach(() => {
    Object.assign(globalThis, { CustomFunctions: runtime });
    setLanguage("en");
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    setLanguage(null);
  });
}

export type Callable = (...values: readonly unknown[]) => unknown[][];
export const names = Object.keys(functionTable) as FunctionName[];
export const declaredFunction = (name: FunctionName): Callable => excelFunctions[name];

/** What a cell would show: the result, or the error of the whole call. */
export function call(name: FunctionName, ...values: readonly unknown[]): unknown {
  try {
    return declaredFunction(name)(...values);
  } catch (error) {
    return error;
  }
}

export const valueError = (message: string): RuntimeError => new RuntimeError("#VALUE!", message);
