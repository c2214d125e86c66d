import { SalesbookError } from "../../src/domain/errors";
import { LANGUAGES, type Language } from "../../src/i18n";
import { readCsv } from "../../src/import/read-csv";
import { encode, type Encoding } from "../support/encode";
import { seeded } from "../support/random";

const EXPORT_CN =
  "客户名称,2026年7月,2026年8月,2026年9月\r\n锦城联佳超市,46000,51000,53000\r\n双流汇源批发部,8160,8480,7360\r\n“好邻居”便利店（高新店）,1,2,3\r\n";
const EXPORT_TW =
  "客戶名稱,2026年7月,2026年8月,2026年9月\r\n錦城聯佳超市,46000,51000,53000\r\n雙流匯源批發部,8160,8480,7360\r\n「好鄰居」便利店（高新店）,1,2,3\r\n";

function rowsOf(text: string, encoding: Encoding = "utf-8", language: Language = "en"): string[][] {
  return readCsv(encode(text, encoding), "customers.csv", language).rows.map((row) => [...row]);
}

function failure(work: () => unknown): { code: string; details: Readonly<Record<string, string | number>> } {
  try {
    work();
  } catch (error) {
    if (error instanceof SalesbookError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("encodings", () => {
  const wanted = (text: string): string[][] =>
    text
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));

  it.each<[Encoding, string]>([
    ["utf-8", EXPORT_CN],
    ["utf-8 with mark", EXPORT_CN],
    ["utf-16le", EXPORT_CN],
    ["utf-16be", EXPORT_CN],
    ["gb18030", EXPORT_CN],
    ["utf-8", EXPORT_TW],
    ["utf-8 with mark", EXPORT_TW],
    ["utf-16le", EXPORT_TW],
    ["big5", EXPORT_TW],
    // Mainland software writes traditional characters in its own encoding too.
    ["gb18030", EXPORT_TW],
  ])("%s of %j", (encoding, text) => {
    for (const language of LANGUAGES) expect(rowsOf(text, encoding, language)).toEqual(wanted(text));
  });

  it("reads UTF-16 without a mark", () => {
    expect(readCsv(encode("Customer,Sales\nA,1\n", "utf-16le").subarray(2), "a.csv", "en").rows).toEqual([
      ["Customer", "Sales"],
      ["A", "1"],
    ]);
  });

  // Names of two to four characters, as on a roster of persons; few bytes to judge by.
  const people = {
    gb18030: [
      "王李张刘陈杨黄赵周吴徐孙马朱胡林何郭罗郑",
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲鹏宇",
      "客户名称,销售额",
    ],
    big5: ["王李張劉陳楊黃趙周吳徐孫馬朱胡林何郭羅鄭", "偉芳娜敏靜麗強磊軍洋勇艷傑娟濤明超秀霞平剛桂英華玉蘭紅玲鵬宇", "客戶名稱,銷售額"],
  } as const;
  it.each(["gb18030", "big5"] as const)("tells %s by headings and a single name, and by five names alone", (encoding) => {
    const random = seeded(5);
    const [surnames, given, headings] = people[encoding];
    const one = (from: string): string => from.charAt(Math.floor(random() * from.length));
    const name = (): string => one(surnames) + one(given) + (random() < 0.6 ? one(given) : "");
    const against: Language = encoding === "big5" ? "zh-CN" : "zh-TW";
    for (let round = 0; round < 200; round++) {
      const short = `${headings}\n${name()},1\n`;
      expect(
        rowsOf(short, encoding, against)
          .map((row) => row.join(","))
          .join("\n"),
      ).toBe(short.trim());
      const bare = Array.from({ length: 5 }, (_, index) => `${name()},${index}`).join("\n");
      expect(
        rowsOf(bare, encoding, against)
          .map((row) => row.join(","))
          .join("\n"),
      ).toBe(bare);
    }
  });

  it.each<[string, Uint8Array]>([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])],
    [
      "a PDF with compressed parts",
      Uint8Array.from([..."%PDF-1.7\n"].map((c) => c.charCodeAt(0)).concat([0xe2, 0xe3, 0xcf, 0xd3, 10, 1, 2, 3, 0x90, 0xff, 0x81, 0x11])),
    ],
    ["zero bytes among letters", new TextEncoder().encode("Customer,Sales\nA\0\0,1\n")],
    [
      "random bytes",
      Uint8Array.from(
        { length: 4096 },
        (
          (random) => () =>
            Math.floor(random() * 256)
        )(seeded(1)),
      ),
    ],
    ["UTF-8 with a broken character", Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xff, 0x41])],
  ])("refuses %s as no text", (_, bytes) => {
    expect(failure(() => readCsv(bytes, "x.csv", "en"))).toEqual({ code: "fileNotText", details: { file: "x.csv" } });
  });
});

test("a Western encoding is read, and told", () => {
  const bytes = Uint8Array.from([..."Kunde;Umsatz\nMüller;100\nSchäfer;200\nBörse;300\n"].map((c) => c.charCodeAt(0)));
  const { rows, notes } = readCsv(bytes, "x.csv", "en");
  expect(rows.map(([name]) => name)).toEqual(["Kunde", "Müller", "Schäfer", "Börse"]);
  expect(notes).toEqual([{ kind: "western" }]);
});

