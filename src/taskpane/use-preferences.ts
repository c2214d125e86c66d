/** The preferences of a page, kept in the browser's memory. */
import { useCallback, useRef, useState } from "react";
import { readPreferences, writePreferences, type Memory, type Preferences } from "./preferences";

/** Changes some preferences; the others stay. */
export type ChangePreferences = (change: Partial<Preferences> | ((now: Preferences) => Preferences)) => void;

/** The preferences, and a way to change them that is kept at once. */
export function usePreferences(memory: Memory): readonly [Preferences, ChangePreferences] {
  const [preferences, setPreferences] = useState(() => readPreferences(memory));
  const latest = useRef(preferences);
  const change = useCallback<ChangePreferences>(
    (wanted) => {
      latest.current = typeof wanted === "function" ? wanted(latest.current) : { ...latest.current, ...wanted };
      writePreferences(memory, latest.current);
      setPreferences(latest.current);
    },
    [memory],
  );
  return [preferences, change];
}

/**
 * The memory of this browser for this page. A browser may refuse it; then a choice holds until the page is closed.
 *
 * @param name what it is kept under
 */
export function browserMemory(name: string): Memory {
  return {
    read: () => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        localStorage.setItem(name, text);
      } catch {
        // Nothing is lost but the convenience.
      }
    },
  };
}
