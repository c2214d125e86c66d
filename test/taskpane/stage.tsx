/** The pane on a stage: a host that remembers what it was asked, and a user. */
import { wordsOf } from "../../src/book/words";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { Host, HostAbilities, InsertedSheets, InsertOptions } from "../../src/hosts/host";
import { catalogues, fill, type Language } from "../../src/i18n";
import { Pane } from "../../src/taskpane/pane";
import { usePreferences } from "../../src/taskpane/use-preferences";
import type { Sheet } from "../../src/sheet/sheet";

export interface Insertion {
  readonly sheets: readonly Sheet[];
  readonly options: InsertOptions;
}

export interface Saved {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface Stage {
  readonly user: UserEvent;
  readonly insertions: Insertion[];
  readonly visits: string[];
  readonly saved: Saved[];
  /** What the pane remembers. */
  kept: string | null;
}

export interface StageOptions {
  readonly abilities?: Partial<HostAbilities>;
  readonly language?: Language;
  /** What the host does when sheets are inserted; by default it takes them. */
  readonly insert?: (insertion: Insertion) => Promise<InsertedSheets>;
  readonly goTo?: () => Promise<void>;
  readonly taken?: readonly string[];
  /** The choice that is opened first; `null` stays in the gallery. */
  readonly first?: string | null;
  /** What the pane remembers from before. */
  readonly kept?: string | null;
  /** What the host does in another way than the one that only remembers. */
  readonly host?: Partial<Host>;
}

/** Renders the pane, opens a table in it and gives what a test looks at. */
export async function setStage(options: StageOptions = {}): Promise<Stage & { readonly container: HTMLElement }> {
  const { abilities, language = "en", insert, goTo, taken = [], first = "6-8+6-9", kept = null } = options;
  const stage: Stage = { user: userEvent.setup(), insertions: [], visits: [], saved: [], kept };
  const memory = { read: () => stage.kept, write: (text: string) => void (stage.kept = text) };
  const host: Host = {
    abilities: { insert: true, download: true, ...abilities },
    takenNames: async () => ({ sheets: taken, names: [] }),
    insertSheets: async (sheets, options = {}) => {
      stage.insertions.push({ sheets, options });
      return insert ? insert({ sheets, options }) : { names: sheets.map(({ name }) => name), left: [] };
    },
    goTo: async (sheet) => {
      stage.visits.push(sheet);
      await goTo?.();
    },
    checkWorkbook: async () => ({ sheets: [], unknown: [], findings: [] }),
    readTyped: () => Promise.reject(new Error("The pane does not read what was typed.")),
    repair: async () => ({ findings: 0, undo: async () => undefined }),
    readSelection: () => Promise.reject(new Error("The pane does not read the selection.")),
    readBlock: () => Promise.reject(new Error("The pane does not read a block.")),
    readCells: () => Promise.reject(new Error("The pane does not read cells.")),
    writeFormula: () => Promise.reject(new Error("The pane does not write formulas.")),
    writeCells: () => Promise.reject(new Error("The pane does not write cells.")),
    watchSelection: () => Promise.reject(new Error("The pane does not watch the selection.")),
    ...options.host,
  };
  function Stand(): ReactNode {
    const [now, change] = usePreferences(memory);
    const saveFile = (bytes: Uint8Array, name: string): void => void stage.saved.push({ bytes, name });
    return (
      <Pane
        host={host}
        language={now.language ?? language}
        look={now.look ?? "light"}
        preferences={now}
        onPreferencesChange={change}
        saveFile={saveFile}
      />
    );
  }
  const { container } = render(<Stand />);
  if (first !== null) await chooseTable(stage.user, first, language);
  return Object.assign(stage, { container });
}

const words = catalogues.en.pane;

/** Presses the primary button; it is found by its text as the cards are, for tests of what follows. */
export async function go(user: UserEvent, name: string = words.insert): Promise<void> {
  const button = buttonWith(name);
  if (!button) throw new Error(`No button ${name}`);
  await user.click(button);
}

/**
 * Opens a table in the gallery, from wherever the user is, alone or linked as its id says. Buttons are found by their texts:
 * asking thirty-six cards for their roles and names takes a second, and gallery.test.tsx does that.
 */
export async function chooseTable(user: UserEvent, id: string, language: Language = "en"): Promise<void> {
  const { gallery } = catalogues[language];
  const back = buttonWith(gallery.back);
  if (back) await user.click(back);
  const numbers = id.split("+");
  const number = numbers.at(-1)!;
  const card = id === "all" ? gallery.courseName.split("{")[0]! : `${number}${wordsOf(number, language).name}`;
  await user.click(buttonWith(card)!);
  await waitFor(() => expect(buttonWith(gallery.back)).toBeDefined());
  const label = numbers.length > 1 ? fill(gallery.makeLinked, { tables: numbers.join(" + ") }) : fill(gallery.makeAlone, { table: id });
  const option = screen.queryByLabelText(label);
  if (option) await user.click(option);
}

/** The first button whose text begins so, spaces aside. */
function buttonWith(text: string): HTMLElement | undefined {
  const plain = (shown: string): string => shown.replace(/\s+/g, "");
  return [...document.querySelectorAll("button")].find(({ textContent }) => plain(textContent).startsWith(plain(text)));
}

/** Chooses another language in the settings and comes back to the tables. */
export async function chooseLanguage(user: UserEvent, language: Language, from: Language = "en"): Promise<void> {
  await user.click(screen.getByRole("tab", { name: catalogues[from].gallery.views.preferences }));
  await user.selectOptions(await screen.findByLabelText(catalogues[from].preferences.language), language);
  await user.click(screen.getByRole("tab", { name: catalogues[language].gallery.views.tables }));
}

export async function openSettings(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: words.settings }));
}

/** Chooses the user's own data and a file with it. */
export async function chooseFile(user: UserEvent, file: File): Promise<void> {
  await user.click(screen.getByLabelText(words.contentData));
  await user.upload(screen.getByTestId("file"), file);
}

/** A CSV file from lines. */
export function csv(name: string, ...lines: readonly string[]): File {
  return new File([lines.join("\r\n")], name, { type: "text/csv" });
}

/** The values of a field on a sheet, as the layout placed them, without the spare rows below. */
export function fieldValues(sheet: Sheet | undefined, id: string): unknown[] {
  const place = sheet?.fields.find((field) => field.id === id);
  if (!sheet || !place) throw new Error(`No field ${id} on the sheet.`);
  const { row, column, rows } = place.area;
  const values = Array.from({ length: rows }, (_, index) => sheet.cells[row + index]?.[column]?.value ?? null);
  return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
}
