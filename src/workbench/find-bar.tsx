/** Finds and replaces on the sheet in front, below the commands. */
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import type { Point } from "../sheet/areas";
import { cellsWith, replaced, type Wanted } from "./find";
import type { TypedCell } from "./grid-clipboard";

export interface FindBarProps {
  readonly view: SheetView;
  readonly isHidden: (row: number) => boolean;
  /** The cell that is selected. */
  readonly at: Point;
  /** Grows when the bar is asked for again. */
  readonly asked: number;
  readonly language: Language;
  /** Shows a cell, while the keyboard stays here. */
  readonly onShow: (cell: Point) => void;
  readonly onReplace: (cells: readonly TypedCell[]) => void;
  readonly onClose: () => void;
}

/** The open bar. */
export function FindBar({ view, isHidden, at, asked, language, onShow, onReplace, onClose }: FindBarProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench.find;
  const [text, setText] = useState("");
  const [by, setBy] = useState("");
  const [isExact, setExact] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const wanted: Wanted = { text, isExact, isWhole };
  const found = useFound(view, wanted, isHidden, language);
  /** Which way to go once the cells are found: somebody may press Enter before. */
  const due = useRef<1 | -1 | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const count = found?.length ?? 0;
  const place = found?.findIndex(({ row, column }) => row === at.row && column === at.column) ?? -1;
  const go = (way: 1 | -1): void => {
    due.current = found === null ? way : null;
    const next = found && nextOf(found, at, way);
    if (next) onShow(next);
    setDone(null);
  };
  useEffect(() => {
    if (found === null || due.current === null) return;
    const next = nextOf(found, at, due.current);
    due.current = null;
    if (next) onShow(next);
  }, [found, at, onShow]);
  const change = (cells: readonly Point[]): void => {
    const typed = replaced(view, cells, wanted, by);
    if (typed.length > 0) onReplace(typed);
    const left = cells.length - typed.length;
    setDone(
      [
        fill(words.replaced, { count: typed.length.toLocaleString(language) }),
        ...(left > 0 ? [fill(words.left, { count: left.toLocaleString(language) })] : []),
      ].join(catalogues[language].workbench.sentenceSeparator),
    );
  };
  const replaceOne = (): void => {
    const one = found?.[place];
    if (!one || !found) return go(1);
    change([one]);
    const next = nextOf(found, at, 1);
    if (next) onShow(next);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  const said = text === "" ? "" : found === null ? words.looking : count === 0 ? words.none : countText(place, count);

  function countText(index: number, all: number): string {
    const total = all.toLocaleString(language);
    return index < 0 ? fill(words.found, { total }) : fill(words.place, { place: (index + 1).toLocaleString(language), total });
  }

  return (
    <div role="search" aria-label={words.label} className={styles.bar} onKeyDown={keyed}>
      <Field label={words.text} className={styles.field} orientation="horizontal">
        <Input
          input={{ ref: field }}
          size="small"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setDone(null);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) go(event.shiftKey ? -1 : 1);
          }}
        />
      </Field>
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={words.previous}
        title={`${words.previous} (Shift+Enter)`}
        disabledFocusable={count === 0}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={words.next}
        title={`${words.next} (Enter)`}
        disabledFocusable={count === 0}
        onClick={() => go(1)}
      />
      <Checkbox label={words.exact} checked={isExact} onChange={(_, data) => setExact(data.checked === true)} />
      <Checkbox label={words.whole} checked={isWhole} onChange={(_, data) => setWhole(data.checked === true)} />
      <Field label={words.by} className={styles.field} orientation="horizontal">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button size="small" disabledFocusable={count === 0} onClick={replaceOne}>
        {words.replace}
      </Button>
      <Button size="small" disabledFocusable={count === 0} onClick={() => found && change(found)}>
        {words.replaceAll}
      </Button>
      <span role="status" className={styles.said}>
        {done ?? said}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.close}
        icon={<DismissRegular />}
        aria-label={words.close}
        title={`${words.close} (Esc)`}
        onClick={onClose}
      />
    </div>
  );
}

/** The cell after or before a place; round the end to the first. */
function nextOf(found: readonly Point[], { row, column }: Point, way: 1 | -1): Point | undefined {
  const isPast = (cell: Point): boolean => (cell.row === row ? cell.column - column : cell.row - row) * way > 0;
  return way > 0 ? (found.find(isPast) ?? found[0]) : (found.findLast(isPast) ?? found.at(-1));
}

/** The cells that hold what is looked for; `null` until they are found. */
function useFound(view: SheetView, wanted: Wanted, isHidden: (row: number) => boolean, language: Language): readonly Point[] | null {
  const [found, setFound] = useState<{ readonly of: readonly unknown[]; readonly cells: readonly Point[] } | null>(null);
  const { text, isExact, isWhole } = wanted;
  useEffect(() => {
    const search = text === "" ? null : cellsWith(view, { text, isExact, isWhole }, isHidden, language);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (): void => {
      const step = search?.next();
      if (step?.done !== false) setFound({ of: [view, text, isExact, isWhole, isHidden], cells: step?.value ?? [] });
      else timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [view, text, isExact, isWhole, isHidden, language]);
  const isCurrent = [view, text, isExact, isWhole, isHidden].every((part, index) => found?.of[index] === part);
  return found && isCurrent ? found.cells : null;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    position: "relative",
    paddingRight: "44px",
  },
  field: { gridTemplateColumns: "auto 1fr", flex: "0 1 240px", minWidth: "150px", "& label": { paddingTop: "2px", whiteSpace: "nowrap" } },
  said: { flex: "1 1 120px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  close: { position: "absolute", top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalS },
});
