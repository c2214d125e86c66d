/** Lists beside the lines: what no line says, such as visits and stock. */
import { Button, Label, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useId, useRef, type ReactNode } from "react";
import { fill } from "../../i18n";
import { ledgerWords } from "../../i18n/ledger";
import { FileButton } from "../file-button";
import { useWords } from "../words";
import { HINT } from "../looks";

interface ListsFieldProps {
  readonly lists: readonly File[];
  /** Which files a user may choose. */
  readonly accepted: string;
  readonly onLists: (lists: readonly File[]) => void;
}

/** The lists by their files, and a button for one more. */
export function ListsField({ lists, accepted, onLists }: ListsFieldProps): ReactNode {
  const styles = useStyles();
  const { language } = useWords();
  const { step: words } = ledgerWords[language];
  const add = useRef<HTMLButtonElement>(null);
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <Label id={label}>{words.beside}</Label>
      {lists.map((list, index) => (
        <span key={index} className={styles.list}>
          {list.name}
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={fill(words.besideRemove, { file: list.name })}
            onClick={() => {
              onLists(lists.filter((one) => one !== list));
              add.current?.focus();
            }}
          />
        </span>
      ))}
      <FileButton
        ref={add}
        label={words.besideAdd}
        icon={<AddRegular />}
        accept={accepted}
        multiple
        size="small"
        testId="ledger-lists"
        onFiles={(picked) => onLists([...lists, ...picked])}
      />
      <span className={styles.hint}>{words.besideHint}</span>
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  hint: HINT,
});
