/** What fits what a user types, the best first: in words, or, where no words fit, in parts of a question. */

/** Something that can be found, all in the form in which it is compared. */
export interface Findable<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** What people type who look for it: questions and other words for it. */
  readonly asked: string;
  /** Whatever else is said of it. */
  readonly rest: string;
}

/** How much a hit says, by where it is. */
const WEIGHTS = { name: 3, asked: 2, rest: 1 } as const;

/** Of what holds parts of a question, only what holds at least this part of the best one's. */
const NEAR_THE_BEST = 0.6;

/** How many are shown that hold parts of a question; more would be noise. */
const MOST_PARTLY = 6;

/**
 * Those that hold every word that was typed, those with all in the name first, then in what is asked. Where none does, as
 * with a whole question, those that hold its rarest parts: two Chinese characters in a row, or a word of Latin letters.
 *
 * @param text what was typed, in the form in which it is compared
 * @param all in the order in which equals stay
 * @example ranked("排名", [{ id: "a", name: "路线", asked: "", rest: "排名" }, { id: "b", name: "排名", asked: "", rest: "" }]) // ["b", "a"]
 */
export function ranked<Id extends string>(text: string, all: readonly Findable<Id>[]): Id[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fits = (known: string): boolean => words.every((word) => known.includes(word));
  const level = ({ name, asked, rest }: Findable<Id>): number =>
    fits(name) ? WEIGHTS.name : fits(`${name} ${asked}`) ? WEIGHTS.asked : fits(`${name} ${asked} ${rest}`) ? WEIGHTS.rest : 0;
  const whole = best(all.map((one) => [one.id, level(one)]));
  return whole.length > 0 ? whole.map(([id]) => id) : partly(words, all);
}

function partly<Id extends string>(words: readonly string[], all: readonly Findable<Id>[]): Id[] {
  const parts = [...new Set(words.flatMap(partsOf))];
  const weightIn = (part: string, { name, asked, rest }: Findable<Id>): number =>
    name.includes(part) ? WEIGHTS.name : asked.includes(part) ? WEIGHTS.asked : rest.includes(part) ? WEIGHTS.rest : 0;
  // What nearly all hold says little.
  const rarity = new Map(
    parts.map((part) => [part, Math.log((all.length + 1) / (all.filter((one) => weightIn(part, one) > 0).length + 1))]),
  );
  const scores = best(all.map((one) => [one.id, parts.reduce((sum, part) => sum + weightIn(part, one) * (rarity.get(part) ?? 0), 0)]));
  const [first] = scores;
  return first
    ? scores
        .filter(([, score]) => score >= first[1] * NEAR_THE_BEST)
        .slice(0, MOST_PARTLY)
        .map(([id]) => id)
    : [];
}

/** Those above nothing, the highest first. */
function best<Id extends string>(scores: readonly (readonly [Id, number])[]): (readonly [Id, number])[] {
  return scores.filter(([, score]) => score > 0).sort(([, one], [, other]) => other - one);
}

/** Pairs of Chinese characters in a row, and words of four or more Latin letters. */
function partsOf(word: string): string[] {
  const pairs = (word.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(word.match(/[a-z]{4,}/g) ?? [])];
}
