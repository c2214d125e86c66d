import { LANGUAGES } from "../../src/i18n";
import { registry, tableByNumber } from "../../src/tables";
import { fieldsOf, questionsOf, type AnswerSource } from "../../src/tables/model";
import { addressOf } from "../../src/sheet/address";
import { describe as described } from "../../src/book/describe";
import { applyEdit, withRows, withSharedRows } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { wantedFields } from "../../src/import/fields";
import { makeRequest, type BookRequest } from "../../src/book/request";
import type { Area, Cell, Sheet } from "../../src/sheet/sheet";
import { refused } from "../support/refused";
import { canGrow, growsAsAsked, parametersOf } from "../../src/book/parameters";
import { wordsOf } from "../../src/book/words";

const forms = registry.filter((spec) => spec.type === "form");
const sheetOf = (request: BookRequest, table: string, taken?: Parameters<typeof layout>[1]): Sheet => {
  const sheet = layout(request, taken).find((candidate) => candidate.table === table);
  if (!sheet) throw new Error(`no ${table}`);
  return sheet;
};
const areaOf = (sheet: Sheet, id: string): Area => {
  const place = sheet.fields.find((field) => field.id === id);
  if (!place) throw new Error(`no ${id} on ${sheet.table}`);
  return place.area;
};
const cellOf = (sheet: Sheet, id: string, row = 0): Cell | undefined => {
  const area = areaOf(sheet, id);
  return sheet.cells[area.row + row]?.[area.column];
};
const type = (request: BookRequest, table: string, parameter: string, typed: string | number | null): BookRequest =>
  applyEdit(request, { kind: "parameter", table, parameter }, typed);

