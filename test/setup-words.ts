/**
 * Gives every test the words of all languages, each loaded when it is first asked for: most tests ask for one or none,
 * and to load all of them in every file would cost more than the tests.
 */
import { addTableWords } from "../src/book/words";
import { addCatalogue, LANGUAGES, type Catalogue } from "../src/i18n";

for (const language of LANGUAGES) {
  const name = language.replace("-", "");
  addCatalogue(language, () => jest.requireActual<Record<string, Catalogue>>(`../src/i18n/${language}`)[name]!);
  addTableWords(language, () => jest.requireActual<typeof import("../src/tables/words/en")>(`../src/tables/words/${language}`).words);
}
