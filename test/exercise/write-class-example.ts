/**
 * Writes examples/class anew: `npm run class-example`, after a change of the figures that students get or of what is said of them.
 * A test marks the files that stand there.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import "../../src/book/all-words";
import { exerciseText, gradesCsv, markClass, reportBytes } from "../../src/exercise/exercise";
import { classExample, STUDENTS } from "./class-example";

const FOLDER = join("examples", "class");

async function main(): Promise<void> {
  const { exercise, files } = await classExample();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, "handed-in"), { recursive: true });
  const put = (name: string, contents: string | Uint8Array): void => writeFileSync(join(FOLDER, name), contents);
  put("students.csv", STUDENTS);
  put("exercise.json", exerciseText(exercise));
  for (const { name, bytes } of files) put(join("handed-in", name), bytes);
  const marked = await markClass(exercise, files);
  put("grades.csv", gradesCsv(exercise, marked, new Map()));
  put("results.xlsx", await reportBytes(exercise, marked, new Map()));
}

void main();
