/** Asks which rows of a list are shown, by what they hold in one column. */
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState, type FormEvent, type ReactNode } from "react";
import type { Criterion } from "../hosts/workbench-contents";
import type { List } from "../hosts/workbench-lists";
import { catalogues, fill, type Language } from "../i18n";
import { isShown } from "./filter";

/** As many values as somebody may look through; the others are found by typing. */
const MOST_SHOWN = 500;

export interface FilterDialogProps {
  /** Of the column; "" where the list has none. */
  readonly heading: string;
  readonly list: List;
  /** What the column shows in a row. */
  readonly textAt: (row: number) => string;
  /** What is shown by this column now. */
  readonly criterion: Criterion | null;
  readonly language: Language;
  /** `null` shows all. */
  readonly onFilter: (criterion: Criterion | null) => void;
  readonly onClose: () => void;
}

/** The open dialog. */
export function FilterDialog({ heading, list, textAt, criterion, language, onFilter, onClose }: FilterDialogProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench.filter;
  const [text, setText] = useState(criterion?.text ?? "");
  const [without, setWithout] = useState<ReadonlySet<string>>(criterion?.without ?? new Set());
  const values = useMemo(() => valuesOf(list, textAt, language), [list, textAt, language]);
  const found = values.filter(([value]) => isShown(value, { text, without: new Set() }));
  const checked = found.filter(([value]) => !without.has(value)).length;

  const mark = (marked: readonly (readonly [string, number])[], isChecked: boolean): void => {
    const next = new Set(without);
    for (const [value] of marked) {
      if (isChecked) next.delete(value);
      else next.add(value);
    }
    setWithout(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (checked === 0) return;
    onFilter(text === "" && without.size === 0 ? null : { text, without });
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{heading === "" ? words.title : fill(words.titleOf, { heading })}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={words.text}>
                <Input value={text} onChange={(_, { value }) => setText(value)} />
              </Field>
              <Checkbox
                label={words.all}
                checked={checked === 0 ? false : checked === found.length ? true : "mixed"}
                onChange={() => mark(found, checked !== found.length)}
              />
              <div role="group" aria-label={words.values} className={styles.values}>
                {found.slice(0, MOST_SHOWN).map(([value, count]) => (
                  <Checkbox
                    key={value}
                    label={fill(words.value, { value: value === "" ? words.blank : value, count: count.toLocaleString(language) })}
                    checked={!without.has(value)}
                    onChange={(_, data) => mark([[value, count]], data.checked === true)}
                  />
                ))}
              </div>
              {found.length > MOST_SHOWN && (
                <div>{fill(words.more, { shown: MOST_SHOWN, total: found.length.toLocaleString(language) })}</div>
              )}
              {checked === 0 && (
                <div role="alert" className={styles.problem}>
                  {words.nothing}
                </div>
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={checked === 0}>
                {words.accept}
              </Button>
              {criterion && (
                <Button
                  onClick={() => {
                    onFilter(null);
                    onClose();
                  }}
                >
                  {words.clear}
                </Button>
              )}
              <Button onClick={onClose}>{catalogues[language].workbench.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** What the column holds, each once with how many rows hold it, in the order of the language; blank cells last. */
function valuesOf({ rows }: List, textAt: (row: number) => string, language: Language): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) counts.set(textAt(row), (counts.get(textAt(row)) ?? 0) + 1);
  const collator = new Intl.Collator(language, { numeric: true });
  return [...counts].sort(([one], [other]) => Number(one === "") - Number(other === "") || collator.compare(one, other));
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  values: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "min(320px, 40vh)",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
