/** All functions by task, with a search over names, questions and descriptions. */
import { makeStyles, SearchBox, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { FunctionWords } from "../functions/function-words";
import type { FunctionName } from "../functions/table";
import { functionGroups, TOPICS } from "../functions/topics";
import { fill } from "../i18n";
import { functionsFor } from "./function-search";
import { CARD, CARDS, SCROLLING, SEARCH, SEARCH_STATUS } from "./looks";

interface FunctionListProps {
  readonly words: FunctionWords;
  /** The function that the user has just come back from. */
  readonly returnedFrom: FunctionName | null;
  readonly onChoose: (name: FunctionName) => void;
}

export function FunctionList({ words, returnedFrom, onChoose }: FunctionListProps): ReactNode {
  const styles = useStyles();
  const { view, page } = words;
  const [text, setText] = useState("");
  const element = useRef<HTMLDivElement>(null);
  const found = useMemo(() => functionsFor(text, words), [text, words]);
  const count = found?.length ?? 0;

  useEffect(() => {
    if (returnedFrom !== null) element.current?.querySelector<HTMLElement>(`[data-function="${returnedFrom}"]`)?.focus();
  }, [returnedFrom]);

  return (
    <div ref={element} className={styles.list}>
      <SearchBox
        aria-label={view.search}
        placeholder={view.searchHint}
        value={text}
        onChange={(_, { value }) => setText(value)}
        dismiss={{ "aria-label": view.clear }}
        className={styles.search}
      />
      <div role="status" className={styles.status}>
        {found && count > 0 && fill(count === 1 ? view.foundOne : view.found, { count })}
        {found && count === 0 && fill(view.foundNone, { text: text.trim() })}
      </div>
      {found ? (
        <Cards names={found} words={words} onChoose={onChoose} />
      ) : (
        TOPICS.map((group) => (
          <section key={group}>
            <Subtitle2 as="h2" block className={styles.heading}>
              {page.groups[group]}
            </Subtitle2>
            <Cards names={functionGroups[group]} words={words} onChoose={onChoose} />
          </section>
        ))
      )}
    </div>
  );
}

interface CardsProps {
  readonly names: readonly FunctionName[];
  readonly words: FunctionWords;
  readonly onChoose: (name: FunctionName) => void;
}

function Cards({ names, words, onChoose }: CardsProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.cards}>
      {names.map((name) => (
        <li key={name}>
          <Card name={name} words={words} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

function Card({ name, words, onChoose }: { name: FunctionName; words: FunctionWords; onChoose: (name: FunctionName) => void }): ReactNode {
  const styles = useStyles();
  return (
    <button type="button" data-function={name} className={styles.card} onClick={() => onChoose(name)}>
      <span className={styles.name}>{name}</span>
      <span className={styles.answers}>{words.help[name].answers}</span>
    </button>
  );
}

const useStyles = makeStyles({
  list: { ...SCROLLING, gap: tokens.spacingVerticalM },
  search: SEARCH,
  status: SEARCH_STATUS,
  heading: { margin: `${tokens.spacingVerticalS} 0` },
  cards: { ...CARDS, gap: tokens.spacingVerticalXS },
  card: {
    ...CARD,
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyMonospace },
  answers: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
