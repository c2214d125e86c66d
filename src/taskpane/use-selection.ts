/** What the user has selected in the sheet beside the pane. */
import { useEffect, useState } from "react";
import type { Host, Selection } from "../hosts/host";

/** The selection, followed as long as the part is there; `null` before it is known and while no sheet is open. */
export function useSelection(host: Host): { readonly selection: Selection | null; readonly failure: unknown } {
  const [state, setState] = useState<{ readonly selection: Selection | null; readonly failure: unknown }>({
    selection: null,
    failure: null,
  });
  useEffect(() => {
    let current = true;
    let latest = 0;
    let stop: (() => void) | null = null;
    const read = (): void => {
      const own = (latest += 1);
      const settle = (next: typeof state): void => {
        // Of several readings under way the last one counts.
        if (current && own === latest) setState(next);
      };
      host.readSelection().then(
        (selection) => settle({ selection: selection.sheet === "" ? null : selection, failure: null }),
        (failure: unknown) => settle({ selection: null, failure }),
      );
    };
    read();
    host.watchSelection(read).then(
      (found) => {
        if (current) stop = found;
        else found();
      },
      // The buttons still read the selection when they are pressed.
      () => undefined,
    );
    return () => {
      current = false;
      stop?.();
    };
  }, [host]);
  return state;
}
