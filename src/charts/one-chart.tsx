/** Which drawing belongs to which type of chart. */
import type { ReactNode } from "react";
import type { Chart } from "../sheet/sheet";
import type { ChartProps } from "./chart-frame";
import { ColumnsChart } from "./columns-chart";
import { ParetoChart } from "./pareto-chart";
import { PieChart } from "./pie-chart";
import { ScatterChart } from "./scatter-chart";

/** A chart of any type. */
export function OneChart({ chart, ...props }: ChartProps<Chart>): ReactNode {
  switch (chart.type) {
    case "pareto":
      return <ParetoChart chart={chart} {...props} />;
    case "pie":
      return <PieChart chart={chart} {...props} />;
    case "columns":
      return <ColumnsChart chart={chart} {...props} />;
    case "scatter":
      return <ScatterChart chart={chart} {...props} />;
  }
}
