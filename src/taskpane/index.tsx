/** The pane's entry inside Excel: the only file that names Office. */
import { useEffect, useState, type ReactNode } from "react";
import { createExcelHost, type ExcelHostOptions } from "../hosts/excel";
import { pickLanguage, type Language } from "../i18n";
import { loadWords } from "../book/words";
import { PanePage, showPage, type Surroundings } from "./page";
import { browserMemory } from "./use-preferences";

/** If Office has not answered by then, its library is out of reach (in milliseconds). */
const PATIENCE = 6000;

const memory = browserMemory("salesbook.pane");

function Entry(): ReactNode {
  return <PanePage surroundings={useSurroundings()} memory={memory} keepCornerFree onLanguage={tellFunctions} />;
}

/** The functions share this page; their error messages speak the same language. */
function tellFunctions(language: Language): void {
  globalThis.salesbookFunctions?.setLanguage(language);
}

/** Waits for Office; an answer that comes late is still taken. */
function useSurroundings(): Surroundings {
  const [surroundings, setSurroundings] = useState<Surroundings>({ kind: typeof Office === "undefined" ? "noOffice" : "waiting" });
  useEffect(() => {
    if (typeof Office === "undefined") return;
    let current = true;
    const timer = setTimeout(() => current && setSurroundings({ kind: "noOffice" }), PATIENCE);
    void Office.onReady()
      .then(async ({ host }): Promise<Surroundings> => {
        clearTimeout(timer);
        if (host !== Office.HostType.Excel) return { kind: "alone" };
        // The host speaks Excel's language, also where the user has chosen another for the pane.
        await loadWords(pickLanguage(Office.context.displayLanguage));
        const { displayLanguage, officeTheme } = Office.context;
        // Excel on the web names no theme of its own.
        return {
          kind: "inside",
          host: createExcelHost(whatOfficeSays()),
          language: displayLanguage,
          background: officeTheme?.bodyBackgroundColor,
        };
      })
      .catch((): Surroundings => ({ kind: "noOffice" }))
      .then((found) => current && setSurroundings(found));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, []);
  return surroundings;
}

function whatOfficeSays(): ExcelHostOptions {
  const { displayLanguage, platform, requirements } = Office.context;
  return {
    language: displayLanguage,
    platform: String(platform),
    isSetSupported: (set, version) => requirements.isSetSupported(set, version),
  };
}

showPage(<Entry />);
