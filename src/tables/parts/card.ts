/** What cards have in common: groups and their completeness; and of the customer data cards 6-2 and 6-3 the visit log. */
import { completeness } from "../../domain/completeness";
import type {
  Calculation,
  ChoiceParameter,
  NumberParameter,
  Question,
  QuestionGroup,
  SampleSet,
  Section,
  Summary,
  TextParameter,
  Value,
} from "../model";

/** The four parts of a customer's record in 客户管理的内容. */
export const CARD_GROUPS = ["basic", "characteristics", "business", "transactions"] as const;

/** How much of something there is: ability, prospects. */
export const LEVELS = ["high", "medium", "low"] as const;
/** How something is judged: credit, attitude, reputation. */
export const GRADES = ["good", "fair", "poor"] as const;
/** Whether it buys, has bought, or may buy one day, as in table 6-1. */
export const RELATIONS = ["existing", "past", "future"] as const;

type Sample = Question["sample"];
type Words = Readonly<Record<SampleSet["language"], string>>;

/** Lines for a few months of visits; the table grows where they are full. */
export const LOG_ROWS = 6;

/** Visits: when, what about, what came of it, what follows. */
export function visitLog(visits: readonly SampleVisit[]): Section {
  const column = (of: (visit: SampleVisit, language: SampleSet["language"]) => Value) => (set: SampleSet) => [
    Array.from({ length: set.rows }, (_, row) => {
      const visit = visits[row];
      return visit ? of(visit, set.language) : null;
    }),
  ];
  return {
    name: "visits",
    fields: [
      { role: "input", name: "date", kind: "date", sample: column(({ date }) => date) },
      { role: "input", name: "matter", kind: "note", sample: column(({ matter }, language) => matter[language]) },
      {
        role: "input",
        name: "result",
        kind: "choice",
        choices: ["ordered", "interested", "undecided", "declined", "paid", "settled"],
        sample: column(({ result }) => result),
      },
      { role: "input", name: "next", kind: "note", sample: column(({ next }, language) => next[language]) },
    ],
  };
}

export interface SampleVisit {
  readonly date: number;
  readonly matter: Words;
  readonly result: string;
  readonly next: Words;
}

/** A part of the card, with its completeness beside its heading. */
export function group(name: string, questions: readonly Question[]): QuestionGroup {
  return {
    name,
    questions,
    summary: {
      role: "summary",
      name: `completeness.${name}`,
      kind: "share",
      formula: `IF(OR({filled}="",{${name}:asked}=0),"",{${name}:filled}/{${name}:asked})`,
      value: (card) => (card.scalar("filled") === "" ? "" : completeness(answersOf(card, questions)).share),
    },
  };
}

/** The answers given on the whole card, and their share in what it asks; blank while nothing is filled in. */
export function cardSummaries(groups: readonly QuestionGroup[]): Summary[] {
  const questions = groups.flatMap((part) => part.questions);
  const sum = (count: "asked" | "filled"): string => `(${groups.map(({ name }) => `{${name}:${count}}`).join("+")})`;
  return [
    {
      role: "summary",
      name: "filled",
      kind: "whole",
      formula: `IF(${sum("filled")}=0,"",${sum("filled")})`,
      value: (card) => completeness(answersOf(card, questions)).filled || "",
    },
    {
      role: "summary",
      name: "completeness",
      kind: "share",
      formula: `IF({filled}="","",{filled}/${sum("asked")})`,
      value: (card) => {
        const filled = card.scalar("filled");
        return typeof filled === "number" && questions.length > 0 ? filled / questions.length : "";
      },
    },
  ];
}

/** A short answer in words. */
export function text(name: string, sample: Sample): Question {
  return { role: "parameter", name, kind: "text", default: null, sample } satisfies TextParameter & Question;
}

/** An answer of several words, over the full width. */
export function note(name: string, sample: Sample): Question {
  return { role: "parameter", name, kind: "note", default: null, sample } satisfies TextParameter & Question;
}

/** An answer from a list. */
export function choice(name: string, choices: readonly string[], sample: string | null): Question {
  return { role: "parameter", name, kind: "choice", choices, default: null, sample: () => sample } satisfies ChoiceParameter & Question;
}

/** A number of yuan, from 0. */
export function amount(name: string, sample: Sample): Question {
  return number(name, "amount", 0, 1e12, sample);
}

/** A count, from 0. */
export function whole(name: string, sample: Sample): Question {
  return number(name, "whole", 0, 1e6, sample);
}

/** A day from 1 January 1900 to 31 December 2199. */
export function date(name: string, sample: Sample): Question {
  return number(name, "date", 1, 109574, sample);
}

/** Invented words per language. */
export function inWords(simplified: string, traditional: string, english: string): Sample {
  const words: Words = { "zh-CN": simplified, "zh-TW": traditional, en: english };
  return (language) => words[language];
}

/** The answer that a column of the sample has for one of its customers, counted from 0. */
export function ofCustomer(index: number, column: (set: SampleSet) => readonly (readonly Value[])[]): Sample {
  return (language) => {
    const value = column({ rows: index + 1, language, columns: 1 })[0]?.[index];
    return typeof value === "number" || typeof value === "string" ? value : null;
  };
}

/** An answer that is still missing. */
export const open: Sample = () => null;

function number(name: string, kind: NumberParameter["kind"], minimum: number, maximum: number, sample: Sample): Question {
  return { role: "parameter", name, kind, default: null, minimum, maximum, sample } satisfies NumberParameter & Question;
}

function answersOf(card: Calculation, questions: readonly Question[]): Value[] {
  return questions.map(({ name }) => card.scalar(name));
}
