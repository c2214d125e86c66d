/**
 * What it takes to read a file, by format and size, beside the reader of before in the same run: `npm run bench:reading`, with
 * SALESBOOK_ROUNDS=1 for a single round. Each reading is a process of its own; its peak memory and its processor time are
 * those of the whole process, the empty one stands beside.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write, type BookType } from "@e965/xlsx";
import { buildSync } from "esbuild";
import { zipSync } from "fflate";

const ROUNDS = Number(process.env["SALESBOOK_ROUNDS"] ?? 3);
const TARGETS: Readonly<Record<string, number>> = { "formatted.xlsx": 0.2, "5000.xlsx": 0.5 };

interface Used {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "salesbook-reading-"));
try {
  buildSync({
    entryPoints: [fileURLToPath(new URL("reading-one.ts", import.meta.url))],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: 'import { createRequire as requiring } from "node:module"; const require = requiring(import.meta.url);' },
    logLevel: "error",
  });
  const files = writeFiles();
  const floor = measured("nothing", files[0] ?? "");
  console.log(`a process that reads the bytes alone: ${floor.seconds.toFixed(2)} s, ${floor.megabytes.toFixed(0)} MB\n`);
  console.log("| file | size | now | memory | before | memory | time | memory |\n|---|---|---|---|---|---|---|---|");
  for (const name of files) console.log(line(name));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function line(name: string): string {
  const now = measured("now", name);
  const before = name.endsWith(".xlsx") ? measured("before", name) : null;
  const size = `${(statSync(join(folder, name)).size / 1e6).toFixed(1)} MB`;
  const cells = (used: Used | null): string => (used ? `${used.seconds.toFixed(1)} s | ${used.megabytes.toFixed(0)} MB` : "refused |");
  const target = TARGETS[name];
  const ratio = (key: "seconds" | "megabytes"): string => (before ? `${(now[key] / before[key]).toFixed(2)} ×` : "");
  return `| ${name} (${now.rows} rows) | ${size} | ${cells(now)} | ${cells(before)} | ${ratio("seconds")} | ${ratio("megabytes")}${target === undefined ? "" : ` (target ${target} ×)`} |`;
}

/** Medians of the rounds. */
function measured(reader: string, name: string): Used {
  const all = Array.from({ length: ROUNDS }, () => one(reader, name));
  const median = (key: keyof Used): number =>
    all.map((used) => used[key]).sort((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? NaN;
  return { rows: median("rows"), seconds: median("seconds"), megabytes: median("megabytes") };
}

function one(reader: string, name: string): Used {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "reading-one.mjs"), reader, join(folder, name)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${reader}, ${name}: ${stderr}`);
  return JSON.parse(stdout) as Used;
}

/** Customers with a code, a day and eight amounts; and one sheet of twelve customers that is formatted down to its last row. */
function writeFiles(): string[] {
  const put = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  const rows = (count: number): unknown[][] => [
    ["客户编号", "客户名称", ...Array.from({ length: 8 }, (_, month) => `${month + 1}月`)],
    ...Array.from({ length: count }, (_, at) => [
      `K${at}`,
      `第${at}号客户`,
      ...Array.from({ length: 8 }, (__, month) => ((at * 7919 + month * 104729) % 1e6) / 100),
    ]),
  ];
  const book = (count: number, bookType: BookType): Uint8Array => {
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows(count)), "S");
    return new Uint8Array(write(made, { bookType, type: "array", compression: true }) as ArrayBuffer);
  };
  const csv = (count: number): Uint8Array =>
    new TextEncoder().encode(
      rows(count)
        .map((row) => row.join(","))
        .join("\n"),
    );
  return [
    put("5000.xlsx", book(5000, "xlsx")),
    put("5000.xls", book(5000, "biff8")),
    put("5000.xlsb", book(5000, "xlsb")),
    put("5000.ods", book(5000, "ods")),
    put("5000.csv", csv(5000)),
    put("100000.xlsx", book(100_000, "xlsx")),
    put("100000.csv", csv(100_000)),
    put("formatted.xlsx", formatted()),
  ];
}

function formatted(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const cells = (row: number): string =>
    row < 12
      ? `<c r="A${row + 1}" s="1" t="inlineStr"><is><t>第${row}号客户</t></is></c>${["B", "C", "D"].map((column) => `<c r="${column}${row + 1}" s="1"><v>${row * 100}</v></c>`).join("")}`
      : ["A", "B", "C", "D"].map((column) => `<c r="${column}${row + 1}" s="1"/>`).join("");
  const sheet = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}" s="1" customFormat="1">${cells(row)}</row>`).join("");
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])), { level: 6 });
}
