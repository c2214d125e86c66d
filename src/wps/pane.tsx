/** The pane's entry inside WPS. */
import { useEffect, useState, type ReactNode } from "react";
import { loadWords } from "../book/words";
import { createWpsHost, type WpsApplication } from "../hosts/wps";
import { pickLanguage } from "../i18n";
import { PanePage, showPage, type Surroundings } from "../taskpane/page";
import { browserMemory } from "../taskpane/use-preferences";
import { languageOfMenus } from "./menus";
import { NAMESPACE } from "./namespace";

/** WPS puts it into each page of an add-in. */
declare const Application: WpsApplication | undefined;

const memory = browserMemory("salesbook.wps");

function Entry(): ReactNode {
  return <PanePage surroundings={useSurroundings()} memory={memory} />;
}

/** The host speaks WPS's language, also where the user has chosen another for the pane; so its words are waited for. */
function useSurroundings(): Surroundings {
  const application = typeof Application === "undefined" ? undefined : Application;
  const [surroundings, setSurroundings] = useState<Surroundings>({ kind: application ? "waiting" : "alone" });
  useEffect(() => {
    if (!application) return;
    let current = true;
    const language = languageOfMenus(application) ?? navigator.language;
    const ready = (): void => {
      if (!current) return;
      setSurroundings({ kind: "inside", host: createWpsHost({ application, language, functionPrefix: `${NAMESPACE}.` }), language });
    };
    // Without words the page says so itself.
    loadWords(pickLanguage(language)).then(ready, () => undefined);
    return () => {
      current = false;
    };
  }, [application]);
  return surroundings;
}

showPage(<Entry />);
