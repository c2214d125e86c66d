import { asksForRows, chosen, contentsOf, emptyForm, faultsOf, requestOptions, type Form } from "../../src/taskpane/form";
import { choiceWords, tableChoices } from "../../src/taskpane/choices";
import { LANGUAGES } from "../../src/i18n";
import { COLLECTIONS, isCollection, tablesIn } from "../../src/taskpane/steps";
import { DESTINATIONS, FIRST_PREFERENCES } from "../../src/taskpane/preferences";
import { settingGroups, settingLineLabel, settingsOf } from "../../src/taskpane/settings";
import { course, registry, tableByNumber } from "../../src/tables";
import { lookOf } from "../../src/taskpane/use-look";
import { layout } from "../../src/book/layout";
import type { ImportedData } from "../../src/book/request";
import { makeRequest } from "../../src/book/request";

const COURSE = { fromFile: false, isCourse: true };

/** Whether any cell of a table shows an error with these settings, by whichever rule reads them. */
function showsErrors(table: string, settings: Readonly<Record<string, string | number>>): boolean {
  const rules = table === "6-9" ? ["crossing", "amount", "rank"] : [null];
  return rules.some((rule) => {
    const options = { tables: [table], language: "en", content: "sample", settings: { ...settings, ...(rule ? { rule } : {}) } } as const;
    return layout(makeRequest(options)).some(({ cells }) =>
      cells.some((line) => line.some((cell) => typeof cell?.value === "object" && cell.value !== null)),
    );
  });
}

const form: Form = { ...emptyForm("6-9", FIRST_PREFERENCES, DESTINATIONS) };

describe("the choices", () => {
  it("offer all tables, the linked ones and each table of the registry alone", () => {
    const chains = ["6-2+6-3+6-4", "6-8+6-9", "6-10+6-11"];
    expect(tableChoices.map(({ id }) => id)).toEqual([...COLLECTIONS, ...chains, ...registry.map(({ number }) => number)]);
    expect(tableChoices[0]?.tables).toEqual(course);
  });

  it("count the tables of a collection as it is made", () => {
    for (const { id, tables } of tableChoices) expect(isCollection(id) ? tablesIn(id) : tables.length).toBe(tables.length);
    expect(COLLECTIONS.map(tablesIn)).toEqual([14, 6, 6, 4, 5, 4, 39]);
  });

  it.each(LANGUAGES)("have a name and a sentence in %s", (language) => {
    for (const choice of tableChoices) {
      const { name, purpose } = choiceWords(choice, language);
      expect(name).toMatch(isCollection(choice.id) ? /\p{L}{2}/u : /^(6-|P)\d+.*\p{L}{2}/u);
      expect(purpose).toMatch(/[.。]$/);
      expect(name + purpose).not.toMatch(/[{}]/);
    }
  });
});

describe("a card, which has questions and no rows", () => {
  const card: Form = { ...form, choice: "6-2", rows: "many" };

  it("asks for no rows and finds no fault with them", () => {
    expect(asksForRows(card)).toBe(false);
    expect(faultsOf(card, "none")).toEqual({});
    expect(requestOptions(card, "en", null)).toEqual({ tables: ["6-2"], language: "en", content: "sample", settings: {} });
  });

  it("is empty for those who wanted to fill it from a file, and the file is asked for again with the next table", () => {
    const fromFile: Form = { ...card, contents: "data" };
    expect(contentsOf(fromFile)).toBe("empty");
    expect(faultsOf(fromFile, "failed")).toEqual({});
    expect(requestOptions(fromFile, "en", { rows: 1, tables: {} })).toEqual({
      tables: ["6-2"],
      language: "en",
      content: "empty",
      settings: {},
    });
    expect(contentsOf({ ...fromFile, choice: "6-9" })).toBe("data");
  });
});

