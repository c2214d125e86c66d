/** All words at once, for programs that start from a disk. Written by `npm run lists` from the folders; not by hand. */
import { addCatalogue } from "../i18n";
import { en } from "../i18n/en";
import { zhCN } from "../i18n/zh-CN";
import { zhTW } from "../i18n/zh-TW";
import { words as tablesEn } from "../tables/words/en";
import { words as tablesZhCN } from "../tables/words/zh-CN";
import { words as tablesZhTW } from "../tables/words/zh-TW";
import { addTableWords } from "./words";

addCatalogue("en", () => en);
addTableWords("en", () => tablesEn);
addCatalogue("zh-CN", () => zhCN);
addTableWords("zh-CN", () => tablesZhCN);
addCatalogue("zh-TW", () => zhTW);
addTableWords("zh-TW", () => tablesZhTW);
