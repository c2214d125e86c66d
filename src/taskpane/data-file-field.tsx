/** The field for the user's data file. */
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { fill } from "../i18n";
import type { Fault } from "./form";
import { FilePreview } from "./file-preview";
import type { DataFile } from "./use-data-file";
import { failureWords, useWords } from "./words";

/** The choice of a data file, what was recognised in it, and what stands in the way. */
export function DataFileField({ file, fault }: { file: DataFile; fault: Fault | undefined }): ReactNode {
  const styles = useStyles();
  const { words } = useWords();
  const action = useId();
  const input = useRef<HTMLInputElement>(null);
  const { inspection, problem, reading } = file;
  return (
    <div className={styles.group}>
      <Field label={words.file} hint={inspection ? undefined : words.fileHint} validationMessage={fault && words[fault.message]}>
        {(field) => (
          <Button
            {...field}
            className={styles.start}
            // Named by the label and by its own words, which a speech user sees and says.
            aria-labelledby={`${field["aria-labelledby"]} ${action}`}
            aria-invalid={undefined}
            aria-required={undefined}
            data-invalid={fault !== undefined}
            disabledFocusable={reading !== null}
            onClick={() => input.current?.click()}
          >
            <span id={action}>{(inspection ?? problem) ? words.chooseAnotherFile : words.chooseFile}</span>
          </Button>
        )}
      </Field>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xltx,.xltm,.xls,.xlt,.xlsb,.ods,.ots,.fods,.xml,.htm,.html"
        hidden
        data-testid="file"
        onChange={(event) => {
          const picked = event.target.files?.[0];
          // The same file can be picked again after it was mended.
          event.target.value = "";
          if (picked) void file.open(picked);
        }}
      />
      <FileState file={file} />
    </div>
  );
}

/** What is known of the file: that it is read, what stands in the way, which sheets it has, what was understood of it. */
export function FileState({ file }: { file: DataFile }): ReactNode {
  const styles = useStyles();
  const { words } = useWords();
  const { inspection, problem, reading } = file;
  const sheets = (problem ?? file).source?.sheets;
  return (
    <>
      <div role="status" className={styles.group}>
        {reading !== null && (
          <>
            <Caption1>{fill(words.fileReading, { file: reading })}</Caption1>
            <ProgressBar aria-label={words.progress} />
          </>
        )}
        {reading === null && problem && <Problem problem={problem} kept={inspection?.file ?? null} />}
      </div>
      {reading !== null && (
        <Button size="small" className={styles.start} onClick={file.cancel}>
          {words.cancel}
        </Button>
      )}
      {sheets && (
        <Field label={words.sheetChoice}>
          <Select value={(problem ?? file).source?.sheet ?? ""} onChange={(_, { value }) => value && void file.chooseSheet(value)}>
            <option value="">{words.sheetChoicePrompt}</option>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      {inspection && <FilePreview inspection={inspection} choices={file.choices} kept={file.kept} onChoose={file.choose} />}
    </>
  );
}

function Problem({ problem, kept }: { problem: NonNullable<DataFile["problem"]>; kept: string | null }): ReactNode {
  const styles = useStyles();
  const { language, words } = useWords();
  const { message, details } = failureWords(problem.error, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{words.fileNotRead}</MessageBarTitle> {message}
        {details && ` (${details})`}
        {kept !== null && ` ${fill(words.fileKept, { file: kept })}`}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start", justifySelf: "start" },
  title: { display: "block" },
});
