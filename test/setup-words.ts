/**
 * Gives every test the words of all languages, each language loaded when it is first asked for: most tests ask for one
 * or none, and loading all of them in every file would cost more than the tests.
 */
import { tableWords } from "../src/book/words";
import { catalogues, LANGUAGES, type Language } from "../src/i18n";

const FILES = { en: "en", "zh-CN": "zh-CN", "zh-TW": "zh-TW" } as const satisfies Record<Language, Language>;
