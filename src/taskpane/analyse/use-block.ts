/** The selection as the pane understands it: read when asked for, corrected by the user, mended in the sheet and back. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Host, WrittenCells } from "../../hosts/host";
import type { Language } from "../../i18n";
import { recogniseBlock, withContents } from "../../analysis/block";
import type { Block } from "../../analysis/selection";
import type { CellChange } from "../../analysis/problems";
import { changesToWrite } from "../../analysis/write";

/** More rows than this would keep the pane busy for too long. */
export const MOST_ROWS = 200_000;

/** So many rows are understood before anybody notices. */
const ROWS_AT_ONCE = 5000;

/** Why a selection cannot be analysed. */
export type SelectionProblem = "empty" | "small" | "tooLarge";

interface State {
  readonly block: Block | null;
  readonly problem: { readonly kind: SelectionProblem; readonly rows: number } | null;
  readonly reading: boolean;
  /** How much of a long selection has been read, from 0 to 1. */
  readonly progress: number | null;
  /** Another range was selected since. */
  readonly moved: boolean;
  readonly failure: { readonly during: "read" | "fix" | "undo"; readonly error: unknown } | null;
  /** What was mended in the sheet, the last one last. */
  readonly mended: readonly { readonly cells: number; readonly written: WrittenCells; readonly before: Block }[];
}

export interface SelectionReading extends State {
  read(): Promise<void>;
  /** Understands the block otherwise; the sheet stays as it is. */
  correct(block: Block): void;
  /** Changes cells of the user's sheet. */
  mend(changes: readonly CellChange[]): Promise<void>;
  undoMending(): Promise<void>;
}

const NOTHING: State = { block: null, problem: null, reading: false, progress: null, moved: false, failure: null, mended: [] };

/** Reads the selection when the view opens, and from then on when it is told to; until something is found, whenever it moves. */
export function useBlock(host: Host, language: Language): SelectionReading {
  const [state, setState] = useState(NOTHING);
  const turn = useRef(0);
  const change = (part: Partial<State>): void => setState((now) => ({ ...now, ...part }));

  const read = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    setState((now) => ({ ...now, reading: true, progress: null, failure: null }));
    try {
      const cells = await host.readBlock(({ done, total }) => {
        if (mine === turn.current && done < total) setState((now) => ({ ...now, progress: done / total }));
      });
      if (mine !== turn.current) return;
      const { rows, columns } = cells.area;
      const isEmpty = cells.values.every((row) => row.every((cell) => cell === null || cell === ""));
      const kind = isEmpty ? "empty" : rows * columns === 1 ? "small" : rows > MOST_ROWS ? "tooLarge" : null;
      if (kind) {
        setState({ ...NOTHING, problem: { kind, rows } });
        return;
      }
      // A long list takes a moment to be understood; until then the page says that it reads.
      if (rows > ROWS_AT_ONCE) await painted();
      const block = recogniseBlock(cells);
      if (mine === turn.current) setState({ ...NOTHING, block });
    } catch (error) {
      if (mine === turn.current) setState((now) => ({ ...now, reading: false, progress: null, failure: { during: "read", error } }));
    }
  }, [host]);

  const selected = useEffectEvent(() => {
    if (state.block) change({ moved: true });
    else void read();
  });
  useEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    void read();
    host
      .watchSelection(() => selected())
      .then(
        (found) => (left ? found() : (stop = found)),
        // Where the selection cannot be watched it is read by the button.
        () => undefined,
      );
    return () => {
      left = true;
      stop?.();
    };
  }, [host, read]);

  async function mend(changes: readonly CellChange[]): Promise<void> {
    const before = state.block;
    if (!before) return;
    try {
      const written = await host.writeCells(changesToWrite(before, changes, language));
      setState((now) => ({
        ...now,
        failure: null,
        block: now.block && withContents(now.block, changes),
        mended: [...now.mended, { cells: changes.length, written, before }],
      }));
    } catch (error) {
      change({ failure: { during: "fix", error } });
    }
  }

  async function undoMending(): Promise<void> {
    const last = state.mended.at(-1);
    if (!last) return;
    try {
      await last.written.undo();
      change({ block: last.before, mended: state.mended.slice(0, -1), failure: null });
    } catch (error) {
      change({ failure: { during: "undo", error } });
    }
  }

  return { ...state, read, mend, undoMending, correct: (block) => change({ block }) };
}

/** After what was set has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** How many rows are analysed, and how many are left out. */
export function rowCounts({ used, leftOut }: Block): { readonly used: number; readonly left: number } {
  return { used: used.length, left: leftOut.size };
}
