/** Whether the user's system asks for light, dark or strong contrast. */
import { useSyncExternalStore } from "react";
import type { Look } from "./themes";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

/** The system's look, followed while the page is open. */
export function useSystemLook(): Look {
  return useSyncExternalStore(watch, read);
}

/**
 * The look that goes with a background, as Office names its own.
 *
 * @param background "#rrggbb" or "rrggbb"; anything else gives null
 */
export function lookOf(background: string | undefined): Look | null {
  const digits = /^#?([0-9a-f]{6})/i.exec(background ?? "")?.[1];
  if (!digits) return null;
  const [red, green, blue] = [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

function watch(onChange: () => void): () => void {
  const queries = [DARK, CONTRAST].map((media) => window.matchMedia(media));
  queries.forEach((query) => query.addEventListener("change", onChange));
  return () => queries.forEach((query) => query.removeEventListener("change", onChange));
}

/** A system that asks for more contrast on a light page gets light: its own contrast colours come on top. */
function read(): Look {
  if (!window.matchMedia(DARK).matches) return "light";
  return window.matchMedia(CONTRAST).matches ? "contrast" : "dark";
}
