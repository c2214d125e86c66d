/** All catalogues at once, for programs that start from a disk: the command line and the tests. */
import { addCatalogue } from ".";
import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

addCatalogue("en", en);
addCatalogue("zh-CN", zhCN);
addCatalogue("zh-TW", zhTW);
