/** The size of an element in pixels, followed while it is shown. */
import { useCallback, useRef, useState, type RefCallback } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @returns a reference for the element, and its size; 0 × 0 before it is shown */
export function useSize(): readonly [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const observer = useRef<ResizeObserver | null>(null);
  const attach = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    observer.current = new ResizeObserver(measure);
    observer.current.observe(element);
  }, []);
  return [attach, size];
}
