/** The few things of WPS that the functions and the ribbon use, as its package of types et-jsapi-declare 2.5.0 has them. */

/** What `wps` is in the page of an add-in. */
export interface Wps {
  /** From WPS 12.1.0.20540 on, in spreadsheets. */
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    callback: (...values: readonly unknown[]) => unknown,
    metadata: FunctionMetadata,
  ) => void;
  readonly Application?: {
    readonly LanguageSettings?: { readonly LanguageID: (of: number) => number };
    readonly CreateTaskPane?: (url: string, title: string) => TaskPane;
    /** `null` where it is gone. */
    readonly GetTaskPane?: (id: number) => TaskPane | null;
    /** Shared by all pages of an add-in, until WPS ends. */
    readonly PluginStorage?: { readonly getItem: (key: string) => unknown; readonly setItem: (key: string, value: number) => void };
  };
}

/** A pane beside the sheet. */
export interface TaskPane {
  readonly ID: number;
  Visible: boolean;
}

/** What WPS shows of a function where users choose one. */
export interface FunctionMetadata {
  description: string;
  result: { type: string };
  /** In a type `[][]` stands for cells, a question mark at the end for what may be left out. */
  parameters: { name: string; description: string; type: string }[];
}
