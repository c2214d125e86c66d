/** What the keys mean on a selected cell, where that is not what the grid itself makes of them. */
import type { EndKey } from "./grid-editor";
import { keyMove, type Cursor, type Ground, type PressedKey } from "./grid-move";

/** What a key asks for. */
export type GridCommand =
  | { readonly what: "edit" | "leave" | "follow" | "all" | "menu" }
  | ({ readonly what: "step" } & EndKey)
  | { readonly what: "rows"; readonly way: "insert" | "delete" }
  | { readonly what: "fill"; readonly way: "down" | "right" }
  | { readonly what: "go"; readonly cursor: Cursor };

/** The command of a key; `null` for keys that the grid handles by itself. */
export function gridCommand(key: PressedKey & { readonly code: string }, cursor: Cursor, ground: Ground): GridCommand | null {
  const isCommand = key.ctrlKey || key.metaKey;
  switch (key.key) {
    case "F2":
      return { what: "edit" };
    case "F6":
      return { what: "leave" };
    case "F10":
      return key.shiftKey ? { what: "menu" } : null;
    case "ContextMenu":
      return { what: "menu" };
    case "Enter":
      return isCommand ? { what: "follow" } : { what: "step", key: "Enter", back: key.shiftKey };
    case "Tab":
      return { what: "step", key: "Tab", back: key.shiftKey };
    case "ArrowDown":
      if (key.altKey) return { what: "edit" };
  }
  return (isCommand ? letterCommand(key) : null) ?? moveCommand(key, cursor, ground);
}

/** Letters with Ctrl. Plain Ctrl and minus stay with the browser, which makes the page smaller by it. */
function letterCommand(key: PressedKey & { readonly code: string }): GridCommand | null {
  if (key.altKey) {
    if (key.code === "Equal" || key.key === "+") return { what: "rows", way: "insert" };
    return key.code === "Minus" || key.key === "-" ? { what: "rows", way: "delete" } : null;
  }
  switch (key.key.toLowerCase()) {
    case "d":
      return { what: "fill", way: "down" };
    case "r":
      return key.shiftKey ? null : { what: "fill", way: "right" };
    case "a":
      return { what: "all" };
    default:
      return null;
  }
}

function moveCommand(key: PressedKey, cursor: Cursor, ground: Ground): GridCommand | null {
  const moved = keyMove(key, cursor, ground);
  return moved && { what: "go", cursor: moved };
}
