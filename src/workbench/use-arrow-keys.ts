/** Arrow keys within a group of controls that the Tab key passes as one, as toolbars and tabs have them. */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** What goes onto the element of the group. */
export interface ArrowKeys<Group extends HTMLElement> {
  readonly ref: RefObject<Group | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The library would do the same with two stops of the Tab key around the group that screen readers are not told of. */
  readonly "data-tabster": undefined;
}

const BACK = new Set(["ArrowLeft", "ArrowUp"]);
const ON = new Set(["ArrowRight", "ArrowDown"]);

/**
 * The arrow keys lead from control to control and round, Home and End to the first and last; the Tab key comes to the one
 * that is selected, or the first.
 *
 * @param isRow whether the keys up and down are left alone
 */
export function useArrowKeys<Group extends HTMLElement>(isRow: boolean): ArrowKeys<Group> {
  const ref = useRef<Group>(null);
  // After every drawing: controls come and go, and are selected and disabled.
  useLayoutEffect(() => {
    if (ref.current) stopAt(ref.current, document.activeElement);
  });
  return {
    ref,
    "data-tabster": undefined,
    onFocus: ({ target }) => ref.current && stopAt(ref.current, target),
    onBlur: ({ relatedTarget }) => ref.current && stopAt(ref.current, relatedTarget),
    onKeyDown(event) {
      const controls = ref.current ? controlsIn(ref.current) : [];
      // A menu that opens from the group has keys of its own.
      const from = controls.findIndex((control) => control === event.target);
      if (from < 0 || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const to = wayOf(event.key, isRow, from, controls.length);
      if (to === null) return;
      event.preventDefault();
      controls[to]?.focus();
    },
  };
}

function wayOf(key: string, isRow: boolean, from: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (isRow && (key === "ArrowUp" || key === "ArrowDown")) return null;
  if (BACK.has(key)) return (from - 1 + count) % count;
  return ON.has(key) ? (from + 1) % count : null;
}

/** Makes one control the only stop of the Tab key: the focused one, else the selected one, else the first. */
function stopAt(group: HTMLElement, focused: EventTarget | null): void {
  const controls = controlsIn(group);
  const stop =
    controls.find((control) => control === focused) ??
    controls.find((control) => control.getAttribute("aria-selected") === "true") ??
    controls[0];
  for (const control of controls) {
    const index = control === stop ? "0" : "-1";
    // Writing it, even as it is, has the browser lay out the page, the grid included.
    if (control.getAttribute("tabindex") !== index) control.setAttribute("tabindex", index);
  }
}

function controlsIn(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>("button:not(:disabled)")];
}
