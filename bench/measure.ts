/**
 * Takes times of things that do the same work, turn by turn on a machine that others use too, and prints them as
 * ratios of one of them.
 */

/** The times of one contestant, in milliseconds. The processor's time counts all threads and suffers less from other programs. */
export interface Times {
  readonly name: string;
  /** Median, least and most of the rounds by the clock on the wall. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median of the processor's time. */
  readonly processor: number;
  /** The middle half of the rounds, by the processor's time, lies within this part of their median: the machine's noise. */
  readonly noise: number;
}

/** As many rows as a column of Excel has. */
export const ROWS_OF_EXCEL = 1_048_576;

/**
 * Lets every contestant run once per round, so that a busy minute of the machine hits all of them.
 *
 * @param contestants in the order of their turns
 * @param rounds how many count, at least 7; `unmeasured` more go before, for the compiler to warm up
 * @returns the times by name
 */
export async function takeTurns<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  { rounds = 9, unmeasured = 3 } = {},
): Promise<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[];
  const wall = new Map<Name, number[]>(names.map((name) => [name, []]));
  const processor = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -unmeasured; round < rounds; round++) {
    for (const name of names) {
      collectYoung();
      const used = process.cpuUsage();
      const started = performance.now();
      const result = contestants[name]();
      if (result instanceof Promise) await result;
      const took = performance.now() - started;
      const { user, system } = process.cpuUsage(used);
      if (round < 0) continue;
      wall.get(name)!.push(took);
      processor.get(name)!.push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(name, wall.get(name)!, processor.get(name)!)])) as Record<Name, Times>;
}

/** How the medians of two contestants stand to each other, by the processor's time. */
export function ratio(one: Times, other: Times): number {
  return one.processor / other.processor;
}

/** One line per contestant: how its median stands to that of the first one by the processor's time and by the clock. */
export function printRatios(title: string, times: Readonly<Record<string, Times>>, unit = Object.keys(times)[0]!): void {
  const base = times[unit]!;
  console.log(`\n${title}`);
  const width = Math.max(...Object.keys(times).map((name) => name.length));
  for (const contestant of Object.values(times)) {
    const { name, median, noise, processor } = contestant;
    const toBase = ratio(contestant, base).toFixed(2).padStart(8);
    const byClock = `${(median / base.median).toFixed(2)} × by the clock, ${milliseconds(median)}`;
    console.log(`  ${name.padEnd(width)} ${toBase} ×  ${milliseconds(processor)}, noise ${(100 * noise).toFixed(0)} %  (${byClock})`);
  }
}

/** Whether a target is met, as a line of the report. */
export function printTarget(what: string, found: number, most: number, unit = "×"): void {
  const shown = (value: number): string => Number(value.toPrecision(3)).toString();
  console.log(`  ${found <= most ? "met    " : "NOT met"} ${what}: ${shown(found)} ${unit}, at most ${shown(most)} ${unit}`);
}

/**
 * How much more memory the result of a function holds than there was before the call, in megabytes, and
 * how much was held when the call ended, with what it no longer needs. Needs `--expose-gc`.
 */
export function measureMemory(run: () => unknown): { held: number; peak: number } {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const result = run();
  const after = process.memoryUsage();
  globalThis.gc?.();
  const kept = process.memoryUsage();
  if (result === undefined) throw new Error("Nothing came back.");
  const megabytes = (from: NodeJS.MemoryUsage, to: NodeJS.MemoryUsage): number =>
    (to.heapUsed + to.arrayBuffers - from.heapUsed - from.arrayBuffers) / 2 ** 20;
  return { held: megabytes(before, kept), peak: megabytes(before, after) };
}

/** Sales as they are: a few large customers, many small ones, amounts in cents, one in a hundred a return. */
export function salesColumn(rows: number, seed = 20260101): unknown[][] {
  const random = generator(seed);
  return Array.from({ length: rows }, () => {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const amount = Math.round(Math.exp(8 + 1.5 * normal) * 100) / 100;
    return [random() < 0.01 ? -amount : amount];
  });
}

/** Numbers above 0 and below 1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
}

function summary(name: string, wall: readonly number[], processor: readonly number[]): Times {
  const sorted = [...wall].sort((left, right) => left - right);
  const busy = [...processor].sort((left, right) => left - right);
  const quarter = (part: number): number => busy[Math.round((part * (busy.length - 1)) / 4)]!;
  const noise = (quarter(3) - quarter(1)) / medianOf(processor);
  return { name, median: medianOf(wall), least: sorted[0]!, most: sorted.at(-1)!, noise, processor: medianOf(processor) };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1]!;
}

function milliseconds(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${time.toFixed(0)} ms`;
}

function collectYoung(): void {
  globalThis.gc?.({ type: "minor" });
}