describe("a card", () => {
  it.each(forms.flatMap(({ number }) => LANGUAGES.map((language) => ({ number, language }))))(
    "$number in $language has each question once, to the left of its answer, and no two cells in one place",
    ({ number, language }) => {
      const sheet = sheetOf(makeRequest({ tables: [number], language, content: "sample" }), number);
      const words = wordsOf(number, language);
      const places = new Set<string>();
      for (const { name } of questionsOf(tableByNumber(number))) {
        const area = areaOf(sheet, name);
        expect(sheet.cells[area.row]?.[area.column - 1]).toMatchObject({ value: words.scalars[name], style: "question" });
        expect(cellOf(sheet, name)?.input).toEqual({ kind: "parameter", table: number, parameter: name });
        places.add(addressOf(area));
      }
      expect(places.size).toBe(questionsOf(tableByNumber(number)).length);
      for (const merge of sheet.merges)
        for (let column = merge.column + 1; column < merge.column + merge.columns; column++)
          expect(sheet.cells[merge.row]?.[column]?.value ?? null).toBeNull();
    },
  );

  it("has a log of visits as a real table at its foot, below the last question", () => {
    for (const { number } of forms.filter(({ pack }) => pack === undefined)) {
      const sheet = sheetOf(makeRequest({ tables: [number], language: "zh-CN", content: "empty", rows: 500 }), number);
      const [log] = sheet.tables;
      expect(log?.columns.map(({ heading }) => heading)).toEqual(["日期", "洽谈事项", "结果", "下一步"]);
      expect(log?.area.rows).toBe(7);
      const last = Math.max(...questionsOf(tableByNumber(number)).map(({ name }) => areaOf(sheet, name).row));
      expect(log?.area.row).toBeGreaterThan(last);
    }
  });

  it("prints on one upright A4 page", () => {
    for (const { number } of forms) {
      const { print, cells } = sheetOf(makeRequest({ tables: [number], language: "en", content: "sample" }), number);
      expect(print).toMatchObject({
        onePage: true,
        orientation: "portrait",
        areas: [{ row: 0, column: 0, rows: cells.length, columns: 4 }],
      });
    }
  });

  it("has a drop-down or a rule wherever an answer is coded, a number or a day", () => {
    for (const spec of forms) {
      const sheet = sheetOf(makeRequest({ tables: [spec.number], language: "en", content: "empty" }), spec.number);
      const rules = new Map(sheet.validations.map(({ area, rule }) => [addressOf(area), rule.type]));
      const expected = { choice: "list", date: "date", whole: "whole", amount: "decimal" } as Record<string, string>;
      for (const { name, kind } of questionsOf(spec)) expect(rules.get(addressOf(areaOf(sheet, name)))).toBe(expected[kind]);
    }
  });

  it("counts its answers by group and in all, and is blank while there is none", () => {
    const empty = makeRequest({ tables: ["6-2"], language: "zh-CN", content: "empty" });
    const ids = ["filled", "completeness", "completeness.basic", "completeness.transactions"];
    const figures = (request: BookRequest): unknown[] => ids.map((id) => cellOf(sheetOf(request, "6-2"), id)?.value);
    expect(figures(empty)).toEqual(["", "", "", ""]);
    const some = type(type(type(empty, "6-2", "name", "锦城联佳超市"), "6-2", "founded", "2012-03-01"), "6-2", "limit", 0);
    // 16 questions on basic data, 10 on transactions, 40 in all.
    expect(figures(some)).toEqual([3, 3 / 40, 2 / 16, 1 / 10]);
    expect(figures(type(type(type(some, "6-2", "name", ""), "6-2", "founded", null), "6-2", "limit", " "))).toEqual(["", "", "", ""]);
  });

  it("takes an answer by its kind, or says what is accepted and changes nothing", () => {
    const card = makeRequest({ tables: ["6-2"], language: "zh-CN", content: "empty" });
    const shown = (name: string, typed: string | number): unknown => cellOf(sheetOf(type(card, "6-2", name, typed), "6-2"), name)?.value;
    expect(shown("legalForm", "Limited company")).toBe("有限责任公司");
    expect(shown("capital", "5,000,000")).toBe(5000000);
    expect(shown("phone", "02855550101")).toBe("02855550101");
    expect(shown("founded", "2012年3月1日")).toBe(40969);
    expect(() => type(card, "6-2", "founded", "春天")).toThrow(refused("notANumber", { argument: "创业时间" }));
    expect(() => type(card, "6-2", "founded", 1e12)).toThrow(refused("outOfRange", { received: "1000000000000" }));
    expect(() => type(card, "6-2", "staff", "2.5")).toThrow(refused("notWholeNumber"));
    expect(() => type(card, "6-2", "credit", "很好")).toThrow(refused("unknownChoice"));
  });

  it("is described with every question as a parameter and every share as a summary", () => {
    const [card] = described(layout(makeRequest({ tables: ["6-3"], language: "en", content: "empty" })));
    expect(card?.fields.find(({ id }) => id === "name")).toEqual({ id: "name", heading: "Name", range: "B7", role: "parameter" });
    expect(card?.fields.find(({ id }) => id === "completeness.basic")).toMatchObject({
      heading: "Completeness Basic data",
      role: "summary",
    });
    expect(card?.fields.find(({ id }) => id === "next")).toMatchObject({ role: "input" });
  });

  it("is set beforehand by none of its questions, yet takes answers given by name", () => {
    expect(parametersOf(tableByNumber("6-2"))).toEqual([]);
    const request = makeRequest({ tables: ["6-2"], language: "en", content: "empty", settings: { name: "Harbour", legalForm: "limited" } });
    expect(request.tables[0]?.parameters).toEqual({ name: "Harbour", legalForm: "limited" });
  });
});

