/** Search over the tables' words in all three languages and both Chinese scripts. */
import { catalogues, LANGUAGES, type Language } from "../i18n";
import { exercisePaneWords } from "../i18n/exercise-pane";
import { ledgerWords } from "../i18n/ledger";
import { loadWords, wordsOf } from "../book/words";
import { ranked, type Findable } from "./ranked";
import { searchable } from "./searchable";
import { EXERCISES, isPack, LEDGER, STEPS, TABLES_BY_STEP } from "./steps";
import { wordsOfMany } from "./words-of-many";

/** Loads the words that are searched. */
export function prepare(): Promise<void> {
  return loadWords(...LANGUAGES);
}

/**
 * The tables that fit what was typed, by number, name, the questions they answer, purpose, step or headings, the best first; the way from
 * a ledger and the exercises like one of them.
 *
 * @example tablesFor("拜訪", ["6-7", "6-8", "6-14"]) // ["6-7", "6-14"]
 */
export function tablesFor(text: string, tables: readonly string[]): readonly string[] {
  const wanted = searchable(text).trim();
  if (/^(?:6-|p)?\d+$/.test(wanted))
    return tables.filter((table) => table.toLowerCase() === wanted || table.endsWith(`-${wanted}`) || table === `P${wanted}`);
  return ranked(wanted, tables.map(knownOf));
}

const known = new Map<string, Findable<string>>();

function knownOf(table: string): Findable<string> {
  let found = known.get(table);
  if (!found) {
    const texts = LANGUAGES.map((language) => textsOf(table, language));
    found = {
      id: table,
      name: searchable([table, ...texts.map(({ name }) => name)].join(" ")),
      asked: searchable(texts.map(({ answers }) => answers).join(" ")),
      rest: searchable(texts.flatMap(({ rest }) => rest).join(" ")),
    };
    known.set(table, found);
  }
  return found;
}

interface Texts {
  readonly name: string;
  readonly answers: string | undefined;
  readonly rest: readonly (string | undefined)[];
}

function tableTexts(table: string, language: Language): Texts {
  const step = STEPS.find((one) => TABLES_BY_STEP[one].includes(table));
  const { name, answers, purpose, fields } = wordsOf(table, language);
  return { name, answers, rest: [purpose, step && catalogues[language].gallery.steps[step], ...Object.values(fields)] };
}

function textsOf(choice: string, language: Language): Texts {
  const many = wordsOfMany(choice, catalogues[language].gallery);
  return many ? { ...many, ...furtherTexts(choice, many.purpose, language) } : tableTexts(choice, language);
}

/** What else such a card is found by: a pack by its sheets' subject, the ways from a ledger and to exercises by what they answer. */
function furtherTexts(choice: string, purpose: string, language: Language): Omit<Texts, "name"> {
  if (choice === LEDGER) {
    const { answers, step, sheet } = ledgerWords[language];
    return { answers, rest: [purpose, step.purpose, sheet.name] };
  }
  if (choice === EXERCISES) {
    const { answers, purpose: more } = exercisePaneWords[language];
    return { answers, rest: [purpose, more] };
  }
  return { answers: undefined, rest: [purpose, isPack(choice) ? catalogues[language].gallery.steps[choice] : undefined] };
}