test.each([true, false])("UTF-32 is read (little end first: %s)", (isLittleEndian) => {
  const text = "\ufeff客户,Sales\n🙂,1\n";
  const view = new DataView(new ArrayBuffer(4 * [...text].length));
  [...text].forEach((character, at) => view.setUint32(4 * at, character.codePointAt(0) ?? 0, isLittleEndian));
  expect(readCsv(new Uint8Array(view.buffer), "x.csv", "en").rows).toEqual([
    ["客户", "Sales"],
    ["🙂", "1"],
  ]);
});

describe("separators", () => {
  it.each([
    [",", "Customer,Sales\nA,1\nB,2\n"],
    [";", "Customer;Sales\nA;1\nB;2\n"],
    [";", "客户;销售额\n甲;12,5\n乙;13,25\n"],
    [";", "x;y\na;1,5\nb;2,5\n"],
    ["\t", "客户\t销售额\n甲\t1,234\n"],
    ["，", "客户，销售额\n甲，1\n乙，2\n"],
    [",", "客户,销售额\n甲，乙公司,1\n"],
    [",", "2026年三季度销售统计\n\n客户,7月,8月,9月\n甲,1,2,3\n"],
    [";", "sep=;\nCustomer;Sales,net\nA;1\n"],
    ["\t", "sep=\t\nCustomer\tSales;x\nA\t1\n"],
    [",", "Customer\nA\n"],
    ["|", "客户|销售额\n甲|1,234\n"],
  ])("%j parts %j", (delimiter, text) => {
    expect(readCsv(encode(text, "utf-8"), "x.csv", "en").delimiter).toBe(delimiter);
  });

  it("does not count the line that names the separator, as spreadsheets do not show it", () => {
    expect(rowsOf("sep=;\r\nCustomer;Sales\r\nA;1")).toEqual([
      ["Customer", "Sales"],
      ["A", "1"],
    ]);
  });
});

describe("cells and rows", () => {
  it("keeps line breaks, separators and doubled quotation marks inside quoted cells", () => {
    expect(rowsOf('Customer,Sales\n"A, ""the"" shop\r\nnorth","1,234"\n')).toEqual([
      ["Customer", "Sales"],
      ['A, "the" shop\nnorth', "1,234"],
    ]);
  });

  it.each(["\n", "\r\n", "\r"])("takes %j as the end of a line, also mixed with others", (end) => {
    expect(rowsOf(`Customer,Sales${end}A,1\nB,2\r\n"C",3${end}`)).toEqual([
      ["Customer", "Sales"],
      ["A", "1"],
      ["B", "2"],
      ["C", "3"],
    ]);
  });

  it("keeps blank lines between rows, so that row numbers are the file's, and drops those at the end", () => {
    expect(rowsOf("Customer,Sales\n\nA,1\n,\n\n  \n")).toEqual([["Customer", "Sales"], [""], ["A", "1"]]);
  });

  it("leaves ragged rows as they are", () => {
    expect(rowsOf("Customer,Jul,Aug\nA,1\nB,1,2,3\n")).toEqual([
      ["Customer", "Jul", "Aug"],
      ["A", "1"],
      ["B", "1", "2", "3"],
    ]);
  });

  it("keeps leading zeros", () => {
    expect(rowsOf('Customer,Sales\n00123,1\n="0045",2\n')[1]?.[0]).toBe("00123");
  });

  it.each([
    ['Customer,Sales\nA,1\n"B,2\nC,3\n', 3],
    ['Customer,Sales\nA,1\n"B"x,2\nC,3\n', 3],
    ['"Customer","Sales"\n"A","1\n"B","2"\n', 2],
    ['Customer,Sales\n"A\nstore",1\n"B,2\n', 3],
  ])("refuses %j and names row %d", (text, row) => {
    const { code, details } = failure(() => rowsOf(text));
    expect([code, details["row"], details["file"]]).toEqual(["fileMalformed", row, "customers.csv"]);
  });

  it.each(["", "\n\n", "  \r\n ", ",,\n,,", "sep=;\n"])("refuses %j as empty", (text) => {
    expect(failure(() => rowsOf(text)).code).toBe("fileEmpty");
  });

  it.each<Encoding>(["utf-8", "gb18030"])("reads 100,000 rows in %s right", (encoding) => {
    const random = seeded(100);
    const amounts = Array.from({ length: 100_000 }, () => Math.floor(random() * 1e6));
    const text = `客户,销售额\n${amounts.map((amount, index) => `第${index}号店,"${amount.toLocaleString("en-US")}"`).join("\n")}\n`;
    const rows = rowsOf(text, encoding);
    expect(rows).toHaveLength(100_001);
    expect(
      rows
        .slice(1)
        .every(([customer, amount], index) => customer === `第${index}号店` && Number(amount?.replaceAll(",", "")) === amounts[index]),
    ).toBe(true);
  });

  it("does not touch the bytes", () => {
    const bytes = encode(EXPORT_CN, "gb18030");
    const before = bytes.slice();
    readCsv(bytes, "a.csv", "en");
    expect(bytes).toEqual(before);
  });
});