describe("the request of a form", () => {
  it.each([
    ["75", 0.75],
    ["57.5", 0.575],
    ["7", 0.07],
    ["２９", 0.29],
    ["30 %", 0.3],
    ["３０％", 0.3],
  ])("takes the share %p as percent", (typed, fraction) => {
    const options = requestOptions({ ...form, settings: { "shareCut.A": typed } }, "en", null);
    expect(options.settings).toEqual(fraction === 0.75 ? {} : { "shareCut.A": fraction });
  });

  it("says nothing of settings that stand at their defaults or belong to other tables", () => {
    const settings = { rule: "rank", "rankCut.A": "4", months: "6" };
    expect(requestOptions({ ...form, settings }, "en", null).settings).toEqual({});
  });

  it("says the rule of 6-9 where it differs from the one that the contents start with", () => {
    const asked = (part: Partial<Form>, rule: string): unknown =>
      requestOptions({ ...form, ...part, settings: { rule } }, "en", { rows: 1, tables: {} }).settings;
    expect(asked({ rows: "40" }, "rank")).toEqual({});
    expect(asked({ rows: "40" }, "crossing")).toEqual({ rule: "crossing" });
    expect(asked({ rows: "41" }, "crossing")).toEqual({});
    expect(asked({ rows: "41" }, "rank")).toEqual({ rule: "rank" });
    expect(asked({ contents: "data" }, "crossing")).toEqual({});
    expect(asked({ contents: "data" }, "rank")).toEqual({ rule: "rank" });
  });

  it("gives the number of months as a number, and leaves it to the file where there is one", () => {
    const linked = { ...form, choice: "6-8+6-9", settings: { months: "6" } };
    expect(requestOptions(linked, "en", null).settings).toEqual({ months: 6 });
    const data: ImportedData = { rows: 1, tables: {} };
    expect(requestOptions({ ...linked, contents: "data" }, "en", data)).toEqual({
      tables: ["6-8", "6-9"],
      language: "en",
      settings: {},
      content: "empty",
      data,
    });
    const brought: ImportedData = { rows: 1, tables: { "6-8": { columns: {}, headings: {}, parameters: { months: 9 } } } };
    const asked = (months: string): unknown =>
      requestOptions({ ...linked, contents: "data", settings: { months } }, "en", brought).settings;
    expect(["3", "9", "12"].map(asked)).toEqual([{ months: 3 }, {}, {}]);
    expect(settingsOf([tableByNumber("6-8")], { file: brought, isCourse: false }).slice(0, 1)).toEqual([
      { name: "months", table: "6-8", kind: "choice", initial: "9", choices: ["3", "4", "5", "6", "7", "8", "9"] },
    ]);
    expect(settingsOf([tableByNumber("6-8")], { file: null, isCourse: false }).map(({ name }) => name)).toEqual(["divideBy"]);
  });

  it("does not take a file that was put aside for other contents", () => {
    const data: ImportedData = { rows: 1, tables: {} };
    expect(requestOptions({ ...form, contents: "sample" }, "en", data)).not.toHaveProperty("data");
  });

  it("is accepted by the workbook whenever the form has no fault", () => {
    for (const typed of ["0", "1", "50", "100", "99.99"]) {
      const tried = { ...form, settings: { "shareCut.A": typed, "shareCut.B": "100", "rankCut.B": "5000", "amountCut.A": "1,000,000" } };
      expect(faultsOf(tried, "none")).toEqual({});
      expect(() => makeRequest(requestOptions(tried, "zh-TW", null))).not.toThrow();
    }
  });

  it("changes nothing of the form", () => {
    const frozen = Object.freeze({ ...form, settings: Object.freeze({ rule: "rank" }) });
    expect(() => requestOptions(frozen, "en", null)).not.toThrow();
    expect(chosen(frozen).id).toBe("6-9");
  });
});

