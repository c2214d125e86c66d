/** The menu of the selected cells, where the pointer is or below the cell. */
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, type PositioningImperativeRef } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { catalogues, type Language } from "../i18n";
import type { CellCommands } from "./use-cell-commands";
import { CommandItem } from "./command-item";
import type { MenuPoint } from "./grid-controller";

/** Number formats as Excel writes them. */
const FORMATS = [
  ["general", ""],
  ["whole", "#,##0"],
  ["decimals", "#,##0.00"],
  ["percent", "0%"],
  ["percentDecimals", "0.00%"],
  ["date", "yyyy-mm-dd"],
  ["text", "@"],
] as const;

export interface CellMenuProps {
  /** `null` while it is closed. */
  readonly at: MenuPoint | null;
  readonly commands: CellCommands;
  readonly language: Language;
  /** The keyboard goes back to the cells. */
  readonly onClose: () => void;
}

/** The menu, open or closed. */
export function CellMenu({ at, commands, language, onClose }: CellMenuProps): ReactNode {
  const words = catalogues[language].workbench;
  const place = useRef<PositioningImperativeRef>(null);
  useEffect(() => {
    if (at) place.current?.setTarget({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) });
  }, [at]);
  return (
    <Menu
      open={at !== null}
      onOpenChange={(_, { open }) => open || onClose()}
      positioning={{ positioningRef: place, position: "below", align: "start" }}
    >
      <MenuPopover onContextMenu={(event) => event.preventDefault()}>
        <MenuList aria-label={words.cellMenu}>
          <CommandItem name={words.cut} keys="Ctrl+X" command={commands.cut} />
          <CommandItem name={words.copy} keys="Ctrl+C" command={commands.copy} />
          <CommandItem name={words.paste} keys="Ctrl+V" command={commands.paste} />
          <MenuDivider />
          <CommandItem name={words.insertRow} command={commands.insertRows} />
          <CommandItem name={words.deleteRows} command={commands.deleteRows} />
          <CommandItem name={words.insertColumns} command={commands.insertColumns} />
          <CommandItem name={words.deleteColumns} command={commands.deleteColumns} />
          <CommandItem name={words.fitColumns} command={commands.fitColumns} />
          <MenuDivider />
          <CommandItem name={words.sortAscending} command={commands.sortAscending} />
          <CommandItem name={words.sortDescending} command={commands.sortDescending} />
          <CommandItem name={words.filter.command} keys="Ctrl+Shift+L" command={commands.filter} />
          <MenuDivider />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem>{words.formats.command}</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {FORMATS.map(([name, code]) => (
                  <CommandItem key={name} name={words.formats[name]} command={() => commands.format(code)} />
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <CommandItem name={words.fillDown} keys="Ctrl+D" command={commands.fillDown} />
          <CommandItem name={words.selectTable} keys="Ctrl+A" command={commands.selectTable} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
