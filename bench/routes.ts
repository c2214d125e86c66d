/**
 * ROUTEORDER's search on instances of TSPLIB, whose shortest tours are known, through the form of the same search for a
 * plane. The instances are not part of this repository; `TSPLIB=folder` says where they are.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelFunctions } from "../src/functions";
import { planarTour } from "../src/domain/tour";
import { generator, printTarget, takeTurns } from "./measure";

/** Shortest lengths as TSPLIB publishes them, and what VROOM, a solver in C++, found. */
const INSTANCES = [
  { name: "berlin52", optimum: 7542, vroom: 7866 / 7542 - 1 },
  { name: "ch150", optimum: 6528, vroom: 6565 / 6528 - 1 },
  { name: "d493", optimum: 35002, vroom: 0.04 },
  { name: "pr1002", optimum: 259045, vroom: 0.033 },
  { name: "u1817", optimum: 57201, vroom: 0.059 },
  { name: "d2103", optimum: 80450, vroom: 0.025 },
];
const ROUNDS = 7;
const SIZES = [9, 10, 100, 1000, 2000, 5000];

/** Quality and time on the instances, then time on stops in a country. */
export async function routes(): Promise<void> {
  await instances(process.env["TSPLIB"] ?? "");
  await country();
}

async function instances(folder: string): Promise<void> {
  const found = INSTANCES.map((instance) => ({ ...instance, file: join(folder, `${instance.name}.tsp`) })).filter(({ file }) =>
    existsSync(file),
  );
  if (found.length === 0) {
    console.log("\nThe instances of TSPLIB were left out: TSPLIB=folder npm run bench finds berlin52.tsp and the others there.");
    return;
  }
  console.log(`\nROUTEORDER's search on instances of TSPLIB, closed tours; processor time, median of ${ROUNDS}`);
  console.log("  instance    above the optimum   time      VROOM");
  for (const { name, optimum, vroom, file } of found) {
    const { x, y } = readPoints(readFileSync(file, "utf8"));
    const above = lengthOf(planarTour(x, y), x, y) / optimum - 1;
    const { tour } = await takeTurns({ tour: () => planarTour(x, y) }, { rounds: ROUNDS, unmeasured: 1 });
    const row = [name.padEnd(10), percent(above).padStart(18), `${tour.processor.toFixed(0)} ms`.padStart(10), percent(vroom).padStart(9)];
    console.log(`  ${row.join(" ")}   noise ${percent(tour.noise)}`);
    const isSmall = x.length <= 500;
    printTarget("  above the optimum", 100 * above, isSmall ? 0.5 : 1.2, "%");
    printTarget("  time", tour.processor, isSmall ? 200 : 1000, "ms");
    printTarget("  to VROOM's way", (1 + above) / (1 + vroom), 1);
  }
}

/** As Excel calls it: stops strewn over a country, with a depot and the way back. */
async function country(): Promise<void> {
  console.log(`\nROUTEORDER with great circles, a depot and the way back; processor time, median of ${ROUNDS}`);
  for (const stops of SIZES) {
    const random = generator(stops);
    const latitudes = Array.from({ length: stops }, () => [25 + 10 * random()]);
    const longitudes = Array.from({ length: stops }, () => [105 + 12 * random()]);
    const { route } = await takeTurns(
      { route: () => excelFunctions.ROUTEORDER(latitudes, longitudes, [[30.5, 114.3]], true) },
      { rounds: ROUNDS, unmeasured: 1 },
    );
    console.log(
      `  ${String(stops).padStart(5)} stops ${route.processor.toFixed(route.processor < 10 ? 2 : 0).padStart(6)} ms, noise ${percent(route.noise)}`,
    );
  }
}

function readPoints(text: string): { x: number[]; y: number[] } {
  const points = [...text.matchAll(/^\s*\d+\s+([-+.\de]+)\s+([-+.\de]+)\s*$/gim)];
  return { x: points.map(([, east]) => Number(east)), y: points.map(([, , north]) => Number(north)) };
}

/** TSPLIB rounds every distance to a whole number. */
function lengthOf(tour: readonly number[], x: readonly number[], y: readonly number[]): number {
  return tour.reduce((sum, point, place) => {
    const before = tour.at(place - 1)!;
    return sum + Math.round(Math.hypot(x[point]! - x[before]!, y[point]! - y[before]!));
  }, 0);
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)} %`;
}
