/** Keys that mean the same wherever the keyboard is on the page. */
import { useEffect, useLayoutEffect, useRef } from "react";
import type { GridHandle } from "./grid";

export type PageCommand = "help" | "open" | "download" | "undo" | "redo" | "stop" | "calculate" | "nextPart" | "find" | "filter";

/**
 * Obeys the keys of the page as long as it is drawn.
 *
 * @param commands what each key does, told where it was pressed; one that is missing leaves its key to the browser
 */
export function usePageKeys(commands: Partial<Record<PageCommand, (from: EventTarget | null) => void>>): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  // On the whole document: after the sheet that had the keyboard is gone, no part of the page has it.
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      const name = pageCommand(event);
      const command = name && latest.current[name];
      if (!command) return;
      event.preventDefault();
      command(event.target);
    };
    document.addEventListener("keydown", handle);
    return () => document.removeEventListener("keydown", handle);
  }, []);
}

/** From the sheets' tabs to the pane, where it is in view, and from everywhere else to the grid; the grid itself leads to the tabs. */
export function goToNextPart(from: EventTarget | null, grid: GridHandle | null): void {
  const pane = document.querySelector<HTMLElement>('#pane [role="tab"][aria-selected="true"]');
  const isOnSheetTabs = from instanceof Element && from.closest("main [role=tablist]") !== null;
  if (grid === null || (isOnSheetTabs && pane?.offsetParent)) pane?.focus();
  else grid.focus();
}

/** Inside a field the browser's own undoing comes first. */
function pageCommand(event: KeyboardEvent): PageCommand | null {
  if (event.defaultPrevented) return null;
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === "Escape") return isField ? null : "stop";
  if (event.key === "F1") return "help";
  if (event.key === "F6") return "nextPart";
  if (event.key === "F9") return "calculate";
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case "f":
    case "h":
      return event.shiftKey ? null : "find";
    case "l":
      return event.shiftKey ? "filter" : null;
    case "o":
      return "open";
    case "s":
      return "download";
    case "z":
      return isField ? null : event.shiftKey ? "redo" : "undo";
    case "y":
      return isField ? null : "redo";
    default:
      return null;
  }
}
