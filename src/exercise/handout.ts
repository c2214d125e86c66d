/** A student's hand-out: the cover, the sheets with nothing in the answers, and the mark that knows whose they are. */
import { inUnit } from "../book/money-unit";
import { describe, type SheetDescription } from "../book/describe";
import { catalogues, fill } from "../i18n";
import { exerciseWords } from "../i18n/exercise";
import { writeXlsx } from "../export/xlsx";
import { acceptedName } from "../sheet/sheet-name";
import type { Sheet } from "../sheet/sheet";
import { blankSheets } from "./blank";
import { TOLERANT_KINDS, type Exercise, type TolerantKind } from "./definition";
import { groupName } from "./names";
import { Page } from "./page";
import { nameOfToken, tokenOf } from "./token";
import type { Variant } from "./variant";

/** A workbook of a student, as it is written. */
export interface Handout {
  readonly sheets: readonly Sheet[];
  readonly token: string;
}

/** The name of the sheet that nobody sees. */
const MARK_SHEET = "Salesbook";

/** The sheets of a student: the cover first, the hidden mark last. */
export async function handoutOf(exercise: Exercise, variant: Variant): Promise<Handout> {
  const sheets = blankSheets(exercise, variant, exerciseWords[exercise.language].cover);
  const token = await tokenOf(exercise, variant.student);
  return { sheets: [coverOf(exercise, variant, sheets), ...sheets, markSheet(exercise, variant, token)], token };
}

/** The bytes of a student's workbook. */
export async function handoutBytes({ sheets, token }: Handout, signal?: AbortSignal): Promise<Uint8Array> {
  const mark = sheets.find(({ hidden }) => hidden);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  return writeXlsx(sheets, {
    ...(signal ? { signal } : {}),
    properties: { keywords: token, names: mark ? [{ name: nameOfToken(token), sheet: mark.name, area }] : [] },
  });
}

/** Where everything stands on a student's sheets, for scripts. */
export function describeHandout({ sheets }: Handout): SheetDescription[] {
  return describe(sheets.filter(({ fields }) => fields.length > 0));
}

const COVER_WIDTHS = [26, 62, 12];

function coverOf(exercise: Exercise, { student, asked }: Variant, sheets: readonly Sheet[]): Sheet {
  const { cover: words } = exerciseWords[exercise.language];
  const page = new Page(COVER_WIDTHS);
  page.title(exercise.title === "" ? words.title : exercise.title);
  page.whole(words.task, "purpose");
  page.line();
  const facts = [
    [words.student, student.name],
    [words.id, student.id],
    ...(student.group === undefined ? [] : [[words.group, student.group]]),
    ...(exercise.due === null ? [] : [[words.due, exercise.due]]),
  ] as const;
  for (const [label, value] of facts) page.line([label ?? "", "label"], [value ?? "", "result.text"]);
  page.line();
  page.headings(words.table, words.fill, words.points);
  for (const sheet of sheets) {
    const own = asked.get(sheet.table);
    if (!own) continue;
    const nameOf = (group: string): string => groupName(sheet.table, group, exercise.language, exercise.knobs.unit);
    const open = [...new Set(own.asked.filter(({ isOpen }) => isOpen).map(({ group }) => group))];
    const parts = [
      ...[...own.points].map(([group, points]) => `${nameOf(group)} (${points})`),
      ...open.map((group) => `${nameOf(group)} (${words.open})`),
    ];
    const sum = [...own.points.values()].reduce((points, one) => points + one, 0);
    page.line(
      [sheet.name, "result.note"],
      [parts.length === 0 ? words.nothing : parts.join(catalogues[exercise.language].files.comma), "result.note"],
      [sum, "result.whole", "0.##"],
    );
  }
  page.line();
  page.whole(words.handIn, "label");
  for (const step of words.handInSteps) page.whole(step, "purpose");
  page.line();
  page.whole(words.allowed, "label");
  page.whole(exercise.formulas === "asked" ? words.allowedFormulas : words.allowedAny, "purpose");
  page.whole(toleranceText(exercise), "purpose");
  for (const { table, column, text } of words.conventions) if (asked.get(table)?.points.has(column)) page.whole(text, "purpose");
  const taken = sheets.map(({ name }) => name);
  return page.sheet("cover", acceptedName(words.sheet, taken, words.sheet), exercise.language, { orientation: "portrait" });
}

/** How many of the units that people read are one of a cell. */
const SHOWN_UNITS: Readonly<Partial<Record<TolerantKind, number>>> = { share: 100, time: 1440 };

/** How exact an answer must be. */
function toleranceText({ language, tolerance, knobs: { unit } }: Exercise): string {
  const { cover, kinds } = exerciseWords[language];
  const limits = TOLERANT_KINDS.flatMap((kind) => {
    const limit = tolerance[kind];
    return limit === undefined
      ? []
      : [`${inUnit(kinds[kind], unit, language)} ${Number((limit * (SHOWN_UNITS[kind] ?? 1)).toPrecision(6))}`];
  });
  return limits.length === 0 ? cover.tolerance : fill(cover.toleranceOwn, { limits: limits.join(catalogues[language].files.comma) });
}

/** What is signed, and the name beside it for whoever reads a file whose student is on no list. */
function markSheet({ language }: Exercise, { student }: Variant, token: string): Sheet {
  const page = new Page([20, 20, 20]);
  page.line([token, "plain"], [student.id, "plain"], [student.name, "plain"]);
  return page.sheet("mark", MARK_SHEET, language, { hidden: true });
}

/** The name of a student's file: the id, without what no disk takes. */
export function fileNameOf(id: string): string {
  const clean = id
    .normalize("NFC")
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, "_")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 100);
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(clean) || clean === "";
  return `${isReserved ? `_${clean}` : clean}.xlsx`;
}
