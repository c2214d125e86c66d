/** What the page says about the keeping of the work, and what a user may do about it. */
import { useState, useSyncExternalStore } from "react";
import type { Workbench } from "../hosts/workbench";
import { NOTHING } from "../hosts/workbench-contents";
import { catalogues, fill, type Language } from "../i18n";
import type { Keeper, Keeping } from "./keeper";
import type { Notice, NoticeAction } from "./notices";

export interface KeepingWords {
  readonly notice: Notice | null;
  dismiss(): void;
  /** For the menu. */
  readonly status: string;
  /** Takes all sheets away, as a step of undo. */
  startAnew(): void;
  /** `null` while nothing is kept. */
  readonly clear: (() => void) | null;
  /** `null` while all is kept. */
  readonly keepAgain: (() => void) | null;
}

/**
 * @param restored when the work was saved that this page started with; `null` when it started empty
 * @param say puts a notice in front
 */
export function useKeeping(
  keeper: Keeper,
  workbench: Workbench,
  language: Language,
  restored: number | null,
  say: (notice: Notice | null) => void,
): KeepingWords {
  const words = catalogues[language].workbench;
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  /** The state whose notice was put away; the next state has a notice of its own. */
  const [seen, setSeen] = useState<Keeping["kind"] | null>(null);
  const [isGreeted, setGreeted] = useState(restored === null);
  if (seen !== null && seen !== state.kind) setSeen(null);
  const time = (at: number): string => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);

  const startAnew = (): void => {
    setGreeted(true);
    workbench.replace(NOTHING, null);
    say({
      kind: "info",
      title: words.anewTitle,
      text: words.anewText,
      actions: [
        {
          label: words.undo,
          onAct: () => {
            workbench.undo();
            say(null);
          },
        },
      ],
    });
  };
  const keepThese: NoticeAction = { label: words.keepThese, onAct: () => void keeper.keepThis() };
  const back: Notice | null =
    isGreeted || restored === null
      ? null
      : {
          kind: "info",
          title: fill(words.backTitle, { time: time(restored) }),
          text: words.backText,
          actions: [{ label: words.startAnew, onAct: startAnew }],
        };

  const warning = (): Notice | null => {
    switch (state.kind) {
      case "kept":
        return null;
      case "elsewhere":
        return {
          kind: "warning",
          title: words.elsewhereTitle,
          text: words.elsewhereText,
          actions: [keepThese, { label: words.showOthers, onAct: () => void keeper.takeOther() }],
        };
      case "unread":
        return {
          kind: "warning",
          title: words.unreadTitle,
          text: state.isNewer ? words.unreadNewer : words.unreadDamaged,
          actions: state.isNewer ? [] : [keepThese],
        };
      case "refused":
        return { kind: "warning", title: words.refusedStoreTitle, text: state.isFull ? words.refusedStoreFull : words.refusedStore };
      case "off":
        return {
          kind: "info",
          title: words.clearedTitle,
          text: words.clearedText,
          actions: [{ label: words.keepAgain, onAct: () => void keeper.keepThis() }],
        };
    }
  };

  const problem = seen === state.kind ? null : warning();
  const isKept = state.kind === "kept";
  return {
    notice: problem ?? back,
    dismiss: () => (problem ? setSeen(state.kind) : setGreeted(true)),
    status: !isKept ? words.keptNot : state.at === null ? words.keptNothing : fill(words.keptAt, { time: time(state.at) }),
    startAnew,
    clear: isKept ? () => void keeper.clear() : null,
    keepAgain: isKept ? null : () => void keeper.keepThis(),
  };
}
