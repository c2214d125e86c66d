/** The sheets, one tab each, at the foot of the grid: shown, renamed, moved, removed. */
import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tab, TabList, tokens } from "@fluentui/react-components";
import { AddRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { catalogues, fill, type Language } from "../i18n";
import { RenameDialog } from "./rename-dialog";
import { useArrowKeys } from "./use-arrow-keys";

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string;
  readonly language: Language;
  readonly onShow: (name: string) => void;
  readonly onAdd: () => void;
  readonly onRename: (from: string, to: string) => void;
  readonly onMove: (name: string, by: -1 | 1) => void;
  readonly onRemove: (name: string) => void;
  /** What stands at the end of the bar. */
  readonly children?: ReactNode;
}

/** The tabs, with a button to add an empty sheet and a menu for the sheet in front. */
export function SheetTabs({ names, active, language, onShow, onAdd, onRename, onMove, onRemove, children }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench;
  const [isRenaming, setRenaming] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const keys = useArrowKeys<HTMLDivElement>(true);
  const place = names.indexOf(active);

  /** Once the dialog or the tab is gone, the keyboard is on the tab in front. */
  const focusTab = (): void =>
    void setTimeout(() => bar.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());

  const keyed = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== "tab") return;
    if (event.key === "F2") setRenaming(true);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) setMenuOpen(true);
    else if (event.key === "Delete") {
      onRemove(active);
      focusTab();
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={bar} className={styles.bar} onKeyDown={keyed}>
      <TabList
        {...keys}
        className={styles.list}
        size="small"
        selectedValue={active}
        selectTabOnFocus
        onTabSelect={(_, { value }) => onShow(String(value))}
        aria-label={words.sheets}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            className={styles.tab}
            onDoubleClick={() => setRenaming(true)}
            onContextMenu={(event) => {
              event.preventDefault();
              onShow(name);
              setMenuOpen(true);
            }}
          >
            {name}
          </Tab>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        title={words.addSheet}
        aria-label={words.addSheet}
        onClick={({ currentTarget }) => {
          // As in Excel, the new sheet has the keyboard.
          currentTarget.blur();
          onAdd();
        }}
      />
      <Menu open={isMenuOpen} onOpenChange={(_, { open }) => setMenuOpen(open)}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            title={fill(words.sheetMenu, { sheet: active })}
            aria-label={fill(words.sheetMenu, { sheet: active })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setRenaming(true)}>{words.rename}</MenuItem>
            <MenuItem disabled={place <= 0} onClick={() => onMove(active, -1)}>
              {words.moveLeft}
            </MenuItem>
            <MenuItem disabled={place === names.length - 1} onClick={() => onMove(active, 1)}>
              {words.moveRight}
            </MenuItem>
            <MenuItem onClick={() => onRemove(active)}>{words.remove}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {children}
      {isRenaming && (
        <RenameDialog
          name={active}
          others={names.filter((name) => name !== active)}
          language={language}
          onRename={(to) => onRename(active, to)}
          onClose={() => {
            setRenaming(false);
            focusTab();
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    "@media (max-width: 560px)": { flexWrap: "wrap" },
  },
  list: { overflowX: "auto", flexShrink: 1, minWidth: 0, "@media (max-width: 560px)": { maxWidth: "calc(100% - 64px)" } },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
});
