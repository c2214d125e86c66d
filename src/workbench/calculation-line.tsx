/** How far the calculation of typed formulas is, with the way to stop it; and after that, what was not calculated. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { WorkbenchState } from "../hosts/workbench-store";
import { catalogues, fill, type Language } from "../i18n";

/** Milliseconds after which a calculation is long enough to be spoken of. */
const LONG = 700;

export interface CalculationLineProps {
  readonly state: Pick<WorkbenchState, "calculating" | "outdated">;
  readonly language: Language;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  /** The keyboard was here, and nothing is here any more. */
  readonly onGone: () => void;
}

/** The line; most calculations are over before it is seen. */
export function CalculationLine({ state, language, onStop, onAgain, onGone }: CalculationLineProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench.calculation;
  const { calculating, outdated } = state;
  const isLong = useLong(calculating !== null);
  // What was left stands there until it has been calculated for long, so that nothing comes and goes with every key.
  const isOver = !isLong && outdated > 0;
  const isShown = isLong || isOver;
  const hasKeyboard = useRef(false);
  useEffect(() => {
    if (isShown || !hasKeyboard.current) return;
    hasKeyboard.current = false;
    onGone();
  }, [isShown, onGone]);
  const count = (number: number): string => number.toLocaleString(language);
  const progress = calculating && fill(words.progress, { done: count(calculating.done), total: count(calculating.total) });
  const left = fill(words.outdated, { count: count(outdated) });
  return (
    <>
      {/* Always there, so that a screen reader hears what is put into it; not every step, or it would never be silent. */}
      <div role="status" className={styles.unseen}>
        {isLong ? words.begun : isOver ? left : ""}
      </div>
      {isShown && (
        <div className={styles.line} onFocus={() => (hasKeyboard.current = true)} onBlur={() => (hasKeyboard.current = false)}>
          <span className={styles.text}>{isOver ? left : progress}</span>
          {calculating && !isOver && (
            <ProgressBar
              className={styles.bar}
              aria-label={words.begun}
              aria-valuetext={progress ?? undefined}
              value={calculating.done}
              max={Math.max(1, calculating.total)}
            />
          )}
          {/* One and the same button, so that the keyboard stays on it. */}
          <Button size="small" onClick={isOver ? onAgain : onStop}>
            {isOver ? words.again : words.stop}
          </Button>
        </div>
      )}
    </>
  );
}

/** Whether something has been going on for long; it stays so for as long as it goes on. */
function useLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  text: { flex: "0 1 auto", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  bar: { flex: "1 1 80px", minWidth: "60px" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
