/** The commands above the grid. */
import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  ToolbarButton,
  ToolbarDivider,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowSortRegular,
  ArrowUndoRegular,
  DataBarVerticalRegular,
  FolderOpenRegular,
  MoreHorizontalRegular,
  PanelRightRegular,
  TableInsertRowRegular,
} from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { catalogues, type Language } from "../i18n";
import { CommandItem, type Command } from "./command-item";
import { useArrowKeys } from "./use-arrow-keys";

export interface CommandsProps {
  readonly language: Language;
  /** Whether the chart is shown; `null` where the sheet has none. */
  readonly chart: boolean | null;
  readonly pane: boolean;
  /** How it stands with the keeping of the work, in words. */
  readonly kept: string;
  readonly onOpen: () => void;
  readonly onDownload: Command;
  readonly onDownloadCsv: Command;
  readonly onUndo: Command;
  readonly onRedo: Command;
  readonly onAddRows: Command;
  readonly onInsertRow: Command;
  readonly onDeleteRows: Command;
  readonly onFill: Command;
  readonly onSortAscending: Command;
  readonly onSortDescending: Command;
  readonly onFilter: Command;
  readonly onShowAll: Command;
  readonly onFind: Command;
  readonly onStartAnew: Command;
  readonly onClearKept: Command;
  readonly onKeepAgain: Command;
  readonly onKeys: () => void;
  /** After a command about cells: the keyboard is on them again. */
  readonly onCells: () => void;
  readonly onChart: () => void;
  readonly onPane: () => void;
}

/** On a narrow page the buttons keep their pictures and lose their words. */
export function Commands(props: CommandsProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[props.language].workbench;
  const keys = useArrowKeys<HTMLDivElement>(false);
  const label = (text: string): ReactNode => <span className={styles.text}>{text}</span>;
  const inCells = (command: Command): Command =>
    command &&
    (() => {
      command();
      // The menu gives the keyboard to its button first.
      setTimeout(props.onCells);
    });
  return (
    <div role="toolbar" aria-label={words.commands} {...keys} className={styles.bar}>
      <ToolbarButton icon={<FolderOpenRegular />} aria-label={words.openFile} title={`${words.openFile} (Ctrl+O)`} onClick={props.onOpen}>
        {label(words.openFile)}
      </ToolbarButton>
      <ToolbarButton
        icon={<ArrowDownloadRegular />}
        aria-label={words.download}
        title={`${words.downloadHint} (Ctrl+S)`}
        disabled={props.onDownload === null}
        onClick={props.onDownload ?? undefined}
      >
        {label(words.download)}
      </ToolbarButton>
      <ToolbarDivider className={styles.divider} />
      <Plain icon={<ArrowUndoRegular />} name={words.undo} command={props.onUndo} />
      <Plain icon={<ArrowRedoRegular />} name={words.redo} command={props.onRedo} />
      <ToolbarDivider className={styles.divider} />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton
            icon={<TableInsertRowRegular />}
            aria-label={words.rows}
            title={words.rowsHint}
            disabled={props.onInsertRow === null}
          >
            {label(words.rows)}
          </ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <CommandItem name={words.addRows} command={inCells(props.onAddRows)} />
            <CommandItem name={words.insertRow} keys="Ctrl+Alt++" command={inCells(props.onInsertRow)} />
            <CommandItem name={words.deleteRows} keys="Ctrl+Alt+−" command={inCells(props.onDeleteRows)} />
            <MenuDivider />
            <CommandItem name={words.fillDown} keys="Ctrl+D" command={inCells(props.onFill)} />
          </MenuList>
        </MenuPopover>
      </Menu>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton
            icon={<ArrowSortRegular />}
            aria-label={words.sortAndFilter}
            title={words.sortAndFilterHint}
            disabled={props.onFilter === null}
          >
            {label(words.sortAndFilter)}
          </ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <CommandItem name={words.sortAscending} command={inCells(props.onSortAscending)} />
            <CommandItem name={words.sortDescending} command={inCells(props.onSortDescending)} />
            <MenuDivider />
            <CommandItem name={words.filter.command} keys="Ctrl+Shift+L" command={props.onFilter} />
            <CommandItem name={words.filter.showAll} command={inCells(props.onShowAll)} />
            <MenuDivider />
            <CommandItem name={words.find.command} keys="Ctrl+F" command={props.onFind} />
          </MenuList>
        </MenuPopover>
      </Menu>
      <span className={styles.space} />
      {props.chart !== null && (
        <ToolbarButton
          icon={<DataBarVerticalRegular />}
          aria-pressed={props.chart}
          aria-label={props.chart ? words.hideChart : words.showChart}
          title={props.chart ? words.hideChart : words.showChart}
          onClick={props.onChart}
        />
      )}
      <ToolbarButton
        icon={<PanelRightRegular />}
        className={mergeClasses(props.pane && styles.on)}
        aria-pressed={props.pane}
        aria-label={props.pane ? words.hidePane : words.showPane}
        title={props.pane ? words.hidePane : words.showPane}
        onClick={props.onPane}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<MoreHorizontalRegular />} aria-label={words.more} title={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <CommandItem name={words.downloadSheetCsv} command={props.onDownloadCsv} />
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{props.kept}</MenuGroupHeader>
              <CommandItem name={words.startAnew} command={props.onStartAnew} />
              {props.onKeepAgain ? (
                <CommandItem name={words.keepAgain} command={props.onKeepAgain} />
              ) : (
                <CommandItem name={words.clearKept} command={props.onClearKept} />
              )}
            </MenuGroup>
            <MenuDivider />
            <CommandItem name={words.keyboard} keys="F1" command={props.onKeys} />
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function Plain({ icon, name, command }: { readonly icon: ReactElement; readonly name: string; readonly command: Command }): ReactNode {
  return <ToolbarButton icon={icon} aria-label={name} title={name} disabled={command === null} onClick={command ?? undefined} />;
}

const useStyles = makeStyles({
  divider: { "@media (max-width: 560px)": { display: "none" } },
  bar: {
    display: "flex",
    alignItems: "center",
    padding: "0 4px",
    "@media (max-width: 560px)": { gap: 0, padding: "4px", "& > button": { minWidth: "34px", padding: "5px" } },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    minHeight: "40px",
    boxSizing: "border-box",
  },
  // None of the commands is the one thing to do.
  text: { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap", "@media (max-width: 560px)": { display: "none" } },
  space: { flexGrow: 1 },
  on: { color: tokens.colorBrandForeground1 },
});