describe("a card in duplicate", () => {
  const filled = makeRequest({ tables: ["P9"], language: "en", content: "sample" });
  const titles = (sheet: Sheet): number[] => sheet.cells.flatMap((line, row) => (line[0]?.style === "title" && row > 0 ? [row] : []));
  /** What stands from a heading on, as far as the next one: value and formula of each cell by its place below that heading. */
  const below = (sheet: Sheet, from: number, to: number): (readonly [string, Cell])[] =>
    sheet.cells
      .slice(from + 1, to)
      .flatMap((line, row) => line.flatMap((cell, column) => (cell ? [[`${row},${column}`, cell] as const] : [])));

  it.each(LANGUAGES)("in %s says which copy is which, and the second shows what is typed into the first", (language) => {
    const sheet = sheetOf(makeRequest({ tables: ["P9"], language, content: "sample" }), "P9");
    const [first = 0, second = 0] = titles(sheet);
    expect(titles(sheet)).toHaveLength(2);
    expect([first, second].map((row) => /[12]/.exec(String(sheet.cells[row]?.[0]?.value).replace(/ 2 份，|of 2/, ""))?.[0])).toEqual([
      "1",
      "2",
    ]);
    const [one, two] = [below(sheet, first, second), below(sheet, second, 2 * second - first)].map((cells) => new Map(cells));
    const shown = (cells?: Map<string, Cell>): unknown[] => [...(cells ?? [])].map(([place, { value }]) => [place, value ?? ""]);
    expect(shown(two)).toEqual(shown(one));
    expect([...(two ?? [])].filter(([, { input }]) => input !== undefined)).toEqual([]);
  });

  it("reads every answer of the second copy from its own cell of the first", () => {
    const sheet = sheetOf(filled, "P9");
    const [first = 0, second = 0] = titles(sheet);
    for (const { name } of questionsOf(tableByNumber("P9"))) {
      const area = areaOf(sheet, name);
      const address = addressOf(area, "$");
      expect(sheet.cells[area.row + second - first]?.[area.column]?.formula).toBe(`IF(${address}="","",${address})`);
    }
  });

  it("is typed once: both copies follow, and nothing of the second may be typed into where cells are locked", () => {
    const empty = makeRequest({ tables: ["P9"], language: "zh-CN", content: "empty", lock: true });
    const sheet = sheetOf(type(empty, "P9", "customer", "桂湖商店"), "P9");
    const [first = 0, second = 0] = titles(sheet);
    const area = areaOf(sheet, "customer");
    expect([0, second - first].map((down) => sheet.cells[area.row + down]?.[area.column]?.value)).toEqual(["桂湖商店", "桂湖商店"]);
    expect(sheet.protection?.unlocked.length).toBeGreaterThan(0);
    expect(sheet.protection?.unlocked.filter(({ row, rows }) => row + rows > second)).toEqual([]);
  });

  it("has no table at its foot, takes no rows and no file", () => {
    const sheet = sheetOf(filled, "P9");
    expect([sheet.tables, canGrow("P9"), growsAsAsked(tableByNumber("P9"))]).toEqual([[], false, false]);
    expect(withSharedRows(filled, "P9", 9)).toBe(filled);
    expect(() => wantedFields(["P9"])).toThrow(refused("takesNoFile", { table: "P9" }));
  });

  it("asks the thirteen items of the text in its order", () => {
    const card = tableByNumber("P9");
    const items = card.type === "form" ? card.groups[0]?.questions.map(({ name }) => wordsOf("P9", "zh-CN").scalars[name]) : [];
    expect(items).toEqual([
      "客户名称",
      "总部所在地",
      "交易对象所在地",
      "通信地址及电话",
      "开业时间",
      "资本额（元）",
      "职工人数",
      "管理者人数",
      "设备",
      "经营者年龄",
      "信用限度申请额（元）",
      "基本约定",
      "回收条件",
    ]);
  });

  it("says what comes next, from the first item to the beginning of trade", () => {
    const next = (request: BookRequest): unknown => cellOf(sheetOf(request, "P9"), "next")?.value;
    const typed = (answers: Readonly<Record<string, string>>): BookRequest =>
      Object.entries(answers).reduce((request, [name, answer]) => type(request, "P9", name, answer), filled);
    const approved = { headOffice: "approved", headOfficeDay: "2026-04-30" };
    expect(next(makeRequest({ tables: ["P9"], language: "en", content: "empty" }))).toBe("");
    expect(next(typed({ equipment: "" }))).toBe("Fill in the items");
    expect(next(typed({ manager: "" }))).toBe("Ask the sales manager");
    expect(next(filled)).toBe("Ask head office");
    expect(next(typed(approved))).toBe("Meet the conditions");
    expect(next(typed({ ...approved, personal: "met" }))).toBe("Trade may begin");
    expect(next(typed({ ...approved, personal: "met", manager: "refused" }))).toBe("Refused");
  });
});

