import type { ErrorCode } from "../../src/domain/errors";
import { LANGUAGES } from "../../src/i18n";
import { tableByNumber } from "../../src/tables";
import { applyEdit, withRows } from "../../src/book/edit";
import { layout } from "../../src/book/layout";
import { makeRequest, type BookRequest, type RequestOptions } from "../../src/book/request";
import { numberTyped } from "../../src/values/typed";
import { refused } from "../support/refused";
import { checkedParameter, parametersOf } from "../../src/book/parameters";
import { choiceLabel } from "../../src/book/words";

describe("what can be asked for", () => {
  it("is twenty empty rows with the defaults unless said otherwise", () => {
    expect(makeRequest({ tables: ["6-9"], language: "en", content: "empty" })).toEqual({
      language: "en",
      tables: [{ table: "6-9", rows: 20, sample: false, parameters: {}, columns: {}, headings: {} }],
    });
  });

  it("comes in the order of the textbook, each table once", () => {
    const request = makeRequest({ tables: ["6-9", "6-8", "6-9"], language: "en", content: "empty" });
    expect(request.tables.map(({ table }) => table)).toEqual(["6-8", "6-9"]);
  });

  it.each([0, -1, 5001, 2.5, Number.NaN])("is not %p rows", (rows) => {
    expect(() => makeRequest({ tables: ["6-9"], language: "en", content: "empty", rows })).toThrow(
      refused("tooManyRows", { accepted: "1–5000" }),
    );
  });

  it("gives a file all its rows", () => {
    const data = { rows: 30, tables: {} };
    expect(makeRequest({ tables: ["6-9"], language: "en", content: "empty", data }).tables[0]?.rows).toBe(30);
    expect(makeRequest({ tables: ["6-9"], language: "en", content: "empty", data, rows: 40 }).tables[0]?.rows).toBe(40);
  });

  it("divides the customers of a course by rank, one's own or many by shares, and as one asks", () => {
    const ruleOf = (options: Partial<RequestOptions>): unknown => {
      const request = makeRequest({ tables: ["6-9"], language: "en", content: "sample", ...options });
      const [sheet] = layout(request);
      const remark = sheet?.fields.find(({ id }) => id === "ruleInUse")?.area;
      const said = remark && sheet?.cells[remark.row]?.[remark.column]?.value;
      return [/“(.+?)”/.exec(String(said))?.[1], request.tables[0]?.parameters["rule"] ?? "rank"];
    };
    const data = { rows: 8, tables: {} };
    expect(ruleOf({})).toEqual(["By rank", "rank"]);
    expect(ruleOf({ content: "empty", rows: 40 })).toEqual(["By rank", "rank"]);
    expect(ruleOf({ rows: 41 })).toEqual(["Crossing share", "crossing"]);
    expect(ruleOf({ content: "empty", data })).toEqual(["Crossing share", "crossing"]);
    expect(ruleOf({ content: "empty", data, settings: { rule: "rank" } })).toEqual(["By rank", "rank"]);
    expect(ruleOf({ settings: { rule: "within" } })).toEqual(["Within share", "within"]);
    const brought = { rows: 8, tables: { "6-9": { columns: {}, headings: {}, parameters: { rule: "amount" } } } };
    expect(ruleOf({ content: "empty", data: brought })).toEqual(["By amount", "amount"]);
  });

  it("makes the fourth customer's average the standard of class A in a course, and tables that read 6-9 follow", () => {
    const classes = (table: string, rows: number): string => {
      const sheets = layout(makeRequest({ tables: ["6-8", "6-9", "6-10", "6-14"], language: "en", content: "sample", rows }));
      const sheet = sheets.find((one) => one.table === table);
      const area = sheet?.fields.find(({ id }) => id === "class")?.area;
      return Array.from({ length: rows }, (_, row) => String(sheet?.cells[(area?.row ?? 0) + row]?.[area?.column ?? 0]?.value)).join("");
    };
    // 50,000, 8,000, 120,000, 1,900, 13,000, 68,400: the fourth largest is 13,000.
    for (const table of ["6-9", "6-10", "6-14"]) expect(classes(table, 6)).toBe("ABABAA");
  });

  it("takes as many months of a file as are asked for, the newest, and no more than there are", () => {
    const columns = { customer: ["甲"], month1: [1], month2: [2], month3: [3], month4: [4], month5: [5] };
    const brought = { columns, headings: { month4: "4月", month5: "5月" }, parameters: { months: 5 } };
    const ask = (months: number): BookRequest["tables"][0] | undefined =>
      makeRequest({
        tables: ["6-8"],
        language: "en",
        content: "empty",
        data: { rows: 1, tables: { "6-8": brought } },
        settings: { months },
      }).tables[0];
    expect(ask(3)).toMatchObject({
      parameters: { months: 3 },
      columns: { customer: ["甲"], month1: [3], month2: [4], month3: [5] },
      headings: { month2: "4月", month3: "5月" },
    });
    expect(Object.keys(ask(3)?.columns ?? {})).toHaveLength(4);
    expect(ask(5)).toMatchObject(brought);
    expect(() => ask(6)).toThrow(refused("outOfRange", { received: 6, accepted: "a whole number from 3 to 5" }));
  });

  it("names the settings there are when one is unknown", () => {
    expect(() => makeRequest({ tables: ["6-8"], language: "en", content: "empty", settings: { rule: "rank" } })).toThrow(
      refused("unknownParameter", { table: "6-8", received: "rule", accepted: "months, divideBy" }),
    );
  });

  it.each(LANGUAGES)("has choices by name and by label in every language, here %s", (language) => {
    const spec = tableByNumber("6-9");
    const rule = parametersOf(spec).find(({ name }) => name === "rule");
    if (!rule) throw new Error("6-9 has no rule");
    expect(checkedParameter(spec, rule, "within", "en")).toBe("within");
    expect(checkedParameter(spec, rule, ` ${choiceLabel("6-9", "within", language)} `, "en")).toBe("within");
    const [, divideBy] = parametersOf(tableByNumber("6-8"));
    if (divideBy) expect(checkedParameter(tableByNumber("6-8"), divideBy, "sinceFirst", language)).toBe("sinceFirst");
    expect(() => checkedParameter(spec, rule, "by mood", language)).toThrow(refused("unknownChoice", { received: "by mood" }));
  });

  it.each([
    ["shareCut.A", "80%", 0.8],
    ["shareCut.A", "0.8", 0.8],
    ["shareCut.A", 60, "outOfRange"],
    ["shareCut.A", "most", "notANumber"],
    ["rankCut.B", "10", 10],
    ["rankCut.B", "10.5", "notWholeNumber"],
    ["rankCut.B", 0, "outOfRange"],
    ["amountCut.A", "50,000", 50000],
    ["amountCut.A", "", "notANumber"],
  ])("takes %s = %p as %p", (name, typed, expected) => {
    const ask = (): unknown =>
      makeRequest({ tables: ["6-9"], language: "en", content: "empty", settings: { [name]: typed } }).tables[0]?.parameters[name];
    if (typeof expected === "string") expect(ask).toThrow(refused(expected as ErrorCode));
    else expect(ask()).toBe(expected);
  });
});

