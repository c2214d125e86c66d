/** The sheet in front: formula bar, grid, charts and the tabs of all sheets. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode, type RefObject } from "react";
import type { Workbench } from "../hosts/workbench";
import { headingRowOf, placeOf } from "../hosts/workbench-contents";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import { lastCell } from "../sheet/areas";
import type { CellCommands } from "./use-cell-commands";
import { CellMenu } from "./cell-menu";
import { Charts } from "./charts";
import { keepDraft, type Draft } from "./draft";
import { FormulaBar } from "./formula-bar";
import { Grid, type GridHandle } from "./grid";
import type { TypedCell } from "./grid-clipboard";
import type { MenuPoint } from "./grid-controller";
import { listAt, promptAt } from "./grid-look";
import { isInReach } from "./grid-sizes";
import { linkedPlace } from "./links";
import { placesNamed, placeTyped } from "./place-typed";
import { SheetStatus } from "./sheet-status";
import type { Filters } from "./use-filters";
import { SheetTabs } from "./tabs";
import { useSize } from "./use-size";
import { cellName } from "./words";

export interface SheetAreaProps {
  readonly workbench: Workbench;
  readonly view: SheetView;
  readonly language: Language;
  readonly isDark: boolean;
  readonly isChartShown: boolean;
  /** Pixels of the page from top to bottom. */
  readonly pageHeight: number;
  readonly grid: RefObject<GridHandle | null>;
  readonly filters: Filters;
  /** What was being typed when the page was left. */
  readonly draft: Draft | null;
  /** What can be done with the selected cells. */
  readonly commands: CellCommands;
  /** The cells in view were drawn. */
  readonly onDrawn: () => void;
  readonly onAdd: () => void;
  readonly onRows: (way: "insert" | "delete") => void;
  readonly onRemove: (name: string) => void;
}

/** One sheet, with all that stands around it. */
export function SheetArea(props: SheetAreaProps): ReactNode {
  const { workbench, view, language, grid, filters } = props;
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const { contents, selection, reveal, calculating } = useSyncExternalStore(workbench.subscribe, workbench.state);
  const [holder, { width }] = useSize();
  const [editing, setEditing] = useState<string | null>(null);
  const [hiddenAbove, setHiddenAbove] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuPoint | null>(null);
  const { hidden } = filters;
  const isHidden = useCallback((y: number): boolean => hidden.has(y), [hidden]);
  const { charts } = view;
  const { row, column } = selection;
  const cell = view.cell(row, column);
  const source = cell.spilledFrom === undefined ? null : placeOf(view.name, cell.spilledFrom);
  const names = useMemo(() => contents.tabs.map(({ name }) => name), [contents]);

  /** Asked for only where somebody types a place: it lays out sheets that nobody has looked at. */
  const places = useCallback(() => placesNamed(contents), [contents]);

  /** As it is now: the editor may close after another cell is selected. */
  const draft = (text: string | null): void => {
    const at = workbench.state().selection;
    keepDraft(text === null ? null : { sheet: view.name, row: at.row, column: at.column, text });
  };

  const jump = (typed: string): boolean => {
    const place = placeTyped(typed, contents, view.name);
    if (!place || (place.area && !isInReach(lastCell(place.area), workbench.view(place.sheet)))) return false;
    workbench.goTo(place.sheet, place.area);
    return true;
  };

  const typeAt = (typed: readonly TypedCell[]): void => {
    // Where a measurement of the time to the painted values starts.
    performance.mark("salesbook-edit");
    void workbench.type(typed.map((one) => ({ place: { sheet: view.name, row: one.row, column: one.column }, text: one.text })));
  };

  /** Goes to what a cell links to, if it does. */
  const followAt = (y: number, x: number): boolean => {
    const sheets = contents.books.flatMap((book) => book?.sheets ?? []);
    const target = linkedPlace(view.cell(y, x), sheets, workbench.view);
    if (target !== null && names.includes(target.sheet)) workbench.goTo(target.sheet, target.area);
    return target !== null;
  };

  /** The workbench says why a cell cannot be typed into; a link is followed instead. */
  const refuseAt = (y: number, x: number): void => {
    if (!followAt(y, x)) void workbench.type([{ place: { sheet: view.name, row: y, column: x }, text: "" }]);
  };

  return (
    <>
      <FormulaBar
        row={row}
        column={column}
        cell={cell}
        source={source ? cellName(source.row, source.column) : null}
        prompt={promptAt(view, row, column)}
        hasList={listAt(view, row, column) !== null}
        editing={editing}
        calculating={calculating !== null}
        above={hasAbove(view) ? (hiddenAbove === view.name ? "hidden" : "shown") : null}
        places={places}
        language={language}
        onGo={(place) => grid.current?.goTo(place)}
        onJump={jump}
        onTyping={draft}
        onEnter={(text) => typeAt([{ row, column, text }])}
        onLeave={() => grid.current?.focus()}
      />
      {/* What is being calculated shows what it gave before, and is not told to be of before until that is over. */}
      <div className={styles.grid} {...(calculating ? { "data-calculating": true } : {})}>
        <Grid
          key={view.name}
          handle={grid}
          view={view}
          hidden={hidden}
          language={language}
          isDark={props.isDark}
          label={fill(words.grid, { sheet: view.name })}
          selection={selection}
          reveal={reveal}
          onType={typeAt}
          onRefuse={refuseAt}
          onFollow={followAt}
          onSelect={workbench.select}
          draft={props.draft?.sheet === view.name ? props.draft : null}
          onEditing={(text) => {
            setEditing(text);
            draft(text);
          }}
          onRows={props.onRows}
          onDrawn={props.onDrawn}
          onAbove={(isHidden) => setHiddenAbove(isHidden ? view.name : null)}
          onWidths={(widths) => workbench.setWidths(view.name, widths)}
          onMenu={setMenu}
          onFilter={() => props.commands.filter?.()}
          onLeave={() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()}
        />
      </div>
      {charts.length > 0 && (
        <div ref={holder} className={mergeClasses(styles.chart, !props.isChartShown && styles.away)}>
          {props.isChartShown && width > 0 && (
            <Charts view={view} charts={charts} width={width} height={chartHeight(props.pageHeight)} language={language} />
          )}
        </div>
      )}
      <SheetTabs
        names={names}
        active={view.name}
        language={language}
        onShow={workbench.show}
        onAdd={props.onAdd}
        onRename={workbench.renameSheet}
        onMove={workbench.moveSheet}
        onRemove={props.onRemove}
      >
        <SheetStatus
          view={view}
          selection={selection}
          isHidden={isHidden}
          filtered={filters.filtered}
          language={language}
          onShowAll={() => {
            filters.clear();
            grid.current?.focus();
          }}
        />
      </SheetTabs>
      <CellMenu
        at={menu}
        commands={props.commands}
        language={language}
        onClose={() => {
          setMenu(null);
          // Where a command opened a dialog, that has the keyboard.
          setTimeout(() => document.activeElement === document.body && grid.current?.focus());
        }}
      />
    </>
  );
}

/** Whether settings or more stand above the table, beside its title. */
function hasAbove({ page }: SheetView): boolean {
  return page !== undefined && page.freeze.columns > 0 && headingRowOf(page) > 1;
}

/** A quarter of the page, within what can be read. */
function chartHeight(page: number): number {
  return Math.round(Math.min(240, Math.max(150, page * 0.24)));
}

const useStyles = makeStyles({
  away: { display: "none" },
  grid: { flex: "1 1 0", minHeight: "160px" },
  chart: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    "@media (max-height: 560px)": { display: "none" },
  },
});
