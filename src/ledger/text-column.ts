/** A column of words: each different cell is decoded and understood once. */
import { unwrapped } from "../values/numbers";
import { CellIds } from "./cell-ids";

/** Cells that are known again by number, with what they mean. */
export class TextColumn<Meaning> {
  readonly meanings: Meaning[] = [];
  readonly texts: string[] = [];
  private readonly ids: CellIds;

  /**
   * @param meaningOf what a cell means; it is handed the cell without spaces around
   * @param most cells that are kept; those that come beyond share the last number, which is good until the next one comes
   */
  constructor(
    private readonly decoder: TextDecoder,
    private readonly meaningOf: (text: string) => Meaning,
    private readonly most = Infinity,
  ) {
    this.ids = new CellIds(most);
  }

  /** The number of a cell, by which its text and meaning are found. */
  idOf(bytes: Uint8Array, start: number, end: number): number {
    const id = this.ids.idOf(bytes, start, end);
    if (id >= 0 && id < this.texts.length) return id;
    const text = unwrapped(this.decoder.decode(bytes.subarray(start, end)));
    const place = id >= 0 ? id : this.most;
    this.texts[place] = text;
    this.meanings[place] = this.meaningOf(text);
    return place;
  }
}
