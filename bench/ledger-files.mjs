/** The files of the measurements of ledgers: the same lines at every run. */
import { Buffer } from "node:buffer";
import { closeSync, openSync, writeSync } from "node:fs";
import { TextEncoder } from "node:util";
import { Zip, ZipDeflate } from "fflate";

export const CUSTOMERS = 5000;

/** Numbers from 0 to 1, the same each time. */
function alike() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** The only Chinese words are few, so that GB18030 needs no table of its own. */
export function writeCsv(path, lines, encoding) {
  const words = {
    "utf-8": { heading: Buffer.from("日期,客户编号,客户名称,业务员,数量,金额\n"), salesperson: Buffer.from("王芳") },
    gb18030: {
      heading: Buffer.from("c8d5c6da2cbfcdbba7b1e0bac52cbfcdbba7c3fbb3c62cd2b5cef1d4b12ccafdc1bf2cbdf0b6ee0a", "hex"),
      salesperson: Buffer.from("cdf5b7bc", "hex"),
    },
  }[encoding];
  const file = openSync(path, "w");
  const random = alike();
  const days = Array.from({ length: 181 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
  writeSync(file, words.heading);
  for (let line = 0; line < lines;) {
    const block = [];
    for (let count = 0; count < 50_000 && line < lines; count++, line++) {
      const customer = Math.floor(random() * CUSTOMERS);
      block.push(
        Buffer.from(`${days[Math.floor(random() * days.length)]},${String(customer).padStart(5, "0")},C${customer},`),
        words.salesperson,
        Buffer.from(`,${1 + Math.floor(random() * 20)},${(random() * 1000).toFixed(2)}\n`),
      );
    }
    writeSync(file, Buffer.concat(block));
  }
  closeSync(file);
}

const PLACE = "http://schemas.openxmlformats.org";
const MAIN = `${PLACE}/spreadsheetml/2006/main`;
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATION = `${PLACE}/officeDocument/2006/relationships`;
const HEADINGS = ["日期", "客户编号", "客户名称", "业务员", "数量", "金额"];

/** Lines as Excel keeps them: days are numbers with a format, texts stand in a list of their own. */
export function writeXlsx(path, lines) {
  const file = openSync(path, "w");
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  const encoder = new TextEncoder();
  const put = (name, pieces) => {
    const part = new ZipDeflate(name);
    zip.add(part);
    for (const piece of pieces) part.push(encoder.encode(piece), false);
    part.push(new Uint8Array(0), true);
  };
  const relations = (list) =>
    `<Relationships xmlns="${PLACE}/package/2006/relationships">${list.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${RELATION}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const kinds = {
    "workbook.xml": "sheet.main",
    "worksheets/sheet1.xml": "worksheet",
    "styles.xml": "styles",
    "sharedStrings.xml": "sharedStrings",
  };
  const overrides = Object.entries(kinds).map(([name, kind]) => `<Override PartName="/xl/${name}" ContentType="${KIND}.${kind}+xml"/>`);
  const customers = Array.from({ length: CUSTOMERS }, (_, customer) => customer);
  const texts = [
    ...HEADINGS,
    "王芳",
    ...customers.map((customer) => String(customer).padStart(5, "0")),
    ...customers.map((customer) => `C${customer}`),
  ];
  put("[Content_Types].xml", [
    `<Types xmlns="${PLACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`,
  ]);
  put("_rels/.rels", [relations([["officeDocument", "xl/workbook.xml"]])]);
  put("xl/workbook.xml", [
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ]);
  put("xl/_rels/workbook.xml.rels", [
    relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  ]);
  put("xl/styles.xml", [`<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`]);
  put("xl/sharedStrings.xml", [`<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`]);
  put("xl/worksheets/sheet1.xml", sheetOf(lines));
  zip.end();
  closeSync(file);
}

function* sheetOf(lines) {
  const random = alike();
  const heading = HEADINGS.map((_, text) => `<c r="${"ABCDEF"[text]}1" t="s"><v>${text}</v></c>`).join("");
  yield `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${heading}</row>`;
  for (let line = 0; line < lines; line++) {
    const row = line + 2;
    const customer = Math.floor(random() * CUSTOMERS);
    const [code, name] = [HEADINGS.length + 1 + customer, HEADINGS.length + 1 + CUSTOMERS + customer];
    yield `<row r="${row}" spans="1:6"><c r="A${row}" s="1"><v>${46_023 + Math.floor(random() * 181)}</v></c><c r="B${row}" t="s"><v>${code}</v></c><c r="C${row}" t="s"><v>${name}</v></c><c r="D${row}" t="s"><v>${HEADINGS.length}</v></c><c r="E${row}"><v>${1 + Math.floor(random() * 20)}</v></c><c r="F${row}"><v>${Math.floor(random() * 100_000) / 100}</v></c></row>`;
  }
  yield "</sheetData></worksheet>";
}
