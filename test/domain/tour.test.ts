import { distance, type Place } from "../../src/domain/places";
import { planarTour, shortTour } from "../../src/domain/tour";
import { Ground } from "../../src/domain/tour-ground";
import { neighboursOf } from "../../src/domain/tour-neighbours";
import { TourOrder } from "../../src/domain/tour-order";
import { seeded } from "../support/random";

type Points = readonly (readonly [number, number])[];

const tourOf = (points: Points): number[] =>
  planarTour(
    points.map(([x]) => x),
    points.map(([, y]) => y),
  );
const straight = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): number => Math.hypot(x - toX, y - toY);
const groundOf = (points: Points): Ground =>
  Ground.inPlane(
    points.map(([x]) => x),
    points.map(([, y]) => y),
  );
const closedLength = (points: Points, order: readonly number[]): number =>
  order.reduce((sum, point, index) => sum + straight(points[order.at(index - 1)!]!, points[point]!), 0);
const scattered = (seed: number, count: number): Points => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => [random(), random()] as const);
};
const isPermutation = (order: readonly number[], count: number): boolean =>
  order.length === count && [...order].sort((left, right) => left - right).every((point, index) => point === index);

describe("tours whose shortest length is known", () => {
  it.each([5, 17, 300])("%i points of a circle are visited round the circle", (count) => {
    const random = seeded(count);
    const points = Array.from({ length: count }, () => 2 * Math.PI * random()).map((angle) => [Math.cos(angle), Math.sin(angle)] as const);
    const round = [...points.keys()].sort(
      (left, right) => Math.atan2(points[left]![1], points[left]![0]) - Math.atan2(points[right]![1], points[right]![0]),
    );
    expect(closedLength(points, tourOf(points))).toBeCloseTo(closedLength(points, round), 9);
  });

  it.each([
    [6, 6],
    [10, 15],
    [1, 40],
  ])("a grid of %i × %i points", (rows, columns) => {
    const points = Array.from({ length: rows * columns }, (_, index) => [index % columns, Math.floor(index / columns)] as const);
    // With an even number of points every link is as long as the grid's step; a single row is walked to and fro.
    const shortest = rows === 1 ? 2 * (columns - 1) : rows * columns;
    expect(closedLength(points, tourOf(points)) / shortest).toBeCloseTo(1, 9);
  });

  it("up to eleven random points: the shortest tour of all", () => {
    for (let seed = 1; seed <= 33; seed++) {
      const points = scattered(seed, 1 + (seed % 11));
      expect(closedLength(points, tourOf(points))).toBeCloseTo(shortestClosed(points), 9);
    }
  });

  it("a thousand random points in a square: about 0.7313 · √(n · area)", () => {
    // The mean over many instances of that size, D. Johnson and L. McGeoch (1997): N = 1,000.
    const lengths = [1, 2].map((seed) => closedLength(scattered(seed, 1000), tourOf(scattered(seed, 1000))));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean / Math.sqrt(1000) / 0.7313).toBeLessThan(1.03);
  });
});

