/** The looks of every Salesbook screen: one green, light and dark, and the right typeface for each language. */
import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { Language } from "../i18n";

export const LOOKS = ["light", "dark", "contrast"] as const;
export type Look = (typeof LOOKS)[number];

/** The colours that the browser itself uses around and inside the page: scroll bars, drop-downs, `light-dark()`. */
export const schemeOf = (look: Look): "light" | "dark" => (look === "light" ? "light" : "dark");

const GREEN: BrandVariants = {
  10: "#04140d",
  20: "#0a2a1c",
  30: "#0b3d28",
  40: "#0c4b31",
  50: "#0d593a",
  60: "#0e6742",
  70: "#10754b",
  80: "#127f52",
  90: "#2c9063",
  100: "#48a277",
  110: "#62b28a",
  120: "#7dc29f",
  130: "#99d1b4",
  140: "#b5e0c9",
  150: "#d2eedf",
  160: "#effaf4",
};

/**
 * Each script's own typeface first: a shared character is drawn differently in mainland China and Taiwan. "Chinese signs" is of the page
 * (assets/page.html).
 */
const TYPEFACES: Readonly<Partial<Record<Language, string>>> & { readonly en: string } = {
  en: '"Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif',
  "zh-CN":
    '"Chinese signs", "Segoe UI", -apple-system, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  "zh-TW":
    '"Chinese signs", "Segoe UI", -apple-system, "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif',
};

const LIGHT = createLightTheme(GREEN);
/** Links and outlines on dark grey need a lighter green than the ramp's middle to reach 4.5 : 1. */
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[110],
  colorBrandForeground2: GREEN[120],
  colorBrandForegroundLink: GREEN[110],
};

const THEMES: Readonly<Record<Look, Theme>> = { light: LIGHT, dark: DARK, contrast: teamsHighContrastTheme };

/** The Fluent theme of a look in a language; Windows' contrast themes override its colours by themselves. */
export function themeFor(look: Look, language: Language): Theme {
  return { ...THEMES[look], fontFamilyBase: TYPEFACES[language] ?? TYPEFACES.en };
}
