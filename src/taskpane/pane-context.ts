/** What every view of the pane works with. */
import { createContext, useContext } from "react";
import type { Host } from "../hosts/host";
import type { Preferences } from "./preferences";
import type { ChangePreferences } from "./use-preferences";
import type { SaveFile } from "./use-run";

export interface PaneSurroundings {
  readonly host: Host;
  readonly saveFile: SaveFile;
  readonly preferences: Preferences;
  readonly changePreferences: ChangePreferences;
  /** Files of a ledger that the page around the pane hands over; a new list each time. */
  readonly ledgerFiles: readonly File[] | null;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

/** The pane's surroundings, for anything that stands in it. */
export function usePane(): PaneSurroundings {
  const surroundings = useContext(PaneContext);
  if (!surroundings) throw new Error("This part stands outside the pane.");
  return surroundings;
}
