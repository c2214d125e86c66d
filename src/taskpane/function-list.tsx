/** All functions by task, with a search over names, questions and descriptions. */
import { makeStyles, SearchBox, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { FunctionWords } from "../functions/function-words";
import type { FunctionName } from "../functions/table";
import { functionGroups, TOPICS } from "../functions/topics";
import { fill } from "../i18n";
import { functionsFor } from "./function-search";

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
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    overflowY: "auto",
    "@media (max-height: 420px)": { overflowY: "visible", flexShrink: 0 },
  },
  search: { maxWidth: "100%", width: "100%", flexShrink: 0 },
  status: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, ":empty": { display: "none" } },
  heading: { margin: `${tokens.spacingVerticalS} 0` },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(272px, 100%), 1fr))",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    display: "block",
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    // In the look of strong contrast the words change with the ground below them.
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, "& span": { color: tokens.colorNeutralForeground1Hover } },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed, "& span": { color: tokens.colorNeutralForeground1Pressed } },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
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
