/**
 * The processor's time that a calculation takes. A page cannot ask for it; the clock on the wall goes on while other programs
 * are at work or the machine sleeps, and a formula is not to blame for that.
 */

/** How much of the clock's time one look at it may count, in milliseconds; more passed only because the page stood still. */
const LONGEST_LOOK = 250;
const LOOK_EVERY = 100;

/** Waits for something to be over within some processor time. */
export interface Patience {
  /** Begins to wait anew. @param slowness from {@link createYardstick}, measured where the work is done */
  begin(slowness: number): void;
  /** Waits no longer. */
  end(): void;
}

/**
 * Patience with work that is done elsewhere.
 *
 * @param milliseconds of processor time
 * @param onOver called once when it is used up
 */
export function createPatience(milliseconds: number, onOver: () => void): Patience {
  let timer: ReturnType<typeof setInterval> | undefined;
  const end = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    begin(slowness) {
      end();
      let spent = 0;
      let last = performance.now();
      timer = setInterval(() => {
        const now = performance.now();
        spent += Math.min(now - last, LONGEST_LOOK) / slowness;
        last = now;
        if (spent < milliseconds) return;
        end();
        onOver();
      }, LOOK_EVERY);
    },
    end,
  };
}

/** Steps of the work that is measured: some milliseconds, longer than the turn that a busy processor gives to each program. */
const YARDSTICK_STEPS = 4_000_000;
const { imul } = Math;

/**
 * Measures how busy the processor is, by a piece of work that is always the same.
 *
 * @returns asks how many times longer than at its best the work takes now: 3 where the processor is shared with two others
 */
export function createYardstick(): () => number {
  let best = Infinity;
  return () => {
    const started = performance.now();
    let value = 1;
    for (let step = 0; step < YARDSTICK_STEPS; step += 1) value = imul(value ^ step, 48_271);
    const elapsed = Math.max(performance.now() - started, value === 0 ? 1 : Number.EPSILON);
    best = Math.min(best, elapsed);
    return elapsed / best;
  };
}
