/** The workbench: the grid with what belongs to it on the left, the task pane on the right. */
import { Button, FluentProvider, makeStyles, mergeClasses, Text, Title2, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type DragEvent, type KeyboardEvent, type ReactNode } from "react";
import type { Workbench } from "../hosts/workbench";
import { placeOf } from "../hosts/workbench-contents";
import { sheetView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import { Pane } from "../taskpane/pane";
import { themeFor, type Look } from "../taskpane/themes";
import { Charts } from "./charts";
import { FormulaBar } from "./formula-bar";
import { canGrow } from "../workbook/request";
import { Grid, type GridHandle } from "./grid";
import { listAt, promptAt } from "./grid-look";
import { linkedSheet } from "./links";
import { NoticeBar, type Notice } from "./notices";
import { SheetTabs } from "./tabs";
import { Commands } from "./toolbar";
import { useFiles } from "./use-files";
import { useSize } from "./use-size";
import { cellName, explainProblem } from "./words";

export interface AppProps {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly look: Look;
}

const ROWS_ADDED = 10;
/** Narrower than this there is room for the grid or the pane, not both. */
const NARROW = 760;

/** The whole page. */
export function App({ workbench, language, onLanguageChange, look }: AppProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const state = useSyncExternalStore(workbench.subscribe, workbench.state);
  const files = useFiles(workbench, language);
  const [page, { width, height }] = useSize();
  const [chartHolder, { width: chartWidth }] = useSize();
  const isNarrow = width > 0 && width < NARROW;
  const [paneWish, setPaneWish] = useState<boolean | null>(null);
  const [isChartShown, setChartShown] = useState(true);
  const [editing, setEditing] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const { active, selection } = state;
  const isPaneShown = paneWish ?? (!isNarrow || active === null);

  const { contents, results } = state;
  /** The grid is painted only when what it shows has changed, not with every selection. */
  const view = useMemo(() => (active === null ? null : sheetView(contents, results, active)), [contents, results, active]);
  const charts = view?.sheet?.charts ?? [];
  const cell = view?.cell(selection.row, selection.column);
  const source = cell?.spilledFrom === undefined ? null : placeOf(active ?? "", cell.spilledFrom);
  const problem = state.problem === null ? null : explainProblem(state.problem, language);
  const notice: Notice | null = problem ? { kind: "warning", ...problem } : files.notice;

  /** The pane does not change with the grid; it is not drawn again with every keystroke. */
  const pane = useMemo(
    () => <Pane host={workbench.host} language={language} onLanguageChange={onLanguageChange} look={look} />,
    [workbench, language, onLanguageChange, look],
  );

  // On a narrow page the sheets that were just made are shown, not the form that made them.
  useEffect(() => setPaneWish(null), [active, isNarrow]);

  const typeAt = (typed: readonly { readonly row: number; readonly column: number; readonly text: string }[]): void => {
    if (active === null) return;
    // Where a measurement of the time to the painted values starts.
    performance.mark("salesbook-edit");
    void workbench.type(typed.map(({ row, column, text }) => ({ place: { sheet: active, row, column }, text })));
  };

  /** Opens the sheet that a cell links to, if it does. */
  const followAt = (row: number, column: number): boolean => {
    const target = view ? linkedSheet(view.cell(row, column)) : null;
    if (target !== null && contents.tabs.some(({ name }) => name === target)) workbench.show(target);
    return target !== null;
  };

  /** The workbench says why a cell cannot be typed into; a link is followed instead. */
  const refuseAt = (row: number, column: number): void => {
    if (active !== null && !followAt(row, column)) void workbench.type([{ place: { sheet: active, row, column }, text: "" }]);
  };

  return (
    <FluentProvider theme={themeFor(look, language)} lang={language} className={styles.provider}>
      <div ref={page} className={styles.page} style={{ colorScheme: look }} onKeyDown={(event) => undoByKey(event, workbench)}>
        <main
          className={mergeClasses(styles.main, isNarrow && isPaneShown && styles.away)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => dropped(event, files.open)}
        >
          <h1 className={styles.unseen}>{words.title}</h1>
          <Commands
            language={language}
            canUndo={state.canUndo}
            canRedo={state.canRedo}
            canAddRows={view?.sheet !== undefined && view.sheet.tables.length > 0 && canGrow(view.sheet.table)}
            canDownload={active !== null}
            chart={charts.length > 0 ? isChartShown : null}
            pane={isPaneShown}
            onOpen={files.open}
            onDownload={files.download}
            onUndo={workbench.undo}
            onRedo={workbench.redo}
            onAddRows={() => active !== null && workbench.addRows(active, ROWS_ADDED)}
            onChart={() => setChartShown(!isChartShown)}
            onPane={() => setPaneWish(!isPaneShown)}
          />
          <NoticeBar notice={notice} language={language} onDismiss={problem ? workbench.dismiss : files.dismiss} />
          {view && cell && active !== null ? (
            <>
              <FormulaBar
                row={selection.row}
                column={selection.column}
                cell={cell}
                source={source ? cellName(source.row, source.column) : null}
                prompt={promptAt(view, selection.row, selection.column)}
                hasList={listAt(view, selection.row, selection.column) !== null}
                editing={editing}
                calculating={state.calculating}
                language={language}
                onEnter={(text) => typeAt([{ row: selection.row, column: selection.column, text }])}
                onLeave={() => grid.current?.focus()}
              />
              <div className={styles.grid}>
                <Grid
                  key={active}
                  handle={grid}
                  view={view}
                  language={language}
                  isDark={look === "dark"}
                  label={fill(words.grid, { sheet: active })}
                  selection={selection}
                  reveal={state.reveal}
                  onType={typeAt}
                  onRefuse={refuseAt}
                  onFollow={followAt}
                  onSelect={workbench.select}
                  onEditing={setEditing}
                  onLeave={() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()}
                />
              </div>
              {charts.length > 0 && (
                <div ref={chartHolder} className={mergeClasses(styles.chart, !isChartShown && styles.away)}>
                  {isChartShown && chartWidth > 0 && (
                    <Charts view={view} charts={charts} width={chartWidth} height={chartHeight(height)} language={language} />
                  )}
                </div>
              )}
              <SheetTabs
                names={contents.tabs.map(({ name }) => name)}
                active={active}
                language={language}
                onShow={workbench.show}
                onAdd={() => workbench.addSheet(freeName(contents.tabs, words.freeSheet))}
                onRemove={workbench.removeSheet}
              />
            </>
          ) : (
            <div className={styles.empty}>
              <TableAddRegular fontSize={48} />
              <Title2 as="h2">{words.emptyTitle}</Title2>
              <Text as="p">{words.emptyText}</Text>
              <Text as="p">{words.emptyFile}</Text>
              <Button onClick={() => workbench.addSheet(freeName(contents.tabs, words.freeSheet))}>{words.emptySheet}</Button>
            </div>
          )}
        </main>
        <aside className={mergeClasses(styles.pane, isNarrow && styles.wide, !isPaneShown && styles.away)} aria-label={words.pane}>
          {isNarrow && active !== null && (
            <Button className={styles.back} onClick={() => setPaneWish(false)}>
              {words.hidePane}
            </Button>
          )}
          {pane}
        </aside>
      </div>
    </FluentProvider>
  );
}

/** A quarter of the page, within what can be read. */
function chartHeight(page: number): number {
  return Math.round(Math.min(240, Math.max(150, page * 0.24)));
}

function freeName(tabs: readonly { readonly name: string }[], pattern: string): string {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(fill(pattern, { n }).toLowerCase())) n += 1;
  return fill(pattern, { n });
}

function undoByKey(event: KeyboardEvent, workbench: Workbench): void {
  if (
    !(event.ctrlKey || event.metaKey) ||
    event.defaultPrevented ||
    event.target instanceof HTMLInputElement ||
    event.target instanceof HTMLSelectElement
  )
    return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) workbench.redo();
  else workbench.undo();
}

function dropped(event: DragEvent, open: (file: File) => void): void {
  const file = event.dataTransfer.files[0];
  if (!file) return;
  event.preventDefault();
  open(file);
}

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: { height: "100dvh", display: "flex", overflow: "hidden" },
  main: { flex: "1 1 0", minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    width: "350px",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > :last-child": { flexGrow: 1, minHeight: 0 },
  },
  wide: { width: "100%", borderLeft: "none" },
  back: { margin: tokens.spacingHorizontalS, flexShrink: 0 },
  away: { display: "none" },
  grid: { flex: "1 1 0", minHeight: "160px" },
  chart: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    "@media (max-height: 560px)": { display: "none" },
  },
  empty: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    "& p": { margin: 0, maxWidth: "520px" },
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
