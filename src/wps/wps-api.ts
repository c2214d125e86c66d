/** The few things of WPS's object model that the functions use, as its package of types et-jsapi-declare 2.5.0 has them. */

/** What `wps` is in the page of an add-in. */
export interface Wps {
  /** From WPS 12.1.0.20540 on, in spreadsheets. */
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    callback: (...values: readonly unknown[]) => unknown,
    metadata: FunctionMetadata,
  ) => void;
  readonly Application?: { readonly LanguageSettings?: { readonly LanguageID: (of: number) => number } };
}

/** What WPS shows of a function where users choose one. */
export interface FunctionMetadata {
  description: string;
  result: { type: string };
  /** In a type `[][]` stands for cells, a question mark at the end for what may be left out. */
  parameters: { name: string; description: string; type: string }[];
}
