/**
 * Gives every test the words of all languages, each loaded when it is first asked for: most tests ask for one or none,
 * and to load all of them in every file would cost more than the tests.
 */
import { addTableWords } from "../src/book/words";
import { addCatalogue } from "../src/i18n";

addCatalogue("en", () => jest.requireActual<typeof import("../src/i18n/en")>("../src/i18n/en").en);
addCatalogue("zh-CN", () => jest.requireActual<typeof import("../src/i18n/zh-CN")>("../src/i18n/zh-CN").zhCN);
addCatalogue("zh-TW", () => jest.requireActual<typeof import("../src/i18n/zh-TW")>("../src/i18n/zh-TW").zhTW);
addTableWords("en", () => jest.requireActual<typeof import("../src/tables/words/en")>("../src/tables/words/en").words);
addTableWords("zh-CN", () => jest.requireActual<typeof import("../src/tables/words/zh-CN")>("../src/tables/words/zh-CN").words);
addTableWords("zh-TW", () => jest.requireActual<typeof import("../src/tables/words/zh-TW")>("../src/tables/words/zh-TW").words);
