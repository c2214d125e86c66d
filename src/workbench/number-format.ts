/** Values of free sheets as the number formats of their files show them. Comes with the first sheet that has some. */
import { SSF } from "@e965/xlsx";
import type { Language } from "../i18n";

/**
 * What a cell with a number format shows.
 *
 * @returns `null` where the format says nothing of such a value, or is none that can be shown here
 * @example formatted(7, "00000", "en") // "00007"
 * @example formatted(1234.5, "¥#,##0.00", "en") // "¥1,234.50"
 * @example formatted(46082, '0!.0,"万"', "zh-CN") // "4.6万"
 */
export function formatted(content: number | string, code: string, language: Language): string | null {
  if (typeof content === "string" && (code === "@" || !code.includes("@"))) return null;
  const own = systemDates(language)[code.replace(/;@$/, "")] ?? code;
  // Years of an era and Chinese days of the week, which the library does not know.
  if (/g|aaa/i.test(own.replace(WORDS, ""))) return null;
  try {
    const { section, value } = typeof content === "number" ? sectionFor(own, content) : { section: own, value: content };
    const text = SSF.format(plainCode(section), value);
    return own.includes("上午/下午") ? text.replace("AM", "上午").replace("PM", "下午") : text;
  } catch {
    // Formats of other programs are not always ones of Excel's.
    return null;
  }
}

/** Formats by which Excel means the user's own way to write days and times. */
function systemDates(language: Language): Readonly<Record<string, string>> {
  const [day, long] = language === "en" ? ["m/d/yyyy", "mmmm d, yyyy"] : ["yyyy/m/d", 'yyyy"年"m"月"d"日"'];
  return {
    "mm-dd-yy": day,
    "m/d/yy h:mm": `${day} h:mm`,
    "[$-F800]dddd, mmmm dd, yyyy": long,
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": long,
    "[$-F400]h:mm:ss AM/PM": "h:mm:ss",
    "[$-F400]h:mm:ss\\ AM/PM": "h:mm:ss",
  };
}

const WORDS = /"[^"]*"?|[\\_*!].|\[[^\]]*\]|上午\/下午|G\/通用格式|general|AM\/PM/gisu;

/** A point that is put among digits: how Chinese spreadsheets show amounts in 万, of which the library makes nothing. */
const POINT = /0[!\\]\.(0+)/;

/** The part of a format that a number is shown by, and the number as that part takes it. */
function sectionFor(code: string, content: number): { readonly section: string; readonly value: number } {
  if (!POINT.test(code)) return { section: code, value: content };
  const sections = code.match(/(?:"[^"]*"|[\\!_*].|[^;"])+/gsu) ?? [code];
  const held = sections.findIndex((section) => {
    const [, sign = "", limit] = /\[([<>=]+)(-?[\d.]+)\]/.exec(section) ?? [];
    const difference = content - Number(limit);
    return (
      limit !== undefined &&
      ((sign.includes("=") && difference === 0) || (sign.startsWith("<") ? difference < 0 : sign.startsWith(">") && difference > 0))
    );
  });
  const bySign = content < 0 && sections.length > 1 ? 1 : content === 0 && sections.length > 2 ? 2 : 0;
  const hasConditions = sections.some((section) => /\[[<>=]/.test(section));
  const at = !hasConditions ? bySign : held >= 0 ? held : sections.findIndex((section) => !/\[[<>=]/.test(section));
  const section = (sections[at] ?? code).replace(/\[[<>=][^\]]*\]/, "");
  const value = at === 1 && !hasConditions ? -content : content;
  const decimals = POINT.exec(section)?.[1]?.length ?? 0;
  return { section: section.replace(POINT, "0.$1"), value: decimals === 0 ? value : value / 10 ** decimals };
}

/** Marked letters, what stands in brackets, and the signs that Excel takes without a mark and the library does not. */
const PARTS =
  /"[^"]*"?|\\.|_.|(\*.)|(\[\$-[^\]]*\]|\[DBNum\d\])|\[\$([^\]-]*)-?[^\]]*\]|\[[^\]]*\]|!(.)|(上午\/下午)|(G\/通用格式)|([^\u0000-\u007f]+)/gsu;

function plainCode(code: string): string {
  return code.replace(
    PARTS,
    (part, filling?: string, place?: string, currency?: string, literal?: string, halves?: string, general?: string, letters?: string) => {
      if (filling !== undefined || place !== undefined) return "";
      if (halves !== undefined) return "AM/PM";
      if (general !== undefined) return "General";
      const words = currency ?? literal ?? letters;
      return words === undefined ? part : words === "" ? "" : `"${words}"`;
    },
  );
}
