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
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { previewWords } from "../i18n/preview";
import type { Inspection } from "../import/inspection";
import { FileState } from "../taskpane/data-file-field";
import { useDataFile } from "../taskpane/use-data-file";
import { LanguageContext } from "../taskpane/words";
import { canBeFree, TABLE_SETS } from "./open-file";

export interface OpenDialogProps {
  readonly file: File;
  /** Whether the user wants to say what the columns are though they fill no table by themselves. */
  readonly isAsked: boolean;
  readonly language: Language;
  readonly onTables: (inspection: Inspection) => void;
  /** `isList` where the file may still become tables. */
  readonly onAsItIs: (isList: boolean) => void;
  /** Why not even the cells of the file can be read. */
  readonly onFailed: (error: unknown) => void;
  readonly onClose: () => void;
}

/** The open dialog. */
export function OpenDialog({ file, isAsked, language, onTables, onAsItIs, onFailed, onClose }: OpenDialogProps): ReactNode {
  const styles = useStyles();
  const words = previewWords[language];
  const { workbench, pane } = catalogues[language];
  const data = useDataFile(TABLE_SETS, language, file);
  const { inspection, problem } = data;
  const isNoList = inspection !== null && inspection.problems.some(({ kind }) => kind === "columnMissing");
  const error = problem?.error;
  const isReadable = error === undefined || (error instanceof SalesbookError && canBeFree(error));

  // A file that is no list of customers is welcome as it is.
  const goOn = useEffectEvent(() => onAsItIs(true));
  useEffect(() => {
    if (isNoList && !isAsked) goOn();
  }, [isNoList, isAsked]);
  const giveUp = useEffectEvent(() => onFailed(error));
  useEffect(() => {
    if (!isReadable) giveUp();
  }, [isReadable]);
  if ((isNoList && !isAsked) || !isReadable) return null;

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
              <Button appearance="primary" disabled={data.status !== "ready"} onClick={make}>
                {words.make}
              </Button>
              <Button onClick={() => onAsItIs(false)}>{words.asItIs}</Button>
              <Button onClick={onClose}>{pane.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </LanguageContext>
  );
}

const useStyles = makeStyles({
  surface: { maxWidth: "760px", "@media (max-width: 480px)": { padding: "12px" } },
  content: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px", "& > p": { margin: 0 } },
});
