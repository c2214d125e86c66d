/** All charts of the sheet in front, side by side; where there is no room for that, they scroll sideways. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, type Language } from "../i18n";
import type { Chart } from "../sheet/sheet";
import { OneChart } from "../charts/one-chart";

/** A chart beside others has at least this many pixels. */
const LEAST_WIDTH = 460;
/** Of a column with the space beside it, and of what stands beside all of them. */
const WIDEST_COLUMN = 90;
const AXES = 140;

export interface ChartsProps {
  readonly view: SheetView;
  readonly charts: readonly Chart[];
  /** Of all charts together, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

/** The charts, each from the cells of its sheet; they are not drawn again with every selection. */
export const Charts = memo(({ view, charts, width, height, language }: ChartsProps): ReactNode => {
  const styles = useStyles();
  const own = charts.length === 1 ? width : Math.max(LEAST_WIDTH, Math.floor(width / charts.length));
  const scrolls = own * charts.length > width;
  const drawn = charts.map((chart, index) => (
    <OneChart key={index} view={view} chart={chart} width={Math.min(own, mostWidth(chart, height))} height={height} language={language} />
  ));
  if (!scrolls) return <div className={styles.row}>{drawn}</div>;
  return (
    <div className={styles.row} role="region" aria-label={catalogues[language].workbench.charts} tabIndex={0}>
      {drawn}
    </div>
  );
});

/** Pixels beyond which a chart would lose its shape: four columns are no wall, and a map is no ribbon. */
function mostWidth(chart: Chart, height: number): number {
  if (chart.type === "pie" || chart.type === "scatter") return Math.max(LEAST_WIDTH, 2.5 * height);
  return Math.max(LEAST_WIDTH, AXES + WIDEST_COLUMN * chart.categories.rows);
}

const useStyles = makeStyles({
  row: { display: "flex", overflowX: "auto", overflowY: "hidden", gap: tokens.spacingHorizontalM },
});
