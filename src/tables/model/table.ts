/** A table as a whole: its frame, and what tells a table of rows from a form. */
import type { Block, ChoiceParameter, NumberParameter, Scalar, StructureParameter, Summary, TextParameter } from "./cells";
import type { ChartSpec } from "./charts";
import type { Section } from "./fields";
import type { SampleSet } from "./samples";
import type { Pack, Step } from "./steps";

/** What every table has. */
interface TableFrame {
  /** The textbook's number, such as "6-9", or that of a sheet of a pack, such as "P5". */
  readonly number: string;
  /** Latin word that its Excel table's name starts with. */
  readonly word: string;
  readonly orientation: "portrait" | "landscape";
  readonly structure: readonly StructureParameter[];
  readonly settings: readonly Scalar[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly charts: readonly ChartSpec[];
}

/** Where it belongs: to a step of the course, or to a pack. */
type Shelf = { readonly step: Step; readonly pack?: undefined } | { readonly step?: undefined; readonly pack: Pack };

/** A table of inputs and results by row, with settings and blocks above. Its rows grow, unless a fixed field knows them. */
export type RowTable = TableFrame &
  Shelf & {
    readonly type: "rows";
    /** Everything is printed on one page, the charts below the rows. */
    readonly onePage?: true;
    /** It tells of the other tables of the workbook, and stands before them. */
    readonly isOverview?: true;
    /** A customer may have several rows: its deals, complaints, signs. A file for it may name one as often. */
    readonly severalRows?: true;
  };

/**
 * A card to fill in: groups of questions with their answers beside them, two to a line where they are short, and a small
 * table at the foot, unless it has no sections. Its settings stand above the groups, two to a line as well.
 */
export type FormTable = TableFrame &
  Shelf & {
    readonly type: "form";
    readonly groups: readonly QuestionGroup[];
    /** How often the groups stand on the page; from the second time on they repeat what is typed into the first. */
    readonly copies?: number;
    /** How many rows the table at the foot starts with; 0 without one. */
    readonly rows: number;
  };

/** The questions under one heading, and how complete their answers are. */
export interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly Question[];
  /** Shown beside the heading. */
  readonly summary: Summary;
}

/** A parameter whose label is the question and whose value the answer; an answer of kind `note` has the full width. */
export type Question = (ChoiceParameter | NumberParameter | TextParameter) & {
  /** An invented answer, a choice by its name; `null` leaves it open. */
  readonly sample: (language: SampleSet["language"]) => number | string | null;
};

export type TableSpec = RowTable | FormTable;
