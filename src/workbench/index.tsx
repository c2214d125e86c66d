/** The page that needs no Excel. */
import { StrictMode, useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createWorkbench } from "../hosts/workbench";
import { catalogues, pickLanguage } from "../i18n";
import { NO_WORDS, useLanguage } from "../taskpane/use-language";
import { useSystemLook } from "../taskpane/use-look";
import { browserMemory, usePreferences } from "../taskpane/use-preferences";
import { App } from "./app";
import { workerCalculator } from "./calculator";

const memory = browserMemory("salesbook.workbench");
const workbench = createWorkbench(workerCalculator(), navigator.language);

function Page(): ReactNode {
  const system = useSystemLook();
  const [preferences, changePreferences] = usePreferences(memory);
  const { language, failed } = useLanguage(preferences.language ?? pickLanguage(navigator.language));
  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    document.title = catalogues[language].workbench.title;
  }, [language]);
  if (language === null) return failed ? NO_WORDS : null;
  return (
    <App
      workbench={workbench}
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
