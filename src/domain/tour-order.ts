/** A closed tour as an array that can be turned round in parts, with a memory of the turns for going back. */
import type { Ground } from "./tour-ground";

/** Nodes in a circle. Everything that changes it is made of turns of stretches, so that it can be taken back. */
export class TourOrder {
  readonly size: number;
  /** The node at each position. */
  readonly nodes: Int32Array;
  /** The position of each node. */
  readonly positions: Int32Array;
  /** The length of the link from each position to the next. */
  readonly legs: Float64Array;
  /** First and last position of each stretch turned round since {@link keep}. */
  private turns = new Int32Array(1024);
  private turnCount = 0;

  /** @param nodes each node of the ground once, in the order of the tour; copied */
  constructor(
    nodes: ArrayLike<number>,
    private readonly ground: Ground,
  ) {
    this.size = nodes.length;
    this.nodes = Int32Array.from(nodes);
    this.positions = new Int32Array(nodes.length);
    this.nodes.forEach((node, position) => (this.positions[node] = position));
    this.legs = Float64Array.from(this.nodes, (node, position) => ground.length(node, this.at(position + 1)));
  }

  /** A position that may be up to one round too small or too large. */
  wrapped(position: number): number {
    return position < 0 ? position + this.size : position >= this.size ? position - this.size : position;
  }

  /** The node at such a position. */
  at(position: number): number {
    return this.nodes[this.wrapped(position)]!;
  }

  /**
   * 2-opt: replaces the links a–b and c–d by a–c and b–d, where b follows a and d follows c in the same direction,
   * whichever that is.
   */
  link(a: number, b: number, c: number, d: number): void {
    const { positions } = this;
    const forward = positions[b] === this.wrapped(positions[a]! + 1) && positions[d] === this.wrapped(positions[c]! + 1);
    this.turn(positions[forward ? b : c]!, positions[forward ? c : b]!);
  }

  /** Forgets the turns: the tour as it is now is what {@link takeBack} goes back to. */
  keep(): void {
    this.turnCount = 0;
  }

  /** Undoes every turn since {@link keep}. */
  takeBack(): void {
    for (let turn = this.turnCount - 2; turn >= 0; turn -= 2) this.swapEnds(this.turns[turn]!, this.turns[turn + 1]!);
    this.turnCount = 0;
  }

  /** Turns the stretch between two positions round, both included, or what is outside it: that gives the same circle. */
  private turn(from: number, to: number): void {
    const isShorter = 2 * this.wrapped(to - from) + 2 <= this.size;
    const first = isShorter ? from : this.wrapped(to + 1);
    const last = isShorter ? to : this.wrapped(from - 1);
    this.swapEnds(first, last);
    if (this.turnCount === this.turns.length) this.makeRoom();
    this.turns[this.turnCount++] = first;
    this.turns[this.turnCount++] = last;
  }

  private swapEnds(from: number, to: number): void {
    const { nodes, positions, legs, size, ground } = this;
    let left = from;
    let right = to;
    for (let swaps = (this.wrapped(to - from) + 1) >> 1; swaps > 0; swaps--) {
      const first = nodes[left]!;
      const last = nodes[right]!;
      nodes[left] = last;
      positions[last] = left;
      nodes[right] = first;
      positions[first] = right;
      right = right === 0 ? size - 1 : right - 1;
      // The links between them change places too.
      const leg = legs[left]!;
      legs[left] = legs[right]!;
      legs[right] = leg;
      left = left + 1 === size ? 0 : left + 1;
    }
    const before = from === 0 ? size - 1 : from - 1;
    legs[before] = ground.length(nodes[before]!, nodes[from]!);
    legs[to] = ground.length(nodes[to]!, nodes[to + 1 === size ? 0 : to + 1]!);
  }

  private makeRoom(): void {
    const turns = new Int32Array(2 * this.turns.length);
    turns.set(this.turns);
    this.turns = turns;
  }
}
