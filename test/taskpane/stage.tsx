/** The pane on a stage: a host that remembers what it was asked, and a user. */
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import type { Host, HostAbilities, InsertedSheets, InsertOptions } from "../../src/hosts/host";
import { catalogues, type Language } from "../../src/i18n";
import { Pane } from "../../src/taskpane/pane";
import type { Sheet } from "../../src/workbook/sheet";

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
}

export interface StageOptions {
  readonly abilities?: Partial<HostAbilities>;
  readonly language?: Language;
  /** What the host does when sheets are inserted; by default it takes them. */
  readonly insert?: (insertion: Insertion) => Promise<InsertedSheets>;
  readonly goTo?: () => Promise<void>;
  readonly check?: Host["checkWorkbook"];
  readonly repair?: Host["repair"];
  readonly taken?: readonly string[];
}

/** Renders the pane and gives what a test looks at. */
export function setStage({ abilities, language = "en", insert, goTo, check, repair, taken = [] }: StageOptions = {}): Stage {
  const stage: Stage = { user: userEvent.setup(), insertions: [], visits: [], saved: [] };
  const host: Host = {
    abilities: { insert: true, download: true, live: "workbench", language: null, ...abilities },
    takenNames: async () => ({ sheets: taken, names: [] }),
    insertSheets: async (sheets, options = {}) => {
      stage.insertions.push({ sheets, options });
      return insert ? insert({ sheets, options }) : { names: sheets.map(({ name }) => name), left: [] };
    },
    goTo: async (sheet) => {
      stage.visits.push(sheet);
      await goTo?.();
    },
    checkWorkbook: check ?? (async () => ({ sheets: [], unknown: [], findings: [] })),
    repair: repair ?? (async () => ({ findings: 0, undo: async () => undefined })),
    readSelection: () => Promise.reject(new Error("The pane does not read the selection.")),
    writeFormula: () => Promise.reject(new Error("The pane does not write formulas.")),
    watchSelection: () => Promise.reject(new Error("The pane does not watch the selection.")),
  };
  function Stand(): ReactNode {
    const [current, setCurrent] = useState(language);
    const saveFile = (bytes: Uint8Array, name: string): void => void stage.saved.push({ bytes, name });
    return <Pane host={host} language={current} onLanguageChange={setCurrent} look="light" saveFile={saveFile} />;
  }
  render(<Stand />);
  return stage;
}

const words = catalogues.en.pane;

/** Presses the primary button. */
export async function go(user: UserEvent, name: string = words.insert): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

export async function chooseTable(user: UserEvent, id: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText(words.table), id);
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

/** The values of a field on a sheet, as the layout placed them. */
export function fieldValues(sheet: Sheet | undefined, id: string): unknown[] {
  const place = sheet?.fields.find((field) => field.id === id);
  if (!sheet || !place) throw new Error(`No field ${id} on the sheet.`);
  const { row, column, rows } = place.area;
  return Array.from({ length: rows }, (_, index) => sheet.cells[row + index]?.[column]?.value ?? null);
}
