/** The pane alone on a page, on a host that waits until it is told how things end. Bundled by pane-stage-page.ts. */
import { useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { SalesbookError } from "../../src/domain/errors";
import type { Host, Progress } from "../../src/hosts/host";
import { catalogues, pickLanguage } from "../../src/i18n";
import { loadWords, wordsOf } from "../../src/book/words";
import { Pane } from "../../src/taskpane/pane";
import { useSystemLook } from "../../src/taskpane/use-look";
import { browserMemory, usePreferences } from "../../src/taskpane/use-preferences";
import { registry } from "../../src/tables";
import type { Finding } from "../../src/check/model";

/** What the tests say to the page. */
declare global {
  var stage: {
    /** Lets the action under way succeed. */
    finish(): void;
    /** Lets it fail, as where Excel edits a cell. */
    fail(): void;
  };
}

const language = pickLanguage(navigator.language);
await loadWords(language);
const words = catalogues[language];
const names = registry.map(({ number }) => `${number} ${wordsOf(number, language).name}`);
const memory = browserMemory("salesbook.stage");

/** Reports a third of the way and waits for the word. */
function waiting(onProgress?: (progress: Progress) => void): Promise<void> {
  onProgress?.({ done: 5, total: 14, label: names[8] ?? "" });
  return new Promise((resolve, reject) => {
    globalThis.stage = { finish: resolve, fail: () => reject(new SalesbookError("cellEditMode")) };
  });
}

function typedOver(index: number, row: number): Finding {
  const sheet = names[index] ?? "";
  const area = { row, column: 5, rows: 2, columns: 1 };
  return {
    sheet,
    area,
    kind: "formulaTypedOver",
    heading: words.analyse.columns.class,
    expected: '=IF(F5="","",ABCCLASS(F5:F24,$C$3,$C$4))',
    found: "7",
    change: { kind: "cells", sheet, area, before: [7], after: ["=A1"] },
    places: { sheet, tables: [], areas: [] },
  };
}

const GONE: Finding = {
  sheet: names[7] ?? "",
  area: { row: 3, column: 0, rows: 1, columns: 1 },
  kind: "columnMissing",
  heading: words.analyse.parts.name,
  expected: "",
  found: "",
  change: null,
  obstacle: "columnGone",
  places: { sheet: names[7] ?? "", tables: [], areas: [] },
};

let findings: readonly Finding[] = [typedOver(8, 6), typedOver(8, 12), GONE];

let isChecked = false;

const host: Host = {
  abilities: { insert: true, download: true, lacks: Object.values(words.excel.lacks) },
  takenNames: async () => ({ sheets: [], names: [] }),
  insertSheets: async (sheets, options) => {
    await waiting(options?.onProgress);
    return { names: sheets.map(({ name }) => name), left: [] };
  },
  checkWorkbook: async (options) => {
    // The first check is looked at while it goes on; those that follow a repair end at once.
    if (!isChecked) await waiting(options?.onProgress);
    isChecked = true;
    return { sheets: names, unknown: [], findings };
  },
  readTyped: async () => [],
  repair: async (asked) => {
    const before = findings;
    findings = findings.filter((finding) => !asked.includes(finding));
    return { findings: asked.length, undo: async () => void (findings = before) };
  },
  readSelection: async () => ({ sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[null]] }),
  readBlock: async () => ({
    sheet: "",
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    values: [[null]],
    hidden: [],
    merges: [],
  }),
  readCells: async () => [[null]],
  writeFormula: async () => undefined,
  writeCells: async () => ({ sheet: "", left: [], undo: async () => undefined }),
  goTo: async () => undefined,
  watchSelection: async () => () => undefined,
};

function Stage(): ReactNode {
  const system = useSystemLook();
  const [preferences, change] = usePreferences(memory);
  const [chosen, setChosen] = useState(language);
  const wanted = preferences.language ?? language;
  useEffect(() => void loadWords(wanted).then(() => setChosen(wanted)), [wanted]);
  return (
    <Pane
      host={host}
      language={chosen}
      look={preferences.look ?? system}
      preferences={preferences}
      onPreferencesChange={change}
      keepCornerFree
    />
  );
}

const place = document.getElementById("root");
if (place) createRoot(place).render(<Stage />);
