/** All tables by the steps of the course, each with a picture of itself; search, and what was used last. */
import { makeStyles, SearchBox, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { fill } from "../i18n";
import { GalleryCard } from "./gallery-card";
import { usePane } from "./pane-context";
import { isCollection, isPack, EXERCISES, LEDGER, STEPS, TABLES_BY_STEP } from "./steps";
import { useSearch } from "./use-search";
import { Welcome } from "./welcome";
import { useWords } from "./words";
import { CARDS, SCROLLING, SEARCH, SEARCH_STATUS } from "./looks";

interface GalleryProps {
  /** The choice that the user has just come back from. */
  readonly returnedFrom: string | null;
  readonly onChoose: (choice: string) => void;
  readonly onExample: () => void;
}

const TABLES = STEPS.flatMap((step) => TABLES_BY_STEP[step]);
const SEARCHED = [LEDGER, EXERCISES, ...TABLES];

export function Gallery({ returnedFrom, onChoose, onExample }: GalleryProps): ReactNode {
  const styles = useStyles();
  const { gallery } = useWords();
  const { preferences } = usePane();
  const [text, setText] = useState("");
  const found = useSearch(text, SEARCHED);
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (returnedFrom === null) return;
    element.current?.querySelector<HTMLElement>(`[data-choice="${mainTable(returnedFrom)}"]`)?.focus();
  }, [returnedFrom]);

  const cards = (choices: readonly string[]): ReactNode => (
    <ul className={styles.list}>
      {choices.map((choice) => (
        <li key={choice}>
          <GalleryCard choice={choice} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={element} className={styles.gallery}>
      {!preferences.welcomed && <Welcome onExample={onExample} />}
      <SearchBox
        aria-label={gallery.search}
        placeholder={gallery.searchHint}
        value={text}
        onChange={(_, { value }) => setText(value)}
        dismiss={{ "aria-label": gallery.clear }}
        className={styles.search}
      />
      <div role="status" className={styles.status}>
        {found && found.length > 0 && fill(found.length === 1 ? gallery.foundOne : gallery.found, { count: found.length })}
        {found?.length === 0 && fill(gallery.foundNone, { text: text.trim() })}
      </div>
      {found ? (
        cards(found)
      ) : (
        <>
          {cards(["all", "everything", LEDGER, EXERCISES])}
          {preferences.recent.length > 0 && (
            <section>
              <Subtitle2 as="h2" className={styles.heading}>
                {gallery.recent}
              </Subtitle2>
              {cards(preferences.recent.filter((choice) => isCollection(choice) || TABLES.includes(mainTable(choice))))}
            </section>
          )}
          {STEPS.map((step) => (
            <section key={step}>
              <Subtitle2 as="h2" className={styles.heading}>
                {gallery.steps[step]}
              </Subtitle2>
              {cards([...(isPack(step) ? [step] : []), ...TABLES_BY_STEP[step]])}
            </section>
          ))}
        </>
      )}
    </div>
  );
}

/** Linked tables are made for the last of them. */
function mainTable(choice: string): string {
  return choice.split("+").at(-1) ?? choice;
}

const useStyles = makeStyles({
  gallery: { ...SCROLLING, gap: tokens.spacingVerticalM },
  search: SEARCH,
  status: SEARCH_STATUS,
  heading: { display: "block", margin: `${tokens.spacingVerticalS} 0` },
  list: { ...CARDS, gap: tokens.spacingVerticalS },
});
