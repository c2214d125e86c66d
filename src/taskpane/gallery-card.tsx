/** One card of the gallery. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../i18n";
import { wordsOf } from "../book/words";
import { useWords, type PaneWords } from "./words";
import { wordsOfMany } from "./words-of-many";
import { CARD } from "./looks";

/** One table of the gallery, or linked ones: a picture, a name, a sentence. */
export function GalleryCard({ choice, onChoose }: { choice: string; onChoose: (choice: string) => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { name, purpose } = cardWords(choice, words);
  return (
    <button
      type="button"
      data-choice={choice}
      className={mergeClasses(styles.card, wordsOfMany(choice, words.gallery) !== null && styles.many)}
      onClick={() => onChoose(choice)}
    >
      <img className={styles.picture} src={pictureOf(choice)} alt="" width={96} height={72} loading="lazy" />
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.purpose}>{purpose}</span>
      </span>
    </button>
  );
}

function cardWords(choice: string, { gallery, language }: PaneWords): { readonly name: string; readonly purpose: string } {
  const many = wordsOfMany(choice, gallery);
  if (many) return many;
  const numbers = choice.split("+");
  const { name, purpose } = wordsOf(numbers.at(-1) ?? choice, language);
  return {
    name: numbers.length > 1 ? fill(gallery.chainName, { tables: numbers.join(" + ") }) : `${choice}  ${name}`,
    purpose: firstSentence(purpose),
  };
}

/** The pictures are drawn from the tables themselves when the pages are built; linked tables are made for the last of them. */
function pictureOf(choice: string): string {
  return `thumbnails/${choice.split("+").at(-1)}.svg`;
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
