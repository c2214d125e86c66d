/** The workbench: the grid with what belongs to it on the left, the task pane on the right. */
import { Button, FluentProvider, makeStyles, mergeClasses, Text, Title2, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular, TableAddRegular } from "@fluentui/react-icons";
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
import { sheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import { Pane } from "../taskpane/pane";
import type { Preferences } from "../taskpane/preferences";
import { schemeOf, themeFor, type Look } from "../taskpane/themes";
import type { ChangePreferences } from "../taskpane/use-preferences";
import type { GridHandle } from "./grid";
import type { Keeper } from "./keeper";
import { NoticeBar, type Notice } from "./notices";
import type { Offline } from "./offline";
import { SheetArea } from "./sheet-area";
import { sheetCommands } from "./sheet-commands";
import { Commands } from "./toolbar";
import { useFileDrop } from "./use-file-drop";
import { useFiles } from "./use-files";
import { useKeeping } from "./use-keeping";
import { useSize } from "./use-size";
import { explainProblem } from "./words";

const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog")).KeysDialog }));

export interface AppProps {
  readonly workbench: Workbench;
  readonly keeper: Keeper;
  readonly offline: Offline;
  /** When the work was saved that the page starts with; `null` when it starts empty. */
  readonly restored: number | null;
  readonly language: Language;
  readonly look: Look;
  readonly preferences: Preferences;
  readonly onPreferencesChange: ChangePreferences;
}

/** Narrower than this there is room for the grid or the pane, not both. */
const NARROW = 760;

/** The whole page. */
export function App(props: AppProps): ReactNode {
  const { workbench, keeper, offline, language, look, preferences, onPreferencesChange } = props;
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const state = useSyncExternalStore(workbench.subscribe, workbench.state);
  const isUpdated = useSyncExternalStore(offline.subscribe, offline.isUpdated);
  const files = useFiles(workbench, language);
  const keeping = useKeeping(keeper, workbench, language, props.restored, files.say);
  const [page, { width, height }] = useSize();
  const isNarrow = width > 0 && width < NARROW;
  const [paneWish, setPaneWish] = useState<boolean | null>(null);
  const [isChartShown, setChartShown] = useState(true);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const grid = useRef<GridHandle>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { active, contents, results } = state;
  const isPaneShown = paneWish ?? (!isNarrow || active === null);

  /** The grid is painted only when what it shows has changed, not with every selection. */
  const view = useMemo(() => (active === null ? null : sheetView(contents, results, active)), [contents, results, active]);
  const hasCharts = (view?.sheet?.charts.length ?? 0) > 0;
  const commands = sheetCommands(workbench, state, view, files, language);

  const openLatest = useRef(files.open);
  useLayoutEffect(() => {
    openLatest.current = files.open;
  });
  const isFileOver = useFileDrop(useCallback((file) => openLatest.current(file), []));

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
      <Pane host={workbench.host} language={language} look={look} preferences={preferences} onPreferencesChange={onPreferencesChange} />
    ),
    [workbench, language, look, preferences, onPreferencesChange],
  );

  // On a narrow page the sheets that were just made are shown, not the form that made them.
  useEffect(() => setPaneWish(null), [active, isNarrow]);

  // On the whole document: after the sheet that had the keyboard is gone, no part of the page has it.
  const keyed = useRef<(event: KeyboardEvent) => void>(() => undefined);
  const handleKey = (event: KeyboardEvent): void => {
    const command = pageCommand(event);
    if (command === null || (command === "download" && active === null)) return;
    event.preventDefault();
    ({
      help: () => setHelpOpen(true),
      open: () => picker.current?.click(),
      download: files.download,
      undo: workbench.undo,
      redo: workbench.redo,
      nextPart: () => goToNextPart(event.target, grid.current),
    })[command]();
  };
  useLayoutEffect(() => {
    keyed.current = handleKey;
  });
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => keyed.current(event);
    document.addEventListener("keydown", handle);
    return () => document.removeEventListener("keydown", handle);
  }, []);

  return (
    // Without a class: what is given here is given to menus and dialogs too, and a tall one lies over the whole page.
    <FluentProvider theme={themeFor(look, language)} lang={language}>
      <div ref={page} className={styles.page} style={{ colorScheme: schemeOf(look) }}>
        <main className={mergeClasses(styles.main, isNarrow && isPaneShown && styles.away)}>
          <h1 className={styles.unseen}>{words.title}</h1>
          <Commands
            language={language}
            chart={hasCharts ? isChartShown : null}
            pane={isPaneShown}
            kept={keeping.status}
            onOpen={() => picker.current?.click()}
            onDownload={active === null ? null : files.download}
            onDownloadCsv={active === null ? null : files.downloadCsv}
            onUndo={state.canUndo ? workbench.undo : null}
            onRedo={state.canRedo ? workbench.redo : null}
            onAddRows={commands.addRows}
            onInsertRow={commands.hasRows ? () => commands.rows("insert") : null}
            onDeleteRows={commands.hasRows ? () => commands.rows("delete") : null}
            onFill={active === null ? null : () => grid.current?.fill("down")}
            onStartAnew={contents.tabs.length > 0 ? keeping.startAnew : null}
            onClearKept={keeping.clear}
            onKeepAgain={keeping.keepAgain}
            onKeys={() => setHelpOpen(true)}
            onChart={() => setChartShown(!isChartShown)}
            onPane={() => setPaneWish(!isPaneShown)}
          />
          <input
            ref={picker}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,.xlsx"
            data-role="open-file"
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = "";
              if (file) files.open(file);
            }}
          />
          <NoticeBar notice={front} language={language} onDismiss={problem ? workbench.dismiss : () => files.say(null)} />
          <NoticeBar notice={back} language={language} onDismiss={keeping.notice ? keeping.dismiss : offline.dismiss} />
          {view ? (
            <SheetArea
              workbench={workbench}
              view={view}
              language={language}
              isDark={schemeOf(look) === "dark"}
              isChartShown={isChartShown}
              pageHeight={height}
              grid={grid}
              onAdd={commands.addSheet}
              onRows={commands.rows}
              onRemove={commands.remove}
            />
          ) : (
            <div className={styles.empty}>
              <TableAddRegular fontSize={48} />
              <Title2 as="h2">{words.emptyTitle}</Title2>
              <Text as="p">{words.emptyText}</Text>
              <Text as="p">{words.emptyFile}</Text>
              <Button onClick={commands.addSheet}>{words.emptySheet}</Button>
            </div>
          )}
        </main>
        <div
          // On a narrow page it is all there is.
          role={isNarrow && isPaneShown ? "main" : "complementary"}
          id="pane"
          className={mergeClasses(styles.pane, isNarrow && styles.wide, !isPaneShown && styles.away)}
          aria-label={words.pane}
        >
          {isNarrow && active !== null && (
            <Button className={styles.back} onClick={() => setPaneWish(false)}>
              {words.hidePane}
            </Button>
          )}
          {pane}
        </div>
        {isFileOver && (
          <div className={styles.drop} role="status">
            <DocumentArrowDownRegular fontSize={48} />
            <Title2 as="h2">{words.dropTitle}</Title2>
            <Text as="p">{words.dropText}</Text>
          </div>
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

/** From the sheets' tabs to the pane, where it is in view, and from everywhere else to the grid; the grid itself leads to the tabs. */
function goToNextPart(from: EventTarget | null, grid: GridHandle | null): void {
  const pane = document.querySelector<HTMLElement>('#pane [role="tab"][aria-selected="true"]');
  const isOnSheetTabs = from instanceof Element && from.closest("main [role=tablist]") !== null;
  if (grid === null || (isOnSheetTabs && pane?.offsetParent)) pane?.focus();
  else grid.focus();
}

type PageCommand = "help" | "open" | "download" | "undo" | "redo" | "nextPart";

/** Keys that mean the same wherever the keyboard is on the page; inside a field the browser's own undoing comes first. */
function pageCommand(event: KeyboardEvent): PageCommand | null {
  if (event.defaultPrevented) return null;
  if (event.key === "F1") return "help";
  if (event.key === "F6") return "nextPart";
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  switch (event.key.toLowerCase()) {
    case "o":
      return "open";
    case "s":
      return "download";
    case "z":
      return isField ? null : event.shiftKey ? "redo" : "undo";
    case "y":
      return isField ? null : "redo";
    default:
      return null;
  }
}

const useStyles = makeStyles({
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
  /** Over everything; the pointer goes through it to the page, which takes the file. */
  drop: {
    position: "fixed",
    inset: tokens.spacingHorizontalM,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    textAlign: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    "& p": { margin: 0 },
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
