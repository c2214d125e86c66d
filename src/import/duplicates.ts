/** Rows that stand for one customer: which they are, and what becomes of them where a table has one row for each. */
import { catalogues, fill, type Language } from "../i18n";
import { shortened } from "../sheet/capacity";
import { simplified } from "../values/headings";
import { textOf, type FileRow } from "../values/rows";
import type { Choice, ImportChoices } from "./choices";
import { headingGroup } from "./field-headings";
import type { Headings } from "./fields";
import type { FileTable } from "./file-table";
import type { MatchedField } from "./matched-fields";
import { listOf, LONGEST_SHOWN } from "./notes";
import { openProblem, type Problem } from "./problems";

/** All that stand twice are listed; a longer list nobody reads in a message. */
const MOST_TWICE = 200;

export interface Duplicates {
  /** The rows by their places in the list, those of one customer together, in the order of the file. */
  readonly groups: readonly (readonly number[])[];
  /** Names that had to be numbered to stay apart, by the row's place in the list. */
  readonly apart: ReadonlyMap<number, string>;
  readonly problems: readonly Problem[];
  /** The column that tells customers of one name apart; `null` where there is none. */
  readonly code: number | null;
}

interface Named {
  readonly place: number;
  readonly number: number;
  readonly name: string;
  readonly code: string;
  /** As they are compared: a spreadsheet's look-ups do not tell case and width apart either. */
  readonly plainName: string;
  readonly plainCode: string;
}

/** What names the rows: the number of a case, else the customer, else what the table cannot do without. */
export function keyField(matches: readonly MatchedField[]): MatchedField | undefined {
  const words = matches.filter(({ field }) => field.kind === "text");
  return (
    words.find(({ field }) => field.name === "case") ??
    words.find(({ field }) => field.name === "customer") ??
    words.find(({ field }) => field.required) ??
    matches.find(({ field }) => field.required)
  );
}

/**
 * Which rows are one. Two of one name are two by their codes; where a code or a name without a code stands twice, the user says what
 * becomes of it: for all by `merge`, for one row by `rows`.
 */
export function duplicatesIn(
  rows: readonly FileRow[],
  key: MatchedField | undefined,
  matches: readonly MatchedField[],
  file: FileTable,
  { roles }: Headings,
  { merge = [], rows: decided = {} }: ImportChoices,
  language: Language,
): Duplicates {
  const each = rows.map((_, place) => [place]);
  const hasSeveral = key?.field.name === "customer" && matches.every(({ spec }) => spec.type === "rows" && spec.severalRows);
  if (key?.field.kind !== "text" || hasSeveral) return { groups: each, apart: new Map(), problems: [], code: null };
  const [label = 0] = key.columns;
  const isCode = (heading: string, column: number): boolean =>
    column !== label && (roles[column] === undefined ? headingGroup(heading, "6-10", "code") >= 0 : roles[column] === "code");
  const code = file.headings.findIndex(isCode);
  const named = rows.flatMap(({ number, cells }, place): Named[] => {
    const name = textOf(cells[label]);
    const own = key.field.name === "customer" ? textOf(cells[code]) : "";
    return name === "" ? [] : [{ place, number, name, code: own, plainName: simplified(name), plainCode: simplified(own) }];
  });
  const takesCode = matches.some(({ field, columns }) => field.name === "code" && columns.includes(code));
  const ofName = ({ plainName }: Named): string => `name ${plainName}`;
  const ofCode = (one: Named): string => (one.code === "" ? ofName(one) : `code ${one.plainCode}`);

  const heads = rows.map((_, place) => place);
  const join = (some: readonly Named[]): void => some.forEach(({ place }) => joinAt(heads, some[0]?.place ?? place, place));
  if (merge.includes("code") || merge.includes("sum")) groupsBy(named, ofCode).forEach(join);
  if (merge.includes("name")) groupsBy(named, ofName).forEach(join);

  const apart = new Map<number, string>();
  const open: { readonly text: string; readonly rows: readonly Named[] }[] = [];
  const settled: Named[] = [];
  for (const group of groupsBy(named, ofCode)) {
    if (group.length < 2) continue;
    const [first, ...others] = group as [Named, ...Named[]];
    const text = shortened(first.code === "" ? first.name : `${first.code} ${first.name}`, LONGEST_SHOWN);
    const undecided = others.filter((one) => {
      const choice = decided[one.number];
      if (choice === "sum") joinAt(heads, first.place, one.place);
      return headOf(heads, one.place) !== headOf(heads, first.place);
    });
    // A code that stands twice leads two rows to one.
    const stay = undecided.filter(
      ({ number, code: own }) => (decided[number] === "apart" || merge.includes("none")) && !(takesCode && own !== ""),
    );
    stay.forEach((one, index) => void apart.set(one.place, `${one.name} (${index + 2})`));
    if (stay.length < undecided.length) open.push({ text, rows: group });
    else settled.push(...group);
  }
  const codeColumn = code >= 0 && named.some((one) => one.code !== "") ? code : null;
  return {
    groups: groupedBy(heads),
    apart,
    code: codeColumn,
    problems: [...problemsOf(open, settled, merge, file, language), ...oneName(named, merge)],
  };
}

