/** All words of a language as they stand in the files of src/, each with the file and the names that lead to it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

export interface WordFile {
  readonly language: "en" | "zh-CN" | "zh-TW";
  /** Its path from the project's folder. */
  readonly file: string;
  readonly words: readonly { readonly name: string; readonly text: string }[];
}

const ROOT = join(__dirname, "..", "..");

/** Lists that are made from other files of words. */
const MADE = /^src\/tables\/words\/|^src\/exercise\/slip-words\/|\/functions\/own\.ts$|^src\/functions\/(?:help|words)\//;

/** The files of words of a language, but those that only gather others' words. */
export function wordsIn(language: WordFile["language"]): WordFile[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(`/${language}.ts`) || (file.includes(`/${language}/`) && file.endsWith(".ts")))
    .filter((file) => !MADE.test(file) && !file.endsWith("/index.ts"))
    .map((file) => ({ language, file, words: wordsOf(jest.requireActual(join(ROOT, file))) }));
}

function wordsOf(value: unknown, path: readonly string[] = []): { name: string; text: string }[] {
  // The first name is that of the export.
  if (typeof value === "string") return [{ name: path.slice(1).join("."), text: value }];
  return Object.entries(value ?? {}).flatMap(([name, inner]) => wordsOf(inner, /^\d+$/.test(name) ? path : [...path, name]));
}
