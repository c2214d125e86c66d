/** The page that needs no Excel. */
import { StrictMode, useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createWorkbench } from "../hosts/workbench";
import { catalogues, pickLanguage } from "../i18n";
import { NO_WORDS, useLanguage } from "../taskpane/use-language";
import { useSystemLook } from "../taskpane/use-look";
import { browserMemory, usePreferences } from "../taskpane/use-preferences";
import { App } from "./app";
import { workerCalculator } from "./calculator";
import { takeDraft } from "./draft";
import { createKeeper } from "./keeper";
import { browserStore } from "./kept-store";
import { startOffline } from "./offline";
import { browserWindows } from "./windows";

const memory = browserMemory("salesbook.workbench");
const workbench = createWorkbench(workerCalculator());
const keeper = createKeeper({ workbench, store: browserStore(), windows: browserWindows(), now: () => Date.now(), delay: 200 });

// The address that works without a network is this one, whichever way the page was opened.
if (/\/(?:index\.html)?$/.test(location.pathname)) history.replaceState(null, "", `workbench.html${location.search}${location.hash}`);
const offline = startOffline();

/** Of this window alone. */
const draft = takeDraft();

/** What was kept is read while the words are loaded. A store that does not answer in time is not waited for. */
const PATIENCE = 3_000;
const opening = Promise.race([keeper.open(), new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))]);

// The last change is saved also when the page is left at once.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void keeper.flush();
});
// Where it cannot be saved, the browser asks before it closes the page.
window.addEventListener("beforeunload", (event) => {
  void keeper.flush();
  if (keeper.hasUnsaved()) event.preventDefault();
});

function Page(): ReactNode {
  const system = useSystemLook();
  const [preferences, changePreferences] = usePreferences(memory);
  const { language, failed } = useLanguage(preferences.language ?? pickLanguage(navigator.language));
  const [restored, setRestored] = useState<{ readonly at: number | null } | null>(null);
  useEffect(() => void opening.then((at) => setRestored({ at })), []);
  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    document.title = catalogues[language].workbench.title;
  }, [language]);
  if (language === null) return failed ? NO_WORDS : null;
  if (restored === null) return null;
  return (
    <App
      workbench={workbench}
      keeper={keeper}
      offline={offline}
      restored={restored.at}
      draft={draft}
      language={language}
      look={preferences.look ?? system}
      preferences={preferences}
      onPreferencesChange={changePreferences}
    />
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
