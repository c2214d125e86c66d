/** The formula, the button that writes it into the selected cell, and how that ended; always in view. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { FunctionName } from "../functions/table";
import type { CellPlace, Selection } from "../hosts/host";
import { fill } from "../i18n";
import type { FunctionWords } from "../functions/function-words";
import { addressOf } from "../sheet/address";
import { textOf } from "../sheet/cell-text";
import type { Area } from "../sheet/sheet";
import type { TypedArguments } from "./function-arguments";
import type { Call } from "./function-call";
import { coversArguments, insertFunction, placeFor, type Insertion, type WrittenCall, type Written } from "./function-insertion";
import { usePane } from "./pane-context";
import { failureWords, useWords } from "./words";
import { FOOT } from "./looks";

interface FunctionInsertProps {
  readonly name: FunctionName;
  readonly typed: TypedArguments;
  readonly call: Call;
  readonly selection: Selection | null;
  readonly words: FunctionWords;
  /** `null` while an argument is wrong. */
  readonly formula: string | null;
}

type News = Insertion | { readonly step: "failed"; readonly error: unknown };

export function FunctionInsert({ name, typed, call, selection, words, formula }: FunctionInsertProps): ReactNode {
  const styles = useStyles();
  const { host } = usePane();
  const { view } = words;
  const [news, setNews] = useState<News | null>(null);
  const [last, setLast] = useState<Written | null>(null);
  const [isBusy, setBusy] = useState(false);
  const size = sizeOf(call);
  const target = useTarget({ host, name, typed, size }, selection);
  const isReady = target !== null && formula !== null && (call.step === "done" || call.step === "refused" || call.step === "tooLarge");

  async function insert(replace: boolean): Promise<void> {
    if (!isReady || isBusy) return;
    setBusy(true);
    try {
      // The cell that is selected now, whatever the pane has heard of.
      const now = await host.readSelection();
      const place = await placeFor({ host, name, typed, size }, now);
      const found = await insertFunction({ host, name, typed, size, place, last, replace });
      if (found.step === "inserted") setLast(found.written);
      setNews(found);
    } catch (error) {
      setNews({ step: "failed", error });
    } finally {
      setBusy(false);
    }
  }

  return (
    <footer className={styles.footer}>
      <div role="alert">
        {news && news.step !== "inserted" && (
          <Obstacle news={news} words={words} onReplace={() => void insert(true)} onKeep={() => setNews(null)} />
        )}
      </div>
      <div role="status">{news?.step === "inserted" && <Inserted area={news.written.area} words={words} />}</div>
      {formula !== null && (
        <div className={styles.line}>
          <span className={styles.label}>{view.formula}</span> <code className={styles.formula}>{formula}</code>
        </div>
      )}
      <Button appearance="primary" className={styles.button} disabledFocusable={!isReady || isBusy} onClick={() => void insert(false)}>
        {target === null ? view.insertNowhere : fill(view.insert, { cell: addressOf(target) })}
      </Button>
    </footer>
  );
}

/** Rows and columns of the result. */
function sizeOf(call: Call): WrittenCall["size"] {
  const rows = call.step === "done" ? call.rows : [[null]];
  return { rows: rows.length, columns: rows[0]?.length ?? 1 };
}

/** Where the result would go now; `null` while that is not known. */
function useTarget({ host, name, typed, size: { rows, columns } }: WrittenCall, selection: Selection | null): CellPlace | null {
  const [beside, setBeside] = useState<{ readonly of: Selection; readonly place: CellPlace } | null>(null);
  const covers = selection !== null && coversArguments({ name, typed, size: { rows, columns } }, selection);
  useEffect(() => {
    if (selection === null || !covers) return undefined;
    let current = true;
    placeFor({ host, name, typed, size: { rows, columns } }, selection).then(
      (place) => {
        if (current) setBeside({ of: selection, place });
      },
      // The button asks again when it is pressed, and then says why.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host, name, typed, rows, columns, selection, covers]);
  if (selection === null) return null;
  if (covers) return beside?.of === selection ? beside.place : null;
  return { sheet: selection.sheet, row: selection.area.row, column: selection.area.column };
}

function Inserted({ area, words: { view } }: { area: Area; words: FunctionWords }): ReactNode {
  const cell = addressOf(cornerOf(area));
  const isOne = area.rows * area.columns === 1;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{isOne ? fill(view.inserted, { cell }) : fill(view.insertedRange, { cell, range: addressOf(area) })}</MessageBarBody>
    </MessageBar>
  );
}

interface ObstacleProps {
  readonly news: Exclude<News, { step: "inserted" }>;
  readonly words: FunctionWords;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function Obstacle({ news, words, onReplace, onKeep }: ObstacleProps): ReactNode {
  const { language } = useWords();
  const { view } = words;
  if (news.step === "filled") {
    const content = textOf(news.content, undefined, language);
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{fill(view.filled, { cell: addressOf(cornerOf(news.area)), content })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onReplace}>
            {view.replace}
          </Button>
          <Button size="small" onClick={onKeep}>
            {view.keep}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent={news.step === "failed" ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{view.insertFailed}</MessageBarTitle> {reasonOf(news, view, language)}
      </MessageBarBody>
    </MessageBar>
  );
}

function reasonOf(
  news: Exclude<ObstacleProps["news"], { step: "filled" }>,
  view: FunctionWords["view"],
  language: Parameters<typeof failureWords>[1],
): string {
  if (news.step === "failed") return failureWords(news.error, language).message;
  return fill(view.noRoom, { range: addressOf(news.area), count: news.count });
}

function cornerOf({ row, column }: Area): Area {
  return { row, column, rows: 1, columns: 1 };
}

const useStyles = makeStyles({
  footer: {
    ...FOOT,
    gap: tokens.spacingVerticalS,
    "& > :empty": { display: "none" },
  },
  // A formula with a long list scrolls in itself.
  line: { maxHeight: "4.5em", overflowY: "auto", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { color: tokens.colorNeutralForeground2 },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  button: { width: "100%" },
});
