/** What cells say, in every language: Excel loads the functions as one file. Written by `npm run lists` from the folders; not by hand. */
import { cellErrors as errorsEn } from "../i18n/en/cell-errors";
import { results as resultsEn } from "../i18n/en/functions/own";
import { functionWords as wordsEn } from "../i18n/en/functions/words";
import { cellErrors as errorsZhCN } from "../i18n/zh-CN/cell-errors";
import { results as resultsZhCN } from "../i18n/zh-CN/functions/own";
import { functionWords as wordsZhCN } from "../i18n/zh-CN/functions/words";
import { cellErrors as errorsZhTW } from "../i18n/zh-TW/cell-errors";
import { results as resultsZhTW } from "../i18n/zh-TW/functions/own";
import { functionWords as wordsZhTW } from "../i18n/zh-TW/functions/words";

export const messages = {
  en: { errors: errorsEn, functions: { words: wordsEn }, results: resultsEn },
  "zh-CN": { errors: errorsZhCN, functions: { words: wordsZhCN }, results: resultsZhCN },
  "zh-TW": { errors: errorsZhTW, functions: { words: wordsZhTW }, results: resultsZhTW },
};
