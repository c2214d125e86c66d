/** One card of the gallery. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LinkMultipleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { fill, type Language } from "../i18n";
import { wordsOf } from "../book/words";
import { EXERCISES, isCollection, isPack, LEDGER, tablesIn } from "./steps";
import { useWords, type PaneWords } from "./words";
import { CARD } from "./looks";

/** One table of the gallery, or linked ones: a picture, a name, a sentence. */
export function GalleryCard({ choice, onChoose }: { choice: string; onChoose: (choice: string) => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { name, purpose } = cardWords(choice, words);
  const isMany = isCollection(choice) || choice === LEDGER || choice === EXERCISES;
  return (
    <button
      type="button"
      data-choice={choice}
      className={mergeClasses(styles.card, isMany && styles.many)}
      onClick={() => onChoose(choice)}
    >
      {isMany ? (
        <LinkMultipleRegular className={styles.mark} aria-hidden />
      ) : (
        <img className={styles.picture} src={pictureOf(choice, words.language)} alt="" width={96} height={72} loading="lazy" />
      )}
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.purpose}>{purpose}</span>
      </span>
    </button>
  );
}

/** The pictures are drawn from the tables themselves when the pages are built. */
function pictureOf(choice: string, language: Language): string {
  return `thumbnails/${language}/${choice.split("+").at(-1)}.svg`;
}

function cardWords(choice: string, { gallery, language }: PaneWords): { readonly name: string; readonly purpose: string } {
  if (choice === LEDGER) return { name: gallery.ledgerName, purpose: gallery.ledgerPurpose };
  if (choice === EXERCISES) return { name: gallery.exerciseName, purpose: gallery.exercisePurpose };
  if (isCollection(choice)) {
    const count = tablesIn(choice);
    if (isPack(choice)) return { name: fill(gallery.packName, { count }), purpose: gallery.packPurpose };
    if (choice === "all") return { name: fill(gallery.courseName, { count }), purpose: gallery.coursePurpose };
    return { name: fill(gallery.everythingName, { count }), purpose: gallery.everythingPurpose };
  }
  const numbers = choice.split("+");
  const { name, purpose } = wordsOf(numbers.at(-1) ?? choice, language);
  return {
    name: numbers.length > 1 ? fill(gallery.chainName, { tables: numbers.join(" + ") }) : `${choice}  ${name}`,
    purpose: firstSentence(purpose),
  };
}

/** A card has room for one; the details show the rest. */
function firstSentence(text: string): string {
  return /^.*?(?:。|[.](?= |$))/.exec(text)?.[0] ?? text;
}

const useStyles = makeStyles({
  card: {
    ...CARD,
    display: "grid",
    gridTemplateColumns: "96px 1fr",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: tokens.spacingHorizontalS,
  },
  many: { backgroundColor: tokens.colorBrandBackground2, ":hover": { backgroundColor: tokens.colorBrandBackground2Hover } },
  mark: { fontSize: "32px", justifySelf: "center", alignSelf: "center", color: tokens.colorBrandForeground1 },
  // The pictures are sheets of paper in every look.
  picture: { display: "block", backgroundColor: "#ffffff", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  purpose: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
