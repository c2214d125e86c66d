/** The grid element's own events. */

/** Hears an event of the grid; Chromium has events of its own that are called "beforecopy", "beforecut" and "beforepaste". */
export function listenTo<Detail>(grid: HTMLElement, name: string, handle: (event: CustomEvent<Detail>) => void): void {
  grid.addEventListener(name, (event) => {
    if (event instanceof CustomEvent) handle(event as CustomEvent<Detail>);
  });
}
