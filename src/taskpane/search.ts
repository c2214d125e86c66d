/** Search over the tables' words in all three languages and both Chinese scripts. */
import { catalogues, LANGUAGES } from "../i18n";
import { loadWords, wordsOf } from "../book/words";
import { simplified } from "../values/headings";
import { STEPS, TABLES_BY_STEP } from "./steps";

/** Loads the words that are searched. */
export function prepare(): Promise<void> {
  return loadWords(...LANGUAGES);
}

/**
 * The tables whose number, name, purpose, step or headings, or the questions they answer, hold every word that was typed,
 * those with all of it in the name first.
 *
 * @example tablesFor("拜訪", ["6-7", "6-8", "6-14"]) // ["6-7", "6-14"]
 */
export function tablesFor(text: string, tables: readonly string[]): readonly string[] {
  const words = plain(text).split(/\s+/);
  const fits = (known: string): boolean => words.every((word) => known.includes(word));
  const number = words.length === 1 && /^(?:6-|p)?\d+$/.test(words[0] ?? "") ? words[0] : undefined;
  if (number !== undefined)
    return tables.filter((table) => table.toLowerCase() === number || table.endsWith(`-${number}`) || table === `P${number}`);
  const inName = tables.filter((table) => fits(knownOf(table).name));
  return [...inName, ...tables.filter((table) => !inName.includes(table) && fits(knownOf(table).all))];
}

interface Known {
  readonly name: string;
  readonly all: string;
}

const known = new Map<string, Known>();

function knownOf(table: string): Known {
  let found = known.get(table);
  if (!found) {
    const step = STEPS.find((name) => TABLES_BY_STEP[name].includes(table));
    const texts = LANGUAGES.map((language) => {
      const { gallery } = catalogues[language];
      const words = wordsOf(table, language);
      return {
        name: words.name,
        rest: [words.purpose, words.answers, step && gallery.steps[step], ...Object.values(words.fields)],
      };
    });
    const name = plain([table, ...texts.map((one) => one.name)].join(" "));
    found = { name, all: `${name} ${plain(texts.flatMap(({ rest }) => rest).join(" "))}` };
    known.set(table, found);
  }
  return found;
}

/** 拜訪 is what Taiwan says for 访问, and 計畫 is as common there as 計劃; who types one finds the other. */
function plain(text: string): string {
  return simplified(text)
    .replace(/拜[訪访]|[訪访][問问]/g, "访问")
    .replace(/[計计][劃划畫画]/g, "计划");
}