describe("rows of their own", () => {
  const book = makeRequest({ tables: ["6-2", "6-4", "6-8", "6-9"], language: "en", content: "sample", rows: 30 });
  const rows = (request: BookRequest): number[] => request.tables.map((table) => table.rows);

  it("are six visits on a card and the items of table 6-4, however many are asked for", () => {
    expect(rows(book)).toEqual([6, 46, 30, 30]);
    expect(["6-2", "6-4", "6-9"].map((number) => growsAsAsked(tableByNumber(number)))).toEqual([false, false, true]);
    expect(["6-2", "6-4", "6-9"].map(canGrow)).toEqual([true, false, true]);
  });

  it("grow on a card alone, never in table 6-4, and leave the other tables as they are", () => {
    expect(rows(withSharedRows(book, "6-2", 9))).toEqual([9, 46, 30, 30]);
    expect(rows(withSharedRows(book, "6-4", 9))).toEqual([6, 46, 30, 30]);
    expect(rows(withSharedRows(book, "6-8", 35))).toEqual([6, 46, 35, 35]);
    expect(withRows(book, "6-4", 9)).toBe(book);
  });

  it("take no file, and do not keep other tables from taking one", () => {
    expect(() => wantedFields(["6-2", "6-4"])).toThrow(refused("takesNoFile", { table: "6-2, 6-4" }));
    expect(wantedFields(["6-2", "6-8"]).map(({ field }) => field.name)).toEqual(["customer", "month"]);
  });
});

describe("table 6-4", () => {
  const sources = fieldsOf(tableByNumber("6-4")).flatMap((field) =>
    field.role === "input" && field.from && "answers" in field.from ? [field.from satisfies AnswerSource] : [],
  );

  it.each(["6-2", "6-3"])("asks for every question of card %s exactly once, in the group where the card has it", (number) => {
    const card = tableByNumber(number);
    const groups = fieldsOf(tableByNumber("6-4")).find(({ name }) => name === "group");
    const source = sources.find(({ table }) => table === number);
    if (card.type !== "form" || groups?.role !== "fixed" || !source) throw new Error("not audited");
    const asked = source.answers.flatMap((question, row) => (question === null ? [] : [`${groups.cells[row]} ${question}`]));
    expect([...asked].sort()).toEqual(card.groups.flatMap(({ name, questions }) => questions.map((one) => `${name} ${one.name}`)).sort());
  });

  it("reads from each card's own cells whether they are filled, also under other sheet names", () => {
    const request = makeRequest({ tables: ["6-2", "6-3", "6-4"], language: "en", content: "sample" });
    const taken = { sheets: layout(request).map(({ name }) => name), names: [] };
    const audit = sheetOf(request, "6-4", taken);
    for (const { table, answers } of sources) {
      const card = sheetOf(request, table, taken);
      const column = table === "6-2" ? "company" : "person";
      answers.forEach((question, row) => {
        const cell = cellOf(audit, column, row);
        if (question === null) return expect(cell).toEqual({ value: "Not asked", style: "result.choice" });
        const address = addressOf(areaOf(card, question), "$");
        expect(cell?.formula).toContain(`LEN(TRIM('${card.name}'!${address}))>0`);
        expect(cell?.value).toBe((cellOf(card, question)?.value ?? null) === null ? "No" : "Yes");
      });
    }
  });

  it("tells on its foot which cards it reads", () => {
    const foot = (tables: readonly string[]): unknown[] =>
      sheetOf(makeRequest({ tables, language: "en", content: "empty" }), "6-4").cells.flatMap((line) =>
        line[0]?.style === "note" ? [line[0].value] : [],
      );
    expect(foot(["6-2", "6-3", "6-4"])).toEqual([
      "Reads the answers on table 6-2.",
      "Reads the answers on table 6-3.",
      expect.stringContaining("Layout reconstructed"),
    ]);
    expect(foot(["6-4"])).toHaveLength(2);
  });

  it("agrees with the cards' own completeness, group by group, after every edit", () => {
    let request = makeRequest({ tables: ["6-2", "6-3", "6-4"], language: "zh-TW", content: "sample" });
    const check = (): void => {
      const audit = sheetOf(request, "6-4");
      for (const [column, table] of [
        ["companyShare", "6-2"],
        ["personShare", "6-3"],
      ] as const)
        for (const group of ["basic", "characteristics", "business", "transactions", "all"])
          expect(cellOf(audit, `${column}.${group}`)?.value).toBe(
            cellOf(sheetOf(request, table), group === "all" ? "completeness" : `completeness.${group}`)?.value,
          );
    };
    check();
    request = type(type(request, "6-2", "measures", "七月商定信用限度"), "6-3", "needs", null);
    check();
    request = makeRequest({ tables: ["6-2", "6-3", "6-4"], language: "zh-TW", content: "empty" });
    check();
    expect(cellOf(sheetOf(request, "6-4"), "companyShare.all")?.value).toBe("");
  });

  it("is marked by hand where no card stands beside it", () => {
    const alone = makeRequest({ tables: ["6-4"], language: "zh-CN", content: "empty" });
    expect(cellOf(sheetOf(alone, "6-4"), "company")?.input).toEqual({ kind: "field", table: "6-4", field: "company", row: 0 });
    const marked = applyEdit(alone, { kind: "field", table: "6-4", field: "company", row: 0 }, "是");
    expect(cellOf(sheetOf(marked, "6-4"), "companyShare.basic")?.value).toBe(1 / 18);
    expect(cellOf(sheetOf(marked, "6-4"), "personShare.basic")?.value).toBe("");
    const withOne = makeRequest({ tables: ["6-2", "6-4"], language: "zh-CN", content: "sample" });
    expect([cellOf(sheetOf(withOne, "6-4"), "company")?.input, cellOf(sheetOf(withOne, "6-4"), "person")?.input?.kind]).toEqual([
      undefined,
      "field",
    ]);
  });
});

