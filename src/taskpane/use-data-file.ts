/** The user's data file: read, matched to the chosen tables, and read again when tables or language change. */
import { useCallback, useEffect, useRef, useState } from "react";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import type { ImportedFile } from "../import/import-file";
import { sheetsToChoose } from "../import/sheets-to-choose";
import { readInWorker } from "./read-in-worker";

interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly sheet?: string;
  /** The sheets to choose from, once the file turned out to have several that fit. */
  readonly sheets?: readonly string[];
}

interface DataFileState {
  /** The file last recognised, or asked for while none is. */
  readonly source: Source | null;
  readonly recognised: ImportedFile | null;
  /** Why a file was not used; the one recognised before stays. */
  readonly problem: { readonly source: Source; readonly error: unknown } | null;
  /** The name of the file being read. */
  readonly reading: string | null;
}

export interface DataFile extends DataFileState {
  open(file: File): Promise<void>;
  chooseSheet(sheet: string): Promise<void>;
  /** Stops waiting for a file that is being read; what was recognised before stays. */
  cancel(): void;
  readonly status: "ready" | "none" | "failed";
}

const NOTHING: DataFileState = { source: null, recognised: null, problem: null, reading: null };

/**
 * The data file of a pane.
 *
 * @param tables the numbers of the chosen tables
 */
export function useDataFile(tables: readonly string[], language: Language): DataFile {
  const [state, setState] = useState(NOTHING);
  const turn = useRef(0);
  const wanted = tables.join("+");

  const read = useCallback(
    async (name: string, load: () => Promise<Source> | Source, replaces: boolean): Promise<void> => {
      const mine = ++turn.current;
      const settle = (next: (now: DataFileState) => DataFileState): void => {
        if (mine === turn.current) setState(next);
      };
      setState((now) => ({ ...now, reading: name }));
      let source: Source = { bytes: new Uint8Array(), name };
      try {
        source = await load();
        const recognised = await recognise(source, wanted.split("+"), language);
        settle(() => ({ source, recognised, problem: null, reading: null }));
      } catch (error) {
        const problem = { source: withSheets(source, error), error };
        settle((now) => ({ ...now, recognised: replaces ? now.recognised : null, problem, reading: null }));
      }
    },
    [wanted, language],
  );

  const source = state.source ?? state.problem?.source ?? null;
  const last = useRef({ wanted, language });
  useEffect(() => {
    if (last.current.wanted === wanted && last.current.language === language) return;
    last.current = { wanted, language };
    if (source) void read(source.name, () => source, false);
  }, [source, read, wanted, language]);

  return {
    ...state,
    status: state.recognised && !state.reading ? "ready" : state.problem ? "failed" : "none",
    open: (file) => read(file.name, () => sourceFrom(file), true),
    chooseSheet: (sheet) => {
      const from = state.problem?.source ?? state.source;
      return from ? read(from.name, () => ({ ...from, sheet }), true) : Promise.resolve();
    },
    cancel: () => {
      turn.current++;
      setState((now) => ({ ...now, reading: null }));
    },
  };
}

async function sourceFrom(file: File): Promise<Source> {
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  } catch (error) {
    // The browser's own words: the file was moved, or may not be read.
    throw new SalesbookError("fileUnreadable", { file: file.name, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Readers are fetched when a file is first opened. */
async function recognise({ bytes, name, sheet }: Source, tables: readonly string[], language: Language): Promise<ImportedFile> {
  const { importFile } = await import("../import/import-file");
  return importFile({ bytes, name }, { language, tables, apart: readInWorker(), ...(sheet === undefined ? {} : { sheet }) });
}

/** Keeps the sheets to choose from with the file, so that the choice stays open after one was read. */
function withSheets(source: Source, error: unknown): Source {
  const sheets = sheetsToChoose(error);
  return sheets.length === 0 ? source : { ...source, sheets };
}
