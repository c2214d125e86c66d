/** Files in and out: opens a file into new sheets, hands all sheets out as a workbook, and says how it went. */
import { useState } from "react";
import type { Workbench } from "../hosts/workbench";
import { catalogues, fill, type Language } from "../i18n";
import { saveFile } from "../taskpane/save-file";
import { failureWords } from "../taskpane/words";
import type { Notice } from "./notices";
import { openFile, sheetsToChoose } from "./open-file";
import { writtenSheets } from "./written-sheets";

export interface Files {
  readonly notice: Notice | null;
  dismiss(): void;
  open(file: File): void;
  download(): void;
}

/** The files of a workbench. */
export function useFiles(workbench: Workbench, language: Language): Files {
  const [notice, setNotice] = useState<Notice | null>(null);

  async function open(file: File, sheet?: string): Promise<void> {
    const words = catalogues[language].workbench;
    setNotice({ kind: "work", title: fill(words.opening, { file: file.name }) });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { rows, sheets } = await openFile(workbench, { name: file.name, bytes }, language, sheet);
      setNotice({
        kind: "success",
        title: fill(words.openedTitle, { file: file.name }),
        text: fill(words.opened, { rows, sheets: sheets.join(words.listSeparator) }),
      });
    } catch (error) {
      const sheets = sheetsToChoose(error);
      if (sheets.length > 0) setNotice({ kind: "choice", file: file.name, sheets, onChoose: (chosen) => void open(file, chosen) });
      else
        setNotice({
          kind: "error",
          title: fill(words.openFailed, { file: file.name }),
          text: `${messageOf(error, language)} ${words.nothingChanged}`,
        });
    }
  }

  async function download(): Promise<void> {
    const words = catalogues[language].workbench;
    setNotice({ kind: "work", title: words.writing });
    try {
      await workbench.settled();
      const { sheets, asValues } = writtenSheets(workbench.state(), language);
      const { writeXlsx } = await import("../workbook/xlsx");
      const file = fileName(sheets.map(({ table }) => table));
      saveFile(await writeXlsx(sheets), file);
      setNotice({
        kind: "success",
        title: fill(words.downloadedTitle, { file }),
        text: asValues.length === 0 ? words.downloadedAll : fill(words.downloadedValues, { cells: asValues.join(words.listSeparator) }),
      });
    } catch (error) {
      setNotice({ kind: "error", title: words.downloadFailed, text: messageOf(error, language) });
    }
  }

  return { notice, dismiss: () => setNotice(null), open: (file) => void open(file), download: () => void download() };
}

function fileName(tables: readonly string[]): string {
  return `${["Salesbook", ...new Set(tables.filter((table) => table !== ""))].join(" ")}.xlsx`;
}

function messageOf(error: unknown, language: Language): string {
  const { message, details } = failureWords(error, language);
  return details === null ? message : `${message} (${details})`;
}
