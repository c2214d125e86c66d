/** What the selected cells come to, beside the tabs of the sheets. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { figuresOf, type Figures } from "../hosts/workbench-figures";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import type { Area } from "../sheet/sheet";

export interface SelectionFiguresProps {
  readonly view: SheetView;
  readonly selection: Area;
  readonly isHidden: (row: number) => boolean;
  readonly language: Language;
}

/** Count, sum and average; nothing for a single cell. */
export function SelectionFigures({ view, selection, isHidden, language }: SelectionFiguresProps): ReactNode {
  const styles = useStyles();
  const words = catalogues[language].workbench.figures;
  const figures = useFigures(view, selection, isHidden);
  if (figures === null || figures.count < 2) return null;
  const { count, sum, average, isShare } = figures;
  const parts: readonly (readonly [string, string])[] = [
    [words.count, count.toLocaleString(language)],
    ...(sum === null ? [] : [[words.sum, numberText(sum, isShare, language)] as const]),
    ...(average === null ? [] : [[words.average, numberText(average, isShare, language)] as const]),
  ];
  return (
    <div role="group" aria-label={words.label} className={styles.figures}>
      {parts.map(([name, figure]) => (
        <span key={name} className={styles.figure}>
          {fill(words.part, { name, figure })}
        </span>
      ))}
    </div>
  );
}

/** Two decimals; of a number below one as many digits as say something. */
function numberText(number: number, isShare: boolean, language: Language): string {
  const isSmall = number !== 0 && Math.abs(isShare ? number * 100 : number) < 1;
  const precision = isSmall ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
  return number.toLocaleString(language, { style: isShare ? "percent" : "decimal", ...precision });
}

/** The figures of a selection; `null` until they are found. A later selection gives up the search for an earlier one. */
function useFigures(view: SheetView, selection: Area, isHidden: (row: number) => boolean): Figures | null {
  const [found, setFound] = useState<{ readonly of: readonly unknown[]; readonly figures: Figures } | null>(null);
  useEffect(() => {
    if (selection.rows * selection.columns === 1) return undefined;
    const search = figuresOf(view, selection, isHidden);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (): void => {
      const { done, value } = search.next();
      if (done) setFound({ of: [view, selection, isHidden], figures: value });
      else timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [view, selection, isHidden]);
  const isCurrent = found?.of[0] === view && found.of[1] === selection && found.of[2] === isHidden;
  return isCurrent ? found.figures : null;
}

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  figure: { whiteSpace: "nowrap" },
});
