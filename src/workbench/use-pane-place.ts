/** Whether the pane stands beside the grid, in its place, or not at all. */
import { useEffect, useState } from "react";

/** Narrower than this, in pixels, there is room for the grid or the pane, not both. */
const NARROW = 760;

export interface PanePlace {
  readonly isNarrow: boolean;
  readonly isShown: boolean;
  /** Shows or hides it, until another sheet is in front. */
  readonly show: (isShown: boolean) => void;
}

/**
 * The place of the pane.
 *
 * @param width pixels of the page; 0 while that is unknown
 * @param active the sheet in front; without one the pane is all there is to do
 */
export function usePanePlace(width: number, active: string | null): PanePlace {
  const isNarrow = width > 0 && width < NARROW;
  const [wish, setWish] = useState<boolean | null>(null);
  // On a narrow page the sheets that were just made are shown, not the form that made them.
  useEffect(() => setWish(null), [active, isNarrow]);
  return { isNarrow, isShown: wish ?? (!isNarrow || active === null), show: setWish };
}
