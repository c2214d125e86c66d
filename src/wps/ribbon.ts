/** The button on WPS's ribbon, and the pane that it opens: what ribbon.xml asks for by name. */
import type { Wps } from "./wps-api";

/** What stands on the ribbon, in one language. */
export interface RibbonWords {
  readonly open: string;
}

/** Called by WPS, with what was pressed or is to be drawn. */
export interface Ribbon {
  readonly onLoad: () => boolean;
  readonly onAction: () => boolean;
  readonly getLabel: () => string;
  readonly getImage: () => string;
}

/** Where all pages of an add-in find which pane it is. */
const KEPT = "salesbook_pane";

const TITLE = "Salesbook";

/**
 * @param wps WPS's own object, asked when the button is pressed
 * @param page the pane's address
 */
export function ribbonOver(wps: () => Wps["Application"], words: RibbonWords, page: string): Ribbon {
  const show = (): void => {
    const application = wps();
    if (!application?.CreateTaskPane) throw new Error("This WPS has no task panes.");
    const known = paneOf(application);
    if (known) {
      known.Visible = !known.Visible;
      return;
    }
    const pane = application.CreateTaskPane(page, TITLE);
    application.PluginStorage?.setItem(KEPT, pane.ID);
    pane.Visible = true;
  };
  return {
    onLoad: () => true,
    onAction: () => {
      show();
      return true;
    },
    getLabel: () => words.open,
    getImage: () => "icon-64.png",
  };
}

/** The pane that was made before, unless it is gone. */
function paneOf(application: NonNullable<Wps["Application"]>) {
  const id = Number(application.PluginStorage?.getItem(KEPT));
  if (!id) return null;
  try {
    return application.GetTaskPane?.(id) ?? null;
  } catch {
    return null;
  }
}