describe("tours in general", () => {
  it("visit each point once, points at one place one after the other, and always in the same order", () => {
    const random = seeded(4);
    const points = Array.from({ length: 2100 }, () => [Math.floor(random() * 25), Math.floor(random() * 25)] as const);
    const order = tourOf(points);
    expect(isPermutation(order, points.length)).toBe(true);
    expect(tourOf(points)).toEqual(order);
    const changes = order.filter((point, index) => straight(points[point]!, points[order.at(index - 1)!]!) > 0).length;
    expect(changes).toBe(new Set(points.map(String)).size);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("of %i points", (count) => {
    expect(isPermutation(tourOf(scattered(count, count)), count)).toBe(true);
    expect(isPermutation(tourOf(Array.from({ length: count }, () => [1, 1] as const)), count)).toBe(true);
    expect(isPermutation(tourOf(Array.from({ length: count }, (_, index) => [index, 0] as const)), count)).toBe(true);
  });

  it("cross the date line and the pole", () => {
    const stops = [170, -170, 175, -175].map((longitude): Place => ({ latitude: 10, longitude }));
    expect(shortTour(stops, { latitude: 10, longitude: 160 }, false)).toEqual([0, 2, 3, 1]);
    const round = [0, 180, 90, -90].map((longitude): Place => ({ latitude: 89, longitude }));
    expect(shortTour(round, null, true)).toEqual([0, 2, 1, 3]);
  });
});

describe("the parts of the search", () => {
  it("lengths are the great-circle distances, near and far, with the mean radius rounded", () => {
    const random = seeded(12);
    const places = Array.from({ length: 300 }, (_, index): Place => {
      const span = 10 ** -(index % 6);
      return { latitude: 30 + 60 * span * random(), longitude: 100 + 180 * span * (random() - 0.5) };
    });
    const ground = Ground.onGlobe(places, false, []);
    const ratios = places.map((place, index) => {
      const next = (index + 1) % places.length;
      return (ground.length(index, next) * 6371.0088) / 6371 / distance(place, places[next]!);
    });
    expect(Math.max(...ratios.map((ratio) => Math.abs(ratio - 1)))).toBeLessThan(1e-7);
  });

  it.each([
    ["scattered", scattered(7, 400)],
    ["in a row", Array.from({ length: 90 }, (_, index) => [0, (index * 7) % 90] as const)],
    ["few", scattered(8, 6)],
  ])("neighbours are near points in all directions: %s", (_, points) => {
    const ground = groundOf(points);
    const { width, nodes, lengths } = neighboursOf(ground, 10);
    const wrong: object[] = [];
    points.forEach((point, index) => {
      const near = [...points.keys()].filter((other) => other !== index);
      const away = points.map((other) => straight(point, other));
      near.sort((left, right) => away[left]! - away[right]!);
      const spread: number[] = [];
      for (const other of near.slice(0, 24)) {
        const isBehind = spread.some((chosen) => straight(points[chosen]!, points[other]!) < straight(point, points[other]!));
        if (!isBehind && spread.length < 5) spread.push(other);
      }
      const chosen = [...new Set([...spread, ...near.slice(0, 24)])].slice(0, 10).map((other) => straight(point, points[other]!));
      chosen.sort((left, right) => left - right);
      const listed = [...nodes.subarray(index * width, (index + 1) * width)];
      const found = [listed.map((other) => away[other]!), [...lengths.subarray(index * width, (index + 1) * width)]];
      const areOthers = new Set([...listed, index]).size === chosen.length + 1;
      if (!areOthers || !found.every((own) => areClose(own, chosen))) wrong.push({ index, listed, found, chosen });
    });
    expect(wrong).toEqual([]);
  });

  it("of points on a grid the four beside each are neighbours", () => {
    const points = Array.from({ length: 400 }, (_, index) => [index % 20, Math.floor(index / 20)] as const);
    const { width, nodes } = neighboursOf(groundOf(points), 10);
    points.forEach((point, index) => {
      const beside = [...points.keys()].filter((other) => straight(point, points[other]!) === 1);
      expect([...nodes.subarray(index * width, index * width + beside.length)].sort((left, right) => left - right)).toEqual(beside);
    });
  });

  it("a link turns what lies between round, and everything can be taken back", () => {
    const random = seeded(3);
    const points = scattered(5, 40);
    const ground = groundOf(points);
    const order = new TourOrder([...points.keys()], ground);
    let slow = [...points.keys()];
    for (let round = 0; round < 200; round++) {
      const [one, other] = [Math.floor(random() * 40), Math.floor(random() * 40)].sort((left, right) => left - right) as [number, number];
      if (other - one < 2) continue;
      if (round % 7 === 0) order.keep();
      const kept = [...slow];
      // In one direction or the other, the links behind two nodes are replaced.
      if (round % 2 === 0) order.link(slow[one]!, slow[one + 1]!, slow[other]!, slow[(other + 1) % 40]!);
      else order.link(slow[(other + 1) % 40]!, slow[other]!, slow[one + 1]!, slow[one]!);
      slow = [...slow.slice(0, one + 1), ...slow.slice(one + 1, other + 1).reverse(), ...slow.slice(other + 1)];
      expect(linksOf([...order.nodes])).toEqual(linksOf(slow));
      if (round % 7 === 0) {
        order.takeBack();
        slow = kept;
      }
      slow = [...order.nodes];
      expect(linksOf(slow)).toEqual(linksOf([...order.nodes]));
      expect([...order.nodes].map((node) => order.positions[node])).toEqual([...points.keys()]);
      expect([...order.legs]).toEqual([...order.nodes].map((node, position) => ground.length(node, order.at(position + 1))));
    }
  });
});

/** The links of a circle, whichever way round it is written. */
function linksOf(circle: readonly number[]): string[] {
  return circle.map((node, index) => [node, circle.at(index - 1)!].sort((left, right) => left - right).join("–")).sort();
}

/** Whether two lists hold the same lengths, to nine places. */
function areClose(lengths: readonly number[], expected: readonly number[]): boolean {
  return lengths.length === expected.length && lengths.every((length, index) => Math.abs(length - expected[index]!) < 5e-10);
}

/** The length of the shortest closed tour, by dynamic programming over sets (Held and Karp). */
function shortestClosed(points: Points): number {
  const count = points.length;
  if (count === 1) return 0;
  const links = points.map((from) => points.map((to) => straight(from, to)));
  // By the set of the points visited, as bits, and the last of them.
  const reached = new Float64Array(2 ** count * count).fill(Infinity);
  reached[count] = 0;
  for (let visited = 1; visited < 2 ** count; visited += 2) {
    for (let last = 0; last < count; last++) {
      const length = reached[visited * count + last]!;
      if (length === Infinity) continue;
      for (let next = 1; next < count; next++) {
        if (visited & (1 << next)) continue;
        const key = (visited | (1 << next)) * count + next;
        reached[key] = Math.min(reached[key]!, length + links[last]![next]!);
      }
    }
  }
  return Math.min(...points.map((_, last) => reached[(2 ** count - 1) * count + last]! + links[last]![0]!));
}