describe("required items that a card lacks", () => {
  it("are marked by item and counted by group once the card is begun, with the card's answers", () => {
    const cards = makeRequest({ tables: ["6-2", "6-3", "6-4"], language: "en", content: "empty" });
    const figures = (request: BookRequest): unknown[] =>
      ["companyMissing.basic", "companyMissing.all", "personMissing.all"].map((id) => cellOf(sheetOf(request, "6-4"), id)?.value);
    const marks = (request: BookRequest): unknown[] =>
      Array.from(
        { length: areaOf(sheetOf(request, "6-4"), "missing").rows },
        (_, row) => cellOf(sheetOf(request, "6-4"), "missing", row)?.value,
      );
    expect(figures(cards)).toEqual(["", "", ""]);
    expect(new Set(marks(cards))).toEqual(new Set([""]));

    // Of the company's 9 required basic items the name is given; 9 in the other groups are not.
    const begun = type(cards, "6-2", "name", "Harbour Foods");
    expect(figures(begun)).toEqual([8, 17, ""]);
    expect(marks(begun).filter((mark) => mark === "Company card")).toHaveLength(17);
    expect(marks(begun).slice(0, 3)).toEqual(["", "Company card", ""]);

    const both = type(begun, "6-3", "phone", "028");
    expect(marks(both).slice(0, 6)).toEqual(["Person card", "Both cards", "", "Both cards", "Both cards", "Company card"]);
    const named = type(type(both, "6-2", "code", "K1"), "6-3", "code", "P1");
    expect(marks(named)[1]).toBe("");
    const sheet = sheetOf(both, "6-4");
    expect(sheet.conditionalFormats.filter(({ style }) => style === "mark.alert").map(({ equals }) => equals)).toEqual([
      "Company card",
      "Person card",
      "Both cards",
    ]);
  });
});

describe("the reasons of table 6-1", () => {
  it.each(LANGUAGES)("are suggested by what the customer does, and any other text stays as it is typed, in %s", (language) => {
    const heads = { en: /^(Buys|Stopped|Not yet): /, "zh-CN": /^(购买|停购|未购)：/, "zh-TW": /^(購買|停購|未購)：/ }[language];
    const request = makeRequest({ tables: ["6-1"], language, content: "empty", rows: 3 });
    const own = applyEdit(request, { kind: "field", table: "6-1", field: "reason", row: 1 }, "moved away, 3 km");
    const sheet = sheetOf(own, "6-1");
    expect(cellOf(sheet, "reason", 1)?.value).toBe("moved away, 3 km");
    const [rule] = sheet.validations.filter(({ area }) => addressOf(area) === addressOf(areaOf(sheet, "reason")));
    expect(rule).toMatchObject({ open: true, rule: { type: "list" } });
    const values = rule?.rule.type === "list" ? rule.rule.values : [];
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter((value) => !heads.test(value))).toEqual([]);
    expect(new Set(values.map((value) => heads.exec(value)?.[1])).size).toBe(3);
  });
});
