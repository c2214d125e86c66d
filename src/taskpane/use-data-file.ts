/** The user's data file: opened once, and looked at again when tables, language or the user's choices change. */
import { useEffect, useRef, useState } from "react";
import type { Language } from "../i18n";
import type { ImportChoices } from "../import/choices";
import type { OpenedFile } from "../import/import-file";
import type { Inspection } from "../import/inspection";
import { sheetsToChoose } from "../import/sheets-to-choose";
import { keepChoices, keptChoices } from "./kept-choices";
import { beginOpening, bytesOf, type Opening, type WantedFile } from "./open-in-worker";

interface Source extends WantedFile {
  /** The sheets to choose from, once the file turned out to have several that fit. */
  readonly sheets?: readonly string[];
}

interface DataFileState {
  /** The file last looked at, or asked for while none is. */
  readonly source: Source | null;
  readonly inspection: Inspection | null;
  readonly choices: ImportChoices;
  /** Why a file was not used; the one before stays. */
  readonly problem: { readonly source: Source; readonly error: unknown } | null;
  /** The name of the file being read. */
  readonly reading: string | null;
}

export interface DataFile extends DataFileState {
  open(file: File): Promise<void>;
  chooseSheet(sheet: string): Promise<void>;
  /** Looks at the file again as the user wants it taken. */
  choose(choices: ImportChoices): void;
  /** Stops waiting for a file that is being read; what was there before stays. */
  cancel(): void;
  /** What was decided about the last file with the same columns, as long as nothing is decided about this one. */
  readonly kept: ImportChoices | null;
  /** Keeps what was decided for the next such file. */
  keep(): void;
  readonly status: "ready" | "none" | "failed";
}

const NOTHING: DataFileState = { source: null, inspection: null, choices: {}, problem: null, reading: null };

/**
 * The data file of a pane or a page.
 *
 * @param sets of tables by their numbers; the first counts for which the file has all columns
 * @param first a file that is being opened already
 */
export function useDataFile(
  sets: readonly (readonly string[])[],
  language: Language,
  first?: Opening & { readonly name: string },
): DataFile {
  const [state, setState] = useState(NOTHING);
  const turn = useRef(0);
  const opened = useRef<OpenedFile | null>(null);
  const wanted = JSON.stringify(sets);

  /** Only the newest of several that are under way has a say. */
  const start = (name: string | null): ((next: (now: DataFileState) => DataFileState) => boolean) => {
    const mine = ++turn.current;
    if (name !== null) setState((now) => ({ ...now, reading: name }));
    return (next) => {
      if (mine === turn.current) setState(next);
      return mine === turn.current;
    };
  };

  async function read(name: string, opening: Opening<Source>, choices: ImportChoices): Promise<void> {
    const settle = start(name);
    let source: Source = { bytes: new Uint8Array(), name };
    let file: OpenedFile | null = null;
    try {
      source = await opening.source;
      file = await opening.opened;
      const inspection = await file.inspect(sets, choices);
      const kept = file;
      const isNewest = settle(() => ({ source, inspection, choices, problem: null, reading: null }));
      if (isNewest) {
        opened.current?.close();
        opened.current = kept;
      } else kept.close();
    } catch (error) {
      file?.close();
      settle((now) => ({ ...now, problem: { source: withSheets(source, error), error }, reading: null }));
    }
  }

  /** What was opened is only looked at again. */
  async function look(choices: ImportChoices): Promise<void> {
    const settle = start(null);
    // What the user chose is shown at once, what comes of it a moment later.
    setState((now) => ({ ...now, choices }));
    try {
      const inspection = await opened.current?.inspect(sets, choices);
      settle((now) => ({ ...now, inspection: inspection ?? null, problem: null }));
    } catch (error) {
      settle((now) => ({ ...now, inspection: null, problem: now.source && { source: withSheets(now.source, error), error } }));
    }
  }

  const source = state.source ?? state.problem?.source ?? null;
  const again = useRef<(isOpened: boolean) => void>(() => undefined);
  useEffect(() => {
    again.current = (isOpened) => {
      if (isOpened && opened.current) void look(state.choices);
      else if (source) void read(source.name, beginOpening(source, language), state.choices);
    };
  });
  const last = useRef({ wanted, language });
  useEffect(() => {
    const isSame = last.current.language === language;
    if (last.current.wanted === wanted && isSame) return;
    last.current = { wanted, language };
    // What is said of reading is in the language in which the file was opened.
    again.current(isSame);
  }, [wanted, language]);
  useEffect(
    () => () => {
      // A file that is still being read is let go of when it comes.
      turn.current++;
      opened.current?.close();
    },
    [],
  );

  const firstFile = useRef(first);
  useEffect(() => {
    const opening = firstFile.current;
    firstFile.current = undefined;
    if (opening) void read(opening.name, opening, {});
  });

  const { inspection, choices } = state;
  return {
    ...state,
    kept: inspection && Object.keys(choices).length === 0 ? keptChoices(inspection.columns) : null,
    keep: () => inspection && keepChoices(inspection.columns, choices),
    status: state.inspection?.data && !state.reading ? "ready" : (state.problem ?? state.inspection) ? "failed" : "none",
    open: (file) => read(file.name, beginOpening<Source>(bytesOf(file), language), {}),
    chooseSheet: (sheet) => {
      const from = state.problem?.source ?? state.source;
      return from ? read(from.name, beginOpening({ ...from, sheet }, language), state.choices) : Promise.resolve();
    },
    choose: (choices) => void look(choices),
    cancel: () => {
      turn.current++;
      setState((now) => ({ ...now, reading: null }));
    },
  };
}

/** Keeps the sheets to choose from with the file, so that the choice stays open after one was read. */
function withSheets(source: Source, error: unknown): Source {
  const sheets = sheetsToChoose(error);
  return sheets.length === 0 ? source : { ...source, sheets };
}
