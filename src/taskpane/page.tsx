/** The page of a pane, whatever spreadsheet stands around it: its language, its look, and what it says where there is none. */
import { Body1, Link, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { StrictMode, useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Host } from "../hosts/host";
import { catalogues, pickLanguage, type Language } from "../i18n";
import { Frame, Pane } from "./pane";
import type { Memory } from "./preferences";
import { NO_WORDS, useLanguage } from "./use-language";
import { lookOf, useSystemLook } from "./use-look";
import { usePreferences } from "./use-preferences";

const WORKBENCH = "workbench.html";

/** Why no spreadsheet is there, or not yet. */
type Outside = "waiting" | "alone" | "noOffice";

/** Where the page finds itself. */
export type Surroundings =
  | { readonly kind: Outside }
  | {
      readonly kind: "inside";
      readonly host: Host;
      /** What the spreadsheet speaks, a BCP 47 tag. */
      readonly language: string;
      /** The colour behind its own panes; absent where it tells none. */
      readonly background?: string | undefined;
    };

export interface PanePageProps {
  readonly surroundings: Surroundings;
  readonly memory: Memory;
  readonly keepCornerFree?: boolean;
  /** Told whenever the pane speaks another language. */
  readonly onLanguage?: (language: Language) => void;
}

export function PanePage({ surroundings, memory, keepCornerFree = false, onLanguage }: PanePageProps): ReactNode {
  const system = useSystemLook();
  const [preferences, changePreferences] = usePreferences(memory);
  const inside = surroundings.kind === "inside" ? surroundings : null;
  const { language, failed } = useLanguage(preferences.language ?? pickLanguage(inside ? inside.language : navigator.language));
  const look = preferences.look ?? lookOf(inside?.background) ?? system;

  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    onLanguage?.(language);
  }, [language, onLanguage]);

  if (language === null) return failed ? NO_WORDS : null;
  if (inside) {
    return (
      <Pane
        host={inside.host}
        language={language}
        look={look}
        preferences={preferences}
        onPreferencesChange={changePreferences}
        keepCornerFree={keepCornerFree}
      />
    );
  }
  return (
    <Frame look={look} language={language}>
      <Outside kind={surroundings.kind as Outside} language={language} />
    </Frame>
  );
}

function Outside({ kind, language }: { kind: Outside; language: Language }): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].pane;
  if (kind === "waiting") {
    return (
      <main className={styles.outside}>
        <Body1>{words.starting}</Body1>
        {/* The browser's own: Fluent's would have to be loaded first. */}
        <progress aria-label={words.starting} className={styles.waiting} />
      </main>
    );
  }
  return (
    <main className={styles.outside}>
      <Title3 as="h1">{words.outsideTitle}</Title3>
      <Body1 as="p">{kind === "alone" ? words.outsideAlone : words.outsideNoOffice}</Body1>
      <Link href={WORKBENCH}>{words.outsideLink}</Link>
    </main>
  );
}

/** Puts a page into the place that its file has for it. */
export function showPage(page: ReactNode): void {
  const place = document.getElementById("root");
  if (place) createRoot(place).render(<StrictMode>{page}</StrictMode>);
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
  waiting: { width: "100%", height: "2px", accentColor: tokens.colorBrandBackground },
});
