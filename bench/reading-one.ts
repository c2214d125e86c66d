/** Reads one file with one reader and says what it took: run by bench/reading.ts in a process of its own. */
import { existsSync, readFileSync } from "node:fs";

const [reader = "", path = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const rows = await (reader === "now" ? readNow() : reader === "before" ? readBefore() : Promise.resolve(0));
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(JSON.stringify({ rows, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: peak() / 1024 }));

/** In kilobytes. What Node itself says counts on Linux the process that started this one too. */
function peak(): number {
  if (!existsSync("/proc/self/status")) return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}

async function readNow(): Promise<number> {
  const { answerTask } = await import("../src/import/apart");
  const answer = await answerTask({ want: "rows", file: { name: path, bytes }, language: "en" });
  if (!("rows" in answer)) throw new Error(JSON.stringify(answer));
  return answer.rows.sheets[0]?.rows.length ?? 0;
}

/** As versions up to 1.1.0 read .xlsx, by the library that writes it. */
async function readBefore(): Promise<number> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row, number) => {
    const cells: unknown[] = [];
    row.eachCell((cell, column) => (cells[column - 1] = cell.value));
    rows[number - 1] = cells;
  });
  return rows.length;
}
