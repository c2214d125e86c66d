/** How wide an element is, as a hook. */
import { useLayoutEffect, useState, type RefObject } from "react";

/** Until the element is measured, and where it never is. */
const NARROWEST = 288;

/** The width of an element in pixels, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(NARROWEST);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setWidth(Math.max(NARROWEST, Math.floor(current.clientWidth))));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
