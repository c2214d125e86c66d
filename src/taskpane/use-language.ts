/** The language that a page speaks: the wanted one as soon as its words are there, until then the one before. */
import { useEffect, useState } from "react";
import { type Language } from "../i18n";
import { loadWords } from "../book/words";

/** What a page can say while it has no words at all. */
export const NO_WORDS =
  "A part of Salesbook could not be loaded. Please reload the page. Salesbook 有一部分未能加载，请重新打开本页。Salesbook 有一部分無法載入，請重新開啟本頁。";

export interface Spoken {
  /** `null` until the first words are there. */
  readonly language: Language | null;
  /** The wanted words could not be loaded, most likely because the line is down. */
  readonly failed: boolean;
}

/** Loads the words of the wanted language. */
export function useLanguage(wanted: Language): Spoken {
  const [language, setLanguage] = useState<Language | null>(null);
  const [failed, setFailed] = useState<Language | null>(null);
  useEffect(() => {
    let current = true;
    loadWords(wanted).then(
      () => current && setLanguage(wanted),
      () => current && setFailed(wanted),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return { language, failed: failed === wanted && language !== wanted };
}
