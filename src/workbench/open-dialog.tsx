/** A file, looked at before anything is made of it: into tables, as it is, or not at all. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import { SalesbookError, type ErrorCode } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { previewWords } from "../i18n/preview";
import { ledgerWords } from "../i18n/ledger";
import type { Inspection } from "../import/inspection";
import { isLedger, type LedgerHead } from "../ledger/ledger";
import { FileState } from "../taskpane/data-file-field";
import type { Opening } from "../taskpane/open-in-worker";
import { useDataFile } from "../taskpane/use-data-file";
import { LanguageContext } from "../taskpane/words";
import { canBeFree, TABLE_SETS } from "./open-file";

export interface OpenDialogProps {
  readonly file: File;
  /** The same file, on its way. */
  readonly opening: Opening;
  /** Whether the user wants to say what the columns are though they fill no table by themselves. */
  readonly isAsked: boolean;
  readonly language: Language;
  readonly onTables: (inspection: Inspection) => void;
  /** Takes the file as the lines of a ledger. */
  readonly onLines: () => void;
  /** `isList` where the file may still become tables. */
  readonly onAsItIs: (isList: boolean) => void;
  /** Why not even the cells of the file can be read. */
  readonly onFailed: (error: unknown) => void;
  readonly onClose: () => void;
}

/** The open dialog. */
export function OpenDialog({
  file,
  opening,
  isAsked,
  language,
  onLines,
  onTables,
  onAsItIs,
  onFailed,
  onClose,
}: OpenDialogProps): ReactNode {
  const styles = useStyles();
  const words = previewWords[language];
  const { workbench, pane } = catalogues[language];
  const data = useDataFile(TABLE_SETS, language, { ...opening, name: file.name });
  const { inspection, problem } = data;
  const isNoList = inspection !== null && inspection.problems.some(({ kind }) => kind === "columnMissing");
  const error = problem?.error;
  const isTooLong =
    inspection?.problems.some(({ kind }) => kind === "fileTooLarge") === true ||
    (error instanceof SalesbookError && TOO_LONG.has(error.code));
  const isOfLines = isTooLong || (inspection !== null && isLedger(headOf(inspection)));
  const isReadable = error === undefined || (error instanceof SalesbookError && canBeFree(error));

  // A file that is no list of customers and no ledger is welcome as it is.
  const goOn = useEffectEvent(() => onAsItIs(true));
  useEffect(() => {
    if (isNoList && !isAsked && !isOfLines) goOn();
  }, [isNoList, isAsked, isOfLines]);
  const giveUp = useEffectEvent(() => onFailed(error));
  const isHopeless = !isReadable && !isOfLines;
  useEffect(() => {
    if (isHopeless) giveUp();
  }, [isHopeless]);
  if ((isNoList && !isAsked && !isOfLines) || isHopeless) return null;

  const make = (): void => {
    data.keep();
    if (inspection) onTables(inspection);
  };
  return (
    <LanguageContext value={language}>
      <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle>{fill(words.dialogTitle, { file: file.name })}</DialogTitle>
            <DialogContent className={styles.content}>
              <FileState file={data} />
              {inspection?.data && <p>{fill(words.makes, { tables: inspection.tables.join(workbench.listSeparator) })}</p>}
              {inspection?.problems.some(({ kind }) => kind === "fileTooLarge") && <p>{words.tooMany}</p>}
            </DialogContent>
            <DialogActions fluid>
              {isOfLines && (
                <Button appearance="primary" onClick={onLines}>
                  {ledgerWords[language].step.makeFromLines}
                </Button>
              )}
              <Button appearance={isOfLines ? "secondary" : "primary"} disabled={data.status !== "ready"} onClick={make}>
                {words.make}
              </Button>
              {isReadable && <Button onClick={() => onAsItIs(false)}>{words.asItIs}</Button>}
              <Button onClick={onClose}>{pane.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </LanguageContext>
  );
}

/** Refused as a list for its length alone. */
const TOO_LONG: ReadonlySet<string> = new Set<ErrorCode>(["fileTooLong", "fileTooMuch", "fileStopped"]);

/** The beginning of a file as it was inspected: its headings, and some cells of each column. */
function headOf({ file, columns }: Inspection): LedgerHead {
  const rows = Array.from({ length: Math.max(0, ...columns.map(({ examples }) => examples.length)) }, (_, row) =>
    columns.map(({ examples }) => examples[row] ?? ""),
  );
  return { file, encoding: null, headings: columns.map(({ name }) => name), rows, unit: null, firstLine: 2 };
}

const useStyles = makeStyles({
  surface: { maxWidth: "760px", "@media (max-width: 480px)": { padding: "12px" } },
  content: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px", "& > p": { margin: 0 } },
});
