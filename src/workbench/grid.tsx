/** The grid as a React component. */
import { defineCustomElements } from "@revolist/revogrid/loader";
import { makeStaticStyles, useUncontrolledFocus } from "@fluentui/react-components";
import { memo, useEffect, useImperativeHandle, useLayoutEffect, useRef, type ReactNode, type Ref } from "react";
import type { SheetView } from "../hosts/workbench-view";
import type { Language } from "../i18n";
import type { Area } from "../sheet/sheet";
import type { Draft } from "./draft";
import { GridController, type GridCalls } from "./grid-controller";
import { gridCss } from "./grid-look";

export interface GridHandle {
  focus(): void;
  fill(way: "down" | "right"): void;
  /** Makes the selected columns as wide as what they show. */
  fitColumns(): void;
  /** Selects the table or block around the selected cell. */
  selectAll(): void;
  /** Hands the selected cells to the clipboard of the system. */
  copy(isCut: boolean): void;
  /** Fills cells from the selected one on. */
  paste(text: string): void;
  goTo(place: "table" | "above"): void;
}

export interface GridProps extends GridCalls {
  readonly view: SheetView;
  /** Rows that are filtered out. */
  readonly hidden: ReadonlySet<number>;
  readonly language: Language;
  readonly isDark: boolean;
  readonly label: string;
  /** The area to bring into view whenever `reveal` grows. */
  readonly selection: Area;
  readonly reveal: number;
  /** What was being typed when the page was left; its cell is edited again as soon as the grid is there. */
  readonly draft: Draft | null;
  readonly handle: Ref<GridHandle>;
}

defineCustomElements();

const useGridStyles = makeStaticStyles(gridCss());

/** By itself, as the library compiles static styles whenever what uses them is drawn. */
const GridStyles = memo((): ReactNode => {
  useGridStyles();
  return null;
});

/** One sheet, with its name as key; `view` is a new object after every change. */
export function Grid({ view, hidden, language, isDark, label, selection, reveal, draft, handle, ...calls }: GridProps): ReactNode {
  // Fluent moves the keyboard itself once a page has dialogs; the Tab key in the grid is the grid's.
  const uncontrolled = useUncontrolledFocus();
  const container = useRef<HTMLDivElement>(null);
  const controller = useRef<GridController | null>(null);
  const latest = useRef(calls);
  useLayoutEffect(() => {
    latest.current = calls;
  });

  useEffect(() => {
    if (!container.current) return;
    controller.current = new GridController(container.current, {
      onType: (typed) => latest.current.onType(typed),
      onRefuse: (row, column) => latest.current.onRefuse(row, column),
      onFollow: (row, column) => latest.current.onFollow(row, column),
      onSelect: (area) => latest.current.onSelect(area),
      onEditing: (text) => latest.current.onEditing(text),
      onRows: (way) => latest.current.onRows(way),
      onWidths: (widths) => latest.current.onWidths(widths),
      onDrawn: () => latest.current.onDrawn(),
      onAbove: (isHidden) => latest.current.onAbove(isHidden),
      onMenu: (at) => latest.current.onMenu(at),
      onFilter: () => latest.current.onFilter(),
      onLeave: () => latest.current.onLeave(),
    });
    return () => {
      controller.current?.destroy();
      controller.current = null;
    };
  }, []);

  useEffect(() => {
    controller.current?.show(view, hidden, language, isDark, label);
  }, [view, hidden, language, isDark, label]);

  const wanted = useRef(selection);
  useLayoutEffect(() => {
    wanted.current = selection;
  });
  useEffect(() => {
    if (reveal > 0) void controller.current?.reveal(wanted.current);
  }, [reveal]);

  const left = useRef(draft);
  useEffect(() => {
    if (left.current) void controller.current?.resume(left.current);
    left.current = null;
  }, []);

  useImperativeHandle(
    handle,
    () => ({
      focus: () => controller.current?.focus(),
      fill: (way) => controller.current?.fill(way),
      fitColumns: () => controller.current?.fitColumns(),
      selectAll: () => controller.current?.selectAll(),
      copy(isCut) {
        controller.current?.focus();
        document.execCommand(isCut ? "cut" : "copy");
      },
      paste: (text) => controller.current?.paste(text),
      goTo: (place) => controller.current?.goTo(place),
    }),
    [],
  );
  return (
    <>
      <GridStyles />
      {/* Lines stand below the grid, so that there is a sheet before its cells are drawn. */}
      <div ref={container} {...uncontrolled} className="wb-ground" />
    </>
  );
}
