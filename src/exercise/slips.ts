/** The named slips of every table, and what they give for a column or cell that is asked. */
import type { Calculation, Slip, SlipWords, Value } from "../tables/model";
import type { Language } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import type { Asked } from "./asked";
import { slips } from "./slip-list";
import { loaders } from "./slip-words/loaders";
import { wordsByLanguage } from "../i18n/by-language";

const words = wordsByLanguage<Readonly<Record<string, Readonly<Record<string, SlipWords>>>>>(loaders);

/** Makes the words of slips ready. */
export const loadSlipWords = words.load;

/** The slips of a table, by its number. */
export function slipsOf(table: string): readonly Slip[] {
  return (slips as Readonly<Record<string, readonly Slip[]>>)[table] ?? [];
}

/** A share that was given as a whole number; every share can be. */
export const AS_WHOLE = "asWhole";

/** What a slip is called and says, in a language whose words are loaded. */
export function slipWordsOf(table: string, slip: string, language: Language): SlipWords {
  if (slip === AS_WHOLE) return exerciseWords[language].asWhole;
  const found = words.words[language][table]?.[slip];
  if (!found) throw new Error(`${table} has no words for the slip ${slip}`);
  return found;
}

/** A slip with what it gives where something is asked. */
export interface WrongValues {
  readonly slip: string;
  /** One per row; of a single cell one. */
  readonly values: readonly Value[];
  /** How many times as large as these the numbers are that were given. */
  readonly times?: number;
}

/** What each slip of a table gives for what is asked, one after the other. */
export function wrongValues(asked: Asked, table: Calculation): WrongValues[] {
  return slipsAbout(asked).flatMap((slip): WrongValues[] => {
    const values = slipValues(slip, asked, table);
    return values ? [{ slip: slip.name, values }] : [];
  });
}

const slipsByQuestion = new WeakMap<Asked, readonly Slip[]>();

/** The slips of a table that are about what is asked. */
export function slipsAbout(asked: Asked): readonly Slip[] {
  const known = slipsByQuestion.get(asked);
  if (known) return known;
  const { table, group, shape } = asked;
  const found = slipsOf(table).filter((slip) =>
    "column" in slip ? shape === "column" && slip.column === group : shape === "cell" && slip.cells.includes(group),
  );
  slipsByQuestion.set(asked, found);
  return found;
}

/** Right shares without the per cent. */
export function asWholeNumbers({ kind }: Asked, right: readonly Value[]): WrongValues[] {
  if (kind !== "share") return [];
  return [{ slip: AS_WHOLE, values: right.map((share) => (typeof share === "number" && share !== 0 ? share : "")), times: 100 }];
}

/** What a slip gives for what is asked; `null` where it is about something else. */
export function slipValues(slip: Slip, { id, group, shape, repetition }: Asked, table: Calculation): readonly Value[] | null {
  if ("column" in slip) return shape === "column" && slip.column === group ? slip.value(table, repetition) : null;
  if (shape !== "cell" || !slip.cells.includes(group)) return null;
  return [slip.cell(table, id.slice(group.length + 1), group)];
}
