/** The page that needs no Excel. */
import { StrictMode, useCallback, useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createWorkbench } from "../hosts/workbench";
import { catalogues, LANGUAGES, pickLanguage, type Language } from "../i18n";
import { NO_WORDS, useLanguage } from "../taskpane/use-language";
import { useSystemLook } from "../taskpane/use-look";
import { App } from "./app";
import { workerCalculator } from "./calculator";

const REMEMBERED = "salesbook.language";
const workbench = createWorkbench(workerCalculator(), navigator.language);

function Page(): ReactNode {
  const look = useSystemLook();
  const [wanted, setWanted] = useState(rememberedLanguage);
  const { language, failed } = useLanguage(wanted);
  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    document.title = catalogues[language].workbench.title;
  }, [language]);
  const choose = useCallback((chosen: Language): void => {
    setWanted(chosen);
    remember(chosen);
  }, []);
  if (language === null) return failed ? NO_WORDS : null;
  return <App workbench={workbench} language={language} onLanguageChange={choose} look={look} />;
}

/** A browser may refuse its memory; then the language is asked of it again. */
function rememberedLanguage(): Language {
  try {
    const found = LANGUAGES.find((language) => language === localStorage.getItem(REMEMBERED));
    if (found) return found;
  } catch {
    // No memory: its own language is as good.
  }
  return pickLanguage(navigator.language);
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // The choice holds until the page is closed.
  }
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
