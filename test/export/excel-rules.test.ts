/** Every book keeps Excel's own rules, which neither the schema nor LibreOffice know, and comes nowhere near its limits. */
import { strFromU8, unzipSync } from "fflate";
import { makeBook } from "../../src/book/make-book";
import { writeXlsx } from "../../src/export/xlsx";
import { LANGUAGES } from "../../src/i18n";
import { namesOfMark } from "../../src/mark/names";
import { readMark } from "../../src/mark/read";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { collections } from "../../src/tables";
import { writtenSheets } from "../../src/workbench/written-sheets";
import { chartedSheet, smallSheet } from "../hosts/sample-sheets";
import { excelReport, reportOf } from "../support/excel-rules";
import { LIMITS, type Limit } from "../support/excel-rules/report";
import { isTurn } from "../support/seeds";
import { cellsOf } from "../support/sheet-xml";
import { emptyWorkbench, workbenchWith } from "../workbench/support";

const EVERYTHING = collections.everything.map(({ number }) => number);

describe.each(LANGUAGES.map((language, turn) => [language, turn] as const))("everything in %s", (language, turn) => {
  // How many rows there are, the words do not know: each length is made in one language, in another one every day.
  const lengths = (
    [
      [1, "empty"],
      [20, "sample"],
      [100, "sample"],
    ] as const
  ).filter((_, place) => isTurn(place, turn, LANGUAGES.length));
  it.each(lengths)(
    "of %i rows, %s, breaks no rule and has room to grow",
    async (rows, content) => {
      const { sheets } = makeBook({ tables: EVERYTHING, language, rows, content });
      const report = excelReport(await writeXlsx(sheets));
      expect(report.problems).toEqual([]);
      expect(tooNear(report.most)).toEqual([]);
      // What is cut where it is too long is whole where the words are ours.
      expect(sheets.flatMap(({ validations }) => validations.filter(({ promptTitle }) => promptTitle.endsWith("…")))).toEqual([]);
      expect(longLists(sheets)).toEqual([]);
    },
    240_000,
  );
});

/** Cut or parted where they come too long, so that they may come near. */
const GUARDED: ReadonlySet<Limit> = new Set(["name of a sheet", "title of a prompt", "text in a formula"]);

function tooNear(most: ReadonlyMap<Limit, number>): string[] {
  return [...most].flatMap(([limit, found]) => (GUARDED.has(limit) || found <= 0.8 * LIMITS[limit] ? [] : [`${limit}: ${found}`]));
}

/** Lists that stand in the rule itself are parted by commas, so that no choice may have one. */
function longLists(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ name, validations }) =>
    validations.flatMap(({ rule, promptTitle }) =>
      rule.type === "list" && !rule.source
        ? rule.values.filter((value) => /[,"]/.test(value)).map((value) => `${name}, ${promptTitle}: ${value}`)
        : [],
    ),
  );
}

test("a locked book, cards, charts and sheets of the user's own keep the rules too", async () => {
  const locked = makeBook({ tables: ["6-2", "6-9", "6-14"], language: "zh-CN", content: "sample", rows: 5, lock: true });
  expect(excelReport(await writeXlsx(locked.sheets)).problems).toEqual([]);
  expect(excelReport(await writeXlsx([smallSheet(), chartedSheet("It's 100%")])).problems).toEqual([]);

  const workbench = await workbenchWith();
  workbench.addSheet("R&D, 'own' too");
  const typed = ["=SUM(1,2)", "1e307", "=1/0", "'=text", "a\u0007b", "x".repeat(300), `=LEN("${"y".repeat(200)}")`];
  await workbench.type(typed.map((text, row) => ({ place: { sheet: "R&D, 'own' too", row, column: 2 }, text })));
  await workbench.settled();
  expect(excelReport(await writeXlsx(writtenSheets(workbench.state(), "en").sheets)).problems).toEqual([]);
  const empty = emptyWorkbench();
  empty.addSheet("Empty");
  expect(excelReport(await writeXlsx(writtenSheets(empty.state(), "en").sheets)).problems).toEqual([]);
});

test("the longest headings that a file may bring fit into every formula, signs of references among them", async () => {
  const headings = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`month${index + 1}`, `[${index + 1}月]`.padEnd(100, "#'")]),
  );
  const tables = Object.fromEntries(EVERYTHING.map((table) => [table, { columns: {}, headings, parameters: {} }]));
  const { sheets } = makeBook({ tables: EVERYTHING, language: "en", content: "empty", data: { rows: 2, tables } });
  const report = excelReport(await writeXlsx(sheets));
  expect(report.problems).toEqual([]);
});

