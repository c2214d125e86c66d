/** A command in a menu. */
import { MenuItem } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A command, or `null` where there is nothing it could do now. */
export type Command = (() => void) | null;

export interface CommandItemProps {
  readonly name: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly command: Command;
}

/** The item of a command. */
export function CommandItem({ name, keys, command }: CommandItemProps): ReactNode {
  return (
    <MenuItem secondaryContent={keys} disabled={command === null} onClick={command ?? undefined}>
      {name}
    </MenuItem>
  );
}
