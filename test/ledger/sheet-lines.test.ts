/** A workbook of a ledger that is not held comes to the same as one that is, and is held only where it has to be. */
import { LANGUAGES } from "../../src/i18n";
import { loadWords } from "../../src/book/words";
import { readRows } from "../../src/import/apart";
import { openBook, openRows, planFor, PLAIN_PROFILE, rolesFor, readRows as readLines, type OpenedSource } from "../../src/ledger/ledger";
import { openBook as openSheets } from "../../src/import/read-workbook";
import { rowKey } from "../../src/ledger/sheet-lines";
import { seeded } from "../support/random";
import { seeds } from "../support/seeds";
import { bookOf, FORMATS, worksheet } from "../support/sheet-book";

beforeAll(() => loadWords(...LANGUAGES));

const HEADINGS = ["日期", "客户编号", "客户名称", "数量", "单价", "金额"];
const COLUMNS = ["A", "B", "C", "D", "E", "F"];
const DAY = FORMATS.indexOf("yyyy-mm-dd") + 1;
const CODE = FORMATS.indexOf("00000") + 1;

/** Why a workbook has to be held. */
type Hindrance = "none" | "order" | "noResult" | "uncalculated";

interface Made {
  readonly bytes: Uint8Array;
  readonly hindrance: Hindrance;
}

/** A ledger as some program writes it: days, codes and amounts in one of the ways there are. */
function madeBook(seed: number, hindrance: Hindrance): Made {
  const next = seeded(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const from1904 = below(3) === 0;
  const texts = [...HEADINGS, "合计", "鼎盛&amp;百货", "00123", "华联超市", "2026/3/5", "五月"];
  const shared = (at: string, text: string): string => `<c r="${at}" t="s"><v>${texts.indexOf(text)}</v></c>`;
  const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const number = (at: string, value: number | string, look = 0): string =>
    `<c r="${at}"${look > 0 ? ` s="${look}"` : ""}><v>${value}</v></c>`;
  const hasFormulas = hindrance !== "none" || below(2) === 0;
  const amount = (at: string, row: number, quantity: number, price: number): string => {
    if (!hasFormulas) return number(at, Math.round(quantity * price * 100) / 100);
    const result = hindrance === "uncalculated" ? "<v>0</v>" : `<v>${quantity * price}</v>`;
    return `<c r="${at}"><f>D${row}*E${row}</f>${result}</c>`;
  };
  const lines = 40 + below(40);
  const rows: string[] = [];
  let row = 1;
  const put = (cells: readonly string[]): void => void rows.push(`<row r="${row}">${cells.join("")}</row>`);
  put(HEADINGS.map((heading, column) => shared(`${COLUMNS[column]}1`, heading)));
  for (let line = 0; line < lines; line++) {
    row += below(15) === 0 ? 3 : 1;
    const [quantity, price] = [1 + below(9), below(1000) / 8];
    const serial = 46023 + below(120) - (from1904 ? 1462 : 0);
    const days = [
      number(`A${row}`, serial, DAY),
      number(`A${row}`, serial + 0.5, 6),
      shared(`A${row}`, "2026/3/5"),
      inline(`A${row}`, "2026年4月1日"),
      shared(`A${row}`, "五月"),
    ];
    const codes = [shared(`B${row}`, "00123"), number(`B${row}`, below(30), CODE), inline(`B${row}`, `K${below(20)}`), ""];
    put([
      days[below(8)] ?? days[0]!,
      codes[below(codes.length)]!,
      below(2) === 0 ? shared(`C${row}`, "鼎盛&amp;百货") : shared(`C${row}`, "华联超市"),
      number(`D${row}`, quantity),
      number(`E${row}`, price),
      below(12) === 0 ? `<c r="F${row}" t="e"><v>#N/A</v></c>` : amount(`F${row}`, row, quantity, price),
    ]);
  }
  if (hindrance === "noResult") put([shared(`A${(row += 1)}`, "合计"), `<c r="F${row}"><f>SUM(F2:F${row - 1})</f></c>`]);
  if (hindrance === "order") rows.push(rows.splice(2 + below(lines - 2), 1)[0]!);
  const merges = below(2) === 0 ? '<mergeCells count="1"><mergeCell ref="C3:C5"/></mergeCells>' : "";
  const markup = worksheet(`<sheetData>${rows.join("")}</sheetData>${merges}`);
  const said = texts.map((text) => `<t>${text}</t>`);
  return { bytes: bookOf(markup, said, { from1904, isUncalculated: hindrance === "uncalculated" }), hindrance };
}

/** All that is known of a list's lines. */
async function known(file: OpenedSource): Promise<unknown> {
  const { name, head } = file;
  const { roles } = rolesFor(head, PLAIN_PROFILE);
  const plan = planFor(head, roles, { language: "zh-CN", profile: PLAIN_PROFILE, where: [], wanted: { products: true, visits: true } });
  if (file.kind === "sheet") return { name, head, sums: await file.sheet.sums(plan), keys: await file.sheet.keys() };
  if (file.kind !== "rows") throw new Error("This is no workbook.");
  return { name, head, sums: readLines(file.rows, plan), keys: file.rows.map(rowKey) };
}

async function isHeld(bytes: Uint8Array): Promise<boolean> {
  const [sheet] = await openSheets({ name: "a.xlsx", bytes }, "zh-CN");
  try {
    for await (const _ of sheet!.rows());
    return false;
  } catch (error) {
    expect((error as Error).name).toBe("WholeNeeded");
    return true;
  }
}

test.each(
  (["none", "none", "order", "noResult", "uncalculated"] as const).flatMap((hindrance) => seeds(3).map((seed) => ({ hindrance, seed }))),
)("a workbook ($hindrance, $seed) comes to the same as one that is held", async ({ hindrance, seed }) => {
  const { bytes } = madeBook(seed, hindrance);
  expect(await isHeld(bytes)).toBe(hindrance !== "none");
  const file = { name: "a.xlsx", bytes };
  const streamed = await openBook(file, "zh-CN");
  expect(streamed.map(({ kind }) => kind)).toEqual(["sheet"]);
  const held = openRows("a.xlsx", (await readRows({ file, language: "zh-CN" })).sheets);
  expect(await Promise.all(streamed.map(known))).toEqual(await Promise.all(held.map(known)));
});
