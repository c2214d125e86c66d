import "../src/book/all-words";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { markClass, newExercise } from "../src/exercise/exercise";
import { variantOf, newVariantOf } from "../src/exercise/variant";
import { filledFile, rightAnswers, type Filling } from "../test/exercise/filled";
async function main() {
  installChartSupport();
  const listed = [{ id: "20260001", name: "Student 1" }];
  let exercise = { ...newExercise({ tables: ["6-8", "6-9", "6-11", "6-14"], language: "zh-CN", secret: "bench" }), students: listed };
  const found = await newVariantOf(exercise, listed[0]!);
  exercise = { ...exercise, students: [found.student] } as never;
  const variant = await variantOf(exercise, exercise.students[0]!);
  const right = rightAnswers(variant);
  const fillings: Record<string, Filling> = {
    blank: () => null, right,
    errors: (asked, row, key) => { const a = right(asked, row, key); return typeof a === "number" && row % 5 === 0 ? a * 1.25 + 1 : a; },
  };
  const which = process.argv[2]!; const rounds = Number(process.argv[3] ?? 200);
  for (const w of which === "all" ? Object.keys(fillings) : [which]) {
    const file = await filledFile(exercise, variant, fillings[w]!);
    const times: number[] = [];
    let hash = "";
    for (let i = 0; i < rounds; i++) {
      const s = process.cpuUsage();
      const m = await markClass(exercise, [file]);
      const u = process.cpuUsage(s); times.push((u.user + u.system) / 1000);
      if (i === 0) hash = JSON.stringify(m.students[0]!.cells.map(({ asked, row, verdict, slip, points, expected }) => [asked.id, row, verdict, slip, points, String(expected)]));
    }
    if (process.argv[4]) { const lib: number[] = []; for (let i = 0; i < rounds; i++) { const s = process.cpuUsage(); await new Workbook().xlsx.load(file.bytes); const u = process.cpuUsage(s); lib.push((u.user + u.system) / 1000); } lib.sort((a, b) => a - b); console.log("library median", lib[lib.length >> 1]!.toFixed(1), "min", lib[0]!.toFixed(1)); }
    times.sort((a, b) => a - b);
    console.log(w, "median", times[times.length >> 1]!.toFixed(1), "min", times[0]!.toFixed(1));
    const f = `/tmp/mk/verdicts-${w}.json`;
    if (!existsSync(f)) writeFileSync(f, hash); else console.log(readFileSync(f, "utf8") === hash ? "same verdicts" : "DIFFERENT");
  }
}
void main();
