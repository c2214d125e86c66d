/**
 * Fluent's tabs with arrow keys of their own: the library's own tabs bring its whole keyboard navigation along, a tenth of
 * what the pane loads before it shows.
 */
import { slot } from "@fluentui/react-components";
import {
  renderTab_unstable as renderTab,
  renderTabList_unstable as renderTabList,
  useTabBase_unstable as useTabBase,
  useTabListBase_unstable as useTabListBase,
  useTabListContextValues_unstable as useTabListContextValues,
  useTabListStyles_unstable as useTabListStyles,
  useTabStyles_unstable as useTabStyles,
  type TabListProps,
  type TabProps,
} from "@fluentui/react-tabs";
import { useState, type KeyboardEvent, type ReactNode } from "react";

export interface ViewTabsProps extends Omit<TabListProps, "children" | "appearance" | "size" | "ref"> {
  /** From left to right; each has a `value` of its own. */
  readonly tabs: readonly (Omit<TabProps, "ref"> & { readonly value: string })[];
}

const LOOK = { appearance: "transparent", size: "small" } as const;

/**
 * A row of small tabs. The Tab key goes to the selected one and from any of them past the row; arrows go round in it, Home
 * and End to its ends.
 */
export function ViewTabs({ tabs, ...props }: ViewTabsProps): ReactNode {
  /** The tab that has the keyboard. */
  const [focused, setFocused] = useState<string | null>(null);
  const children = tabs.map((tab) => (
    <ViewTab
      key={tab.value}
      {...tab}
      tabIndex={tab.value === (focused ?? props.selectedValue) ? 0 : -1}
      onFocus={() => setFocused(tab.value)}
      onBlur={() => setFocused(null)}
    />
  ));
  const state = { ...useTabListBase({ ...props, children, onKeyDown: moveFocus }, null), ...LOOK, reserveSelectedTabSpace: true };
  const context = useTabListContextValues(state);
  useTabListStyles(state);
  return renderTabList(state, context);
}

function ViewTab(props: TabProps): ReactNode {
  const base = useTabBase(props, null);
  // As wide as it will be when it is selected and its name is bold.
  const isSpaceKept = !base.selected && !base.iconOnly;
  const contentReservedSpace = slot.optional(isSpaceKept ? { children: props.children } : null, { elementType: "span" });
  const state = { ...base, ...LOOK, contentReservedSpace, components: { ...base.components, contentReservedSpace: "span" as const } };
  useTabStyles(state);
  return renderTab(state);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1, PageUp: 0, PageDown: -1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}
