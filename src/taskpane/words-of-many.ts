/** The words of the cards that are no single table. */
import { fill, type Catalogue } from "../i18n";
import { EXERCISES, isCollection, isPack, LEDGER, tablesIn } from "./steps";

/** Name and purpose of what is made of several sheets; `null` for a table. */
export function wordsOfMany(choice: string, gallery: Catalogue["gallery"]): { readonly name: string; readonly purpose: string } | null {
  if (choice === LEDGER) return { name: gallery.ledgerName, purpose: gallery.ledgerPurpose };
  if (choice === EXERCISES) return { name: gallery.exerciseName, purpose: gallery.exercisePurpose };
  if (!isCollection(choice)) return null;
  const count = tablesIn(choice);
  if (isPack(choice)) return { name: fill(gallery.packName, { pack: gallery.steps[choice], count }), purpose: gallery.packPurpose };
  if (choice === "all") return { name: fill(gallery.courseName, { count }), purpose: gallery.coursePurpose };
  return { name: fill(gallery.everythingName, { count }), purpose: gallery.everythingPurpose };
}