describe("faults", () => {
  it.each(["-1", "101", "abc", "", "1/2", "7%%"])("a share of %p is refused with its limits in percent", (typed) => {
    expect(faultsOf({ ...form, settings: { "shareCut.A": typed } }, "none")).toEqual({
      "shareCut.A": { message: "numberWrong", details: { minimum: "0", maximum: "100" } },
    });
  });

  it.each([
    [{ "shareCut.A": "96" }, { "shareCut.B": { message: "tooSmallBeside", details: { other: "A", limit: "96" } } }],
    [{ "rankCut.B": "3" }, { "rankCut.B": { message: "tooSmallBeside", details: { other: "A", limit: "4" } } }],
    [{ "amountCut.B": "60000" }, { "amountCut.B": { message: "tooLargeBeside", details: { other: "A", limit: "50000" } } }],
    [{ "shareCut.A": "95" }, {}],
    [{ "amountCut.A": "5,000" }, {}],
    [{ "rankCut.A": "" }, { "rankCut.A": { message: "wholeWrong", details: { minimum: "1", maximum: "5,000" } } }],
  ])("cuts %j keep the order of the classes", (settings, faults) => {
    expect(faultsOf({ ...form, settings }, "none")).toEqual(faults);
  });

  it("weights and visits have no order: a class that is won over needs more visits than one that is won", () => {
    const settings = { "weight.need": "40", "weight.means": "10", "monthlyVisits.A": "1", "monthlyVisits.B": "6", "monthlyVisits.D": "9" };
    expect(faultsOf({ ...form, choice: "6-5", settings }, "none")).toEqual({});
  });

  it("the pane refuses an order exactly where the sheet does", () => {
    const found = registry.flatMap((spec) =>
      spec.blocks.flatMap(({ columns }) =>
        columns.flatMap(({ name, ordered = false, cells }) => {
          const numbers = cells.flatMap((cell) => (cell?.role === "parameter" && !["choice", "date"].includes(cell.kind) ? [cell] : []));
          const defaults = numbers.map((cell) => cell.default);
          if (numbers.length < 2 || new Set(defaults).size < 2) return [];
          const reversed = Object.fromEntries(numbers.map((cell, index) => [cell.name, defaults.at(-1 - index) ?? 0]));
          const typed = Object.fromEntries(
            Object.entries(reversed).map(([key, value]) => [key, String(Number(value) * (numbers[0]?.kind === "share" ? 100 : 1))]),
          );
          const choice = { ...form, choice: spec.number, settings: typed };
          const isRefused = Object.values(faultsOf(choice, "none")).some(({ message }) => /Beside$/.test(message));
          return [{ table: spec.number, name, ordered, isRefused, fails: showsErrors(spec.number, reversed) }];
        }),
      ),
    );
    expect(found.filter(({ ordered, isRefused, fails }) => isRefused !== ordered || fails !== ordered)).toEqual([]);
    expect(found.map(({ table, name }) => `${table} ${name}`)).toEqual(
      expect.arrayContaining(["6-5 lowerBound", "6-5 monthlyVisits", "6-7 lastPlace", "6-9 rankCut", "6-14 staff"]),
    );
  });

  it("an amount has no upper limit worth naming", () => {
    expect(faultsOf({ ...form, settings: { "amountCut.A": "-1" } }, "none")).toEqual({
      "amountCut.A": { message: "numberFromWrong", details: { minimum: "0", maximum: "1,000,000,000,000" } },
    });
  });

  it("rows do not matter where a file brings them", () => {
    expect(faultsOf({ ...form, rows: "", contents: "data" }, "ready")).toEqual({});
    expect(Object.keys(faultsOf({ ...form, rows: "", contents: "empty" }, "ready"))).toEqual(["rows"]);
  });
});

describe("the settings of several tables", () => {
  it("stand under the tables that have them", () => {
    const wanted = ["6-6", "6-8", "6-9"].map(tableByNumber);
    const groups = settingGroups(wanted, COURSE).map(({ tables, settings }) => [tables.join(), settings.map(({ name }) => name).join()]);
    expect(groups).toEqual([
      ["6-6,6-9", "shareCut.A,shareCut.B"],
      ["6-8", "months,divideBy"],
      ["6-9", "rule,ties,rankCut.A,amountCut.A,rankCut.B,amountCut.B"],
    ]);
  });

  it("are none of the figures that are typed into the sheet's blocks", () => {
    const names = settingsOf([tableByNumber("P4"), tableByNumber("6-14")], COURSE).map(({ name }) => name);
    expect(names).toContain("leastFit");
    expect(names.filter((name) => /^(?:served|give|holiday)/.test(name))).toEqual([]);
  });

  it.each(LANGUAGES)("have lines called by words in %s", (language) => {
    for (const setting of settingsOf(registry, COURSE))
      if (setting.name.includes("."))
        expect(settingLineLabel(setting, language)).toMatch(language === "en" ? /^[A-Z]/ : /^[A-D]$|^[1-5] 分$|^\p{Script=Han}+$/u);
  });
});

describe("the look of a background", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["262626", "dark"],
    ["#f3f2f1ff", "light"],
    [undefined, null],
    ["white", null],
  ])("%p is %p", (background, look) => {
    expect(lookOf(background)).toBe(look);
  });
});
