/** Which of our languages a reader is served in. */
import { LANGUAGES, type Language } from "./languages";

/**
 * The catalogue that serves a reader best.
 *
 * @param tag a BCP 47 tag as hosts give it ("zh-CN", "zh-Hant-HK", "en-GB"), or nothing
 * @returns traditional Chinese for Taiwan, Hong Kong, Macau and any Hant tag, simplified for other Chinese; else ours of the
 *   same language, else English
 * @example pickLanguage("zh-HK") // "zh-TW"
 */
export function pickLanguage(tag: string | null | undefined): Language {
  if (tag && /^zh\b/i.test(tag)) return /hant|\b(tw|hk|mo)\b/i.test(tag) && !/hans/i.test(tag) ? "zh-TW" : "zh-CN";
  const spoken = tag?.split("-")[0]?.toLowerCase();
  return LANGUAGES.find((language) => language.split("-")[0] === spoken) ?? "en";
}
