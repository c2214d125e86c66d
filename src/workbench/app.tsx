/** The workbench: the grid with what belongs to it on the left, the task pane on the right. */
import { Button, FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { Workbench } from "../hosts/workbench";
import type { List } from "../hosts/workbench-lists";
import { sheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import { between } from "../sheet/areas";
import { Pane } from "../taskpane/pane";
import type { Preferences } from "../taskpane/preferences";
import { schemeOf, themeFor, type Look } from "../taskpane/themes";
import type { ChangePreferences } from "../taskpane/use-preferences";

import { CalculationLine } from "./calculation-line";
import type { Command } from "./command-item";
import type { Draft } from "./draft";
import { FileInput } from "./file-input";
import type { FindBarProps } from "./find-bar";
import type { GridHandle } from "./grid";
import { shownText } from "./grid-cells";
import type { Keeper } from "./keeper";
import { BeginningHint, DropHint } from "./large-hints";
import { NoticeBar, type Notice } from "./notices";
import type { Offline } from "./offline";
import { painted } from "./painted";
import { SheetArea } from "./sheet-area";
import { sheetCommands } from "./sheet-commands";
import { Commands } from "./toolbar";
import { useCellCommands } from "./use-cell-commands";
import { useFilters } from "./use-filters";
import { useFileDrop } from "./use-file-drop";
import { useFiles } from "./use-files";
import { useKeeping } from "./use-keeping";
import { goToNextPart, usePageKeys } from "./use-page-keys";
import { usePanePlace } from "./use-pane-place";
import { useSize } from "./use-size";
import { useWork } from "./use-work";
import { explainProblem } from "./words";

const OpenDialog = lazy(async () => ({ default: (await import("./open-dialog")).OpenDialog }));
const FilterDialog = lazy(async () => ({ default: (await import("./filter-dialog")).FilterDialog }));
const FindBar = lazy(async () => ({ default: (await import("./find-bar")).FindBar }));
const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog")).KeysDialog }));

export interface AppProps {
  readonly workbench: Workbench;
  readonly keeper: Keeper;
  readonly offline: Offline;
  /** When the work was saved that the page starts with; `null` when it starts empty. */
  readonly restored: number | null;
  /** What was being typed when the page was left. */
  readonly draft: Draft | null;
  readonly language: Language;
  readonly look: Look;
  readonly preferences: Preferences;
  readonly onPreferencesChange: ChangePreferences;
}

/** Milliseconds after which the pane is drawn also where the cells are not there yet. */
const PANE_PATIENCE = 1_000;

/** A column whose rows are to be filtered. */
interface FilterAsked {
  readonly list: List;
  readonly column: number;
}

/** The whole page. */
export function App(props: AppProps): ReactNode {
  const { workbench, keeper, offline, language, look, preferences, onPreferencesChange } = props;
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const state = useWork(workbench);
  const isUpdated = useSyncExternalStore(offline.subscribe, offline.isUpdated);
  const files = useFiles(workbench, language);
  const keeping = useKeeping(keeper, workbench, language, props.restored, files.say);
  const [page, { width, height }] = useSize();
  const [isChartShown, setChartShown] = useState(true);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const grid = useRef<GridHandle>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { active, contents } = state;
  /** Sheets that come back are seen before the pane, which takes as long to draw. */
  const [isPaneDue, setPaneDue] = useState(active === null);
  useEffect(() => {
    const timer = setTimeout(() => setPaneDue(true), PANE_PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const place = usePanePlace(width, active);
  /** A theme that is another object is taken for another theme. */
  const theme = useMemo(() => themeFor(look, language), [look, language]);

  /** The grid is painted only when what it shows has changed, not with every selection. */
  const view = useMemo(() => (active === null ? null : sheetView(contents, active)), [contents, active]);
  const hasCharts = (view?.charts.length ?? 0) > 0;
  const filters = useFilters(workbench, view, language);
  const { hidden } = filters;
  const commands = sheetCommands(workbench, state, view, hidden, files, language);
  const [asked, setAsked] = useState<FilterAsked | null>(null);
  /** How often finding was asked for since it was put away. */
  const [finding, setFinding] = useState(0);
  const isHidden = useCallback((row: number): boolean => hidden.has(row), [hidden]);

  const askFilter = async (): Promise<void> => {
    const { listAround } = await import("../hosts/workbench-lists");
    const { contents: now, active: sheet, selection } = workbench.state();
    const list = sheet === null ? null : listAround(sheetView(now, sheet), selection);
    if (list) setAsked({ list, column: selection.column });
    else files.say({ kind: "info", title: words.filter.nowhereTitle, text: words.filter.nowhere });
  };
  const cells = useCellCommands({
    workbench,
    grid,
    sheet: commands,
    view,
    language,
    files,
    filter: () => void askFilter(),
    refused: () => files.say({ kind: "info", title: words.pasteTitle, text: words.pasteText }),
  });
  const filteredText = (row: number): string => (view && asked ? shownText(view.cell(row, asked.column), language) : "");

  const openLatest = useRef(files.open);
  useLayoutEffect(() => {
    openLatest.current = files.open;
  });
  const isFileOver = useFileDrop(useCallback((dropped) => openLatest.current(dropped), []));

  const problem = state.problem === null ? null : explainProblem(state.problem, language);
  const front: Notice | null = problem ? { kind: "warning", ...problem } : files.notice;
  const update: Notice | null = isUpdated
    ? {
        kind: "info",
        title: words.updateTitle,
        text: words.updateText,
        actions: [{ label: words.updateReload, onAct: () => void keeper.flush().then(offline.update) }],
      }
    : null;
  const back = keeping.notice ?? update;

  /** The pane does not change with the grid; it is not drawn again with every keystroke. */
  const pane = useMemo(
    () => (
      <Pane
        host={workbench.host}
        language={language}
        look={look}
        preferences={preferences}
        onPreferencesChange={onPreferencesChange}
        ledgerFiles={files.lines}
      />
    ),
    [workbench, language, look, preferences, onPreferencesChange, files.lines],
  );

  // Where the pane is put away, nobody would see the lines come.
  const [seenLines, setSeenLines] = useState(files.lines);
  if (seenLines !== files.lines) {
    setSeenLines(files.lines);
    place.show(true);
  }

  const inSheet = (command: Command): Command => (active === null ? null : command);
  const openPicker = (): void => picker.current?.click();
  usePageKeys({
    help: () => setHelpOpen(true),
    open: openPicker,
    ...(active === null ? {} : { download: files.download, find: () => setFinding(finding + 1), filter: () => void askFilter() }),
    undo: workbench.undo,
    redo: workbench.redo,
    ...(state.calculating ? { stop: workbench.stop } : {}),
    ...(state.outdated > 0 ? { calculate: workbench.calculateAgain } : {}),
    nextPart: (from) => goToNextPart(from, grid.current),
  });

  return (
    // Without a class: what is given here is given to menus and dialogs too, and a tall one lies over the whole page.
    <FluentProvider theme={theme} lang={language}>
      <div ref={page} className={styles.page} style={{ colorScheme: schemeOf(look) }}>
        <main className={mergeClasses(styles.main, place.isNarrow && place.isShown && styles.away)}>
          <h1 className={styles.unseen}>{words.title}</h1>
          <Commands
            language={language}
            chart={hasCharts ? isChartShown : null}
            pane={place.isShown}
            kept={keeping.status}
            onOpen={openPicker}
            onDownload={active === null ? null : files.download}
            onDownloadCsv={active === null ? null : files.downloadCsv}
            onUndo={state.canUndo ? workbench.undo : null}
            onRedo={state.canRedo ? workbench.redo : null}
            onAddRows={commands.addRows}
            onInsertRow={cells.insertRows}
            onDeleteRows={cells.deleteRows}
            onFill={inSheet(cells.fillDown)}
            onSortAscending={inSheet(cells.sortAscending)}
            onSortDescending={inSheet(cells.sortDescending)}
            onFilter={inSheet(cells.filter)}
            onShowAll={filters.filtered && filters.clear}
            onFind={inSheet(() => setFinding(finding + 1))}
            onStartAnew={contents.tabs.length > 0 ? keeping.startAnew : null}
            onClearKept={keeping.clear}
            onKeepAgain={keeping.keepAgain}
            onKeys={() => setHelpOpen(true)}
            onCells={() => grid.current?.focus()}
            onChart={() => setChartShown(!isChartShown)}
            onPane={() => place.show(!place.isShown)}
          />
          <FileInput handle={picker} onFile={(file) => files.open([file])} />
          <div className={styles.notices}>
            <NoticeBar notice={back} language={language} onDismiss={keeping.notice ? keeping.dismiss : offline.dismiss} />
            <NoticeBar notice={front} language={language} onDismiss={problem ? workbench.dismiss : () => files.say(null)} />
          </div>
          <CalculationLine
            state={state}
            language={language}
            onStop={workbench.stop}
            onAgain={workbench.calculateAgain}
            onGone={() => grid.current?.focus()}
          />
          {view && finding > 0 && (
            <Suspense fallback={null}>
              <Finding
                workbench={workbench}
                view={view}
                isHidden={isHidden}
                asked={finding}
                language={language}
                onShow={(cell) => workbench.goTo(view.name, between(cell))}
                onReplace={(typed) =>
                  void workbench.type(typed.map(({ row, column, text }) => ({ place: { sheet: view.name, row, column }, text })))
                }
                onClose={() => {
                  setFinding(0);
                  grid.current?.focus();
                }}
              />
            </Suspense>
          )}
          {view ? (
            <SheetArea
              workbench={workbench}
              view={view}
              language={language}
              isDark={schemeOf(look) === "dark"}
              isChartShown={isChartShown}
              pageHeight={height}
              grid={grid}
              filters={filters}
              draft={props.draft}
              commands={cells}
              onDrawn={() => isPaneDue || void painted().then(() => setPaneDue(true))}
              onAdd={commands.addSheet}
              onRows={commands.rows}
              onRemove={commands.remove}
            />
          ) : (
            <BeginningHint language={language} onAddSheet={commands.addSheet} />
          )}
        </main>
        <div
          // On a narrow page it is all there is.
          role={place.isNarrow && place.isShown ? "main" : "complementary"}
          id="pane"
          className={mergeClasses(styles.pane, place.isNarrow && styles.wide, !place.isShown && styles.away)}
          aria-label={words.pane}
        >
          {place.isNarrow && active !== null && (
            <Button className={styles.back} onClick={() => place.show(false)}>
              {words.hidePane}
            </Button>
          )}
          {isPaneDue && pane}
        </div>
        {isFileOver && <DropHint language={language} />}
        {files.asked && (
          <Suspense fallback={null}>
            <OpenDialog
              // Another file is looked at anew.
              key={`${files.asked.file.name} ${files.asked.isAsked}`}
              file={files.asked.file}
              opening={files.asked.opening}
              isAsked={files.asked.isAsked}
              language={language}
              onLines={() => files.asked && files.openLines([files.asked.file])}
              onTables={(inspection) => files.asked && files.makeTables(files.asked.file, inspection)}
              onAsItIs={(isList) => files.asked && files.openAsItIs(files.asked.file, isList)}
              onFailed={(error) => files.asked && files.refuse(files.asked.file, error)}
              onClose={files.leave}
            />
          </Suspense>
        )}
        {view && asked && (
          <Suspense fallback={null}>
            <FilterDialog
              heading={asked.list.heading === null ? "" : filteredText(asked.list.heading)}
              list={asked.list}
              textAt={filteredText}
              criterion={filters.criterionOf(asked.column)}
              language={language}
              onFilter={(criterion) => filters.set(asked.list, asked.column, criterion)}
              onClose={() => {
                setAsked(null);
                setTimeout(() => document.activeElement === document.body && grid.current?.focus());
              }}
            />
          </Suspense>
        )}
        {isHelpOpen && (
          <Suspense fallback={null}>
            <KeysDialog
              language={language}
              onClose={() => {
                setHelpOpen(false);
                // Where the dialog was opened by a key, the keyboard was in the grid.
                setTimeout(() => document.activeElement === document.body && grid.current?.focus());
              }}
            />
          </Suspense>
        )}
      </div>
    </FluentProvider>
  );
}

/** The bar that finds from the selected cell on. */
function Finding({ workbench, ...props }: Omit<FindBarProps, "at"> & Pick<AppProps, "workbench">): ReactNode {
  const { selection } = useSyncExternalStore(workbench.subscribe, workbench.state);
  return <FindBar at={selection} {...props} />;
}

const useStyles = makeStyles({
  page: { height: "100dvh", display: "flex", overflow: "hidden" },
  main: { flex: "1 1 0", minWidth: 0, display: "flex", flexDirection: "column", position: "relative" },
  // Above the tabs, over the cells: what comes and goes moves no row from under the pointer.
  notices: {
    position: "absolute",
    right: tokens.spacingHorizontalM,
    bottom: "44px",
    width: `min(480px, calc(100% - 2 * ${tokens.spacingHorizontalM}))`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    zIndex: 5,
  },
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
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