it.each([
  ["12,000", 12000],
  ["1,234,567.89", 1234567.89],
  ["１２，０００．５", 12000.5],
  ["-3.5", -3.5],
  [" 7 ", 7],
  ["45%", 0.45],
  ["1e3", 1000],
  ["", null],
  ["abc", null],
  ["1,2", null],
  ["12 000元", 12000],
  ["1e400", null],
  [Number.POSITIVE_INFINITY, null],
  [true, null],
])("reads %p typed into a cell as %p", (typed, expected) => {
  expect(numberTyped(typed)).toBe(expected);
});

describe("typing into a sheet", () => {
  const request = makeRequest({ tables: ["6-8", "6-9"], language: "zh-CN", content: "sample" });
  const valueAt = (book: BookRequest, sheet: number, id: string, row = 0): unknown => {
    const built = layout(book)[sheet];
    const place = built?.fields.find((field) => field.id === id)?.area;
    return place && built?.cells[place.row + row]?.[place.column]?.value;
  };

  it("changes the sum, the average, and the class in the linked table", () => {
    const edited = applyEdit(request, { kind: "field", table: "6-8", field: "month1", row: 1 }, "1,000,000");
    expect(valueAt(request, 1, "class", 1)).toBe("B");
    expect(valueAt(edited, 0, "sum", 1)).toBe(1015840);
    expect(valueAt(edited, 1, "average", 1)).toBeCloseTo(1015840 / 3, 9);
    expect(valueAt(edited, 1, "rank", 1)).toBe(1);
    expect(valueAt(edited, 1, "sortedCustomer", 0)).toBe("双流汇源批发部");
    expect(valueAt(edited, 1, "class", 1)).toBe("A");
  });

  it("leaves the request as it was", () => {
    const before = JSON.stringify(request);
    applyEdit(request, { kind: "field", table: "6-8", field: "customer", row: 0 }, "新客户");
    withRows(request, "6-8", 3);
    expect(JSON.stringify(request)).toBe(before);
  });

  it("keeps text in an amount and shows it as an error in that row only", () => {
    const edited = applyEdit(request, { kind: "field", table: "6-8", field: "month2", row: 0 }, "约五万");
    expect(valueAt(edited, 0, "month2", 0)).toBe("约五万");
    expect(valueAt(edited, 0, "average", 0)).toEqual({ error: "#VALUE!" });
    expect(valueAt(edited, 1, "average", 0)).toBe("非数字");
    expect(valueAt(edited, 1, "class", 0)).toEqual({ error: "#VALUE!" });
    expect(valueAt(edited, 1, "class", 2)).toBe("A");
    expect(valueAt(edited, 1, "count")).toBe(19);
  });

  it.each([
    ["1.2万", 12_000],
    ["¥3,000元", 3000],
    ["(500)", -500],
    ["-", null],
  ])("reads %j in an amount as Analyse does", (typed, amount) => {
    const edited = applyEdit(request, { kind: "field", table: "6-8", field: "month2", row: 0 }, typed);
    expect(valueAt(edited, 0, "month2", 0)).toBe(amount);
  });

  it("keeps what is too large for a number as the text it is, an error in that row", () => {
    const edited = applyEdit(request, { kind: "field", table: "6-8", field: "month2", row: 0 }, "1e400");
    expect(valueAt(edited, 0, "month2", 0)).toBe("1e400");
    expect(valueAt(edited, 0, "sum", 0)).toEqual({ error: "#VALUE!" });
  });

  it("changes a setting, or says what is accepted and changes nothing", () => {
    const byRank = applyEdit(request, { kind: "parameter", table: "6-9", parameter: "rule" }, "名次");
    const strict = applyEdit(byRank, { kind: "parameter", table: "6-9", parameter: "rankCut.A" }, 1);
    expect(valueAt(strict, 1, "customers.A")).toBe(1);
    expect(() => applyEdit(request, { kind: "parameter", table: "6-9", parameter: "shareCut.A" }, "75")).toThrow(
      refused("outOfRange", { argument: "占比上限 A", received: 75 }),
    );
    expect(() => applyEdit(request, { kind: "parameter", table: "6-9", parameter: "rule" }, null)).toThrow(refused("unknownChoice"));
  });

  it("adds rows to the table and to those that read it, with some to spare, and takes them away again", () => {
    const rowsOfReader = (rows: number) => layout(withRows(request, "6-8", rows))[1]?.fields.find(({ id }) => id === "class")?.area.rows;
    expect([1, 22, 50, 51, 300, 5000].map(rowsOfReader)).toEqual([6, 27, 55, 57, 330, 5050]);
    const grown = withRows(request, "6-8", 22);
    const filled = applyEdit(
      applyEdit(grown, { kind: "field", table: "6-8", field: "customer", row: 21 }, "新客户"),
      { kind: "field", table: "6-8", field: "month1", row: 21 },
      3e6,
    );
    expect(valueAt(filled, 1, "sortedCustomer", 0)).toBe("新客户");
    expect(() => withRows(request, "6-8", 0)).toThrow(refused("tooManyRows"));
  });
});
