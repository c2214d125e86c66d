/** Writing a result into the workbook, and taking it back. */
import { useState } from "react";
import type { Host, WrittenCells } from "../../hosts/host";
import { addressOf } from "../../sheet/address";
import type { CellsToWrite } from "../../sheet/cells-to-write";

export type WritingState =
  | { readonly step: "idle" | "writing" | "undone" }
  | { readonly step: "written"; readonly written: WrittenCells; readonly cells: string }
  | {
      readonly step: "failed";
      readonly during: "write" | "undo";
      readonly error: unknown;
      readonly written?: WrittenCells;
      readonly cells?: string;
    };

export interface Writing {
  readonly state: WritingState;
  write(cells: CellsToWrite): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
}

/** One writing at a time; what was written last can be taken back. */
export function useWriting(host: Host): Writing {
  const [state, setState] = useState<WritingState>({ step: "idle" });
  return {
    state,
    async write(cells) {
      if (state.step === "writing") return;
      setState({ step: "writing" });
      try {
        setState({ step: "written", written: await host.writeCells(cells), cells: addressOf(cells.area) });
      } catch (error) {
        setState({ step: "failed", during: "write", error });
      }
    },
    async undo() {
      if (!("written" in state) || !state.written) return;
      const { written, cells = "" } = state;
      setState({ step: "writing" });
      try {
        await written.undo();
        setState({ step: "undone" });
      } catch (error) {
        setState({ step: "failed", during: "undo", error, written, cells });
      }
    },
    dismiss: () => setState((now) => (now.step === "writing" ? now : { step: "idle" })),
  };
}
