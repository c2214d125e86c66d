/** Words as they are compared in a search, whatever the script and whichever of two common words was typed. */
import { simplified } from "../values/headings";

/**
 * 拜訪 is what Taiwan says for 访问, and 計畫 is as common there as 計劃; who types one finds the other.
 *
 * @example searchable("拜訪計畫") // "访问计划"
 */
export function searchable(text: string): string {
  return simplified(text)
    .replace(/拜[訪访]|[訪访][問问]/g, "访问")
    .replace(/[計计][劃划畫画]/g, "计划");
}
