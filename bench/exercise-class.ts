/** A class of 200: linked sheets of twenty rows with their roster made, handed in, and marked; and hand-ins against the writer’s library. */
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import "../src/book/all-words";
import { makeFiles, markClass, newExercise, type Exercise, type HandIn, type Student } from "../src/exercise/exercise";
import { variantOf } from "../src/exercise/variant";
import { filledFile, rightAnswers, type Filling } from "../test/exercise/filled";

const STUDENTS = 200;
const TABLES = ["6-8", "6-9", "6-11", "6-14"];
const ROUNDS = 41;
/** A class has as many at least: by then the compiler has done its work for both. */
const WARMING = 40;
const LIMITS = { make: 40, mark: 60, megabytes: 700, ratio: 0.35 };

async function measured<Result>(name: string, limit: number, work: () => Promise<Result>): Promise<Result> {
  const [start, spent] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(spent);
  console.log(`${name}: ${seconds.toFixed(1)} s, of them ${((user + system) / 1e6).toFixed(1)} s of the processor (at most ${limit} s)`);
  return result;
}

async function main(): Promise<void> {
  installChartSupport();
  const listed = Array.from({ length: STUDENTS }, (_, index) => ({ id: String(20260001 + index), name: `Student ${index + 1}` }));
  const exercise = { ...newExercise({ tables: TABLES, language: "zh-CN", secret: "bench" }), students: listed };
  const students: Student[] = [];
  const files = await measured(`${STUDENTS} workbooks made`, LIMITS.make, async () => {
    const made: HandIn[] = [];
    for await (const { name, bytes, made: handout } of makeFiles(exercise)) {
      if (!handout) continue;
      made.push({ name, bytes });
      students.push(handout.student);
    }
    return made;
  });
  await measured(`${STUDENTS} hand-ins marked`, LIMITS.mark, () => markClass({ ...exercise, students }, files));
  console.log(`memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most (at most ${LIMITS.megabytes} MB)`);

  const single = { ...exercise, students: students.slice(0, 1) };
  for (const [name, file] of await handInsOf(single)) {
    const times: { own: number[]; library: number[] } = { own: [], library: [] };
    // In turns, and by the processor's time: other programs slow both down alike.
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      const [own, library] = [await timed(() => markClass(single, [file])), await timed(() => new Workbook().xlsx.load(file.bytes))];
      if (round < 0) continue;
      times.own.push(own);
      times.library.push(library);
    }
    const [own, library] = [median(times.own), median(times.library)];
    console.log(
      `one hand-in ${name} marked: ${own.toFixed(1)} ms; read by the writer's library: ${library.toFixed(1)} ms; ratio ${(own / library).toFixed(2)} (at most ${LIMITS.ratio})`,
    );
  }
}

/** Blank, right, and with an error in every fifth cell, by which everything behind it is marked on the student's own figures. */
async function handInsOf(exercise: Exercise): Promise<[string, HandIn][]> {
  const variant = await variantOf(exercise, exercise.students[0]!);
  const right = rightAnswers(variant);
  const fillings: Readonly<Record<string, Filling>> = {
    "left blank": () => null,
    "that is right": right,
    "with errors": (asked, row, key) => {
      const answer = right(asked, row, key);
      return typeof answer === "number" && row % 5 === 0 ? answer * 1.25 + 1 : answer;
    },
  };
  return Promise.all(
    Object.entries(fillings).map(async ([name, filling]): Promise<[string, HandIn]> => [
      name,
      await filledFile(exercise, variant, filling),
    ]),
  );
}

/** In milliseconds of the processor. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(found: readonly number[]): number {
  return [...found].sort((left, right) => left - right)[Math.floor(found.length / 2)] ?? 0;
}

void main();
