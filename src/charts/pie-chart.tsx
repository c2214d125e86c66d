/** One series as slices of a pie, with a legend that gives each part's figure and share. */
import { memo, type ReactNode } from "react";

import { catalogues, fill } from "../i18n";
import { SLICES } from "../sheet/chart-look";
import type { CategoryChart as Chart } from "../sheet/sheet";
import { ChartFrame, NoChart, TITLE_HEIGHT, shortened, textPixels, useChartStyles, type ChartCells, type ChartProps } from "./chart-frame";
import { chartColour } from "./colours";
import { partsOf, type Part } from "./parts";

/** A part of the whole, drawn clockwise from the top. */
export interface Slice extends Part {
  /** Of the sum of the slices, 0…1. */
  readonly share: number;
  /** The shares of the slices before it. */
  readonly start: number;
}

const EDGE = 12;
const LINE_HEIGHT = { least: 15, most: 24 };
const SHARE_WIDTH = 52;

/** The parts above zero; a pie cannot show the others. */
export function slicesOf(view: ChartCells, chart: Chart): Slice[] {
  const shown = partsOf(view, chart).filter(({ value }) => value > 0);
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  let start = 0;
  return shown.map((part) => {
    const slice = { ...part, share: part.value / total, start };
    start += slice.share;
    return slice;
  });
}

/** The chart, `width` × `height` pixels. */
export const PieChart = memo(function PieChart({ view, chart, width, height, language }: ChartProps<Chart>): ReactNode {
  const styles = useChartStyles();
  const words = catalogues[language].charts;
  const slices = slicesOf(view, chart);
  const [first] = slices.toSorted((one, other) => other.value - one.value);
  if (!first) return <NoChart title={chart.title} text={words.shareEmpty} />;

  const percent = new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const radius = Math.max(20, Math.min((height - TITLE_HEIGHT - EDGE) / 2, width / 6));
  const centre = { x: EDGE + 24 + radius, y: TITLE_HEIGHT - 4 + radius };
  const legendLeft = centre.x + radius + 36;
  const lineHeight = Math.max(LINE_HEIGHT.least, Math.min(LINE_HEIGHT.most, (2 * radius) / slices.length));
  const most = Math.max(...slices.map(({ text }) => textPixels(text))) + 20;
  // On a narrow page the shares say more than the figures, which stand in the table.
  const figures = width - legendLeft - SHARE_WIDTH - 110 < most ? 0 : most;
  const names = Math.min(Math.max(...slices.map(({ name }) => textPixels(name))), width - legendLeft - figures - SHARE_WIDTH - 24);
  const figureRight = legendLeft + 20 + names + figures;
  const middle = centre.y - (lineHeight * slices.length) / 2;

  return (
    <ChartFrame
      title={chart.title}
      label={fill(words.pieChart, { title: chart.title })}
      summary={fill(words.pieSummary, {
        count: slices.length,
        first: first.name,
        parts: slices.map(({ name, share }) => fill(words.piePart, { name, share: percent.format(share) })).join(words.listSeparator),
      })}
      width={width}
      height={height}
      left={EDGE}
      titleWidth={width - 2 * EDGE}
    >
      {slices.map((slice) => (
        <path key={slice.index} d={outline(slice, centre, radius)} className={styles.slice} style={{ fill: colourOf(slice) }}>
          <title>{`${slice.name}: ${slice.text} (${percent.format(slice.share)})`}</title>
        </path>
      ))}
      {slices.map((slice, line) => (
        <g key={slice.index} transform={`translate(0, ${middle + lineHeight * (line + 0.5)})`}>
          <rect x={legendLeft} y={-6} width={12} height={12} className={styles.slice} style={{ fill: colourOf(slice) }} />
          <text x={legendLeft + 20} y={4} className={styles.label}>
            {shortened(slice.name, Math.floor(names / 6))}
          </text>
          {figures > 0 && (
            <text x={figureRight} y={4} textAnchor="end" className={styles.figure}>
              {slice.text}
            </text>
          )}
          <text x={figureRight + SHARE_WIDTH} y={4} textAnchor="end" className={styles.figure}>
            {percent.format(slice.share)}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
});

function colourOf({ index }: Slice): string {
  return chartColour(SLICES[index % SLICES.length] ?? "");
}

/** A sector; the whole pie is two halves, for an arc that ends where it starts draws nothing. */
function outline({ start, share }: Slice, { x, y }: { readonly x: number; readonly y: number }, radius: number): string {
  const at = (turn: number): string =>
    `${(x + radius * Math.sin(2 * Math.PI * turn)).toFixed(2)} ${(y - radius * Math.cos(2 * Math.PI * turn)).toFixed(2)}`;
  const arc = (to: number, isLarge: boolean): string => `A ${radius} ${radius} 0 ${isLarge ? 1 : 0} 1 ${at(to)}`;
  if (share > 0.9999) return `M ${at(0)} ${arc(0.5, false)} ${arc(1, false)} Z`;
  return `M ${x} ${y} L ${at(start)} ${arc(start + share, share > 0.5)} Z`;
}
