/** A class of 200: four linked sheets of twenty rows made, handed in, and marked; and one hand-in against the writer's library. */
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import "../src/book/all-words";
import { makeFiles, markClass, newExercise, type HandIn } from "../src/exercise/exercise";

const STUDENTS = 200;
const TABLES = ["6-8", "6-9", "6-11", "6-14"];
const LIMITS = { make: 40, mark: 60, megabytes: 700, ratio: 0.35 };

async function measured<Result>(name: string, limit: number, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}: ${seconds.toFixed(1)} s (at most ${limit} s)`);
  return result;
}

async function main(): Promise<void> {
  installChartSupport();
  const students = Array.from({ length: STUDENTS }, (_, index) => ({ id: String(20260001 + index), name: `Student ${index + 1}` }));
  const exercise = { ...newExercise({ tables: TABLES, language: "zh-CN", secret: "bench" }), students };
  const files = await measured(`${STUDENTS} workbooks made`, LIMITS.make, async () => {
    const made: HandIn[] = [];
    for await (const { name, bytes, student } of makeFiles(exercise)) if (student) made.push({ name, bytes });
    return made;
  });
  // A second exercise knows nothing of the first one's figures.
  const again = { ...exercise };
  await measured(`${STUDENTS} hand-ins marked`, LIMITS.mark, () => markClass(again, files));
  console.log(`memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most (at most ${LIMITS.megabytes} MB)`);

  const [one] = files;
  if (!one) return;
  const single = { ...exercise, students: [] };
  const times: { own: number[]; library: number[] } = { own: [], library: [] };
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // In turns, and by the processor's time: other programs slow both down alike.
  for (let round = 0; round < 25; round += 1) {
    times.own.push(await timed(() => markClass(single, [one])));
    times.library.push(await timed(() => new Workbook().xlsx.load(one.bytes)));
  }
  const median = (found: readonly number[]): number => [...found].sort((left, right) => left - right)[12] ?? 0;
  const [own, library] = [median(times.own), median(times.library)];
  console.log(
    `one hand-in marked: ${own.toFixed(1)} ms; read by the writer's library: ${library.toFixed(1)} ms; ratio ${(own / library).toFixed(2)} (at most ${LIMITS.ratio})`,
  );
}

void main();
