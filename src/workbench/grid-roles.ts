/** What a screen reader is told about the grid beyond what the grid says of itself. */

/** Properties of the cells that number the rows. */
export const ROW_NUMBERS = { cellProperties: () => ({ role: "rowheader" }) };

/** Names the parts of a grid that was drawn; what is named keeps its name when it is drawn again. */
export function nameRoles(grid: HTMLElement): void {
  // Its rows do not open and close, as those of a tree do.
  grid.setAttribute("role", "grid");
  for (const headings of grid.querySelectorAll(".header-rgRow")) {
    // The corner above the row numbers heads nothing.
    if (headings.querySelector("[role=columnheader]")) headings.setAttribute("role", "row");
    else headings.removeAttribute("role");
  }
  // The keyboard scrolls by moving from cell to cell; what scrolls is no stop of its own on the way through the page.
  for (const [selector, name, value] of [
    [".vertical-inner", "role", "rowgroup"],
    ["revogr-scroll-virtual", "aria-hidden", "true"],
  ] as const)
    for (const scroller of grid.querySelectorAll(selector)) {
      scroller.setAttribute("tabindex", "-1");
      scroller.setAttribute(name, value);
    }
  // The link to the library's makers is no part of a table; it is for those who point at it.
  for (const link of grid.querySelectorAll("revogr-attribution a")) {
    link.setAttribute("aria-hidden", "true");
    link.setAttribute("tabindex", "-1");
  }
}