test("a formula that Excel could not hold goes out as its value, and is named", async () => {
  const workbench = emptyWorkbench();
  workbench.addSheet("Own");
  const formulas = [
    `=${Array.from({ length: 1800 }, () => "A9").join("+")}`,
    `=SUM(${Array.from({ length: 256 }, () => "1").join(",")})`,
    `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
    `=LEN("${"x".repeat(256)}")`,
    `=SUM(${"A9,".repeat(254)}A9)`,
    `=${"ABS(".repeat(64)}1${")".repeat(64)}`,
    `=LEN("${"x".repeat(255)}")`,
  ];
  await workbench.type(formulas.map((text, row) => ({ place: { sheet: "Own", row, column: 1 }, text })));
  await workbench.settled();
  const { sheets, asValues } = writtenSheets(workbench.state(), "en");
  expect(asValues).toEqual(["Own!B1", "Own!B2", "Own!B3", "Own!B4"]);
  expect(excelReport(await writeXlsx(sheets)).problems).toEqual([]);
});

test("the mark of a sheet is read again however many tables the book has", () => {
  const [sheet] = makeBook({ tables: ["6-9"], language: "en", content: "empty" }).sheets;
  const tables = Array.from({ length: 20 }, () => EVERYTHING).flat();
  const names = namesOfMark({ ...sheet!, mark: { ...sheet!.mark!, tables } });
  expect(Math.max(...names.map(({ formula }) => Math.max(...[...formula.matchAll(/"[^"]*"/g)].map(([text]) => text.length - 2), 0)))).toBe(
    255,
  );
  expect(readMark(names)).toMatchObject({ table: "6-9", tables });
});

describe("a text that is longer than a cell holds", () => {
  const text = (value: string, formula?: string): Sheet => {
    const sheet = smallSheet();
    const cell: Cell = { value, style: "input.text", ...(formula === undefined ? {} : { formula }) };
    return { ...sheet, cells: [...sheet.cells, [undefined, cell]] };
  };

  it("is refused by name; one that fits just so is written", async () => {
    await expect(writeXlsx([text("名".repeat(32_768))])).rejects.toMatchObject({
      code: "textTooLong",
      details: { cell: "Small!B12", received: 32_768, accepted: 32_767 },
    });
    const [sheet] = cellsOf(await writeXlsx([text("名".repeat(32_767))]));
    expect(sheet?.rows.at(-1)?.[1]).toHaveLength(32_767);
  });

  it("is the error that Excel makes of it where a formula gives it", async () => {
    const [sheet] = cellsOf(await writeXlsx([text("x".repeat(40_000), 'REPT("x",40000)')]));
    expect(sheet?.rows.at(-1)?.[1]).toBe("#VALUE!");
  });
});

describe("the rules find", () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { sheets } = makeBook({ tables: ["6-2", "6-8", "6-9"], language: "en", content: "sample", rows: 3 });
    const bytes = await writeXlsx([...sheets, chartedSheet()]);
    parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
    expect(reportOf(parts).problems).toEqual([]);
  });

  const CARD = "xl/worksheets/sheet2.xml";
  const RANKING = "xl/worksheets/sheet4.xml";
  const TABLE = "xl/tables/table3.xml";
  const BOOK = "xl/workbook.xml";
  const STYLES = "xl/styles.xml";
  const CHART = "xl/charts/chart1.xml";
  const long = "x".repeat(300);

  it.each<readonly [problem: RegExp, path: string, from: string | RegExp, to: string]>([
    [/has no kind/, "[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/, ""],
    [/has a kind but is not there/, "[Content_Types].xml", "/xl/styles.xml", "/xl/looks.xml"],
    [/leads to xl\/none.xml, which is not there/, "xl/_rels/workbook.xml.rels", /Target="styles.xml"/, 'Target="none.xml"'],
    [/nothing leads to this part/, "xl/_rels/workbook.xml.rels", /<Relationship [^>]*Target="styles.xml"[^>]*>/, ""],
    [/Excel takes no sheet of this name/, BOOK, "6-9 Ranking", "6/9 Ranking"],
    [/name of a sheet: 3\d\d/, BOOK, "6-9 Ranking", `6-9 ${long}`],
    [/two sheets have this name/, BOOK, "6-9 Ranking and classes", "6-8 monthly average sales"],
    [
      /the name Salesbook_sheet on 1 is there twice/,
      BOOK,
      'name="Salesbook_cells" localSheetId="1"',
      'name="Salesbook_sheet" localSheetId="1"',
    ],
    [/is no area of its own sheet/, BOOK, /(_xlnm.Print_Area" localSheetId="1"[^>]*>)[^<]*/, "$1Elsewhere!A1"],
    [/text in a formula: 3\d\d/, BOOK, "Salesbook 1;", `Salesbook 1;${long}`],
    [/cellXfs says 1 and holds/, STYLES, /<cellXfs count="\d+"/, '<cellXfs count="1"'],
    [/fontId 999 is not there/, STYLES, /(<cellXfs.*?fontId=)"\d+"/s, '$1"999"'],
    [/“k” without quotation marks/, STYLES, /formatCode="[^"]*"/, 'formatCode="0.0k"'],
    [/more than four parts/, STYLES, /formatCode="[^"]*"/, 'formatCode="0;0;0;0;0"'],
    [/text of a cell: 40000/, "xl/sharedStrings.xml", /<si><t>[^<]*/, `<si><t>${"x".repeat(40_000)}`],
    [/the spaces around/, "xl/sharedStrings.xml", /<si><t>/, "<si><t> "],
    [/says 1 and holds/, "xl/sharedStrings.xml", /uniqueCount="\d+"/, 'uniqueCount="1"'],
    [/row 1: stands in no order/, RANKING, '<row r="2"', '<row r="1"'],
    [/A2: stands in no order/, RANKING, '<c r="A1"', '<c r="A2"'],
    [/is 500 high/, RANKING, / ht="[\d.]+"/, ' ht="500"'],
    [/has a look that is not there/, RANKING, /<c r="A1" s="\d+"/, '<c r="A1" s="999"'],
    [/has a text that is not there/, RANKING, /t="s"><v>\d+/, 't="s"><v>99999'],
    [/NaN is no number/, RANKING, /(<c r="[A-Z]+\d+" s="\d+">)<v>[\d.]+/, "$1<v>NaN"],
    [/1e308 is no number/, RANKING, /(<c r="[A-Z]+\d+" s="\d+">)<v>[\d.]+/, "$1<v>1e308"],
    [/Excel has no error #CALC!/, RANKING, /(<c r="[A-Z]+\d+" s="\d+")><v>[\d.]+/, '$1 t="e"><v>#CALC!'],
    [/a formula has no result/, RANKING, /<\/f><v>[^<]*<\/v>/, "</f>"],
    [/a formula in a file has no =/, RANKING, "<f>", "<f>="],
    [/cannot be read/, RANKING, "<f>", "<f>~"],
    [/leaves a parenthesis open/, RANKING, "<f>", "<f>("],
    [/levels of a formula: 6\d/, RANKING, /<f>[^<]*/, `<f>${"ABS(".repeat(65)}1${")".repeat(65)}`],
    [/arguments of a function: 256/, RANKING, /<f>[^<]*/, `<f>SUM(${"1,".repeat(255)}1)`],
    [/formula: 9\d\d\d/, RANKING, /<f>[^<]*/, `<f>${"1+".repeat(4500)}1`],
    [/XLOOKUP is not known to be older/, RANKING, /<f>[^<]*/, "<f>XLOOKUP(1,A1:A2,B1:B2)"],
    [/argument 1 of COUNTIF must be a reference: A1:A2\*1/, RANKING, /<f>[^<]*/, "<f>COUNTIF(A1:A2*1,1)"],
    [/there is no sheet Gone/, RANKING, /<f>[^<]*/, "<f>Gone!A1"],
    [/there is no table for Gone\[x\]/, RANKING, /<f>[^<]*/, "<f>SUM(Gone[x])"],
    [/Ranking_6_9 has no column for/, RANKING, /<f>[^<]*/, "<f>SUM(Ranking_6_9[x])"],
    [/stands outside the rows of its table/, RANKING, /<f>[^<]*/, "<f>Sales_6_8[[#This Row],[Customer]]"],
    [/is no merge/, CARD, /<mergeCell ref="[^"]*"/, '<mergeCell ref="A1"'],
    [/two merges overlap/, CARD, /<mergeCell ref="[^"]*"\/>/, "$&$&"],
    [/has merged cells/, RANKING, /<mergeCell ref="[^"]*"/, '<mergeCell ref="A11:A13"'],
    [/says another number of rules than it has/, RANKING, /<dataValidations count="\d+"/, '<dataValidations count="99"'],
    [/title of a prompt: 3\d\d/, RANKING, /promptTitle="[^"]*"/, `promptTitle="${long}"`],
    [/words of a prompt: 3\d\d/, RANKING, / prompt="[^"]*"/, ` prompt="${long}"`],
    [
      /two rules hold for one cell/,
      RANKING,
      /(<dataValidation [^>]*sqref=")[^"]*("[^>]*>.*?<dataValidation [^>]*sqref=")[^"]*/s,
      "$1B12$2B12",
    ],
    [/a rule between two limits with one/, RANKING, /<formula2>[^<]*<\/formula2>/, ""],
    [/choices in a rule: 3\d\d/, RANKING, /<formula1>&quot;[^<]*/, `<formula1>&quot;${long}&quot;`],
    [/“ b” is an odd choice/, RANKING, /<formula1>&quot;[^<]*/, "<formula1>&quot;a, b&quot;"],
    [/a rule cannot name a table/, RANKING, /<formula1>&quot;[^<]*/, "<formula1>Ranking_6_9[Customer]"],
    [/the priority 1 is taken/, RANKING, 'priority="2"', 'priority="1"'],
    [/compares without saying how/, RANKING, ' operator="equal"', ""],
    [/what is frozen scrolls/, RANKING, /topLeftCell="[^"]*"/, 'topLeftCell="A1"'],
    [/has a sign in its footer/, RANKING, "&amp;P", "&amp;Q"],
    [/header or footer: 3\d\d/, RANKING, "&amp;P", long],
    [/is printed at 5 %/, RANKING, "<pageSetup ", '<pageSetup scale="5" '],
    [/stand in no order/, RANKING, /<col min="2"/, '<col min="1"'],
    [/says another number of tables than it has/, RANKING, /<tableParts count="\d+"/, '<tableParts count="9"'],
    [/two tables have the number/, TABLE, / id="3"/, ' id="1"'],
    [/Excel takes no table of this name/, TABLE, /displayName="[^"]*"/, 'displayName="AB12"'],
    [/has another number of columns than its area/, TABLE, /<tableColumns count="\d+"/, '<tableColumns count="1"'],
    [/another heading stands in the cell/, TABLE, /(<tableColumn id="1" name=)"[^"]*"/, '$1"Other"'],
    [/heading of a table: 3\d\d/, TABLE, /(<tableColumn id="1" name=)"[^"]*"/, `$1"${long}"`],
    [/the buttons stand for other rows/, TABLE, /<autoFilter ref="[^"]*"/, '<autoFilter ref="A1:B2"'],
    [/has a total without a row for it/, TABLE, ' totalsRowCount="1"', ""],
    [/another word stands in the row of totals/, TABLE, /totalsRowLabel="[^"]*"/, 'totalsRowLabel="Sum"'],
    [/another total stands in the cell/, TABLE, /<totalsRowFormula>[^<]*/, "<totalsRowFormula>1"],
    [/has another formula than the column/, TABLE, /<calculatedColumnFormula>[^<]*/, "<calculatedColumnFormula>1"],
    [/two drawings have the number/, "xl/drawings/drawing2.xml", /(<xdr:cNvPr id=)"\d+"/g, '$1"7"'],
    [/a drawing covers no cells/, "xl/drawings/drawing1.xml", /(<xdr:to><xdr:col>)\d+/, "$10"],
    [/an axis crosses one that is not there/, CHART, /<c:crossAx val="\d+"/, '<c:crossAx val="7"'],
    [/has no axis for its values/, CHART, /(<\/c:ser>.*?<c:axId val=)"\d+"/s, '$1"7"'],
    [/shows cells that are not there/, CHART, /<c:f>[^<]*/, "<c:f>Gone!$A$1"],
    [/several sheets are selected/, BOOK, "never", "never"],
  ])("%s", (problem, path, from, to) => {
    const changed = new Map(parts);
    if (from === "never")
      for (const sheet of [CARD, RANKING]) changed.set(sheet, parts.get(sheet)!.replace("<sheetView ", '<sheetView tabSelected="1" '));
    else {
      const text = parts.get(path) ?? "";
      changed.set(path, text.replace(from, to));
      // Not the texts themselves: they are long.
      expect(changed.get(path) === text).toBe(false);
    }
    expect(reportOf(changed).problems.join("\n")).toMatch(problem);
  });
});
