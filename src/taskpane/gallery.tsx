/** All tables by what they are good for, each with a picture of itself; search, and what was used last. */
import { Button, makeStyles, SearchBox, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { fill } from "../i18n";
import { GalleryCard } from "./gallery-card";
import { usePane } from "./pane-context";
import { AIMS, choicesFor, LEDGER, type Aim } from "./steps";
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

const CHOICES = [LEDGER, "everything", ...AIMS.flatMap(choicesFor)];

export function Gallery({ returnedFrom, onChoose, onExample }: GalleryProps): ReactNode {
  const styles = useStyles();
  const { gallery } = useWords();
  const { preferences } = usePane();
  const [text, setText] = useState("");
  const found = useSearch(text, CHOICES);
  const element = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (returnedFrom === null) return;
    element.current?.querySelector<HTMLElement>(`[data-choice="${mainTable(returnedFrom)}"]`)?.focus();
  }, [returnedFrom]);

  const headingOf = (aim: Aim): string => `${id}-${aim}`;
  const goTo = (aim: Aim): void => {
    const heading = document.getElementById(headingOf(aim));
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
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
          <nav aria-label={gallery.jump} className={styles.jumps}>
            {AIMS.map((aim) => (
              <Button key={aim} size="small" appearance="outline" shape="circular" onClick={() => goTo(aim)}>
                {gallery.aims[aim]}
              </Button>
            ))}
          </nav>
          {cards([LEDGER, "everything"])}
          {preferences.recent.length > 0 && (
            <section>
              <Subtitle2 as="h2" className={styles.heading}>
                {gallery.recent}
              </Subtitle2>
              {cards(preferences.recent.filter((choice) => CHOICES.includes(mainTable(choice))))}
            </section>
          )}
          {AIMS.map((aim) => (
            <section key={aim}>
              <Subtitle2 as="h2" id={headingOf(aim)} tabIndex={-1} className={styles.heading}>
                {gallery.aims[aim]}
              </Subtitle2>
              {cards(choicesFor(aim))}
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
  heading: { display: "block", margin: `${tokens.spacingVerticalS} 0`, outlineStyle: "none" },
  jumps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& > *": { fontWeight: tokens.fontWeightRegular } },
  list: { ...CARDS, gap: tokens.spacingVerticalS },
});
