/** What an eye sees on a page at once: what sticks out sideways, and where the keyboard is. */
import type { Page } from "playwright-core";

/** Visible elements that stick out of the page to the right, or out of a part that hides it; parts made to scroll sideways may. */
export function sidewaysIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Tables that scroll in themselves can be reached by the keyboard; the sheet tabs and the grid scroll by their own keys. */
    const scrolling = "[role=tablist], [tabindex='0'], [role=tooltip]";
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    for (const element of document.body.querySelectorAll("*")) {
      if (
        element.closest("svg, revo-grid") ||
        element.parentElement?.closest(scrolling) ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const { right, width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1 && right > clientWidth + 1) found.push(`sticks out to ${right}: ${element.outerHTML.slice(0, 120)}`);
    }
    return found.slice(0, 5);
  });
}

/** Elements that the keyboard comes to and that look the same with it as without; in an open dialog or menu only what is in it. */
export async function unseenFocusIn(page: Page): Promise<string[]> {
  // A page shows focus to those who use the keyboard, and Tab is what tells it so.
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("button, [role=menuitem]")].at(-1)?.focus());
  await page.keyboard.press("Shift+Tab");
  return page.evaluate(() => {
    const root = [...document.querySelectorAll("[role=dialog], [role=menu]")].at(-1) ?? document;
    const reachable = "a[href], button, input, select, textarea, summary, [role=menuitem], [tabindex='0']";
    const shows = (style: CSSStyleDeclaration): string =>
      [
        style.outlineStyle === "none" ? "" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
        style.boxShadow,
        style.borderTopColor,
        style.borderBottomColor,
        style.borderTopWidth,
        style.borderBottomWidth,
        style.transform,
        style.textDecorationStyle,
      ].join("|");
    const looks = (element: Element): string =>
      [element, element.parentElement, ...(element.parentElement?.children ?? [])]
        .flatMap((one) => (one ? [undefined, "::before", "::after"].map((pseudo) => shows(getComputedStyle(one, pseudo))) : []))
        .join("\n");
    const before = document.activeElement;
    const found: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(reachable)) {
      const isIn = element.checkVisibility() && !element.closest("revo-grid, [inert], [aria-hidden=true]");
      if (!isIn || (element.tabIndex < 0 && element.role !== "menuitem")) continue;
      // Of the sheet tabs the one in front has the keyboard; another comes to the front with it.
      if (element.matches(":disabled, [role=tab][aria-selected=false]")) continue;
      (document.activeElement as HTMLElement | null)?.blur();
      const without = looks(element);
      element.focus({ preventScroll: true });
      if (document.activeElement === element && looks(element) === without)
        found.push(`focus is not seen: ${element.outerHTML.slice(0, 160)}`);
    }
    (before as HTMLElement | null)?.focus({ preventScroll: true });
    return found;
  });
}
