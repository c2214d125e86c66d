/** All words at once, for programs that start from a disk: the command line and the tests. */
import { addCatalogue } from "../i18n";
import { en } from "../i18n/en";
import { zhCN } from "../i18n/zh-CN";
import { zhTW } from "../i18n/zh-TW";
import { words as english } from "../tables/words/en";
import { words as simplified } from "../tables/words/zh-CN";
import { words as traditional } from "../tables/words/zh-TW";
import { addTableWords } from "./words";

addCatalogue("en", () => en);
addCatalogue("zh-CN", () => zhCN);
addCatalogue("zh-TW", () => zhTW);
addTableWords("en", () => english);
addTableWords("zh-CN", () => simplified);
addTableWords("zh-TW", () => traditional);
