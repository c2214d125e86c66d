/** The workbook of last month, from which settings and what was typed are kept. */
import { Button, Label, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useId, useRef, type ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { FileButton } from "../file-button";
import { HINT } from "../looks";
import { useWords } from "../words";

interface BookFieldProps {
  /** The name of the one that is taken. */
  readonly book: string | null;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  /** Takes the sheets of the workbook in front. */
  readonly onOpenBook: () => void;
  readonly onRemove: () => void;
}

/** A file, or the workbook in front; with one of them its name. */
export function BookField({ book, isBusy, onFile, onOpenBook, onRemove }: BookFieldProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { step: words } = ledgerWords[language];
  const choose = useRef<HTMLButtonElement>(null);
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <Label id={label}>{words.book}</Label>
      {book !== null && (
        <span className={styles.book}>
          {book}
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={fill(words.besideRemove, { file: book })}
            disabledFocusable={isBusy}
            onClick={() => {
              onRemove();
              choose.current?.focus();
            }}
          />
        </span>
      )}
      <div className={styles.buttons}>
        <FileButton
          ref={choose}
          label={words.bookChoose}
          accept=".xlsx,.xlsm"
          size="small"
          disabled={isBusy}
          testId="ledger-book"
          onFiles={([file]) => file && onFile(file)}
        />
        <Button size="small" disabledFocusable={isBusy} onClick={onOpenBook}>
          {words.bookHere}
        </Button>
      </div>
      <span className={styles.hint}>{words.bookHint}</span>
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  book: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: HINT,
});
