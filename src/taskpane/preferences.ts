/** What the user has set for good: how the pane speaks and looks, and what it starts with. Never a word of the user's data. */
import type { Host } from "../hosts/host";
import { LANGUAGES, type Language } from "../i18n";
import { LOOKS, type Look } from "./themes";

/** Where sheets can go, the usual way first. */
export const DESTINATIONS = ["insert", "newWorkbook", "download"] as const;
export type Destination = (typeof DESTINATIONS)[number];

export interface Preferences {
  /** `null` follows Excel, or the browser. */
  readonly language: Language | null;
  /** `null` follows Excel, or the system. */
  readonly look: Look | null;
  /** What new tables hold at first. */
  readonly contents: "sample" | "empty";
  /** Where sheets go at first, where there is a choice. */
  readonly destination: Destination;
  /** Whether formulas of new tables name cells, not tables. */
  readonly byCells: boolean;
  /** The ids of the choices last made, the newest first. */
  readonly recent: readonly string[];
  /** The welcome was read, or put away. */
  readonly welcomed: boolean;
}

/** Where a host can put what is made. */
export function destinationsOf({ abilities, openWorkbook }: Pick<Host, "abilities" | "openWorkbook">): Destination[] {
  const can = { insert: abilities.insert, newWorkbook: openWorkbook !== undefined, download: abilities.download };
  return DESTINATIONS.filter((destination) => can[destination]);
}

/** Where preferences are kept between two openings: a text that can be read and replaced. */
export interface Memory {
  read(): string | null;
  write(text: string): void;
}

export const FIRST_PREFERENCES: Preferences = {
  language: null,
  look: null,
  contents: "sample",
  destination: "insert",
  byCells: false,
  recent: [],
  welcomed: false,
};

const MOST_RECENT = 4;

/**
 * What is kept, with the first preferences for all that is missing or makes no sense (an older or newer version wrote it).
 *
 * @example readPreferences({ read: () => '{"look":"dark","rows":7}', write: () => undefined }).look // "dark"
 */
export function readPreferences(memory: Memory): Preferences {
  const kept = parsed(memory.read());
  const one = <Name extends keyof Preferences>(name: Name, accepted: readonly Preferences[Name][]): Preferences[Name] =>
    accepted.find((value) => value === kept[name]) ?? FIRST_PREFERENCES[name];
  const recent = kept["recent"];
  return {
    language: one("language", LANGUAGES),
    look: one("look", LOOKS),
    contents: one("contents", ["sample", "empty"]),
    destination: one("destination", DESTINATIONS),
    byCells: kept["byCells"] === true,
    recent: Array.isArray(recent) ? recent.filter((id) => typeof id === "string").slice(0, MOST_RECENT) : [],
    welcomed: kept["welcomed"] === true,
  };
}

/** Keeps all preferences. */
export function writePreferences(memory: Memory, preferences: Preferences): void {
  memory.write(JSON.stringify(preferences));
}

/** The preferences after a choice was made: it is the newest of the recent ones. */
export function withRecent(preferences: Preferences, choice: string): Preferences {
  const recent = [choice, ...preferences.recent.filter((id) => id !== choice)].slice(0, MOST_RECENT);
  return { ...preferences, recent, welcomed: true };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text ?? "{}");
    return typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
