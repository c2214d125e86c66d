/** The task pane: its parts side by side, of which one is in view. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Host } from "../hosts/host";
import type { Language } from "../i18n";
import { Header, type ViewName } from "./header";
import { LazyPart } from "./lazy-part";
import { PaneContext, type PaneSurroundings } from "./pane-context";
import type { Preferences } from "./preferences";
import { saveFile as saveInBrowser } from "./save-file";
import { TablesView } from "./tables-view";
import { themeFor, type Look } from "./themes";
import type { ChangePreferences } from "./use-preferences";
import type { SaveFile } from "./use-run";
import { LanguageContext } from "./words";
import { PART } from "./looks";

export interface PaneProps {
  /** Where sheets go, and what is possible there. */
  readonly host: Host;
  readonly language: Language;
  readonly look: Look;
  readonly preferences: Preferences;
  readonly onPreferencesChange: ChangePreferences;
  /** Hands a finished file to the user; without it the browser downloads it. */
  readonly saveFile?: SaveFile;
  /** Files of a ledger from elsewhere on the page; a new list is opened at once. */
  readonly ledgerFiles?: readonly File[] | null;
  /** Keeps the top right 40 × 40 pixels free, where Excel puts a menu of its own. */
  readonly keepCornerFree?: boolean;
}

/** What stands in each view; all but the first are loaded when they are opened. */
const PARTS: Readonly<Record<ViewName, () => ReactNode>> = {
  tables: TablesView,
  analyse: lazy(() => import("./analyse/analyse-view")) as unknown as () => ReactNode,
  functions: lazy(() => import("./functions-view")) as unknown as () => ReactNode,
  check: lazy(() => import("./check-view")) as unknown as () => ReactNode,
  preferences: lazy(() => import("./preferences-view")) as unknown as () => ReactNode,
};

const OlderExcel = lazy(() => import("./older-excel"));

/** The whole pane; its height follows the element around it. */
export function Pane({
  host,
  language,
  look,
  preferences,
  onPreferencesChange,
  saveFile = saveInBrowser,
  ledgerFiles = null,
  keepCornerFree = false,
}: PaneProps): ReactNode {
  const styles = useStyles();
  const [view, setView] = useState<ViewName>("tables");
  /** A view that was opened stays as the user left it. */
  const [opened, setOpened] = useState<readonly ViewName[]>(["tables"]);
  const surroundings = useMemo<PaneSurroundings>(
    () => ({ host, saveFile, preferences, changePreferences: onPreferencesChange, ledgerFiles }),
    [host, saveFile, preferences, onPreferencesChange, ledgerFiles],
  );
  useEffect(() => {
    if (ledgerFiles) setView("tables");
  }, [ledgerFiles]);
  const open = (wanted: ViewName): void => {
    setView(wanted);
    setOpened((now) => (now.includes(wanted) ? now : [...now, wanted]));
  };
  return (
    <LanguageContext value={language}>
      <PaneContext value={surroundings}>
        <Frame look={look} language={language}>
          <Header view={view} onView={open} keepCornerFree={keepCornerFree} />
          {host.abilities.lacks?.length ? (
            <LazyPart>
              <OlderExcel />
            </LazyPart>
          ) : null}
          {opened.map((name) => {
            const Part = PARTS[name];
            return (
              <section
                key={name}
                id={`view-${name}`}
                role="tabpanel"
                aria-labelledby={`tab-${name}`}
                className={styles.view}
                hidden={name !== view}
              >
                <LazyPart>
                  <Part />
                </LazyPart>
              </section>
            );
          })}
        </Frame>
      </PaneContext>
    </LanguageContext>
  );
}

/** The themed surface that every state of the pane stands on. */
export function Frame({ look, language, children }: { look: Look; language: Language; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(look, language)} lang={language} className={styles.frame}>
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    // A drop-down is as wide as its column, not as its longest choice.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    // What is not chosen can be chosen: the controls' own grey looks as if it could not.
    "& .fui-Radio__input:enabled ~ .fui-Radio__label, & .fui-Checkbox:not(:has(:disabled)) > .fui-Checkbox__label": {
      color: tokens.colorNeutralForeground1,
    },
    // A pane so low that the footer would cover half of it scrolls as a whole.
    "@media (max-height: 420px)": { overflowY: "auto" },
  },
  view: PART,
});
