/** The pane's entry inside Excel: the only file that names Office. */
import { Body1, Link, makeStyles, ProgressBar, Title3, tokens } from "@fluentui/react-components";
import { StrictMode, useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createExcelHost, type ExcelHostOptions } from "../hosts/excel";
import type { Host } from "../hosts/host";
import { catalogues, pickLanguage, type Language } from "../i18n";
import { loadWords } from "../book/words";
import { Frame, Pane } from "./pane";
import { NO_WORDS, useLanguage } from "./use-language";
import { lookOf, useSystemLook } from "./use-look";
import { browserMemory, usePreferences } from "./use-preferences";

/** If Office has not answered by then, its library is out of reach (in milliseconds). */
const PATIENCE = 6000;

const WORKBENCH = "workbench.html";
const memory = browserMemory("salesbook.pane");

/** Where the page finds itself. */
type Surroundings = { readonly kind: "waiting" | "noExcel" | "noOffice" } | { readonly kind: "excel"; readonly host: Host };

function Entry(): ReactNode {
  const surroundings = useSurroundings();
  const system = useSystemLook();
  const [preferences, changePreferences] = usePreferences(memory);
  const inOffice = surroundings.kind === "excel";
  const { language, failed } = useLanguage(
    preferences.language ?? pickLanguage(inOffice ? Office.context.displayLanguage : navigator.language),
  );
  // Excel on the web names no theme of its own.
  const look = preferences.look ?? ((inOffice && lookOf(Office.context.officeTheme?.bodyBackgroundColor)) || system);

  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    // The functions share this page; their error messages speak the same language.
    globalThis.salesbookFunctions?.setLanguage(language);
  }, [language]);

  if (language === null) return failed ? NO_WORDS : null;
  if (surroundings.kind === "excel") {
    return (
      <Pane
        host={surroundings.host}
        language={language}
        look={look}
        preferences={preferences}
        onPreferencesChange={changePreferences}
        keepCornerFree
      />
    );
  }
  return (
    <Frame look={look} language={language}>
      <Outside kind={surroundings.kind} language={language} />
    </Frame>
  );
}

function Outside({ kind, language }: { kind: "waiting" | "noExcel" | "noOffice"; language: Language }): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].pane;
  if (kind === "waiting") {
    return (
      <main className={styles.outside}>
        <Body1>{words.starting}</Body1>
        <ProgressBar aria-label={words.starting} />
      </main>
    );
  }
  return (
    <main className={styles.outside}>
      <Title3 as="h1">{words.outsideTitle}</Title3>
      <Body1 as="p">{kind === "noExcel" ? words.outsideNoExcel : words.outsideNoOffice}</Body1>
      <Link href={WORKBENCH}>{words.outsideLink}</Link>
    </main>
  );
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
        if (host !== Office.HostType.Excel) return { kind: "noExcel" };
        // The host speaks Excel's language, also where the user has chosen another for the pane.
        await loadWords(pickLanguage(Office.context.displayLanguage));
        return { kind: "excel", host: createExcelHost(whatOfficeSays()) };
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

const useStyles = makeStyles({
  outside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    maxWidth: "34em",
    padding: tokens.spacingHorizontalXL,
  },
});

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Entry />
    </StrictMode>,
  );
}