function problemsOf(
  open: readonly { readonly text: string; readonly rows: readonly Named[] }[],
  settled: readonly Named[],
  merge: NonNullable<ImportChoices["merge"]>,
  file: FileTable,
  language: Language,
): Problem[] {
  const words = catalogues[language].files;
  const choices = [
    ...(["code", "name", "sum", "none"] as const).map((value): Choice => ({ name: "merge", value })),
    ...(["sum", "apart", "leave"] as const).map((value): Choice => ({ name: "rows", value })),
  ];
  const details = {
    file: file.file,
    count: open.length,
    places: listOf(
      open.map(({ text, rows }) =>
        fill(words.textRows, { text: fill(words.quoted, { text }), rows: rows.map(({ number }) => number).join(words.comma) }),
      ),
      language,
      MOST_TWICE,
    ),
  };
  const places = (rows: readonly Named[]): Problem["places"] => rows.map(({ number }) => ({ row: number }));
  const [value] = merge;
  return [
    ...(open.length > 0 ? [openProblem("customerTwice", details, places(open.flatMap(({ rows }) => rows)), choices)] : []),
    ...(settled.length > 0
      ? [
          {
            kind: "together",
            places: places(settled),
            choices,
            chosen: { name: "merge", value: value ?? "sum" },
            said: { kind: "together", rows: settled.map(({ number, name }) => ({ row: number, label: name })) },
          } as const,
        ]
      : []),
  ];
}

/** Customers of one name that stay apart by their codes, which may be one after all. */
function oneName(named: readonly Named[], merge: NonNullable<ImportChoices["merge"]>): Problem[] {
  if (merge.includes("name")) return [];
  const rows = groupsBy(named, ({ plainName }) => plainName)
    .filter((group) => new Set(group.map(({ plainCode }) => plainCode)).size > 1)
    .flat();
  if (rows.length === 0) return [];
  return [
    {
      kind: "oneName",
      places: rows.map(({ number }) => ({ row: number })),
      choices: [
        { name: "merge", value: "none" },
        { name: "merge", value: "name" },
      ],
      chosen: { name: "merge", value: "none" },
      said: { kind: "oneName", rows: rows.map(({ number, name }) => ({ row: number, label: name })) },
    },
  ];
}

function groupsBy(named: readonly Named[], key: (one: Named) => string): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()];
}

/** The first row of those that are one with it. */
function headOf(heads: readonly number[], place: number): number {
  let head = place;
  while (heads[head] !== head) head = heads[head] ?? head;
  return head;
}

function joinAt(heads: number[], one: number, other: number): void {
  const [first, second] = [headOf(heads, one), headOf(heads, other)].toSorted((left, right) => left - right) as [number, number];
  heads[second] = first;
}

function groupedBy(heads: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  heads.forEach((_, place) => {
    const head = headOf(heads, place);
    const group = groups.get(head);
    if (group) group.push(place);
    else groups.set(head, [place]);
  });
  return [...groups.values()];
}
