/** The grid element's own events, and which of the page's are for it. */

/** Hears an event of the grid; Chromium has events of its own that are called "beforecopy", "beforecut" and "beforepaste". */
export function listenTo<Detail>(grid: HTMLElement, name: string, handle: (event: CustomEvent<Detail>) => void): void {
  grid.addEventListener(name, (event) => {
    if (event instanceof CustomEvent) handle(event as CustomEvent<Detail>);
  });
}

/** The grid listens to the whole page: what is pressed or pasted in a field outside its container is not for it. */
export function isForGrid(container: HTMLElement, { target }: Event): boolean {
  return target === document.body || (target instanceof Node && container.contains(target));
}
